import type { Language } from "../language/language.ts";
import type { Pieces } from "./pieces.ts";
import { isHyphen } from "./pieces.ts";
import type { Candidate } from "./reading.ts";

/** What the decisions may look at besides the words themselves. */
export interface Evidence {
  readonly pieces: Pieces;
  readonly language: Language;
  /** Whether somebody in the document is called May. */
  readonly personMay: boolean;
}

/** Says why a candidate is no temporal expression; true refuses it. */
type Decision = (candidate: Candidate, evidence: Evidence) => boolean;

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "in since by until till of from to through throughout during before after between for around about early late mid on last next this and or at as than around post pre".split(
    " ",
  ),
);
const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in since by until till from through throughout during before after between early late mid circa c ca around about".split(
    " ",
  ),
);
const NUMBERED: ReadonlySet<string> = new Set(
  "no number page pages p pp room flight article section resolution channel highway route radio boeing airbus windows model level".split(
    " ",
  ),
);
const COUNTED: ReadonlySet<string> = new Set(
  "people men women soldiers troops workers employees members votes seats jobs shares points pounds dollars euros miles km kilometers kilometres metres meters feet tons tonnes barrels percent per homes families children students tickets copies units acres hectares times cases deaths refugees migrants police officers protesters million billion thousand hundred".split(
    " ",
  ),
);
const MONEY: ReadonlySet<string> = new Set(["$", "£", "€", "¥", "#", "₽", "₹"]);
const NOT_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["now", new Set(["that"])],
  ["soon", new Set(["after", "as", "enough", "thereafter"])],
  ["shortly", new Set(["after", "before", "thereafter"])],
  ["current", new Set(["account", "accounts", "affairs"])],
  ["the past", new Set(["tense"])],
  ["the future", new Set(["tense", "of"])],
]);
const NAMED_BEFORE_WEEKDAY: ReadonlySet<string> = new Set([
  "black",
  "bloody",
  "super",
  "sheffield",
  "cyber",
  "giving",
  "ruby",
]);

/** $9 and 5% and B2000 are no dates, whatever follows. */
const inQuantity: Decision = ({ from, to }, { pieces: p }) => {
  if (p.at(from).kind !== "number") return false;
  if (MONEY.has(p.norm(from - 1))) return true;
  if (p.glued(from) && from > 0 && p.at(from - 1).kind !== "mark") return true;
  return p.glued(to) && p.is(to, "%");
};

/** 2000 people, page 1996, 555-1999, 2.1996: a number like a year that is none. */
const yearLikeQuantity: Decision = ({ from, to, reading, rule }, { pieces: p }) => {
  if (rule !== "dates/year" || reading.kind !== "fixed" || p.at(from).kind !== "number") return false;
  const before = p.norm(from - 1);
  const after = p.at(to);
  if (NUMBERED.has(before) || COUNTED.has(after.norm)) return true;
  if (/^[.:/,]$/.test(before) && p.glued(from) && p.glued(from - 1) && p.at(from - 2).kind === "number") return true;
  if (
    isHyphen(before) &&
    p.glued(from) &&
    !/^(mid|post|pre|early|late)$/.test(p.norm(from - 2)) &&
    !looksLikeYear(p, from - 2)
  )
    return true;
  if (
    p.glued(to) &&
    !slashedYears(p, from) &&
    ((/^[.:/]$/.test(after.norm) && p.glued(to + 1) && p.at(to + 1).kind !== "mark") || after.kind === "word")
  )
    return true;
  const year = reading.period.index;
  if ((year >= 1900 && year <= 2040) || year < 1000) return false;
  return !YEAR_PREPOSITIONS.has(before) && !inBrackets(p, from, to) && !hasEra(p, from, to);
};

/** 2015/16: the year and the one after it. */
function slashedYears(p: Pieces, from: number): boolean {
  const second = p.at(from + 2);
  return p.is(from + 1, "/") && second.kind === "number" && second.value % 100 === (p.at(from).value + 1) % 100;
}

/** (1635), (1635 – 1699), (c. 1580 – 1660): the years of a life or a reign. */
function inBrackets(p: Pieces, from: number, to: number): boolean {
  const other = isHyphen(p.norm(to)) ? to + 1 : isHyphen(p.norm(from - 1)) ? from - 2 : -1;
  if (other < 0) return p.is(from - 1, "(") && p.is(to, ")");
  return looksLikeYear(p, other) && (p.is(Math.min(from, other) - 1, "(") || p.is(Math.max(to, other + 1), ")"));
}

const hasEra = (p: Pieces, from: number, to: number): boolean =>
  /^(?:bc|bce|ad|ce)$/.test(p.norm(to - 1)) || p.is(from, "ad");

function looksLikeYear(p: Pieces, i: number): boolean {
  return p.at(i).kind === "number" && p.norm(i).length === 4;
}

/** May the verb, Mrs May, march, the August figure: a month's name that is something else. */
const monthLikeWord: Decision = ({ from, to, reading, rule }, { pieces: p, language, personMay }) => {
  if (rule !== "dates/month" || reading.kind !== "part" || to - from !== 1) return false;
  const name = p.norm(from);
  const before = p.norm(from - 1);
  const prepared = PREPOSITIONS.has(before);
  const next = p.at(to);
  const tag = language.tokens[language.tokenAt(p.at(from).start)]?.tag ?? "NNP";
  if (name === "may") return tag === "MD" || !prepared || (personMay && before !== "in" && before !== "since");
  if (name === "march")
    return tag.startsWith("VB") || (!prepared && (next.norm === "on" || next.norm === "for" || next.norm === "of"));
  if (name !== "april" && name !== "june" && name !== "august") return false;
  return (
    !prepared && (next.capital || next.norm === "said" || next.norm === "says" || (p.at(from - 1).capital && from > 1))
  );
};

const vagueElsewhere: Decision = ({ from, to, rule }, { pieces: p }) => {
  if (rule !== "dates/vague-time") return false;
  const words = to - from === 1 ? p.norm(from) : `${p.norm(from)} ${p.norm(from + 1)}`;
  return (
    (NOT_AFTER.get(words)?.has(p.norm(to)) ?? false) || (words === "soon" && p.is(from - 1, "as")) || p.is(to, "-")
  );
};

const namedWeekday: Decision = ({ from, rule }, { pieces: p }) =>
  rule === "dates/weekday" && NAMED_BEFORE_WEEKDAY.has(p.norm(from - 1));

/** $5 a day, 20% a year, twice a week: a rate, not a length. */
const rate: Decision = ({ from, to, reading, rule }, { pieces: p }) => {
  if (rule !== "dates/duration" || reading.kind !== "duration" || to - from !== 2) return false;
  if (!p.is(from, "a") && !p.is(from, "an")) return false;
  const before = p.at(from - 1);
  return (
    before.kind === "number" ||
    before.norm === "%" ||
    /^(percent|million|billion|thousand|hundred|cents|dollars|times|barrels|people|flights|tons|tonnes|miles)$/.test(
      before.norm,
    )
  );
};

/** 2:10 in a race, a 21:15 win: figures with a colon need a word that tells the time. */
const score: Decision = ({ from, to, reading, rule }, { pieces: p }) => {
  if (rule !== "dates/clock-time" || reading.kind !== "time" || reading.day !== null || p.at(from).kind !== "number")
    return false;
  if (p.at(to - 1).kind === "word" || p.norm(to - 1) === "'") return false;
  return !/^(at|by|until|till|from|to|around|about|before|after|between|since|and)$/.test(p.norm(from - 1));
};

/** three-quarters of the food, three quarters of voters: a fraction. */
const fraction: Decision = ({ to, rule }, { pieces: p }) =>
  rule === "dates/duration" && p.norm(to - 1).startsWith("quarter") && (p.is(to, "of") || isHyphen(p.norm(to - 2)));

/** a quarterly dividend, the monthly figures: a kind of thing, not how often something happens. */
const adjective: Decision = ({ from, to, rule }, { pieces: p, language }) => {
  if (rule !== "dates/set" || to - from !== 1 || !/^(quarterly|monthly|yearly)$/.test(p.norm(from))) return false;
  return language.tokens[language.tokenAt(p.at(to).start)]?.tag.startsWith("NN") ?? false;
};

/** spring water, winter coats: a season before a noun says what kind. */
const seasonal: Decision = ({ from, to, rule }, { pieces: p, language }) =>
  rule === "dates/season" &&
  to - from === 1 &&
  (language.tokens[language.tokenAt(p.at(to).start)]?.tag.startsWith("NN") ?? false);

/** the fourth quarter of the game. */
const sport: Decision = ({ to, rule }, { pieces: p }) =>
  rule === "dates/quarter" &&
  (p.reads(to, "of", "the", "game") || p.reads(to, "of", "the", "match") || p.is(to, "century"));

/** the 1st century BC: a century that this calendar's periods do not reach. */
const beforeOurs: Decision = ({ to, rule }, { pieces: p }) =>
  rule === "dates/century" && (p.is(to, "bc") || p.is(to, "bce"));

const TITLED: ReadonlySet<string> = new Set(["today", "tomorrow", "this", "noon", "midnight", "now"]);

/** "This Week", USA Today: where small letters stand beside it, a capital inside a sentence makes it a name. */
const named: Decision = ({ from, to }, { pieces: p }) => {
  const first = p.at(from);
  if (!first.capital || !TITLED.has(first.norm)) return false;
  if (p.at(from - 1).kind === "mark") return from > 1 && to - from > 1 && p.at(to - 1).capital;
  return p.at(from - 1).capital && (inSmallLetters(p, from - 2) || inSmallLetters(p, to));
};

/** A word long enough to have a capital in a headline, and without one. */
function inSmallLetters(p: Pieces, i: number): boolean {
  const { kind, capital, norm } = p.at(i);
  return kind === "word" && !capital && norm.length > 3;
}

/** Every reason to refuse a candidate; the first that holds is enough. */
export const DECISIONS: readonly Decision[] = [
  inQuantity,
  yearLikeQuantity,
  monthLikeWord,
  vagueElsewhere,
  namedWeekday,
  rate,
  score,
  sport,
  fraction,
  adjective,
  beforeOurs,
  named,
  seasonal,
];

/** Whether nothing speaks against the candidate. */
export function accepted(candidate: Candidate, evidence: Evidence): boolean {
  return !DECISIONS.some((refuses) => refuses(candidate, evidence));
}
