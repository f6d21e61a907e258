import { HustingsError } from "../errors.ts";
import { Gate } from "./gate.ts";
import { type Answer, type Job, jobLength } from "./job.ts";
import type { MetricsRegistry } from "./metrics.ts";
import type { ResolvedOptions } from "./options.ts";
import { RequestError } from "./problem.ts";

/** Characters from which on a job counts as long: some seconds' work. */
const LONG = 100_000;
/** Seconds, for `Retry-After`. */
const LONGEST_RETRY = 60;
/** Weight of the newest job in the running mean of how long jobs take. */
const NEWEST = 0.05;

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Does jobs: so many at once, each for so long, in their turn. */
export class Work {
  readonly #options: ResolvedOptions;
  readonly #gate: Gate;
  readonly #seconds;
  readonly #refused;
  #meanSeconds = 0.05;

  constructor(options: ResolvedOptions, metrics: MetricsRegistry) {
    this.#options = options;
    this.#gate = new Gate(options.concurrency, options.queue);
    this.#seconds = metrics.histogram("hustings_job_duration_seconds", "Time a job took, without waiting.", SECONDS);
    this.#refused = metrics.counter("hustings_jobs_failed_total", "Jobs that failed or were refused, by error code.");
    metrics.gauge("hustings_jobs_running", "Jobs under way.", () => this.#gate.running);
    metrics.gauge("hustings_jobs_waiting", "Jobs that wait for their turn.", () => this.#gate.waiting);
  }

  /**
   * Does a job when its turn comes.
   *
   * @param signal - aborts when nobody wants the answer any more: a job that waits is dropped, one under way goes on to its end
   * @param patient - waits however many wait already
   * @throws HustingsError with what is wrong with the article, `OVERLOADED` or `TIME_LIMIT`
   */
  async do(job: Job, signal: AbortSignal, patient = false): Promise<string> {
    try {
      const leave = await this.#enter(job, signal, patient);
      try {
        const answer = await this.#timed(job);
        if ("error" in answer) throw new HustingsError(answer.error.code, answer.error.message);
        return answer.text;
      } finally {
        leave();
      }
    } catch (error) {
      this.#refused.add({ code: error instanceof HustingsError ? error.code : "ANALYSIS_FAILED" });
      throw error;
    }
  }

  async #enter(job: Job, signal: AbortSignal, patient: boolean): Promise<() => void> {
    const long = jobLength(job) >= LONG;
    if (patient) return this.#gate.enter({ long, patient, signal });
    const waiting = new AbortController();
    const stop = (): void => waiting.abort(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    const { timeLimit } = this.#options;
    const timer = setTimeout(
      () => waiting.abort(new HustingsError("OVERLOADED", `No turn came within ${timeLimit / 1000} seconds.`)),
      timeLimit,
    );
    try {
      return await this.#gate.enter({ long, patient, signal: waiting.signal });
    } catch (error) {
      if (!(error instanceof HustingsError) || error.code !== "OVERLOADED") throw error;
      throw new RequestError("OVERLOADED", error.message, { headers: { "Retry-After": this.#retryAfter() } });
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
    }
  }

  /** Seconds until those that wait now will have had their turn. */
  #retryAfter(): string {
    const seconds = (this.#gate.waiting * this.#meanSeconds) / this.#options.concurrency;
    return String(Math.min(LONGEST_RETRY, Math.max(1, Math.ceil(seconds))));
  }

  async #timed(job: Job): Promise<Answer> {
    const { perform, timeLimit } = this.#options;
    const begun = performance.now();
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const error = new HustingsError("TIME_LIMIT", `The analysis took longer than ${timeLimit / 1000} seconds.`);
        reject(error);
        ending.abort(error);
      }, timeLimit);
    });
    try {
      return await Promise.race([perform(job, ending.signal), late]);
    } finally {
      clearTimeout(timer);
      const seconds = (performance.now() - begun) / 1000;
      this.#seconds.observe(seconds);
      this.#meanSeconds += NEWEST * (seconds - this.#meanSeconds);
    }
  }
}
