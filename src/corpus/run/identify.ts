import { fingerprint } from "../../article/fingerprint.ts";
import type { ArticleInput } from "../../schema/index.ts";
import type { SourceArticle } from "../source-record.ts";

/** An article with an id that no other article of the run has. */
export interface IdentifiedArticle extends SourceArticle {
  /** Also in `article.id`; null where the input gave an id that is no string, which the analysis will refuse. */
  readonly id: string | null;
  /** The id that the input gave or that follows from URL or text, where an earlier article had it; null otherwise. */
  readonly sharedId: string | null;
}

const FIRST_CAPACITY = 1024;
/** Linear probing stays short below this share of full slots. */
const FULLEST = 0.6;

/** Counts ids by their 64-bit hashes: 12 bytes a slot, whatever the ids' lengths. */
class IdCounts {
  #high = new Uint32Array(FIRST_CAPACITY);
  #low = new Uint32Array(FIRST_CAPACITY);
  #counts = new Uint32Array(FIRST_CAPACITY);
  #size = 0;

  /** Counts the id once more, and tells how often it had come before. */
  add(id: string): number {
    if (this.#size > this.#counts.length * FULLEST) this.#grow();
    const hash = fingerprint(id);
    const slot = this.#slotOf(Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8), 16));
    if (this.#counts[slot] === 0) this.#size++;
    return this.#counts[slot]!++;
  }

  #slotOf(high: number, low: number): number {
    const mask = this.#counts.length - 1;
    let slot = low & mask;
    while (this.#counts[slot] !== 0 && (this.#high[slot] !== high || this.#low[slot] !== low)) slot = (slot + 1) & mask;
    this.#high[slot] = high;
    this.#low[slot] = low;
    return slot;
  }

  #grow(): void {
    const [high, low, counts] = [this.#high, this.#low, this.#counts];
    this.#high = new Uint32Array(counts.length * 2);
    this.#low = new Uint32Array(counts.length * 2);
    this.#counts = new Uint32Array(counts.length * 2);
    counts.forEach((count, i) => {
      if (count > 0) this.#counts[this.#slotOf(high[i]!, low[i]!)] = count;
    });
  }
}

/**
 * Gives every article of a run an id of its own: the given one, else a hash of its URL, else of its text (of a page without an address: of its
 * HTML). The second article of one id is called `ID~2`, the third `ID~3`. Ids are kept as hashes, 12 to 40 bytes an article.
 */
export class Identifier {
  readonly #counts = new IdCounts();

  /** The article under its own id. Articles must come in the order of the input. */
  identify(source: SourceArticle): IdentifiedArticle {
    const wanted = wantedId(source.article);
    if (wanted === null) return { ...source, id: null, sharedId: null };
    let id = wanted;
    for (let before = this.#counts.add(wanted); before > 0; before = this.#counts.add(id))
      id = `${wanted}~${before + 1}`;
    return { ...source, article: { ...source.article, id }, id, sharedId: id === wanted ? null : wanted };
  }
}

function wantedId(article: ArticleInput): string | null {
  const { id, url, text, html } = article as Readonly<Record<string, unknown>>;
  if (id !== undefined && id !== null && typeof id !== "string") return null;
  if (typeof id === "string" && id !== "") return id;
  const basis = [url, text, html].find((value) => typeof value === "string");
  return basis === undefined ? null : fingerprint(basis as string);
}
