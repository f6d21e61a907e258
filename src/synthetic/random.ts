import { HASH_START, hashCode } from "../learning/hashing.ts";

/** A number that says what a draw is for: equal places give equal draws, whatever was drawn before. */
export type Place = number;

/** A place inside another, by name. */
export function placeIn(place: Place, part: string): Place {
  let hash = hashCode(place ^ HASH_START, 0x9e37);
  for (let i = 0; i < part.length; i++) hash = hashCode(hash, part.charCodeAt(i));
  return mixed(hash);
}

/** Spreads every bit over the whole number (murmur3's finalizer). */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Draws until the state has mixed, as the generator's author advises. */
const WARM_UP = 12;

/**
 * Draws that are the same on every machine: whole-number arithmetic of 32 bits only (sfc32 by Chris Doty-Humphrey, public domain).
 */
export class Random {
  #a: number;
  #b: number;
  #c = 0x9e37_79b9 | 0;
  #count = 1;

  /**
   * @param place - where the draws are for
   * @param number - and which of many there; kept apart from the place, because hundreds of millions of places hashed to 32 bits would meet
   */
  constructor(place: Place, number = 0) {
    this.#a = place | 0;
    this.#b = number | 0;
    for (let i = 0; i < WARM_UP; i++) this.#next();
  }

  /** A whole number of 32 bits. */
  #next(): number {
    const drawn = (this.#a + this.#b + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + drawn) | 0;
    return drawn >>> 0;
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
