import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Characters } from "./polnear.ts";

/** A coded phrase: what kind of code it has, which, and of whom it is said. */
export interface CodedPhrase {
  readonly kind: string;
  readonly code: string;
  readonly targets: readonly string[];
  readonly span: Characters;
}

/** An article of NewsWCL50, put together from its tokens, with its coded phrases. */
export interface NewswclArticle {
  readonly name: string;
  readonly text: string;
  readonly phrases: readonly CodedPhrase[];
}

const NO_BLANK_BEFORE = /^(?:[.,;:!?)%\]”’]|['’](?:s|re|ve|ll|d|m)|n['’]t|'')$/i;
const NO_BLANK_AFTER = /^(?:[([$#“‘]|``)$/;

interface Built {
  text: string;
  glued: boolean;
  readonly places: Map<string, Characters>;
}

/** Texts of all documents, with the characters of every token by sentence and number. */
function textsOf(conll: string): Map<string, Built> {
  const documents = new Map<string, Built>();
  for (const line of conll.split("\n")) {
    const [path = "", sentence, number, token] = line.split("\t");
    if (token === undefined || !path.includes("/")) continue;
    const name = path.slice(path.lastIndexOf("/") + 1);
    let built = documents.get(name);
    if (built === undefined) {
      built = { text: "", glued: true, places: new Map() };
      documents.set(name, built);
    }
    if (token === "\\n" || token.trim() === "") {
      built.text += "\n";
      built.glued = true;
      continue;
    }
    const written = token === "``" || token === "''" ? '"' : token;
    if (!built.glued && !NO_BLANK_BEFORE.test(token)) built.text += " ";
    const start = built.text.length;
    built.text += written;
    built.places.set(`${sentence}:${number}`, [start, built.text.length]);
    built.glued = NO_BLANK_AFTER.test(token);
  }
  return documents;
}

/** Rows of a table with commas between its cells; a cell in double quotes may hold commas and doubled quotes. */
function rowsOf(csv: string): string[][] {
  return csv
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    );
}

/** How far from where a phrase should be it is looked for: numbers of tokens in the two files drift apart. */
const REACH = 400;

/** The nearest place where the words stand, blanks aside; undefined where they stand nowhere near. */
function spanNear(text: string, words: string, near: number): Characters | undefined {
  const wanted = words.replace(/\s/g, "").toLowerCase();
  const from = Math.max(0, near - REACH);
  const places: number[] = [];
  let letters = "";
  for (let at = from; at < Math.min(text.length, near + REACH); at++) {
    if (/\s/.test(text[at]!)) continue;
    places.push(at);
    letters += text[at]!.toLowerCase();
  }
  let best: Characters | undefined;
  for (let at = letters.indexOf(wanted); at >= 0 && wanted !== ""; at = letters.indexOf(wanted, at + 1)) {
    const start = places[at]!;
    if (best === undefined || Math.abs(start - near) < Math.abs(best[0] - near))
      best = [start, places[at + wanted.length - 1]! + 1];
  }
  return best;
}

/** Reads NewsWCL50. Phrases that the text has not near their place are left out. Throws where it is missing. */
export function readNewswcl(corpora: string): NewswclArticle[] {
  const folder = join(corpora, "newswcl50");
  if (!existsSync(folder))
    throw new Error(`${folder} is not there: the first argument must be the folder that holds newswcl50/`);
  const documents = textsOf(readFileSync(join(folder, "text.conll"), "utf8"));
  const phrases = new Map<string, CodedPhrase[]>();
  for (const [, kind = "", code = "", words = "", targets = "", event, publisher, , sentence, start] of rowsOf(
    readFileSync(join(folder, "annotations.csv"), "utf8"),
  ).slice(1)) {
    const name = `${event}_${publisher}`;
    const places = documents.get(name)?.places;
    const near = places?.get(`${sentence}:${start}`) ?? places?.get(`${sentence}:0`);
    const span = near && spanNear(documents.get(name)!.text, words, near[0]);
    if (span === undefined) continue;
    const phrase: CodedPhrase = {
      kind,
      code,
      targets: targets
        .split(";")
        .map((target) => target.trim())
        .filter((target) => target !== ""),
      span,
    };
    phrases.set(name, [...(phrases.get(name) ?? []), phrase]);
  }
  return [...documents].map(([name, { text }]) => ({ name, text, phrases: phrases.get(name) ?? [] }));
}
