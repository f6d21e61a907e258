import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { HustingsError } from "../../errors.ts";
import { named, unreadable } from "./unreadable.ts";

/** The bytes of a file, or of standard input for `-`. */
export async function* streamBytes(
  path: string,
  standardInput?: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    const source = path === "-" ? (standardInput ?? process.stdin) : createReadStream(path);
    for await (const chunk of source) yield chunk as Uint8Array;
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** A stream whose first bytes have been looked at. */
export interface PeekedBytes {
  readonly head: Uint8Array;
  /** All the bytes, the first ones included. */
  readonly bytes: AsyncGenerator<Uint8Array>;
  /** Lets go of the stream; needed where `bytes` was never read. */
  readonly close: () => Promise<void>;
}

/** Looks at the first bytes of a stream. An error that comes up is thrown when the bytes before it have been read. */
export async function peek(chunks: AsyncIterable<Uint8Array>, size: number): Promise<PeekedBytes> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  let failure: unknown = null;
  let isDone = false;
  while (length < size && !isDone && failure === null) {
    try {
      const next = await iterator.next();
      isDone = next.done === true;
      if (!isDone) parts.push(next.value as Uint8Array);
      length += isDone ? 0 : (next.value as Uint8Array).length;
    } catch (error) {
      failure = error;
    }
  }
  const close = async (): Promise<void> => {
    await iterator.return?.();
  };
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* parts;
      if (failure !== null) throw failure;
      while (!isDone) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await close();
    }
  }
  return { head: Buffer.concat(parts).subarray(0, size), bytes: all(), close };
}

/** Whether bytes begin as gzip does. */
export function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/** Compressed bytes handed over at once. What a piece gave before an error within it is lost, so pieces are small. */
const PIECE = 1024;

/**
 * Decompresses gzip of one or many members. Where it is cut short, everything before that place is given first; where it is damaged, all but what the
 * last kilobyte before the damage held.
 *
 * @throws HustingsError DAMAGED_FILE
 */
export async function* gunzip(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const decompressor = createGunzip();
  const ready: Uint8Array[] = [];
  let failure: Error | null = null;
  decompressor.on("data", (piece: Uint8Array) => ready.push(piece));
  const failed = new Promise<void>((resolve) => {
    decompressor.on("error", (error) => {
      failure = error;
      resolve();
    });
  });
  const ended = new Promise<void>((resolve) => decompressor.on("end", resolve));
  const written = (piece: Uint8Array): Promise<void> =>
    Promise.race([new Promise<void>((resolve) => decompressor.write(piece, () => resolve())), failed]);
  try {
    for await (const chunk of chunks) {
      for (let from = 0; from < chunk.length && failure === null; from += PIECE) {
        await written(chunk.subarray(from, from + PIECE));
        yield* ready.splice(0);
      }
      if (failure !== null) break;
    }
    if (failure === null) {
      decompressor.end();
      await Promise.race([ended, failed]);
    }
    yield* ready.splice(0);
    if (failure !== null) throw damaged(path, failure);
  } finally {
    decompressor.destroy();
  }
}

function damaged(path: string, cause: Error): HustingsError {
  const isCut = (cause as NodeJS.ErrnoException).code === "Z_BUF_ERROR";
  const what = isCut
    ? "is cut short: its gzip data ends early"
    : `is damaged: its gzip data is wrong (${cause.message})`;
  return new HustingsError("DAMAGED_FILE", `${named(path)} ${what}. What came before has been read.`, { cause });
}
