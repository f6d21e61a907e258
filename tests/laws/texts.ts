import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";

/** Every text fixture by name. */
export const FIXTURES: readonly (readonly [name: string, text: string])[] = readdirSync("fixtures")
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => [name.slice(0, -4), readFileSync(`fixtures/${name}`, "utf8")] as const);

const repeat = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Texts made to hurt, each of any length asked for. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  "one letter": repeat("a"),
  "one capital": repeat("A"),
  spaces: repeat(" "),
  newlines: repeat("\n"),
  "short lines": repeat("a\n"),
  dots: repeat("."),
  "opening curly marks": repeat("“"),
  "closing curly marks": repeat("”"),
  "straight marks": repeat('"'),
  "spaced straight marks": repeat('" '),
  "single marks": repeat("'"),
  "opening single marks": repeat(" ‘"),
  guillemets: repeat("« "),
  "marks never closed": repeat("“a. "),
  brackets: repeat("["),
  parentheses: repeat("( "),
  abbreviations: repeat("U.S. "),
  titles: repeat("Mr. "),
  digits: repeat("7"),
  numbers: repeat("1999-"),
  "dates without end": repeat("9 November "),
  weekdays: repeat("Tuesday "),
  "verbs of saying": repeat("said "),
  "said that he said": repeat("he said that "),
  "according to": repeat("according to "),
  "names without end": repeat("Ana Lima "),
  "names and commas": repeat("Lima, "),
  pronouns: repeat("he "),
  visits: repeat("visit "),
  negations: repeat("not "),
  "labels without end": repeat("Russia’s “backyard” "),
  "so-called": repeat("so-called "),
  commas: repeat(", "),
  hyphens: repeat("a-"),
  addresses: repeat("http://a.b/c "),
  emoji: repeat("🎉"),
  "combining marks": repeat("e\u0301"),
  Cyrillic: repeat("Да нет. "),
  Chinese: repeat("他说：“是。”"),
  Arabic: repeat("قال نعم. "),
  NUL: repeat("\u0000"),
  "lone high surrogates": repeat("\ud800"),
  "lone low surrogates": repeat("\udc00 a"),
  "names of the prototype": repeat("constructor __proto__ toString hasOwnProperty "),
  tabs: repeat("a\t"),
  "carriage returns": repeat("a.\r\n"),
  "by lines": repeat("By Ana Lima\n"),
};

const WORDS = (
  "the a minister president said says “ ” \" ' ’s . , : ; — - ( ) ? ! not backyard Russia Kazakhstan Ana Lima he she they we our visit talks on Tuesday last week " +
  "9 November 2023 will would according to that told called so-called called “backyard” isn’t is was expected to if whether who Mr. U.S. 🎉 e\u0301 \n \n\n Q: A: LIMA: ‘ ’ « »"
).split(" ");

/** Text that looks like news from afar: its words and marks in any order. */
export const newsLike: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 120 })
  .map((words) => words.join(" "));

/** Any string at all, lone surrogates included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
);
