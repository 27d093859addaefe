import { describe, expect, test } from 'vitest';
import type { LeverTry } from '#shared/forecast/worth-trying.ts';
import { LANGUAGES } from '#shared/scenario/words.ts';
import { formatFor } from '../../client/i18n/format.ts';
import { postureSentence, toSet, trySentence, tryStep } from '../../client/present/trying.ts';
import { PUBLIC, reportOf, say, seat } from './seat.ts';

const plain = (figure: string) => figure;
const told = (language: (typeof LANGUAGES)[number] = 'en') => ({
  scenario: PUBLIC,
  format: formatFor(language),
  t: say(language, 'trying'),
  mark: plain,
});

const cheaper: LeverTry = {
  kind: 'price',
  changes: [{ lever: 'sell.price.internet', from: 0.97, to: 0.92 }],
  gain: 1,
  share: 0.62,
  profit: -210,
  cash: -210,
  quality: 0.01,
  chance: 0,
  chanceLater: -0.2,
};
const STEPS: readonly Pick<LeverTry, 'kind' | 'changes'>[] = [
  cheaper,
  {
    kind: 'teamMoved',
    changes: [
      { lever: 'sell.teams.finance', from: 2, to: 1 },
      { lever: 'sell.teams.internet', from: 4, to: 5 },
    ],
  },
  {
    kind: 'teamMore',
    changes: [
      { lever: 'sell.extraTeams', from: 0, to: 1 },
      { lever: 'sell.teams.internet', from: 4, to: 5 },
    ],
  },
  {
    kind: 'teamLess',
    changes: [
      { lever: 'sell.extraTeams', from: 1, to: 0 },
      { lever: 'sell.teams.finance', from: 2, to: 1 },
    ],
  },
  { kind: 'hall', changes: [{ lever: `build.begin.${PUBLIC.hubs[0]?.id}`, from: 0, to: 1 }] },
  { kind: 'noHalls', changes: [{ lever: `build.begin.${PUBLIC.hubs[0]?.id}`, from: 2, to: 0 }] },
  { kind: 'programme', changes: [{ lever: 'research.focus', from: 'none', to: 'ai' }] },
  { kind: 'budget', changes: [{ lever: 'research.budgetCnyMn', from: 900, to: 1200 }] },
  { kind: 'posture', changes: [{ lever: 'government.posture', from: 'criticise', to: 'quiet' }] },
  {
    kind: 'certificate',
    changes: [{ lever: `government.certificates.${PUBLIC.certificates[0]?.id}`, from: false, to: true }],
  },
  { kind: 'group', changes: [{ lever: 'finance.group', from: 'pay', to: 'half' }] },
];

describe('Worth trying, in words', () => {
  test('it says what would have been otherwise, and what shows as nothing is left out', () => {
    expect(trySentence(told(), cheaper)).toBe(
      'Same quarter, Internet price at 92 instead of 97: by what you knew, +0.6 points of share after four quarters, but ¥0.21bn less profit over four quarters.',
    );
    const hall = { ...cheaper, ...STEPS.find((one) => one.kind === 'hall'), profit: 20, cash: -490 };
    expect(trySentence(told(), hall)).toMatch(
      / and ¥0\.02bn more profit over four quarters, but ¥0\.49bn less cash after four quarters\.$/,
    );
    const kept = { ...cheaper, ...STEPS.find((one) => one.kind === 'group'), share: 0, profit: 0, cash: 4270 };
    expect(trySentence(told(), kept)).toMatch(/by what you knew, ¥4\.27bn more cash after four quarters\.$/);
    const posture = { from: 'criticise', to: 'quiet', was: 34, instead: 12 } as const;
    expect(postureSentence(told(), posture)).toBe(
      'You were struck. Had you kept quiet, the chance would have been 12%, not 34%.',
    );
  });

  test('what it would have cost stands behind a “but”, and Chinese joins what goes the same way by commas', () => {
    const dearer = { ...cheaper, share: 0, quality: 1.4, profit: -2637, cash: -2637 };
    const alike = { ...cheaper, share: 0.6, quality: 1.4, profit: 210, cash: 210 };
    const effects = (language: (typeof LANGUAGES)[number], step: LeverTry) =>
      trySentence(told(language), step)
        .replaceAll('\u00a0', ' ')
        .replace(/^.*?(?:所知，|saviez, )/, '');
    expect(effects('zh', dearer)).toBe('质量 +1.4 点，但四个季度利润少 26.37 亿元。');
    expect(effects('zh', alike)).toBe('四个季度后份额 +0.6 个百分点，质量 +1.4 点，四个季度利润多 2.10 亿元。');
    expect(effects('fr', dearer)).toBe('+1,4 pt de qualité, mais 2,64 Md¥ de résultat en moins sur quatre trimestres.');
  });

  test('two small budgets that large figures write alike are told in millions', () => {
    const budget = { ...cheaper, kind: 'budget' as const };
    const step = (from: number, to: number) =>
      tryStep(told(), { ...budget, changes: [{ lever: 'research.budgetCnyMn', from, to }] });
    expect(step(47, 50)).toBe('research at ¥50m instead of ¥47m');
    expect(step(900, 1200)).toBe('research at ¥1.20bn instead of ¥0.90bn');
  });

  test('where segments are set in groups the step names the control, its mean price and where its teams go', () => {
    const price: LeverTry = {
      ...cheaper,
      grouped: true,
      changes: [
        { lever: 'sell.price.internet', from: 0.62, to: 0.65 },
        { lever: 'sell.price.services', from: 0.64, to: 0.65 },
      ],
    };
    expect(tryStep(told(), price)).toBe('Online price at 65 instead of 63');
    expect(tryStep(told('zh'), price)).toBe('线上价格为 65 而非 63');
    const moved: LeverTry = {
      ...cheaper,
      kind: 'teamMoved',
      grouped: true,
      // within a group teams may be placed anew besides
      changes: [
        { lever: 'sell.teams.government', from: 3, to: 1 },
        { lever: 'sell.teams.finance', from: 1, to: 2 },
        { lever: 'sell.teams.industry', from: 1, to: 1 },
        { lever: 'sell.teams.internet', from: 3, to: 4 },
        { lever: 'sell.teams.services', from: 1, to: 1 },
      ],
    };
    expect(tryStep(told(), moved)).toBe('one sales team moved from Regulated to Online');
    expect(tryStep(told('fr'), moved)).toContain('Réglementés\u202f» à «\u202fEn ligne');
  });

  test.each(LANGUAGES)('every kind of step has its words, in %s', (language) => {
    for (const step of STEPS) {
      const words = tryStep(told(language), { ...cheaper, ...step });
      expect(words.length).toBeGreaterThan(3);
      expect(words).not.toMatch(/undefined|\{\{|“”|«\s*»/);
    }
  });
});

describe('Worth trying, in the next quarter', () => {
  const view = seat('alibaba', '2020-Q4');
  const { draft } = view;
  if (draft === null) throw new Error('a team has a draft');

  test('what is still to be set is set, and nothing where it is set already', () => {
    expect(toSet(view, cheaper)).toEqual(cheaper.changes);
    const price = { ...draft.sell.price, internet: 0.92 };
    expect(toSet({ ...view, draft: { ...draft, sell: { ...draft.sell, price } } }, cheaper)).toBeUndefined();
  });

  test('what can no longer be paid, placed or begun is not offered', () => {
    const budget = { ...cheaper, ...STEPS.find((one) => one.kind === 'budget') };
    expect(toSet({ ...view, prices: { ...view.prices, available: 0 } }, budget)).toBeUndefined();
    const extra = {
      ...cheaper,
      kind: 'teamMoved' as const,
      changes: [{ lever: 'sell.teams.internet', from: 4, to: 40 }],
    };
    expect(toSet(view, extra)).toBeUndefined();
    const programme = { ...cheaper, ...STEPS.find((one) => one.kind === 'programme') };
    expect(toSet({ ...view, own: { ...view.own, programme: 0 } }, programme)).toBeUndefined();
    const group = { ...cheaper, ...STEPS.find((one) => one.kind === 'group') };
    expect(toSet({ ...view, own: { ...view.own, group: 5 } }, group)).toBeUndefined();
    expect(toSet({ ...view, draft: null }, cheaper)).toBeUndefined();
  });

  test('a seat that repeated sees its own after the quarter', () => {
    const { view: report } = reportOf('huawei', '2020-Q4', 2);
    expect(report.worthTrying?.step?.gain).toBeGreaterThanOrEqual(0.3);
  });
});
