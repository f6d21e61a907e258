/** Where JSON breaks off. */
export interface JsonPosition {
  /** UTF-16 code units before the place. */
  readonly offset: number;
  /** From 1 on. */
  readonly line: number;
  /** From 1 on, in UTF-16 code units. */
  readonly column: number;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** From the space on, without quotation mark and backslash. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORDS = ["true", "false", "null"] as const;

/** What is allowed next. */
type Expected = "value" | "value or ]" | "key" | "key or }" | "comma" | "end";

/** Goes through a text as JSON's grammar has it (RFC 8259), with its own stack: nesting of any depth is fine. */
class JsonScanner {
  readonly #text: string;
  readonly #open: ("[" | "{")[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Offset of the first character that can't stand where it stands; null where all is JSON. */
  firstError(): number | null {
    let expected: Expected = "value";
    for (;;) {
      this.#take(SPACE);
      if (expected === "end") return this.#at === this.#text.length ? null : this.#at;
      const next = this.#step(expected);
      if (next === null) return this.#at;
      expected = next;
    }
  }

  #step(expected: Exclude<Expected, "end">): Expected | null {
    const character = this.#text[this.#at];
    if (expected === "comma") return this.#afterValue(character);
    if (expected === "key" || expected === "key or }") return this.#key(expected, character);
    if (expected === "value or ]" && character === "]") return this.#close();
    return this.#value(character);
  }

  #afterValue(character: string | undefined): Expected | null {
    const inside = this.#open.at(-1);
    if (character === ",") {
      this.#at++;
      return inside === "{" ? "key" : "value";
    }
    if (character === (inside === "{" ? "}" : "]")) return this.#close();
    return null;
  }

  #key(expected: "key" | "key or }", character: string | undefined): Expected | null {
    if (expected === "key or }" && character === "}") return this.#close();
    if (character !== '"' || !this.#string()) return null;
    this.#take(SPACE);
    if (this.#text[this.#at] !== ":") return null;
    this.#at++;
    return "value";
  }

  #value(character: string | undefined): Expected | null {
    if (character === "[" || character === "{") {
      this.#open.push(character);
      this.#at++;
      return character === "[" ? "value or ]" : "key or }";
    }
    return this.#scalar(character) ? this.#done() : null;
  }

  #scalar(character: string | undefined): boolean {
    if (character === '"') return this.#string();
    const word = WORDS.find((known) => known[0] === character);
    if (word === undefined) return this.#take(NUMBER) > 0;
    for (const letter of word) {
      if (this.#text[this.#at] !== letter) return false;
      this.#at++;
    }
    return true;
  }

  #string(): boolean {
    this.#at++;
    for (;;) {
      this.#take(PLAIN);
      if (this.#text[this.#at] === '"') {
        this.#at++;
        return true;
      }
      if (this.#take(ESCAPE) === 0) return false;
    }
  }

  #close(): Expected {
    this.#at++;
    this.#open.pop();
    return this.#done();
  }

  #done(): Expected {
    return this.#open.length === 0 ? "end" : "comma";
  }

  /** Takes what a pattern matches here; how much that was. */
  #take(pattern: RegExp): number {
    pattern.lastIndex = this.#at;
    const length = pattern.exec(this.#text)?.[0].length ?? 0;
    this.#at += length;
    return length;
  }
}

/**
 * Where a text stops being JSON: `JSON.parse` tells that only in some of its messages, and in other words in each engine.
 *
 * @returns null where the text is JSON
 * @example
 * jsonErrorPosition('{"text": }'); // → { offset: 9, line: 1, column: 10 }
 */
export function jsonErrorPosition(text: string): JsonPosition | null {
  const offset = new JsonScanner(text).firstError();
  if (offset === null) return null;
  const before = text.slice(0, offset);
  return { offset, line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
