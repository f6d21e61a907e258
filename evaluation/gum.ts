import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Characters } from "./polnear.ts";

/** A mention as GUM marks it: its characters, those of its head, its type, and the entity it belongs to. */
export interface GoldMention {
  readonly span: Characters;
  /** Characters of the words without which it would not be recognised (GUM's minimal span), first to last. */
  readonly head: Characters;
  /** `person`, `organization`, `place`, `object`, `event` ... */
  readonly type: string;
  readonly entity: string;
  readonly form: "name" | "pronoun" | "description";
}

/** A token as GUM has it. */
export interface GoldToken {
  readonly span: Characters;
  /** Penn Treebank tag. */
  readonly tag: string;
}

/** A document of GUM with its text put together again. */
export interface GumDocument {
  readonly name: string;
  readonly genre: string;
  readonly text: string;
  readonly tokens: readonly GoldToken[];
  readonly mentions: readonly GoldMention[];
}

interface Opened {
  readonly entity: string;
  readonly type: string;
  readonly head: readonly number[];
  readonly from: number;
}

const OPENING_OR_CLOSING = /\((\d+)-([^-()]+)-[^-()]+-[^-()]+-[^-()]+-([\d,]+)-[^-()]+(?:-[^()]*)?(\))?|(\d+)\)/g;
const ENTITY = /(?:^|\|)Entity=([^|]*)/;

/** Reads a document in CoNLL-U; paragraphs are put apart by an empty line, words by a blank where there is one. */
export function readGumDocument(name: string, conllu: string): GumDocument {
  const reader = new Reader();
  for (const line of conllu.split("\n")) reader.take(line);
  return { name, genre: name.split("_")[1] ?? "", ...reader.finished() };
}

class Reader {
  private text = "";
  private readonly tokens: GoldToken[] = [];
  private readonly mentions: GoldMention[] = [];
  private open: Opened[] = [];
  private blank = "";
  /** Ids of the words that a contraction's line has written already, and where the last of them ended. */
  private writtenTo = 0;
  private writtenAt = 0;

  take(line: string): void {
    if (line.startsWith("# newpar") && !line.startsWith("# newpar_block") && this.text !== "") this.blank = "\n\n";
    const fields = line.split("\t");
    if (fields.length < 10) {
      this.writtenTo = 0;
      return;
    }
    const [id = "", form = "", , , tag = ""] = fields;
    const misc = fields[9]!;
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range !== null) {
      const start = this.write(form, misc);
      this.writtenTo = Number(range[2]);
      this.writtenAt = start;
    } else if (/^\d+$/.test(id)) this.word(Number(id), form, tag, misc);
  }

  private write(form: string, misc: string): number {
    this.text += this.blank;
    const start = this.text.length;
    this.text += form;
    this.blank = /(?:^|\|)SpaceAfter=No/.test(misc) ? "" : " ";
    return start;
  }

  private word(id: number, form: string, tag: string, misc: string): void {
    let start: number;
    let { length } = form;
    if (id <= this.writtenTo) {
      start = this.writtenAt;
      // The parts of a contraction that is not just their sum share what is left of it.
      if (!this.text.startsWith(form, start)) length = this.text.length - start;
      this.writtenAt = Math.min(this.text.length, start + length);
    } else start = this.write(form, misc);
    this.tokens.push({ span: [start, start + length], tag });
    this.entities(ENTITY.exec(misc)?.[1] ?? "");
  }

  private entities(marks: string): void {
    const last = this.tokens.length - 1;
    for (const [, entity, type, head, closed, closing] of marks.matchAll(OPENING_OR_CLOSING)) {
      if (closing !== undefined) this.close(closing, last);
      else {
        this.open.push({ entity: entity!, type: type!, head: head!.split(",").map(Number), from: last });
        if (closed !== undefined) this.close(entity!, last);
      }
    }
  }

  private close(entity: string, last: number): void {
    const at = this.open.findLastIndex((one) => one.entity === entity);
    if (at < 0) return;
    const [{ type, head, from }] = this.open.splice(at, 1) as [Opened];
    const heads = head.map((place) => Math.min(last, from + place - 1));
    const tags = heads.map((place) => this.tokens[place]!.tag);
    this.mentions.push({
      entity,
      type,
      span: [this.tokens[from]!.span[0], this.tokens[last]!.span[1]],
      head: [this.tokens[Math.min(...heads)]!.span[0], this.tokens[Math.max(...heads)]!.span[1]],
      form: formOf(tags),
    });
  }

  finished(): Pick<GumDocument, "text" | "tokens" | "mentions"> {
    return { text: this.text, tokens: this.tokens, mentions: this.mentions };
  }
}

function formOf(tags: readonly string[]): GoldMention["form"] {
  if (tags.some((tag) => tag.startsWith("NNP"))) return "name";
  return tags.every((tag) => tag.startsWith("PRP")) ? "pronoun" : "description";
}

/** Names of the documents of a part (`dev`, `test`) as GUM's list of splits has them. */
export function gumNames(corpora: string, part: string): string[] {
  const path = join(corpora, "gum", "splits.md");
  if (!existsSync(path)) throw new Error(`${path}: no such file; GUM's list of splits is needed`);
  const lists = readFileSync(path, "utf8").split(/^## /m);
  const list = lists.find((one) => one.startsWith(`${part}\n`));
  if (list === undefined) throw new Error(`${path}: no part "${part}"`);
  return [...list.matchAll(/GUM_\w+/g)].map(([name]) => name);
}

/** The documents of a part of GUM. */
export function readGum(corpora: string, part: string): GumDocument[] {
  const folder = join(corpora, "gum", "dep");
  const there = new Set(readdirSync(folder));
  return gumNames(corpora, part)
    .filter((name) => there.has(`${name}.conllu`))
    .map((name) => readGumDocument(name, readFileSync(join(folder, `${name}.conllu`), "utf8")));
}
