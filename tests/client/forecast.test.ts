import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { rulebookOf } from '#shared/protocol/rulebook.ts';
import { repeatOrders } from '#shared/rules/orders/start-orders.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { useForecast } from '../../client/model/forecast.ts';
import { type ForecastAnswer, ForecastDesk, type ForecastPost } from '../../client/model/forecast-desk.ts';
import { ForecastLine, type ForecastWish, type ForecastWorker } from '../../client/model/forecast-line.ts';
import { newestOnly } from '../../client/model/newest-only.ts';
import { scenario, seat, world } from './seat.ts';

const view = seat('alibaba', '2019-Q3');
const { own, past, prices, last } = view;
if (last === null || view.draft === null) throw new Error('a team has orders');
const draft = view.draft;
const seen = { own, past, prices, last };
const known = rulebookOf(scenario, world).world;
const cheaper = (price: number): Orders => ({
  ...draft,
  sell: { ...draft.sell, price: { ...draft.sell.price, internet: price } },
});

/** A worker that answers when it is told to. */
class SlowWorker implements ForecastWorker {
  onmessage: ForecastWorker['onmessage'] = null;
  onerror: ForecastWorker['onerror'] = null;
  readonly posts: ForecastPost[] = [];
  gone = false;
  #desk: ForecastDesk | undefined;
  postMessage(post: ForecastPost): void {
    this.posts.push(structuredClone(post));
  }
  terminate(): void {
    this.gone = true;
  }
  answerNext(): void {
    const post = this.posts.shift();
    if (post === undefined) throw new Error('nothing was asked');
    if ('known' in post) this.#desk = new ForecastDesk(post.known);
    else this.onmessage?.({ data: this.#desk?.answer(post) } as MessageEvent<ForecastAnswer>);
  }
}

type Told = { answer: ForecastAnswer; wish: ForecastWish };

function openLine(make: () => ForecastWorker) {
  const told: Told[] = [];
  const failed: true[] = [];
  return {
    told,
    failed,
    line: new ForecastLine(known, make, {
      onAnswer: (answer, wish) => told.push({ answer, wish }),
      onFailed: () => failed.push(true),
    }),
  };
}

describe('The page and its forecasts', () => {
  test('the forecast of an untouched draft is what comes of repeating', () => {
    const { now, repeat } = new ForecastDesk(known).answer({ id: 1, seen, draft: repeatOrders(last) });
    expect(now).toEqual(repeat);
    expect(now).toHaveLength(4);
  });

  test('of the drafts that come while one is counted only the newest is, and what is known is sent once', () => {
    const worker = new SlowWorker();
    const { told, line } = openLine(() => worker);
    for (const price of [1, 0.98, 0.96, 0.9]) line.ask({ seen, draft: cheaper(price) });
    worker.answerNext();
    worker.answerNext();
    expect(worker.posts).toHaveLength(1);
    expect(worker.posts[0]).toMatchObject({ seen: undefined });
    worker.answerNext();
    expect(told.map(({ wish }) => wish.draft?.sell.price.internet)).toEqual([1, 0.9]);
    expect(told[1]?.answer.now?.[0]?.segmentShares[0]).toBeGreaterThan(
      told[0]?.answer.now?.[0]?.segmentShares[0] ?? 100,
    );
    expect(told[1]?.answer.repeat).toEqual(told[0]?.answer.repeat);
    line.close();
    expect(worker.gone).toBe(true);
  });

  test('where a worker fails the page counts by itself, with the same result', async () => {
    const worker = new SlowWorker();
    const failing = openLine(() => worker);
    failing.line.ask({ seen, draft: cheaper(0.9) });
    worker.onerror?.({} as ErrorEvent);
    const without = openLine(() => {
      throw new Error('no workers here');
    });
    without.line.ask({ seen, draft: cheaper(0.9) });
    await expect.poll(() => [failing.told.length, without.told.length]).toEqual([1, 1]);
    expect(failing.told[0]?.answer.now).toEqual(without.told[0]?.answer.now);
    failing.line.ask({ seen, draft: cheaper(0.8) });
    await expect.poll(() => failing.told.length).toBe(2);
    expect([failing.failed, without.failed]).toEqual([[], []]);
  });

  test('where neither can count it says so', async () => {
    const broken = openLine(() => {
      throw new Error('no workers here');
    });
    broken.line.ask({ seen: { ...seen, own: { ...own, cash: Number.NaN } }, draft: cheaper(0.9) });
    await expect.poll(() => broken.failed).toEqual([true]);
    expect(broken.told).toEqual([]);
  });

  test('newest only: a job that ends at once does not hold up the next', () => {
    const ran: number[] = [];
    const run = newestOnly<number>((job, done) => {
      ran.push(job);
      done();
    });
    [1, 2, 3].forEach(run);
    expect(ran).toEqual([1, 2, 3]);
  });

  test('before the rulebook is there the page says so, and shows no range', () => {
    const Shown = () => {
      const { state, now, errors, last: before } = useForecast(view, undefined);
      return JSON.stringify({ state, now, errors, before: before ?? null });
    };
    const html = renderToString(createElement(Shown)).replaceAll('&quot;', '"');
    expect(JSON.parse(html)).toEqual({ state: 'loading', before: null });
  });
});
