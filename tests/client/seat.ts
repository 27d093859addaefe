import i18next from 'i18next';
import { quarterNumber } from '#shared/kernel/quarters.ts';
import { scoreMarks } from '#shared/lab/score-marks.ts';
import { cardsOf, type EventCard } from '#shared/match/cards.ts';
import { createMatch } from '#shared/match/create.ts';
import { evolve } from '#shared/match/evolve.ts';
import type { Match } from '#shared/match/match.ts';
import { resolveMatchQuarter } from '#shared/match/resolve.ts';
import { type SeatView, seatView } from '#shared/match/views.ts';
import { type PublicScenario, publicScenario } from '#shared/protocol/public-scenario.ts';
import type { Language } from '#shared/scenario/words.ts';
import { chineseSpacingModule } from '../../client/i18n/chinese-spacing.ts';
import { handbook as enHandbook } from '../../client/i18n/en/handbook.ts';
import { texts as en } from '../../client/i18n/en/texts.ts';
import { handbook as frHandbook } from '../../client/i18n/fr/handbook.ts';
import { texts as fr } from '../../client/i18n/fr/texts.ts';
import type { Say, Texts } from '../../client/i18n/texts.ts';
import { handbook as zhHandbook } from '../../client/i18n/zh/handbook.ts';
import { texts as zh } from '../../client/i18n/zh/texts.ts';
import { ROOT } from '../../server/build.ts';
import { scenarioEntry } from '../../server/scenario-files.ts';
import { worldOfFile } from '../../server/scenario-world.ts';

const made = worldOfFile(scenarioEntry(ROOT, 'how-china-killed-alibabas-cloud'));
if (!made.ok) throw new Error('the shipped scenario is valid');
export const { world, scenario } = made;

export const PUBLIC: PublicScenario = publicScenario(scenario, world);

const firstOf = (quarter: string) => quarterNumber(quarter) - world.firstQuarter;

const marks = new Map<string, ReturnType<typeof scoreMarks>>();

/** History's games for a window are played once: a thousand views begin with them. */
function marksOf(first: number, length: number) {
  const window = `${first} ${length}`;
  const known = marks.get(window) ?? scoreMarks(world, 'historical', first, first + length);
  marks.set(window, known);
  return known;
}

/** What a person in a seat sees when a match begins in a quarter; the quarters before were played by history. */
export function seat(provider: string, from: string): SeatView {
  return reportOf(provider, from, 0).view;
}

/** The same after some quarters in which nobody gave an order of their own, with the cards the seat may read. */
export function reportOf(provider: string, from: string, quarters: number): { view: SeatView; cards: EventCard[] } {
  const preset = Object.values(scenario.presets)[0];
  if (preset === undefined) throw new Error('the shipped scenario has presets');
  const first = firstOf(from);
  const length = Math.min(4, world.quarters - first);
  const facts = createMatch(world, {
    matchId: 'a-match',
    code: 'a-code',
    kind: 'solo',
    content: 'content',
    presetId: 'story',
    preset,
    from,
    quarters: length,
    mode: 'historical',
    pacing: 'all-ready',
    language: 'en',
    seats: [provider],
    rivals: 'history',
    seed: 'a known seed',
    ownerHash: '',
    marks: marksOf(first, length),
  });
  if (!facts.ok) throw new Error(facts.error.code);
  let match: Match | undefined;
  for (const fact of facts.value) match = evolve(match, fact);
  const index = world.providers.findIndex((one) => one.id === provider);
  let played = evolve(match, {
    kind: 'member-joined',
    version: 1,
    body: { memberId: 'ada', name: 'Ada', tokenHash: '', seat: index },
  });
  for (let n = 0; n < quarters; n++) {
    const quarter = played.quarter + (n === 0 ? 0 : 1);
    played = evolve(played, { kind: 'phase-opened', version: 1, body: { phase: 'planning', quarter } });
    played = evolve(played, { kind: 'quarter-resolved', version: 5, body: resolveMatchQuarter(world, played) });
    played = evolve(played, { kind: 'phase-opened', version: 1, body: { phase: 'report', quarter } });
  }
  const view = seatView(world, played, 'ada');
  if (view === undefined) throw new Error('the member has a seat');
  return { view, cards: cardsOf(scenario, world, played, index) };
}

const speaker = i18next.createInstance();
const resources = {
  en: { ...en, handbook: enHandbook },
  fr: { ...fr, handbook: frHandbook },
  zh: { ...zh, handbook: zhHandbook },
};
await speaker.use(chineseSpacingModule).init({
  resources,
  lng: 'en',
  fallbackLng: false,
  interpolation: { escapeValue: false },
  postProcess: chineseSpacingModule.name,
});

/** The words of one area in a language, as the page says them. */
export function say<Area extends keyof Texts>(language: Language, area: Area): Say<Area> {
  return speaker.getFixedT(language, area) as Say<Area>;
}

/** A page's texts in a language, for what is rendered without a browser. */
export const pageIn = (language: Language) => speaker.cloneInstance({ lng: language });
