/**
 * Hashing of text and of feature combinations to 32-bit integers. Features are never built as strings: each word is hashed
 * once, and a feature is its template's number mixed with the hashes it combines.
 */

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Start of a running hash, to be fed to {@link hashCode} character by character. */
export const HASH_START = OFFSET | 0;

/** The running hash with one more UTF-16 code unit (FNV-1a). */
export function hashCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** 32-bit FNV-1a hash of a string's UTF-16 code units. */
export function hashText(text: string): number {
  let hash = HASH_START;
  for (let i = 0; i < text.length; i++) hash = hashCode(hash, text.charCodeAt(i));
  return hash;
}

/** One feature: its template's number and the value it takes, well mixed. */
export function feature(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Two values in order, as one value to give to {@link feature}. */
export function pair(a: number, b: number): number {
  const hash = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + b;
  return Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
}
