import { parseStatedDate, wordsOfDate } from "./stated-date.ts";

const LONGEST = 160;
const LABEL =
  /^(?:first published|originally published|published|posted|date published|publication date|last updated|last modified|updated|modified|date)\b/i;
const UPDATE = /^(?:last|updated|modified)/i;
const PARTS = /[|·•]/;

/** A line that says when the article was published or updated. */
export interface PublicationLine {
  /** ISO 8601; null where the line gives no full date ("Updated 2 hours ago"). */
  readonly date: string | null;
  readonly kind: "published" | "bare" | "updated";
}

function bareDate(line: string): string | null {
  const words = wordsOfDate(line);
  const date = words.length > 10 ? null : parseStatedDate(words, 0);
  return date !== null && date.next === words.length ? date.iso : null;
}

function labelled(line: string): PublicationLine | null {
  const label = LABEL.exec(line);
  if (label === null) return null;
  const words = wordsOfDate(line.slice(label[0].length).replace(/^\s*:\s*/, "")).slice(0, 12);
  const date = parseStatedDate(words, 0);
  const kind = UPDATE.test(label[0]) ? "updated" : "published";
  if (date !== null) return { date: date.iso, kind };
  const ago = words.length <= 5 && words[words.length - 1] === "ago";
  return ago ? { date: null, kind } : null;
}

/**
 * Reads "Published: 7 November 2023", "Updated Nov 7, 2023 10:15 GMT" or a line that is a date and nothing else. A date within
 * a sentence is never read.
 */
export function readPublicationLine(line: string): PublicationLine | null {
  if (line.length > LONGEST || !/\d/.test(line)) return null;
  const read = labelled(line);
  if (read !== null) return read;
  for (const part of line.split(PARTS)) {
    const inPart = part === line ? null : labelled(part.trim());
    if (inPart !== null) return inPart;
  }
  const date = bareDate(line.replaceAll("|", " "));
  return date === null ? null : { date, kind: "bare" };
}

/** The date of a part of a byline, as in "By Jane Roe | November 7, 2023". */
export function dateInParts(line: string): string | null {
  if (line.length > LONGEST) return null;
  for (const part of line.split(PARTS)) {
    const date = bareDate(part);
    if (date !== null) return date;
  }
  return null;
}
