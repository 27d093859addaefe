const WAITS_MS = [300, 600, 1200, 2000];

/** The wait between two tries, longer from try to try, that can be ended early. */
export class Patience {
  #end: (() => void) | undefined;

  wait(attempt: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, WAITS_MS[Math.min(attempt, WAITS_MS.length - 1)]);
      this.#end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  end(): void {
    this.#end?.();
    this.#end = undefined;
  }
}
