import type { ProgressReport } from "./progress.ts";

const LINES_SHOWN = 20;

/** Shows the first twenty lines of a kind, errors or warnings, then says once what becomes of the others. */
export class FirstLines {
  readonly #report: ProgressReport;
  readonly #others: string;
  #count = 0;

  constructor(report: ProgressReport, others: string) {
    this.#report = report;
    this.#others = others;
  }

  add(line: string): void {
    this.#count++;
    if (this.#count <= LINES_SHOWN) this.#report.line(line);
    if (this.#count === LINES_SHOWN) this.#report.line(this.#others);
  }
}
