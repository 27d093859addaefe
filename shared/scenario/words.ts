/** Lists that code, screens and scenario files share (DESIGN.md §1). Everything else is named by the scenario itself. */

export const LANGUAGES = ['en', 'zh', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
