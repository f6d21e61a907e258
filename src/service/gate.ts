import { HustingsError } from "../errors.ts";

/** What a job asks for at the {@link Gate}. */
export interface Entry {
  /** A long job: all of them together never take the last place. */
  readonly long: boolean;
  /** Waits however many wait already: for lines of a stream that has been accepted. */
  readonly patient: boolean;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
}

interface Waiter {
  readonly long: boolean;
  readonly enter: () => void;
}

/** Lets so many jobs run at once, has so many wait, first come first served, and turns away the rest. */
export class Gate {
  readonly #places: number;
  readonly #queue: number;
  readonly #waiters: Waiter[] = [];
  #running = 0;
  #long = 0;

  /**
   * @param places - jobs that run at once
   * @param queue - jobs that wait
   */
  constructor(places: number, queue: number) {
    this.#places = places;
    this.#queue = queue;
  }

  /** Jobs that run. */
  get running(): number {
    return this.#running;
  }

  /** Jobs that wait. */
  get waiting(): number {
    return this.#waiters.length;
  }

  /**
   * Waits for a place.
   *
   * @returns what must be called when the job is done
   * @throws HustingsError `OVERLOADED` where as many wait as may, and the signal's reason when it comes
   */
  async enter({ long, patient, signal }: Entry): Promise<() => void> {
    signal.throwIfAborted();
    if (!this.#hasPlace(long)) {
      if (!patient && this.#waiters.length >= this.#queue) {
        throw new HustingsError("OVERLOADED", `${this.#waiters.length} requests are waiting; try again later.`);
      }
      await this.#wait(long, signal);
    } else this.#count(long, 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#count(long, -1);
      this.#admit();
    };
  }

  /** Where there is more than one place, one of them is kept for short jobs: a few long texts must not hold up everybody. */
  #hasPlace(long: boolean): boolean {
    return this.#running < this.#places && !(long && this.#long >= Math.max(1, this.#places - 1));
  }

  #count(long: boolean, by: 1 | -1): void {
    this.#running += by;
    if (long) this.#long += by;
  }

  /** Resolves with the place already counted, so that nobody can slip in between. */
  #wait(long: boolean, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
        reject(signal.reason);
      };
      const waiter: Waiter = {
        long,
        enter: () => {
          signal.removeEventListener("abort", giveUp);
          this.#count(long, 1);
          resolve();
        },
      };
      this.#waiters.push(waiter);
      signal.addEventListener("abort", giveUp, { once: true });
    });
  }

  #admit(): void {
    for (;;) {
      const next = this.#waiters.findIndex(({ long }) => this.#hasPlace(long));
      if (next < 0) return;
      const [waiter] = this.#waiters.splice(next, 1);
      waiter!.enter();
    }
  }
}
