import { stat } from "node:fs/promises";
import { walk } from "./walk.ts";

/** How much of a corpus has been read. */
export interface SourceProgress {
  /** Bytes read so far, packed where the files are. */
  readonly bytes: number;
  /** Bytes of all files; null as long as they are not known, and for standard input. */
  readonly totalBytes: number | null;
}

/** Size of a file in bytes; 0 where it can't be read, which is told where it is read. */
async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}

async function* filesOf(input: string): AsyncGenerator<string> {
  if (!(await stat(input)).isDirectory()) yield input;
  else for await (const { path, error } of walk(input)) if (error === null) yield path;
}

async function totalOf(inputs: readonly string[], isEnded: () => boolean): Promise<number | null> {
  if (inputs.includes("-")) return null;
  let total = 0;
  for (const input of inputs) {
    for await (const path of filesOf(input)) {
      if (isEnded()) return null;
      total += await sizeOf(path);
    }
  }
  return total;
}

/** Counts the bytes that are read, beside the bytes that there are. */
export class Meter {
  readonly #onProgress: (progress: SourceProgress) => void;
  #bytes = 0;
  #total: number | null = null;
  #isEnded = false;

  /** Begins to add up the sizes of the files while the first ones are read. */
  constructor(inputs: readonly string[], onProgress: (progress: SourceProgress) => void) {
    this.#onProgress = onProgress;
    totalOf(inputs, () => this.#isEnded).then(
      (total) => {
        this.#total = total;
      },
      () => {}, // Without a total there is no estimate, and nothing else is lost.
    );
  }

  /** The same bytes, counted. */
  async *count(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.#add(chunk.length);
      yield chunk;
    }
  }

  /** Counts a file that was not read as a stream. */
  async countFile(path: string): Promise<void> {
    this.#add(await sizeOf(path));
  }

  #add(bytes: number): void {
    this.#bytes += bytes;
    this.#onProgress({ bytes: this.#bytes, totalBytes: this.#total });
  }

  /** Stops adding up sizes. */
  end(): void {
    this.#isEnded = true;
  }
}
