import type { Language } from "../language/language.ts";
import { jaroWinkler } from "../language/natural.ts";
import type { Token } from "../language/token.ts";
import { BODIES, GIVEN_NAMES, knownName, knownNameAt } from "./gazetteer.ts";
import { addOnce, learn, type Member, newMember } from "./member.ts";
import { foldName, skeleton } from "./name-keys.ts";
import { isAcronym } from "./name-kinds.ts";
import type { Reference } from "./reference.ts";

/** How alike two spellings of one surname are at least (Jaro–Winkler): Zhumangarin and Jumangarin have 0.90. */
const SAME_SPELLING = 0.85;
/** Most namesakes looked at. */
const MOST_NAMESAKES = 12;
const SUFFIXES = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);
const PLACE_PREPOSITIONS = new Set(["in", "near", "across", "outside", "throughout", "inside"]);

/** Every actor known by name, found again by full name, surname, given name, acronym or spelling variant. */
export class Roster {
  readonly members: Member[] = [];
  private readonly byName = new Map<string, Member>();
  private readonly bySurname = new Map<string, Member[]>();
  private readonly byGivenName = new Map<string, Member[]>();
  private readonly bySkeleton = new Map<string, Member[]>();
  private readonly byLastWord = new Map<string, Member[]>();
  private readonly byBody = new Map<string, Member[]>();
  private readonly byInitials = new Map<string, Member>();
  private readonly surnames = new Map<Member, string>();
  private readonly givenNames = new Map<Member, string>();

  constructor(private readonly language: Language) {}

  /** First reading: makes an actor of every name of two words or more, so that a headline's surname finds its bearer below. */
  introduce(reference: Reference): void {
    const words = this.wordsOf(reference);
    if (words.length < 2) return;
    const member = this.findFull(reference, words) ?? this.add(reference, words);
    learn(member, reference);
  }

  /** Second reading: the actor a name refers to here; `recent` picks among namesakes. */
  resolve(reference: Reference, recent: (namesakes: readonly Member[]) => Member): Member {
    const words = this.wordsOf(reference);
    const member =
      words.length >= 2
        ? (this.findFull(reference, words) ?? this.add(reference, words))
        : (this.findShort(reference, words[0] ?? "", recent) ?? this.add(reference, words));
    learn(member, reference);
    addOnce(member.names, this.textOf(reference));
    return member;
  }

  /** Another name put in brackets behind a body's: "Ministry of Grain Reserves (Graincom)". */
  alias(member: Member, reference: Reference): void {
    const key = this.keyOf(reference, this.wordsOf(reference));
    if (!this.byName.has(key)) this.byName.set(key, member);
    const initials = this.textOf(reference).toLowerCase();
    if (isAcronym(this.textOf(reference))) this.byInitials.set(initials, member);
  }

  /** Organisations whose name holds a noun for a body: Ministry of Trade for "the ministry". */
  withBody(body: string): readonly Member[] {
    return this.byBody.get(body) ?? [];
  }

  private textOf(reference: Reference): string {
    return this.language.span(reference.nameFrom, reference.nameTo).text;
  }

  private wordsOf(reference: Reference): string[] {
    const words: string[] = [];
    for (let i = reference.nameFrom; i < reference.nameTo; i++) {
      const { norm, text } = this.language.tokens[i] as Token;
      if (!SUFFIXES.has(norm) && text !== "," && text !== ".") words.push(foldName(text));
    }
    return words;
  }

  private keyOf(reference: Reference, words: readonly string[]): string {
    return knownName(this.textOf(reference))?.canonical.toLowerCase() ?? words.join(" ");
  }

  private findFull(reference: Reference, words: readonly string[]): Member | null {
    const exact = this.byName.get(this.keyOf(reference, words));
    if (exact !== undefined) return exact;
    if (reference.kind !== "person" && reference.kind !== null)
      return this.byInitials.get(`=${words.join(" ")}`) ?? null;
    const first = words[0] as string;
    const last = words[words.length - 1] as string;
    for (const namesake of (this.bySurname.get(last) ?? []).slice(-MOST_NAMESAKES)) {
      const given = this.givenNames.get(namesake);
      if (given === undefined || given === first || words.includes(given) || isInitialOf(first, given)) return namesake;
      if (namesake.names.some((name) => foldName(name).split(" ").includes(first))) return namesake;
    }
    return this.findVariant(last, first);
  }

  private findVariant(surname: string, given: string | null): Member | null {
    if (surname.length < 5) return null;
    for (const candidate of (this.bySkeleton.get(skeleton(surname)) ?? []).slice(0, MOST_NAMESAKES)) {
      const other = this.surnames.get(candidate) as string;
      const otherGiven = this.givenNames.get(candidate);
      const agrees = given === null || otherGiven === undefined || given === otherGiven;
      if (agrees && jaroWinkler(surname, other) >= SAME_SPELLING) return candidate;
    }
    return null;
  }

  private findShort(
    reference: Reference,
    word: string,
    recent: (namesakes: readonly Member[]) => Member,
  ): Member | null {
    const exact = this.byName.get(this.keyOf(reference, [word]));
    if (exact !== undefined && exact.kind !== "person") return exact;
    const text = this.textOf(reference);
    if (reference.kind === "group" && exact === undefined) {
      // Sanders, Peters: a name that looks like a plural
      const surname = knownName(text) === null ? (this.bySurname.get(word) ?? []) : [];
      return surname.length > 0 ? recent(surname.slice(-MOST_NAMESAKES)) : null;
    }
    if (reference.kind === "place" || reference.kind === "group") return exact ?? null;
    if (isAcronym(text)) return exact ?? this.byInitials.get(text.replaceAll(".", "").toLowerCase()) ?? null;
    const namesakes = compatible(this.bySurname.get(word) ?? [], reference);
    if (namesakes.length > 0) return namesakes.length === 1 ? (namesakes[0] as Member) : recent(namesakes);
    const given = GIVEN_NAMES.has(word) ? compatible(this.byGivenName.get(word) ?? [], reference) : [];
    if (given.length > 0) return recent(given);
    const named = this.byLastWord.get(word) ?? [];
    if (named.length > 0 && reference.kind !== "person") return recent(named);
    return exact ?? this.findVariant(word, null) ?? this.findFamilyFirst(reference, word);
  }

  /** "Zhang" for Zhang Wei: the first word of a name that does not begin with a given name. */
  private findFamilyFirst(reference: Reference, word: string): Member | null {
    if (GIVEN_NAMES.has(word) || (reference.kind !== null && reference.kind !== "person")) return null;
    const bearers = compatible(this.byGivenName.get(word) ?? [], reference).filter(({ kind }) => kind === "person");
    return bearers.length === 1 ? (bearers[0] as Member) : null;
  }

  private add(reference: Reference, words: readonly string[]): Member {
    const member = newMember(
      this.textOf(reference),
      reference.kind ?? this.guessKind(reference, words),
      reference.plural,
    );
    this.members.push(member);
    this.byName.set(this.keyOf(reference, words), member);
    const last = words[words.length - 1] ?? "";
    if (member.kind === "person") {
      push(this.bySurname, last, member);
      push(this.bySkeleton, skeleton(last), member);
      this.surnames.set(member, last);
      if (words.length > 1) {
        if (isFamilyFirst(this.textOf(reference))) push(this.bySurname, words[0] as string, member);
        push(this.byGivenName, words[0] as string, member);
        this.givenNames.set(member, words[0] as string);
      }
    } else if (words.length > 1) {
      push(this.byLastWord, last, member);
      for (const word of new Set(words)) if (BODIES.has(word)) push(this.byBody, word, member);
      this.addInitials(reference, member);
    }
    if (reference.body !== undefined) push(this.byBody, reference.body, member);
    return member;
  }

  private addInitials(reference: Reference, member: Member): void {
    let initials = "";
    let every = "";
    for (let i = reference.nameFrom; i < reference.nameTo; i++) {
      const letter = (this.language.tokens[i] as Token).text.charAt(0);
      every += letter.toLowerCase();
      if (letter !== letter.toLowerCase()) initials += letter.toLowerCase();
    }
    // OOC and MoD: with and without of and for
    for (const key of [initials, every])
      if (key.length >= 2 && !this.byInitials.has(key)) this.byInitials.set(key, member);
  }

  /** A name whose words do not tell: a person where it acts like one, a place after "in", else an organisation. */
  private guessKind(reference: Reference, words: readonly string[]): Member["kind"] {
    const { tokens } = this.language;
    const before = tokens[reference.from - 1];
    if (words.length === 1 && before !== undefined && PLACE_PREPOSITIONS.has(before.norm)) return "place";
    if (tokens[reference.to]?.text === "," && knownNameAt(tokens, reference.to + 1, tokens.length)?.kind === "place")
      return "place";
    if (before?.norm === "of" && PLACE_HEADS.has(tokens[reference.from - 2]?.lemma ?? "")) return "place";
    if (tokens[reference.to]?.tag === "POS" && PLACE_HEADS.has(tokens[reference.to + 1]?.norm ?? "")) return "place";
    if (words.length === 1) {
      const listed = this.kindBeside(reference);
      if (listed !== null) return listed;
    }
    if (before?.norm === "the") return "organization";
    return words.length <= 3 ? "person" : "organization";
  }

  /** The kind of a known name listed beside a single word: "Buffalo, Rochester and Ithaca" are places. */
  private kindBeside(reference: Reference): "place" | "organization" | null {
    const { tokens } = this.language;
    for (const step of [-1, 1]) {
      let at = step < 0 ? reference.from - 1 : reference.to;
      for (let count = 0; count < MOST_LISTED; count++) {
        const norm = tokens[at]?.norm;
        if (norm !== "," && norm !== "and" && norm !== "or") break;
        at += step;
        if (tokens[at]?.norm === "and") at += step;
        const name = tokens[at];
        if (name === undefined || !name.tag.startsWith("NNP")) break;
        const kind = knownName(name.text)?.kind;
        if (kind === "place" || kind === "organization") return kind;
        at += step;
      }
    }
    return null;
  }
}

/** Words of a list looked at on each side. */
const MOST_LISTED = 3;
/** Of what, or whose: only a place has a mayor, streets or an outskirts. */
const PLACE_HEADS = new Set(
  "mayor city town village capital street outskirts suburb resident people population province republic state county army coast border valley government inhabitant citizen north south east west kingdom island port".split(
    " ",
  ),
);

function push(map: Map<string, Member[]>, key: string, member: Member): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [member]);
  else list.push(member);
}

/** Those of some namesakes that title and gender do not rule out, bounded. */
function compatible(namesakes: readonly Member[], reference: Reference): readonly Member[] {
  const near = namesakes.slice(-MOST_NAMESAKES);
  if (near.length < 2) return near;
  const byGender = near.filter(
    (each) => reference.gender === null || each.gender === null || each.gender === reference.gender,
  );
  const byRole = byGender.filter((each) => reference.roles.some((role) => each.roles.includes(role)));
  return byRole.length > 0 ? byRole : byGender.length > 0 ? byGender : near;
}

/** "Oh Jun-ho", "Tsai Ing-wen": a given name of two syllables stands last. */
const isFamilyFirst = (name: string): boolean => /^\p{Lu}\p{Ll}* \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name);

function isInitialOf(a: string, b: string): boolean {
  return (a.length <= 2 && b.startsWith(a.charAt(0))) || (b.length <= 2 && a.startsWith(b.charAt(0)));
}
