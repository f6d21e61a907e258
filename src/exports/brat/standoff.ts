import { offsetMap } from "../../offsets.ts";
import type { Range } from "../../schema/index.ts";
import { joinedFragments } from "./fragments.ts";

/** Id of a line of standoff: `T1` of a text-bound annotation, `E1` of an event. */
export type LineId = string;

/** An argument of an event: its role and the annotation that plays it; null ones are left out. */
export type Argument = readonly [role: string, id: LineId | null | undefined];

const LONE_SURROGATE = /\p{Cs}/gu;
const SPACES = /\s+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters would end a line for some readers.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/**
 * The text as the `.txt` file has it, of the same length. A reader that opens files as text makes one line break of CR LF and shifts all
 * offsets after it: CR becomes a space before LF, else LF. Lone surrogates, which UTF-8 cannot hold, become U+FFFD.
 */
export function bratText(text: string): string {
  return text.replace(/\r\n/g, " \n").replace(/\r/g, "\n").replace(LONE_SURROGATE, "\ufffd");
}

const oneLine = (text: string): string =>
  text.replace(CONTROL, " ").replace(SPACES, " ").trim().replace(LONE_SURROGATE, "\ufffd");

/** Standoff lines under construction; offsets come as UTF-16 code units and are written as code points. */
export class Standoff {
  readonly #written: string;
  readonly #toCodePoint: (offset: number) => number;
  readonly #marks: string[] = [];
  readonly #events: string[] = [];
  readonly #relations: string[] = [];
  readonly #equivalences: string[] = [];
  readonly #attributes: string[] = [];
  readonly #references: string[] = [];
  readonly #notes: string[] = [];
  #reserved = 0;

  constructor(private readonly text: string) {
    this.#written = bratText(text);
    this.#toCodePoint = offsetMap(text, "utf16", "codepoint");
  }

  /** A text-bound annotation; null where the spans hold no character that can be marked. */
  mark(type: string, spans: readonly Range[]): LineId | null {
    const fragments = joinedFragments(this.text, spans);
    if (fragments.length === 0) return null;
    const id = `T${this.#marks.length + 1}`;
    const offsets = fragments.map(({ start, end }) => `${this.#toCodePoint(start)} ${this.#toCodePoint(end)}`);
    const words = fragments.map(({ start, end }) => this.#written.slice(start, end));
    this.#marks.push(`${id}\t${type} ${offsets.join(";")}\t${words.join(" ")}`);
    return id;
  }

  /** An id for an event that other events name before it is written. */
  reserveEvent(): LineId {
    this.#reserved++;
    return `E${this.#reserved}`;
  }

  /** An event with a reserved id. Roles that come more than once are numbered from the second on, as brat has them. */
  event(id: LineId, type: string, trigger: LineId, given: readonly Argument[]): void {
    const times = new Map<string, number>();
    const written = given.flatMap(([role, filler]) => {
      if (!filler) return [];
      const time = (times.get(role) ?? 0) + 1;
      times.set(role, time);
      return [` ${role}${time > 1 ? time : ""}:${filler}`];
    });
    this.#events.push(`${id}\t${type}:${trigger}${written.join("")}`);
  }

  relation(type: string, from: LineId, to: LineId): void {
    this.#relations.push(`R${this.#relations.length + 1}\t${type} Arg1:${from} Arg2:${to}`);
  }

  /** Annotations that mean the same thing. */
  equivalent(ids: readonly LineId[]): void {
    if (ids.length > 1) this.#equivalences.push(`*\tEquiv ${ids.join(" ")}`);
  }

  /** An attribute with a value, or with `true` one that is only there or not; null is not written. */
  attribute(name: string, of: LineId, value: string | boolean | null): void {
    if (value === null || value === false) return;
    this.#attributes.push(`A${this.#attributes.length + 1}\t${name} ${of}${value === true ? "" : ` ${value}`}`);
  }

  /** What an annotation stands for in a list of things, with its name there. */
  reference(of: LineId, key: string, name: string): void {
    this.#references.push(`N${this.#references.length + 1}\tReference ${of} ${key}\t${oneLine(name)}`);
  }

  /** Facts about an annotation that no other line can hold; null ones are left out. */
  note(of: LineId, facts: Readonly<Record<string, string | number | null>>): void {
    const told = Object.entries(facts).flatMap(([name, fact]) => (fact === null ? [] : [`${name}: ${fact}`]));
    if (told.length === 0) return;
    this.#notes.push(`#${this.#notes.length + 1}\tAnnotatorNotes ${of}\t${oneLine(told.join("; "))}`);
  }

  /** Text and standoff, for the `.txt` and the `.ann` file. */
  finished(): { readonly text: string; readonly ann: string } {
    const lines = [
      ...this.#marks,
      ...this.#equivalences,
      ...this.#events,
      ...this.#relations,
      ...this.#attributes,
      ...this.#references,
      ...this.#notes,
    ];
    return { text: this.#written, ann: lines.map((line) => `${line}\n`).join("") };
  }
}
