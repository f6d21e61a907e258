import type { Source } from "../layers.ts";
import type { Block } from "../schema/index.ts";
import { isCredit, readByline, readSignature } from "./byline.ts";
import { isCaption } from "./caption.ts";
import { readDateline, readPlaceAndDate } from "./dateline.ts";
import { findFurniture } from "./furniture.ts";
import { isDek, isHeadline, isOneSentence, isSectionName } from "./headline.ts";
import { readLines } from "./lines.ts";
import { joinLines, type Piece } from "./pieces.ts";
import { dateInParts, type PublicationLine, readPublicationLine } from "./publication.ts";
import { shortenedKeys, titleKey } from "./titles.ts";

/** Lines from the top (furniture not counted) among which headline, byline and publication date are looked for. */
const HEAD = 12;
/** A page title is longer than the headline it repeats by the names of outlet and section. */
const LONGEST_TAIL = 80;
/** Lines longer than this are running text and get no closer look than a dateline. */
const LONGEST_LINE = 600;
/** Paragraphs among which a bare place and dash count as a dateline. */
const EARLY_PARAGRAPHS = 2;

/** The blocks of an article and what its lines say about it. */
export interface Reading {
  readonly blocks: Block[];
  readonly headline: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  /** How many lines were set aside as page furniture. */
  readonly setAside: number;
}

interface Candidates {
  published: string | null;
  bare: string | null;
  dateline: string | null;
  updated: string | null;
}

/** Goes through the lines of one article from top to bottom and gives each its kind. */
class BlockReader {
  private readonly pieces: readonly Piece[];
  private readonly kinds: (Block["kind"] | null)[];
  /** Indexes of the first pieces that are not furniture. */
  private readonly head: number[] = [];
  private headlineAt = -1;
  private byline: string | null = null;
  private readonly dates: Candidates = { published: null, bare: null, dateline: null, updated: null };

  constructor(
    private readonly text: string,
    private readonly source: Source,
  ) {
    this.pieces = joinLines(text, readLines(text));
    const furniture = findFurniture(text, this.pieces);
    this.kinds = furniture.map((set) => (set ? "boilerplate" : null));
    for (let index = 0; index < this.kinds.length && this.head.length < HEAD; index++) {
      if (this.kinds[index] === null) this.head.push(index);
    }
  }

  read(): Reading {
    this.readHeadline();
    this.setAsideRepeatedTitle();
    this.readHead();
    this.readRest();
    this.readDek();
    const blocks = this.blocks();
    const { published, bare, dateline, updated } = this.dates;
    return {
      blocks,
      headline: this.headlineAt < 0 ? null : this.line(this.headlineAt),
      byline: this.byline,
      published: published ?? bare ?? dateline ?? updated,
      setAside: this.kinds.filter((kind) => kind === "boilerplate").length,
    };
  }

  /** The piece's text, or "" where it is too long to be anything but running text. */
  private line(index: number): string {
    const piece = this.pieces[index];
    if (piece === undefined || piece.end - piece.start > LONGEST_LINE) return "";
    return this.text.slice(piece.start, piece.end);
  }

  private readHeadline(): void {
    this.headlineAt = this.givenTitle(this.source.title ?? "");
    if (this.headlineAt < 0) this.headlineAt = this.firstTitle();
  }

  /** The line that is the given title, or the title without the outlet's name; -1 where none is. */
  private givenTitle(given: string): number {
    const title = titleKey(given);
    if (title === "") return -1;
    const shorter = shortenedKeys(given);
    const keys = this.head.map((index) => titleKey(this.line(index)));
    const exact = keys.lastIndexOf(title, 5);
    const clean = keys.findIndex((key) => key !== "" && shorter.includes(key));
    const known = clean >= 0 ? clean : exact;
    return known >= 0 ? this.head[known]! : -1;
  }

  private firstTitle(): number {
    for (const [place, index] of this.head.entries()) {
      const line = this.line(index);
      const followed = place + 1 < this.head.length;
      if (followed && isSectionName(line)) {
        const next = this.line(this.head[place + 1]!);
        if (!isHeadline(next, place + 2 < this.head.length)) return -1;
        this.kinds[index] = "boilerplate";
        continue;
      }
      if (readByline(line) !== null || readPublicationLine(line) !== null || isCaption(line)) continue;
      if (line === "" || readDateline(line, 0, line.length) !== null) return -1;
      return isHeadline(line, followed) ? index : -1;
    }
    return -1;
  }

  /** Of a page title and the headline it repeats, the page title is furniture; so is a second copy of the headline. */
  private setAsideRepeatedTitle(): void {
    if (this.headlineAt < 0) return;
    const key = titleKey(this.line(this.headlineAt));
    if (!key.includes(" ")) return;
    const headline = this.line(this.headlineAt);
    const shorter = shortenedKeys(headline);
    const others = this.head.filter(
      (index) => index !== this.headlineAt && this.line(index).length <= headline.length + LONGEST_TAIL,
    );
    const clean = others.find((index) => shorter.includes(titleKey(this.line(index))));
    if (clean !== undefined) {
      this.kinds[this.headlineAt] = "boilerplate";
      this.headlineAt = clean;
      return;
    }
    for (const index of others) {
      const line = this.line(index);
      if (titleKey(line) === key || shortenedKeys(line).includes(key)) this.kinds[index] = "boilerplate";
    }
  }

  private readHead(): void {
    if (this.headlineAt >= 0) this.kinds[this.headlineAt] = "headline";
    let running = 0;
    for (const index of this.head) {
      if (this.kinds[index] !== null) continue;
      const line = this.line(index);
      if (running === 0 && this.readDateOrPlace(index, line)) continue;
      if (this.readByline(index, line, running === 0)) continue;
      if (line === "" || !isOneSentence(line) || line.length > 160) running++;
    }
  }

  private readDateOrPlace(index: number, line: string): boolean {
    const publication = readPublicationLine(line);
    if (publication !== null) {
      this.keep(publication);
      this.kinds[index] = publication.kind === "bare" ? "dateline" : "boilerplate";
      return true;
    }
    const place = readPlaceAndDate(line);
    if (place === null) return false;
    this.dates.dateline ??= place.date;
    this.kinds[index] = "dateline";
    return true;
  }

  private keep(line: PublicationLine): void {
    this.dates[line.kind] ??= line.date;
  }

  private readByline(index: number, line: string, aboveText: boolean): boolean {
    const names = readByline(line) ?? (aboveText ? this.readSigned(line) : null);
    if (names === null) return false;
    this.byline ??= names;
    this.kinds[index] = "byline";
    if (aboveText) this.dates.bare ??= dateInParts(line);
    return true;
  }

  private readSigned(line: string): string | null {
    if (line !== "" && line === this.source.byline) return line;
    return readSignature(line, this.source.outlet);
  }

  private readRest(): void {
    for (let index = 0; index < this.pieces.length; index++) {
      if (this.kinds[index] !== null) continue;
      const line = this.line(index);
      if (line === "") continue;
      if (isCaption(line)) this.kinds[index] = "caption";
      else if (isCredit(line)) this.kinds[index] = "byline";
      else this.readLabelledDate(index, line);
    }
  }

  /** "Published …" and "Updated …" also stand below articles; a bare date there could be anything. */
  private readLabelledDate(index: number, line: string): void {
    const publication = readPublicationLine(line);
    if (publication === null || publication.kind === "bare") return;
    this.keep(publication);
    this.kinds[index] = "boilerplate";
  }

  private readDek(): void {
    const at = this.head.find((index) => index > this.headlineAt && this.kinds[index] !== "boilerplate");
    if (this.headlineAt < 0 || at === undefined || this.kinds[at] !== null) return;
    const next = this.head.find((index) => index > at && this.kinds[index] !== "boilerplate");
    if (next === undefined) return;
    const kind = this.kinds[next];
    const piece = this.pieces[next]!;
    const following = this.line(next);
    const around = {
      sameGroup: at === this.headlineAt + 1 && !this.pieces[at]!.afterBlank && piece.afterBlank,
      beforeByline:
        kind === "byline" || kind === "dateline" || readDateline(this.text, piece.start, piece.end) !== null,
      beforeText: kind === null && (following === "" || /[.!?][)\]"'”’»]*$/.test(following)),
    };
    const line = this.line(at);
    if (line !== "" && readDateline(line, 0, line.length) === null && isDek(line, around)) this.kinds[at] = "dek";
  }

  private blocks(): Block[] {
    const blocks: Block[] = [];
    let paragraphs = 0;
    for (const [index, { start, end }] of this.pieces.entries()) {
      const kind = this.kinds[index] ?? "paragraph";
      const dateline = kind === "paragraph" ? readDateline(this.text, start, end, paragraphs < EARLY_PARAGRAPHS) : null;
      if (kind === "paragraph") paragraphs++;
      if (dateline === null) {
        blocks.push({ kind, start, end });
        continue;
      }
      this.dates.dateline ??= dateline.date;
      const rest = this.text.slice(dateline.end, Math.min(end, dateline.end + 8));
      blocks.push({ kind: "dateline", start, end: dateline.end });
      blocks.push({ kind: "paragraph", start: dateline.end + rest.length - rest.trimStart().length, end });
    }
    return blocks;
  }
}

/** Divides an article's text into blocks and reads headline, byline and publication date from its lines. */
export function readBlocks(text: string, source: Source): Reading {
  return new BlockReader(text, source).read();
}
