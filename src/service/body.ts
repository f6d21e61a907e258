import { jsonErrorPosition } from "./json-position.ts";
import { RequestError } from "./problem.ts";

/** How much of a body is read, and how long it may take. */
export interface BodyLimits {
  /** Bytes. */
  readonly longestBody: number;
  /** Milliseconds. */
  readonly bodyTime: number;
}

const tooLarge = (limit: number): RequestError =>
  new RequestError("BODY_TOO_LARGE", `The body is longer than ${limit} bytes, which is the most that is read.`);

const tooSlow = (milliseconds: number): RequestError =>
  new RequestError("BODY_TOO_SLOW", `The body did not arrive within ${milliseconds / 1000} seconds.`);

/** A promise, or an error when it takes too long. */
async function within<T>(promise: Promise<T>, milliseconds: number, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow(limit)), Math.max(0, milliseconds));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The whole body of a request as bytes.
 *
 * @throws RequestError `BODY_TOO_LARGE` as soon as that is known, from the header where it tells; `BODY_TOO_SLOW`
 */
export async function readBody(request: Request, { longestBody, bodyTime }: BodyLimits): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > longestBody) throw tooLarge(longestBody);
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  const deadline = performance.now() + bodyTime;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await within(reader.read(), deadline - performance.now(), bodyTime);
      if (done) return joined(chunks, size);
      size += value.byteLength;
      if (size > longestBody) throw tooLarge(longestBody);
      chunks.push(value);
    }
  } catch (error) {
    reader.cancel().catch(() => {});
    throw error;
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/**
 * The bytes of a body as they come in.
 *
 * @param idle - milliseconds that may pass between two pieces while we wait for them
 * @throws RequestError `BODY_TOO_SLOW`
 */
export async function* streamBody(request: Request, idle: number): AsyncGenerator<Uint8Array> {
  if (request.body === null) return;
  const reader = request.body.getReader();
  try {
    for (;;) {
      const { done, value } = await within(reader.read(), idle, idle);
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

/**
 * Bytes as text.
 *
 * @throws RequestError `INVALID_JSON` where they are not UTF-8
 */
export function decodeBody(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new RequestError("INVALID_JSON", "The body is not UTF-8.");
  }
}

/**
 * The value of a text of JSON.
 *
 * @throws RequestError `INVALID_JSON` with the place where it stops being JSON
 */
export function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const position = jsonErrorPosition(text);
    if (position === null) throw new RequestError("INVALID_JSON", "The body is not JSON.");
    const found =
      position.offset >= text.length
        ? "it ends too early"
        : `unexpected ${JSON.stringify(String.fromCodePoint(text.codePointAt(position.offset)!))}`;
    throw new RequestError(
      "INVALID_JSON",
      `The body is not JSON: ${found} at line ${position.line}, column ${position.column}.`,
      { position },
    );
  }
}
