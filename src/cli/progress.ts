import { SingleBar } from "cli-progress";
import { counted } from "./counted.ts";
import { complain } from "./output.ts";

/** How far long work is. */
export interface Progress {
  /** Articles done. */
  readonly done: number;
  /** How many there will be in all, as far as can be told; null where nothing tells. */
  readonly total: number | null;
  readonly errors: number;
  /** Of `done`, those that an earlier run had done: they say nothing about the speed. */
  readonly doneBefore: number;
}

/** Milliseconds between two lines where no terminal shows a bar. */
const LINE_EVERY = 10_000;
/** Milliseconds before a first estimate means anything. */
const SETTLED = 2_000;

/** A length of time for people: `45 s`, `12 min`, `3 h 20 min`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A rate for people: three digits at most behind a point that matters. */
export function rate(perSecond: number): string {
  return perSecond >= 10 ? String(Math.round(perSecond)) : perSecond.toFixed(1);
}

/** Tells how far long work is, on standard error: a bar in a terminal, now and then a line elsewhere. */
export class ProgressReport {
  readonly #begun = performance.now();
  readonly #bar: SingleBar | null;
  #lastLine = performance.now();
  #furthest = 0;

  constructor(isTerminal: boolean = process.stderr.isTTY === true) {
    this.#bar = isTerminal
      ? new SingleBar({ format: "{bar} {told}", hideCursor: true, stream: process.stderr, barsize: 24 })
      : null;
    this.#bar?.start(1, 0, { told: "reading" });
  }

  /** Seconds since the work began. */
  get elapsed(): number {
    return (performance.now() - this.#begun) / 1000;
  }

  /** Takes note of how far the work is, and tells it where it is time to. */
  update(progress: Progress): void {
    // Articles of a part that waits for the one before it are counted again only when it is written.
    this.#furthest = Math.max(this.#furthest, progress.done);
    const told = this.#told({ ...progress, done: this.#furthest });
    if (this.#bar !== null) {
      this.#bar.setTotal(Math.max(progress.total ?? 0, this.#furthest, 1));
      this.#bar.update(progress.total === null ? 0 : this.#furthest, { told });
    } else if (performance.now() - this.#lastLine >= LINE_EVERY) {
      this.#lastLine = performance.now();
      complain(told);
    }
  }

  /** Prints a line without spoiling the bar. */
  line(message: string): void {
    if (this.#bar !== null) process.stderr.write("\r\u001b[K");
    complain(message);
  }

  /** Ends the bar. */
  stop(): void {
    this.#bar?.stop();
  }

  #told({ done, total, errors, doneBefore }: Progress): string {
    const speed = (done - doneBefore) / Math.max(this.elapsed, 0.001);
    const parts = [
      total === null
        ? counted(done, "article")
        : `${counted(done, "article")} of about ${Math.round(total).toLocaleString("en-US")}`,
    ];
    if (this.elapsed * 1000 > SETTLED && speed > 0) {
      parts.push(`${rate(speed)} a second`);
      if (total !== null) parts.push(`about ${duration(Math.max(0, total - done) / speed)} left`);
    }
    parts.push(counted(errors, "error"));
    return parts.join(", ");
  }
}
