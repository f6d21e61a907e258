/** What Node's global does in one step; browsers have none. */
const { Buffer } = globalThis as { Buffer?: { from(text: string, encoding: "base64"): Uint8Array } };

/** Bytes of a base64 text. Works in Node and in browsers alike. */
export function bytesOf(base64: string): Uint8Array {
  if (Buffer !== undefined) return Buffer.from(base64, "base64");
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

const CHUNK = 0x6000;

/** Base64 of bytes, with padding and without line breaks. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += CHUNK) parts.push(btoa(String.fromCharCode(...bytes.subarray(i, i + CHUNK))));
  return parts.join("");
}
