import { CAUSES } from './seat-why.ts';

/** Changes of revenue in one segment, CNY mn: [whose revenue][whose change][cause]. */
export class Tally {
  readonly #values: Float64Array;
  readonly #providers: number;

  constructor(providers: number) {
    this.#providers = providers;
    this.#values = new Float64Array(providers * providers * CAUSES.length);
  }

  add(of: number, by: number, cause: number, amount: number): void {
    const at = (of * this.#providers + by) * CAUSES.length + cause;
    this.#values[at] = (this.#values[at] ?? 0) + amount;
  }

  get(of: number, by: number, cause: number): number {
    return this.#values[(of * this.#providers + by) * CAUSES.length + cause] ?? 0;
  }
}
