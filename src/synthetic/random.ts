import { HASH_START, hashCode } from "../learning/hashing.ts";

/** A number that says what a draw is for: equal places give equal draws, whatever was drawn before. */
export type Place = number;

/** A place inside another, by name or number. */
export function placeIn(place: Place, part: string | number): Place {
  const text = typeof part === "number" ? `#${part}` : part;
  let hash = hashCode(place ^ HASH_START, 0x9e37);
  for (let i = 0; i < text.length; i++) hash = hashCode(hash, text.charCodeAt(i));
  return mixed(hash);
}

/** Spreads every bit over the whole number (murmur3's finalizer). */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Draws that are the same on every machine: whole-number arithmetic of 32 bits only (mulberry32 by Tommy Ettinger, public domain).
 */
export class Random {
  #state: number;

  /** @param place - where the draws are for */
  constructor(place: Place) {
    this.#state = place | 0;
  }

  /** A whole number of 32 bits. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let value = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return (value ^ (value >>> 14)) >>> 0;
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor((this.#next() / 0x1_0000_0000) * end);
  }

  /** True in `percent` of a hundred draws. */
  chance(percent: number): boolean {
    return this.#next() < (percent / 100) * 0x1_0000_0000;
  }

  /** One of a list. */
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[] {
    const rest = [...list];
    for (let i = rest.length - 1; i > 0; i--) {
      const other = this.below(i + 1);
      [rest[i], rest[other]] = [rest[other]!, rest[i]!];
    }
    return rest;
  }
}
