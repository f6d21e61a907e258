import { isAscii, isUtf8 } from "node:buffer";
import { type EncodingHints, encodingOf, markedEncoding, undecodableIn } from "./encoding.ts";

/** A piece of decoded text and the encoding it was decoded from. */
export interface TextPiece {
  readonly text: string;
  readonly encoding: string;
  /** Places in it that could not be decoded. */
  readonly undecodable: number;
}

/** Blocks of a fixed size, so that what is decided by a block is the same however the bytes arrive. */
const BLOCK = 64 * 1024;

/** The same bytes in blocks of {@link BLOCK} bytes. What was read before an error is given before the error is thrown. */
async function* blocksOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let failure: unknown = null;
  try {
    for await (const chunk of chunks) {
      let rest = chunk;
      while (size + rest.length >= BLOCK) {
        const taken = BLOCK - size;
        yield Buffer.concat([...parts, rest.subarray(0, taken)]);
        rest = rest.subarray(taken);
        parts = [];
        size = 0;
      }
      if (rest.length > 0) parts.push(rest);
      size += rest.length;
    }
  } catch (error) {
    failure = error;
  }
  if (size > 0) yield Buffer.concat(parts);
  if (failure !== null) throw failure;
}

/** Whether a block is UTF-8, but for a character that its end cuts in two. */
function isUtf8Block(block: Uint8Array): boolean {
  return [0, 1, 2, 3].some((cut) => isUtf8(block.subarray(0, block.length - cut)));
}

/**
 * Decodes a stream whose encoding isn't known. A byte order mark tells it, else the first block that holds a byte beyond
 * ASCII: what comes before reads alike in every encoding without a mark.
 */
export async function* decodeStream(
  chunks: AsyncIterable<Uint8Array>,
  hints: EncodingHints = {},
): AsyncGenerator<TextPiece> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let isFirst = true;
  for await (const block of blocksOf(chunks)) {
    const isKnown = hints.encoding !== undefined || (isFirst && markedEncoding(block) !== null);
    isFirst = false;
    if (decoder === null && !isKnown && isAscii(block)) {
      yield { text: Buffer.from(block).toString("latin1"), encoding: "utf-8", undecodable: 0 };
      continue;
    }
    decoder ??= new TextDecoder(!isKnown && isUtf8Block(block) ? "utf-8" : await encodingOf(block, hints));
    const text = decoder.decode(block, { stream: true });
    const isSound = decoder.encoding === "utf-8" && isUtf8(block);
    yield { text, encoding: decoder.encoding, undecodable: isSound ? 0 : undecodableIn(text) };
  }
  const text = decoder?.decode() ?? "";
  if (decoder !== null && text !== "") yield { text, encoding: decoder.encoding, undecodable: undecodableIn(text) };
}
