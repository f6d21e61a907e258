import { describe, expect, it } from "vitest";
import { analysed } from "../analysed.ts";

/** Every stance of a text: "holder position target", a target that is said being what is said. */
function stancesIn(text: string): string[] {
  const { stances, actors, events, quotations } = analysed(text);
  const nameOf = (id: string): string =>
    actors.find((actor) => actor.id === id)?.name ??
    events.find((event) => event.id === id)?.trigger.text ??
    quotations.find((quotation) => quotation.id === id)?.content[0]?.text ??
    id;
  return stances
    .filter(({ target }) => target.kind !== "label")
    .map(({ holder, position, target }) => `${nameOf(holder)} ${position} ${nameOf(target.id)}`);
}

type Case = readonly [text: string, stances: readonly string[]];
const check = (cases: readonly Case[]) =>
  it.each(cases)("%s", (text, stances) => expect(stancesIn(text)).toEqual(stances));

describe("support and endorsement", () => {
  const found = ["Lena Ortiz favourable Karl Berg"];
  check([
    ["Lena Ortiz sided with Karl Berg.", found],
    ["Lena Ortiz threw her full weight behind Karl Berg.", found],
    ["Lena Ortiz voiced strong support for Karl Berg.", found],
    ["Lena Ortiz is a staunch supporter of Karl Berg.", found],
    ["Karl Berg won praise from Lena Ortiz.", found],
    ["Lena Ortiz came out in favour of the invasion.", ["Lena Ortiz favourable invasion"]],
    ["Lena Ortiz stood by Karl Berg's side.", []],
    ["Lena Ortiz sat with Karl Berg.", []],
    ["Lena Ortiz threw a coat behind Karl Berg.", []],
  ]);
});

describe("opposition and blame", () => {
  const found = ["Lena Ortiz unfavourable Karl Berg"];
  check([
    ["Lena Ortiz took issue with Karl Berg.", found],
    ["Lena Ortiz blamed the shortage on Karl Berg.", found],
    ["Lena Ortiz held Karl Berg responsible for the shortage.", found],
    ["Lena Ortiz laid the blame for the shortage on Karl Berg.", found],
    ["Karl Berg was blamed for the shortage by Lena Ortiz.", found],
    ["Karl Berg came under fire from Lena Ortiz.", found],
    ["Lena Ortiz demanded Karl Berg's resignation.", found],
    ["Lena Ortiz urged voters to reject Karl Berg.", found],
    ["Lena Ortiz urged voters to speak out against Karl Berg.", found],
    ["Lena Ortiz withdrew her support for Karl Berg.", found],
    ["“I am against the war,” Lena Ortiz said.", ["Lena Ortiz unfavourable war"]],
    ["Lena Ortiz called for an end to the strikes.", ["Lena Ortiz unfavourable strikes"]],
    ["“Karl Berg must step down,” Lena Ortiz said.", found],
    ["Lena Ortiz raised doubts about Karl Berg.", found],
    ["Lena Ortiz warned that Karl Berg would arrive.", []],
    ["Lena Ortiz held Karl Berg by the arm.", []],
    ["“Karl Berg must step in,” Lena Ortiz said.", []],
    ["Lena Ortiz urged voters to meet Karl Berg.", []],
    ["The bench stood against the wall.", []],
  ]);
});

describe("several who judge or are judged", () => {
  check([
    [
      "Lena Ortiz and Ida Lund praised Karl Berg.",
      ["Lena Ortiz favourable Karl Berg", "Ida Lund favourable Karl Berg"],
    ],
    [
      "Lena Ortiz praised Karl Berg and Ida Lund.",
      ["Lena Ortiz favourable Karl Berg", "Lena Ortiz favourable Ida Lund"],
    ],
    ["Lena Ortiz praised Karl Berg and Ida Lund left.", ["Lena Ortiz favourable Karl Berg"]],
  ]);
});

describe("negation and modality", () => {
  check([
    ["Lena Ortiz refused to condemn Karl Berg.", ["Lena Ortiz favourable Karl Berg"]],
    ["Lena Ortiz declined to endorse Karl Berg.", ["Lena Ortiz unfavourable Karl Berg"]],
    ["Lena Ortiz no longer supports Karl Berg.", ["Lena Ortiz unfavourable Karl Berg"]],
    ["Lena Ortiz never sided with Karl Berg.", ["Lena Ortiz unfavourable Karl Berg"]],
    ["Nobody in the party supports Karl Berg.", []],
  ]);

  const scoreOf = (text: string): number | undefined => analysed(text).stances[0]?.score;
  it.each([
    "Lena Ortiz might support Karl Berg.",
    "If Lena Ortiz supports Karl Berg, she will lose.",
    "Lena Ortiz was accused of supporting Karl Berg.",
  ])("shows less where it is left open: %s", (text) => {
    expect(scoreOf(text)).toBeLessThan(scoreOf("Lena Ortiz supports Karl Berg.")!);
    expect(scoreOf(text)).toBeGreaterThan(0);
  });
});

describe("irony", () => {
  check([
    ["Lena Ortiz thanked Karl Berg for his “help”.", ["Lena Ortiz unfavourable Karl Berg"]],
    ["Lena Ortiz thanked Karl Berg for his help.", ["Lena Ortiz favourable Karl Berg"]],
  ]);
});

describe("events", () => {
  check([
    ["Lena Ortiz said the attack was unacceptable.", ["Lena Ortiz unfavourable attack"]],
    ["Lena Ortiz said the strike was justified.", ["Lena Ortiz favourable strike"]],
    ["Lena Ortiz said the attack was not justified.", ["Lena Ortiz unfavourable attack"]],
    ["Lena Ortiz apologised for the raid.", ["Lena Ortiz unfavourable raid"]],
    ["Lena Ortiz said the attack was over.", []],
  ]);
});

describe("claims", () => {
  const dam = "that the dam was safe";
  check([
    [`Lena Ortiz denied ${dam}.`, [`Lena Ortiz unfavourable ${dam}`]],
    [`Lena Ortiz agreed ${dam}.`, [`Lena Ortiz favourable ${dam}`]],
    [`Karl Berg said ${dam}. Lena Ortiz disputed the claim.`, [`Lena Ortiz unfavourable ${dam}`]],
    [
      "“The dam is safe,” Karl Berg said. “That is simply false,” Lena Ortiz said.",
      ["Lena Ortiz unfavourable “The dam is safe,”"],
    ],
    [
      "“The dam is safe,” Karl Berg said. “That is not true,” Lena Ortiz said.",
      ["Lena Ortiz unfavourable “The dam is safe,”"],
    ],
    ["“The dam is safe,” Karl Berg said. “That is all,” Lena Ortiz said.", []],
  ]);
});

describe("reporting words", () => {
  const dam = "that the dam was safe";
  check([
    [`Karl Berg insisted ${dam}.`, [`narrator unfavourable ${dam}`]],
    [`Karl Berg falsely said ${dam}.`, [`narrator unfavourable ${dam}`]],
    [`Karl Berg rightly said ${dam}.`, [`narrator favourable ${dam}`]],
    [`Karl Berg pointed out ${dam}.`, [`narrator favourable ${dam}`]],
    [`Karl Berg said ${dam}.`, []],
  ]);
});
