import type { Knowledge } from '#shared/forecast/knowledge.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { ForecastAnswer, ForecastDesk, ForecastPost, ForecastQuestion } from './forecast-desk.ts';
import { newestOnly } from './newest-only.ts';

/** What is asked: the draft, and what the seat knows. */
export type ForecastWish = { readonly seen: Knowledge; readonly draft: Orders | null };
export type ForecastListener = {
  readonly onAnswer: (answer: ForecastAnswer, wish: ForecastWish) => void;
  /** Neither worker nor page can count. */
  readonly onFailed: () => void;
};

/** The part of a Worker that is needed; a test brings its own. */
export type ForecastWorker = {
  postMessage: (post: ForecastPost) => void;
  onmessage: ((event: MessageEvent<ForecastAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate: () => void;
};

/**
 * A page's line to its forecasts: asks a worker, or counts in the page where workers fail. Of the drafts that come while
 * one is being counted, only the newest is.
 */
export class ForecastLine {
  readonly #known: World;
  readonly #listener: ForecastListener;
  readonly #queue: (wish: ForecastWish) => void;
  #worker: ForecastWorker | undefined;
  #desk: Promise<ForecastDesk> | undefined;
  #told: Knowledge['own'] | undefined;
  #open: { wish: ForecastWish; done: () => void } | undefined;
  #count = 0;

  /** @param makeWorker - May throw where there are no workers. */
  constructor(known: World, makeWorker: () => ForecastWorker, listener: ForecastListener) {
    this.#known = known;
    this.#listener = listener;
    this.#queue = newestOnly((wish, done) => this.#ask(wish, done));
    this.#hire(makeWorker);
  }

  ask(wish: ForecastWish): void {
    this.#queue(wish);
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#open = undefined;
  }

  #hire(makeWorker: () => ForecastWorker): void {
    try {
      const worker = makeWorker();
      worker.onmessage = ({ data }) => this.#answered(data);
      worker.onerror = () => this.#withoutWorker();
      worker.postMessage({ known: this.#known });
      this.#worker = worker;
    } catch {
      this.#desk = this.#openDesk();
    }
  }

  /** The rules come into the page only where it must count by itself. */
  async #openDesk(): Promise<ForecastDesk> {
    const { ForecastDesk } = await import('./forecast-desk.ts');
    return new ForecastDesk(this.#known);
  }

  #ask(wish: ForecastWish, done: () => void): void {
    this.#open = { wish, done };
    this.#count += 1;
    const seen = this.#told === wish.seen.own ? undefined : wish.seen;
    this.#told = wish.seen.own;
    const question: ForecastQuestion = { id: this.#count, seen, draft: wish.draft };
    if (this.#worker !== undefined) this.#worker.postMessage(question);
    else this.#desk?.then((desk) => this.#answered(desk.answer(question))).catch(() => this.#listener.onFailed());
  }

  #answered(answer: ForecastAnswer): void {
    const open = this.#open;
    if (open === undefined || answer.id !== this.#count) return;
    this.#open = undefined;
    this.#listener.onAnswer(answer, open.wish);
    open.done();
  }

  /** The worker failed: from now on the page counts, beginning with what is open. */
  #withoutWorker(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#desk = this.#openDesk();
    this.#told = undefined;
    const open = this.#open;
    if (open !== undefined) this.#ask(open.wish, open.done);
  }
}
