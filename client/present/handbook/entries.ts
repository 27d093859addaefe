import type { Handbook } from '#shared/protocol/handbook.ts';
import type { Format } from '../../i18n/format.ts';
import type { Say, Texts } from '../../i18n/texts.ts';
import { bareFigure, type FigureRow, figureRows } from './figures.ts';
import { type FigureKey, RULES, THEMES } from './rules.ts';

export const SECTIONS = ['Quarter', 'Rules', 'Figures', 'Assumptions', 'Glossary', 'Sources'] as const;
export type Section = (typeof SECTIONS)[number];

/** Something that can be read, found and linked to; `group` stands above the first of its kind. */
export type Entry = {
  readonly id: string;
  readonly section: Section;
  readonly group?: string;
  readonly title: string;
  readonly text: string;
  readonly figures: readonly FigureRow[];
};

type Key = keyof Texts['handbook'];
type Titled<Start extends string> = Extract<Key, `${Start}${string}`> &
  keyof { [K in Key as `${K}Text` extends Key ? K : never]: 1 };
type Speak = { readonly say: Say<'handbook'>; readonly format: Format };

const STEPS: readonly Titled<'step-'>[] = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'];

const ASSUMED: readonly Titled<'assume-'>[] = [
  'assume-definitions',
  'assume-segments',
  'assume-drift',
  'assume-history',
  'assume-weather',
  'assume-peaks',
  'assume-money',
];

const WORDS: readonly Titled<'word-'>[] = [
  'word-scenario',
  'word-anchors',
  'word-seat',
  'word-segment',
  'word-account',
  'word-hub',
  'word-hall',
  'word-quarter',
  'word-orders',
  'word-sky',
  'word-front',
  'word-charge',
  'word-rod',
  'word-strike',
  'word-standing',
  'word-exposure',
  'word-posture',
  'word-goodwill',
  'word-drift',
  'word-points',
];

/** Everything in the handbook that is words, in the order of the page. */
export function entriesOf(handbook: Handbook, speak: Speak): Entry[] {
  const plain = (section: Section, ids: readonly (Titled<'step-'> | Titled<'assume-'> | Titled<'word-'>)[]) =>
    ids.map((id) => ({ id, section, title: speak.say(id), text: speak.say(`${id}Text`), figures: [] }));
  return [
    ...plain('Quarter', STEPS),
    ...ruleEntries(handbook, speak),
    ...ownAssumptions(handbook, speak),
    ...plain('Assumptions', ASSUMED),
    ...plain('Glossary', WORDS),
  ];
}

/** A rule whose figures the scenario does not have is not played, and not told. */
function ruleEntries(handbook: Handbook, { say, format }: Speak): Entry[] {
  const rows = figureRows(say, format, handbook);
  return THEMES.flatMap((theme) =>
    RULES.filter((rule) => rule.theme === theme).flatMap(({ id, figures }): Entry[] => {
      const keys: readonly FigureKey[] = figures;
      const values: Record<string, string | number> = {};
      for (const key of keys) {
        const figure = handbook.figures[key];
        if (figure === undefined) return [];
        values[key] = bareFigure(format, figure);
      }
      const own = rows.filter((row) => keys.some((key) => key === row.id));
      return [
        {
          id,
          section: 'Rules',
          group: say(`theme${theme}`),
          title: say(id),
          text: say(`${id}Text`, values),
          figures: own,
        },
      ];
    }),
  );
}

/** What the scenario itself names as an assumption, and the caption of its chart. */
function ownAssumptions({ ownership, programme, mapCaption }: Handbook, { say, format }: Speak): Entry[] {
  const entry = (id: string, title: string, text: string): Entry => ({
    id,
    section: 'Assumptions',
    title,
    text,
    figures: [],
  });
  const own = ownership && entry('assume-owners', format.text(ownership.name), format.text(ownership.text));
  const other =
    programme?.counterView === undefined
      ? undefined
      : entry(
          'assume-programme',
          format.text(programme.name),
          say('assume-programmeCounter', { text: format.text(programme.counterView) }),
        );
  const chart = entry('assume-map', say('assume-map'), format.text(mapCaption));
  return [own, other, chart].filter((one) => one !== undefined);
}
