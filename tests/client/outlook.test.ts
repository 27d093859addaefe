import { describe, expect, test } from 'vitest';
import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { darkerSky } from '#shared/rules/weather.ts';
import { LANGUAGES, type Language, MODES, POSTURES, type Posture } from '#shared/scenario/words.ts';
import { formatFor } from '../../client/i18n/format.ts';
import { drawsStrikes, drivers, mainDrivers, strikeChance } from '../../client/present/outlook.ts';
import { skyState } from '../../client/present/sky.ts';
import { whereYouStand } from '../../client/present/stand.ts';
import { PUBLIC, say, seat } from './seat.ts';

const DARK = seat('alibaba', '2021-Q3');

type Said = { view?: SeatView; posture?: Posture; language?: Language; scenario?: PublicScenario };

function tell({ view = DARK, posture = 'quiet', language = 'en', scenario = PUBLIC }: Said = {}) {
  const outlook = view.own.outlook?.[posture];
  if (outlook === undefined) throw new Error('the shipped scenario has weather');
  const rows = drivers({
    own: view.own,
    share: whereYouStand(view, scenario).share,
    outlook,
    posture,
    scenario,
    format: formatFor(language),
    t: say(language, 'weather'),
  });
  const all = [...rows.charging, ...rows.earthing, ...rows.limits];
  return {
    outlook,
    rows,
    all,
    sentence: (term: string) => all.find((one) => one.term === term)?.sentence ?? '',
  };
}

describe('The strike chance', () => {
  test('WEA11 counts with the darker sky where everybody sees the front arrive, else with the last one seen', () => {
    const quarters = Array.from({ length: 15 }, (_, q) => `${2019 + Math.floor((q + 1) / 4)}-Q${((q + 1) % 4) + 1}`);
    const views = quarters.map((quarter) => seat('alibaba', quarter));
    const arriving = views.filter((view) => view.past.at(-1)?.front === 1);
    expect(arriving.length).toBeGreaterThan(0);
    for (const { own, past } of views)
      expect(own.skyPlanned).toBe(past.at(-1)?.front === 1 ? darkerSky(own.sky) : own.sky);
    for (const { own } of arriving) expect(skyState(own.skyPlanned)).not.toBe(skyState(own.sky));
  });

  test.each(['alibaba', 'china-telecom', 'aws-china'])('is the sum of the drivers shown, for %s', (provider) => {
    for (const posture of POSTURES) {
      const { all, outlook } = tell({ view: seat(provider, '2021-Q3'), posture });
      expect(all.reduce((sum, one) => sum + one.points, 0)).toBeCloseTo(outlook.chance, 3);
    }
  });

  test.each(LANGUAGES)(
    'says in %s that it is taken before the answers in the inbox, and so does its figure',
    (language) => {
      const inbox = say(language, 'inbox')('title').toLocaleLowerCase(language);
      expect(say(language, 'weather')('chance')).toContain(inbox);
      expect(say(language, 'figures')('chanceText')).toContain(inbox);
    },
  );

  test.each(LANGUAGES)('says one whole sentence for every driver in %s', (language) => {
    for (const provider of ['alibaba', 'huawei', 'china-telecom', 'aws-china'])
      for (const from of ['2019-Q1', '2021-Q3'])
        for (const posture of POSTURES)
          for (const { term, sentence } of tell({ view: seat(provider, from), posture, language }).all)
            expect(`${term}: ${sentence}`).toMatch(/: [^{}]{5,200}[.。]$/);
  });

  test('says how far the share stands above the threshold, or that it does not', () => {
    expect(tell().sentence('share')).toMatch(
      /^Share above 30%: you have \d\d\.\d%, each point adds \d\.\d\d under this sky\.$/,
    );
    expect(tell({ view: seat('huawei', '2021-Q3') }).sentence('share')).toMatch(
      /^You have \d\d\.\d%; only a share above 30% gathers charge\.$/,
    );
  });

  test('says what the posture does', () => {
    expect(tell({ posture: 'criticise' }).sentence('criticism')).toBe(
      'You criticise in public; the darker the sky, the more it adds.',
    );
    expect(tell({ posture: 'quiet' }).sentence('criticism')).toBe('You do not criticise this quarter.');
  });

  test('names the assumption about owners where it is on, and says so where it is off', () => {
    const telecom = seat('china-telecom', '2021-Q3');
    expect(tell({ view: telecom }).sentence('ownership')).toBe(
      '“The owner’s umbrella” is on: your kind of owner makes the rod taller.',
    );
    expect(tell().sentence('ownership')).toContain('for your kind of owner it changes nothing');
    const { ownership } = PUBLIC;
    if (ownership === undefined) throw new Error('the shipped scenario has the assumption');
    const off = { ...PUBLIC, ownership: { ...ownership, on: false } };
    expect(tell({ view: telecom, scenario: off }).sentence('ownership')).toContain('is off in this match');
  });

  test('shows events and ends of scales only where they do something, and all other weather even at nothing', () => {
    const { rows, all } = tell({ view: seat('alibaba', '2019-Q1') });
    expect(rows.charging.map((one) => one.term)).toEqual(['kept', 'share', 'exposure', 'criticism', 'breach']);
    for (const one of all.filter((row) => ['events', 'fullCharge', 'fullRod', 'limits'].includes(row.term)))
      expect(one.points).not.toBe(0);
  });

  test('puts the four heaviest drivers first and counts only charge beyond the rod as exposed', () => {
    const { outlook } = tell();
    const heavy = mainDrivers(outlook).map((one) => Math.abs(one.points));
    expect(heavy).toEqual([...heavy].sort((a, b) => b - a));
    expect(heavy).toHaveLength(4);
    expect(strikeChance({ ...outlook, charge: 10, rod: 30, chance: 1 })).toMatchObject({ exposed: 0 });
    expect(strikeChance({ ...outlook, charge: 70, rod: 30, chance: 40 })).toMatchObject({ exposed: 40 });
  });

  test('draws where the deck has a card for the mode, and only measures in a match by dates and in a calm one', () => {
    const drawing = MODES.filter((mode) => drawsStrikes({ mode }, PUBLIC));
    expect(drawing).toEqual(['plausible']);
  });
});

test.each([
  [24.9, 'clear'],
  [25, 'fair'],
  [40, 'unsettled'],
  [55, 'watch'],
  [70, 'storm'],
])('A sky of %d is %s', (sky, state) => {
  expect(skyState(sky)).toBe(state);
});
