import { lineError, parseLine } from "../corpus/jsonl.ts";
import { readLines } from "../corpus/lines.ts";
import type { ArticleInput } from "../schema/index.ts";
import { promptlyInOrder } from "./prompt-order.ts";

/** What a stream of articles needs. */
export interface BatchOptions {
  /** Bytes. */
  readonly longestLine: number;
  /** Articles under way at once. */
  readonly width: number;
  /** Analyses an article and gives the JSON of the analysis. */
  readonly analyze: (article: ArticleInput) => Promise<string>;
  /** Called for every line that is answered. */
  readonly count: (outcome: "analysis" | "error") => void;
}

/** A line of the input, or why there are no more. */
type Read = { readonly number: number } & ({ readonly text: string | null } | { readonly failure: unknown });

/** The lines of the input; one that breaks off ends with its reason in place of a line. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Read> {
  let last = 0;
  try {
    for await (const line of readLines(chunks, longest)) {
      last = line.number;
      yield line;
    }
  } catch (failure) {
    yield { number: last + 1, failure };
  }
}

/**
 * One article a line in, one line of JSON out: an analysis, or an error with the number of the line. In order, each as soon as it is there; the
 * next lines are read when the answers to those before have been taken.
 */
export async function* answerLines(
  chunks: AsyncIterable<Uint8Array>,
  { longestLine, width, analyze, count }: BatchOptions,
): AsyncGenerator<string> {
  const answer = async (line: Read): Promise<string> => {
    try {
      if ("failure" in line) throw line.failure;
      const text = await analyze(parseLine(line, longestLine) as ArticleInput);
      count("analysis");
      return `${text}\n`;
    } catch (error) {
      count("error");
      return `${JSON.stringify(lineError(error, line.number))}\n`;
    }
  };
  yield* promptlyInOrder(linesOf(chunks, longestLine), width, answer);
}

/** Texts as a stream of bytes, made as fast as they are read; `cancelled` is called when the reader goes away. */
export function streamOf(texts: AsyncGenerator<string>, cancelled: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await texts.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      cancel() {
        cancelled();
      },
    },
    { highWaterMark: 1 },
  );
}
