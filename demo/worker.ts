import { analyze } from "../src/index.ts";
import { toHtml } from "../src/report/index.ts";
import type { Answer, Question } from "./messages.ts";

/** As much of a worker as is needed here: the project has no types of browsers, so that no stage can lean on one. */
interface WorkerScope {
  postMessage(answer: Answer): void;
  addEventListener(type: "message", listener: (event: { readonly data: Question }) => void): void;
}

const scope = globalThis as unknown as WorkerScope;

function answer({ number, text, published }: Question): Answer {
  try {
    const begun = performance.now();
    const analysis = analyze({ text, ...(published === "" ? {} : { published }) });
    const milliseconds = performance.now() - begun;
    return { number, report: toHtml(analysis), json: `${JSON.stringify(analysis, null, 2)}\n`, milliseconds };
  } catch (error) {
    return { number, error: error instanceof Error ? error.message : String(error) };
  }
}

scope.addEventListener("message", ({ data }) => scope.postMessage(answer(data)));
// The first analysis makes the engine ready: it should not be the reader's.
analyze("“Ready,” said the engine.");
scope.postMessage({ ready: true });
