import { describe, expect, test } from 'vitest';
import { runGame } from '#shared/lab/run-game.ts';
import { at, charge, happened, outlook, play, pushes, seatOf, world } from './story.ts';

/** Alibaba answers as told, everybody else is history. */
const alibaba = (answers: Record<string, string>, until?: string) =>
  play({ alibaba: answers }, until === undefined ? {} : { until });

describe('The story, historical mode, seed 1', () => {
  const history = play();

  test.each([
    ['the-amazon-model', '2019-Q1'],
    ['french-market', '2019-Q1'],
    ['entity-list', '2019-Q2'],
    ['customer-list-passed-on', '2019-Q4'],
    ['graded-protection', '2019-Q4'],
    ['pandemic', '2020-Q1'],
    ['investment-pledge', '2020-Q1'],
    ['new-infrastructure-pledge', '2020-Q1'],
    ['new-infrastructure', '2020-Q2'],
    ['clean-network', '2020-Q3'],
    ['bund-forum', '2020-Q3'],
    ['analysts-ask-for-profit', '2020-Q3'],
    ['group-at-its-peak', '2020-Q4'],
    ['ant-listing-suspended', '2020-Q4'],
    ['exclusive-dealing-inquiry', '2020-Q4'],
    ['platform-guidelines-draft', '2020-Q4'],
    ['platform-guidelines', '2021-Q1'],
    ['bytedance-overseas', '2021-Q1'],
    ['data-law-draft', '2021-Q1'],
    ['exclusive-dealing-fine', '2021-Q2'],
    ['public-customers-turn-away', '2021-Q2'],
    ['internet-slows', '2021-Q3'],
    ['tutoring-rules', '2021-Q3'],
    ['games-hours', '2021-Q3'],
    ['music-rights-order', '2021-Q3'],
    ['chip-supply', '2021-Q3'],
    ['tianjin-order', '2021-Q3'],
    ['data-security-law', '2021-Q3'],
    ['three-pillars', '2021-Q3'],
    ['list-rectification', '2021-Q3'],
    ['flaw-found', '2021-Q3'],
    ['turn-to-margins', '2021-Q3'],
    ['threat-platform-suspension', '2021-Q4'],
    ['personal-information-law', '2021-Q4'],
    ['bytedance-own-cloud', '2021-Q4'],
    ['tianyi-investors', '2021-Q4'],
    ['plan-b-examined', '2021-Q4'],
    ['abroad-under-review', '2022-Q1'],
    ['aws-carries-amazon', '2022-Q1'],
    ['east-data-west-computing', '2022-Q1'],
    ['shanghai-lockdown', '2022-Q2'],
    ['police-database', '2022-Q3'],
    ['few-new-public-customers', '2022-Q3'],
    ['document-79', '2022-Q3'],
    ['chip-controls', '2022-Q4'],
    ['hong-kong-outage', '2022-Q4'],
  ])('%s happens once, in %s, when history is played', (event, quarter) => {
    expect(happened(history, event)).toEqual([quarter]);
  });

  test('The shopping festival comes in the last quarter of every year and calls machines back', () => {
    expect(happened(history, 'shopping-festival')).toEqual(['2019-Q4', '2020-Q4', '2021-Q4', '2022-Q4']);
    const night = play({}, { until: '2020-Q4' });
    expect(pushes(night, 'shopping-festival', 'capacity').at(-1)).toBeLessThan(0);
    expect(pushes(night, 'shopping-festival', 'demand').at(-1)).toBeGreaterThan(0);
  });

  test('ByteDance announces its wish for a discount a quarter before its holder is asked', () => {
    expect(happened(history, 'bytedance-asks')).toEqual(['2019-Q3', '2020-Q3']);
    for (const until of ['2019-Q3', '2020-Q3'])
      expect(play({}, { until }).state.questions.map((one) => one.id)).toContain(`account:bytedance:${at(until) + 1}`);
  });

  test.each([
    ['alibaba', ['2019-Q3', '2020-Q3'], ['2021-Q1']],
    ['tencent', ['2019-Q3', '2020-Q3'], []],
    ['', [], []],
  ])(
    'ByteDance leaves Alibaba only where Alibaba serves it, and asks only where somebody does: %j',
    (holder, asks, leaves) => {
      const accounts = world.accounts.map((one) => ({ ...one, holder: seatOf(holder), firstRenewal: world.quarters }));
      const game = runGame(
        { ...world, accounts },
        { seats: [], seed: '1', mode: 'historical', from: 0, quarters: at('2021-Q1') + 1 },
      );
      expect(happened(game, 'bytedance-asks')).toEqual(asks);
      expect(happened(game, 'bytedance-overseas')).toEqual(leaves);
    },
  );

  test('Nothing that is invented for plausible matches happens in history', () => {
    const plausible = world.events.filter((one) => !one.modes.includes('historical')).map((one) => one.id);
    expect(plausible.length).toBeGreaterThan(20);
    expect(plausible.flatMap((id) => happened(history, id))).toEqual([]);
  });
});

describe('Answers of Alibaba, historical mode, seed 1', () => {
  test('Written comments instead of the speech keep the Ant listing alive', () => {
    const quiet = alibaba({ 'bund-forum': 'written-comments' });
    expect(happened(quiet, 'ant-listing-suspended')).toEqual([]);
    expect(charge(play(), 'alibaba', '2020-Q4')).toBeGreaterThan(charge(quiet, 'alibaba', '2020-Q4') + 15);
  });

  test('Telling the ministry first avoids the suspension and costs trust elsewhere', () => {
    expect(happened(alibaba({ 'flaw-found': 'tell-the-ministry' }), 'threat-platform-suspension')).toEqual([]);
    const trust = (option: string) => pushes(alibaba({ 'flaw-found': option }, '2021-Q4'), 'flaw-found', 'trust');
    expect(trust('tell-the-ministry')).toEqual([-4]);
    expect(trust('tell-the-maintainer')).toEqual([1]);
  });

  test('Paris costs ¥900m of cash, wins trust at home for two years and is seen', () => {
    const paris = alibaba({ 'french-market': 'build-in-paris' }, '2019-Q2');
    const germany = alibaba({ 'french-market': 'sell-from-germany' }, '2019-Q2');
    const cash = ({ reports }: typeof paris) => reports[at('2019-Q2')]?.lines.otherCash[0];
    expect(cash(paris)).toBe(-900);
    expect(cash(germany)).toBe(-60);
    expect(pushes(paris, 'french-market', 'trust')).toEqual([2]);
    expect(paris.state.exposure[0]).toBeGreaterThan((germany.state.exposure[0] ?? 0) + 2);
  });

  test('The pledge of 2020 buys room with cash and is seen; building without words is not', () => {
    const [pledged, quiet, kept] = ['pledge-it', 'build-without-words', 'keep-the-cash'].map((option) =>
      alibaba({ 'investment-pledge': option }, '2020-Q2'),
    );
    if (!pledged || !quiet || !kept) throw new Error('three games');
    expect(pushes(pledged, 'investment-pledge', 'capacity')).toEqual([0.02]);
    expect(pushes(quiet, 'investment-pledge', 'capacity')).toEqual([0.02]);
    expect(pushes(kept, 'investment-pledge', 'capacity')).toEqual([]);
    const spent = ({ reports }: typeof kept) => reports[at('2020-Q2')]?.lines.otherCash[0] ?? 0;
    expect(spent(pledged)).toBeLessThan(-100);
    expect(spent(kept)).toBe(0);
    expect(pledged.state.exposure[0]).toBeGreaterThan((quiet.state.exposure[0] ?? 0) + 3);
  });

  test('Reporting the passed-on list at once avoids the order of 2021; locking the records halves it', () => {
    const reported = alibaba({ 'customer-list-passed-on': 'report-it' });
    expect(happened(reported, 'list-rectification')).toEqual([]);
    const fallout = (option: string) =>
      pushes(alibaba({ 'customer-list-passed-on': option }, '2021-Q3'), 'list-rectification', 'trust');
    // the rod spares a part of both
    const [whole = 0] = fallout('settle-inside');
    expect(whole).toBeGreaterThan(-2);
    expect(whole).toBeLessThan(-1.5);
    expect(fallout('tighten-access')[0]).toBeCloseTo(whole / 2, 1);
  });

  test('The fine of 2021 takes no cash from the cloud: it is the group that pays', () => {
    const { reports } = play();
    expect(reports[at('2021-Q2')]?.lines.fines[0]).toBe(0);
    expect(reports[at('2021-Q2')]?.lines.otherCash[0]).toBe(0);
  });
});

describe('Answers of others, historical mode, seed 1', () => {
  test('The Tianjin order shuts out Huawei and China Telecom as well as Alibaba', () => {
    const order = play({}, { until: '2021-Q3' }).state.modifiers.find((one) => one.event === 'tianjin-order');
    expect(order?.providers.map((p) => world.providers[p]?.id)).toEqual(
      expect.arrayContaining(['alibaba', 'huawei', 'china-telecom', 'tencent']),
    );
  });

  test('Huawei feels the shortage of 2021 less if it bought parts ahead, more if it waited for licences', () => {
    const felt = (option: string) =>
      pushes(play({ huawei: { 'entity-list': option } }, { until: '2021-Q3' }), 'chip-supply', 'attraction')[0];
    expect(felt('buy-ahead')).toBeCloseTo(-0.1);
    expect(felt('own-processors')).toBeCloseTo(-0.15);
    expect(felt('wait-for-licences')).toBeCloseTo(-0.2);
  });

  test('Tencent is spared the order on music if it gives the rights up, and gathers no charge', () => {
    const given = play({ tencent: { 'music-rights': 'give-them-up' } });
    expect(happened(given, 'music-rights-order')).toEqual([]);
    expect(charge(given, 'tencent', '2021-Q2')).toBeCloseTo(charge(play(), 'tencent', '2021-Q2') - 16, 1);
  });

  test('Four state investors bring Tianyi money and standing', () => {
    const { reports } = play();
    expect(reports[at('2021-Q4')]?.lines.grants[seatOf('china-telecom')]).toBe(3100);
  });

  test('Terms of every outlook add up to the chance, with the story in it', () => {
    const game = play();
    for (const quarter of ['2020-Q4', '2021-Q2', '2021-Q4']) {
      const { terms, chance } = outlook(game, 'alibaba', quarter);
      expect(Object.values(terms).reduce((sum, one) => sum + one, 0)).toBeCloseTo(chance, 3);
    }
  });
});
