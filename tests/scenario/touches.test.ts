import { describe, expect, test } from 'vitest';
import { answerCosts } from '#shared/match/answer-costs.ts';
import { ownEvents } from '#shared/match/visibility.ts';
import { startOrders } from '#shared/rules/orders/start-orders.ts';
import { at, play, SEATS, seatOf, world } from './story.ts';

/** Written down early, spoken up for: both answers move marks, the pledge moves cash. */
const ANSWERS = { alibaba: { 'investment-pledge': 'pledge-it', 'data-law-draft': 'speak-up' } };

describe('EVT6 what events did to a seat (historical mode, seed 1)', () => {
  const game = play(ANSWERS);
  const alibaba = seatOf('alibaba');
  const own = (quarter: string) => ownEvents(world, game.reports[at(quarter)], alibaba);

  test('an answer stands with what it did to cash and marks', () => {
    const { answered, touches } = own('2020-Q2');
    expect(answered).toContainEqual({ event: 'investment-pledge', answer: 'pledge-it' });
    const pledge = touches.filter((one) => one.event === 'investment-pledge');
    expect(pledge.map((one) => one.word)).toEqual(['cash', 'capacity', 'exposure', 'standing', 'trust']);
    expect(pledge[0]?.amount).toBeLessThan(0);
    expect(pledge.at(-1)).toMatchObject({ amount: 1, segments: [0, 4], quarters: 4 });
  });

  test('money noted is the money in the accounts, fine for fine and grant for grant, in every quarter', () => {
    for (const report of game.reports)
      for (const seat of SEATS) {
        const p = seatOf(seat);
        const sum = (word: string) =>
          report.touches
            .filter((one) => one.provider === p && one.word === word)
            .reduce((all, one) => all + one.amount, 0);
        expect(sum('cash'), `${seat} ${report.quarter}`).toBeCloseTo(report.lines.otherCash[p] ?? 0, 3);
        expect(sum('grant'), `${seat} ${report.quarter}`).toBeCloseTo(report.lines.grants[p] ?? 0, 3);
        expect(-sum('fine'), `${seat} ${report.quarter}`).toBeCloseTo(report.lines.fines[p] ?? 0, 3);
      }
  });

  test('nobody is told of what another seat answered, not even where it was asked the same', () => {
    const asked = play({ ...ANSWERS, huawei: { 'data-law-draft': 'speak-up' } });
    for (const report of asked.reports)
      for (const p of SEATS.map(seatOf)) {
        const { answered, touches } = ownEvents(world, report, p);
        const own = report.events.flatMap(({ event, provider, answer }) =>
          provider === p && answer !== undefined ? [{ event, answer }] : [],
        );
        expect(answered).toEqual(own);
        for (const { provider, struck, event } of touches) {
          expect(provider).toBe(p);
          expect(struck === p || struck === -1 || isPublic(event)).toBe(true);
        }
      }
  });

  test('what an answer pays is told before it is given, and is what the accounts then say', () => {
    const before = play(ANSWERS, { until: '2020-Q1' });
    const { state } = before;
    const last = world.providers.map((one, p) => (one.playable ? startOrders(world, p) : null));
    const asked = { world, state, report: before.reports.at(-1), last };
    const costs = answerCosts(asked, alibaba);
    const id = Object.keys(costs).find((one) => one.startsWith('event:investment-pledge'));
    const paid = game.reports[at('2020-Q2')]?.touches.find(
      (one) => one.event === 'investment-pledge' && one.word === 'cash',
    );
    expect(costs[id ?? '']?.['pledge-it']).toBe(paid?.amount);
    expect(costs[id ?? '']?.['keep-the-cash']).toBeUndefined();
    expect(Object.keys(answerCosts(asked, seatOf('huawei')))).not.toContain(id);
  });
});

const isPublic = (event: string) => world.events.find((one) => one.id === event)?.ask === undefined;
