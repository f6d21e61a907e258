/** Bytes of a line when nothing else is said: 64 MiB. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/** A line of a stream: its number from 1 on, and its text, or null where it was longer than the limit. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

const NEWLINE = 10;

/**
 * Cuts a stream of UTF-8 bytes at line feeds, and at nothing else: JSON strings may hold U+2028 unescaped. A line over the limit is
 * passed over without being held in memory. A carriage return before the line feed is dropped.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): Line => {
    const text = size > longest ? null : decode(parts);
    parts = [];
    size = 0;
    number++;
    return { number, text };
  };
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, to));
      from = to + 1;
      yield take();
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield take();
}

function decode(parts: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  const text = parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode();
  return text.endsWith("\r") ? text.slice(0, -1) : text;
}
