import { type ForecastQuarter, forecast } from '#shared/forecast/forecast.ts';
import { type Guess, guessState } from '#shared/forecast/guess-state.ts';
import type { Knowledge } from '#shared/forecast/knowledge.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';

/** What a page asks of the one who forecasts; `id` tells the answer's question. */
export type ForecastQuestion = {
  readonly id: number;
  /** Only when it is new: the guess is made once for all drafts of a quarter. */
  readonly seen: Knowledge | undefined;
  readonly draft: Orders | null;
};

export type ForecastAnswer = {
  readonly id: number;
  /** What comes of the draft, and of repeating what was done last; undefined where there is nothing to go by. */
  readonly now: readonly ForecastQuarter[] | undefined;
  readonly repeat: readonly ForecastQuarter[] | undefined;
  /** What comes of the draft with research that keeps up; undefined where the draft does so by itself. */
  readonly keptUp: readonly ForecastQuarter[] | undefined;
};

/** What is posted to the worker. */
export type ForecastPost = { readonly known: World } | ForecastQuestion;

/** Answers questions one by one; alike in a worker and in the page. */
export class ForecastDesk {
  readonly #known: World;
  #guess: Guess | undefined;
  #repeat: readonly ForecastQuarter[] | undefined;
  #seen: Knowledge | undefined;

  constructor(known: World) {
    this.#known = known;
  }

  answer({ id, seen, draft }: ForecastQuestion): ForecastAnswer {
    if (seen !== undefined) this.#read(seen);
    const guess = this.#guess;
    const keeping = draft && this.#seen && keptUp(draft, this.#seen);
    return {
      id,
      now: guess && draft ? forecast(guess, draft) : undefined,
      repeat: this.#repeat,
      keptUp: guess && keeping ? forecast(guess, keeping) : undefined,
    };
  }

  #read(seen: Knowledge): void {
    this.#seen = seen;
    this.#guess = guessState(this.#known, seen);
    const same = this.#guess.orders[this.#guess.seat];
    this.#repeat = same && forecast(this.#guess, same);
  }
}

/** The draft with the budget that keeps up with the field and, where nobody thought of one, a programme. */
function keptUp(draft: Orders, { own, prices }: Knowledge): Orders | undefined {
  const { focus, budgetCnyMn } = draft.research;
  if (budgetCnyMn >= prices.normalResearch) return undefined;
  const idle = own.programme < 0 && focus === 'none';
  return { ...draft, research: { focus: idle ? 'performance' : focus, budgetCnyMn: prices.normalResearch } };
}
