type Waiting<T> = { item: T; resolve: () => void; reject: (error: unknown) => void };

/**
 * Gathers what is handed in while a write is under way and writes it in one go: a disk answers some hundred syncs a
 * second, a full class closes its quarter in one moment. An item that fails fails alone.
 */
export class GroupCommit<T> {
  readonly #write: (items: readonly T[]) => Promise<(Error | undefined)[]>;
  #waiting: Waiting<T>[] = [];
  #running: Promise<void> | undefined;

  /** @param write - Writes durably and says, item by item, what went wrong. */
  constructor(write: (items: readonly T[]) => Promise<(Error | undefined)[]>) {
    this.#write = write;
  }

  /** Resolves once the item is durable. */
  add(item: T): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#running ??= this.#drain();
    });
  }

  /** Resolves once nothing waits any more. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #drain(): Promise<void> {
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#commit(batch);
    }
    this.#running = undefined;
  }

  async #commit(batch: readonly Waiting<T>[]): Promise<void> {
    try {
      const errors = await this.#write(batch.map((one) => one.item));
      batch.forEach((one, index) => {
        const error = errors[index];
        if (error === undefined) one.resolve();
        else one.reject(error);
      });
    } catch (error) {
      for (const one of batch) one.reject(error);
    }
  }
}
