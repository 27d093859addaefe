import type { PostProcessorModule } from 'i18next';
import { MARK_END, MARK_START } from './marked.ts';

const BEFORE = new RegExp(`(?<=\\p{Script=Han}${MARK_END}?)(?=(?:${MARK_START})?[A-Za-z0-9+−¥])`, 'gu');
const BEHIND = new RegExp(`(?<=[A-Za-z0-9%]${MARK_END}?)(?=(?:${MARK_START})?\\p{Script=Han})`, 'gu');

/**
 * A space between Chinese and the Latin letters or figures beside it. The texts are written so; only names and figures
 * put into them do not know what stands beside them: “AWS” takes the place that “腾讯” has elsewhere.
 */
export function chineseSpacing(text: string): string {
  return text.replace(BEFORE, ' ').replace(BEHIND, ' ');
}

/** The same for every text the page says, once its places are filled. Other languages have no Chinese in them. */
export const chineseSpacingModule: PostProcessorModule = {
  type: 'postProcessor',
  name: 'chineseSpacing',
  process: chineseSpacing,
};
