/** What the page asks of the worker. */
export interface Question {
  /** Number of the question: only the answer to the last one is shown. */
  readonly number: number;
  readonly text: string;
  /** Date of publication, empty where it is not known. */
  readonly published: string;
}

/** What the worker answers: the report and the analysis as text, or why there is none. */
export type Answer =
  | { readonly ready: true }
  | { readonly number: number; readonly report: string; readonly json: string; readonly milliseconds: number }
  | { readonly number: number; readonly error: string };
