import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import type { Apposed } from "./appositions.ts";
import type { AttributionMap } from "./attribution-map.ts";
import { BODIES, isOutlet, OUTLET_NOUNS, ROLES, singularIn } from "./gazetteer.ts";
import { addOnce, learn, type Member, newMember } from "./member.ts";
import { wantedBy } from "./pronouns.ts";
import type { Reference } from "./reference.ts";
import { memberFit, roleHead, roleHeads, roleWords } from "./roles.ts";
import { Roster } from "./roster.ts";
import { Salience } from "./salience.ts";
import { isCollective } from "./sources.ts";

/** Most bearers of one role that a title looks at. */
const MOST_BEARERS = 20;
/** An office without its bearer stands in one of the first blocks; its bearer's name among so many references after it. */
const LAST_OPENING = 6;
const REACH_OF_OFFICE = 30;
const ARTICLES = new Set(["a", "an", "the", "this", "that", "one", "another"]);

const ORDINALS = ["first", "second", "third", "fourth"];
/** Words that tell a source from those met before. */
const NEW_ONES = new Set(["other", "another"]);
/** What stands for a noun left out: "One senator …; another …". */
const ELLIPTIC = new Set(["another", "others", "one", "some", "second", "third", "other", "several", "many", "most"]);
const COUNTED = new Set([
  "one",
  "another",
  "two",
  "three",
  "four",
  "five",
  "several",
  "some",
  "many",
  "a",
  "second",
  "third",
]);

const hasWord = ({ names }: Member, word: string): boolean =>
  names.some((name) => name.toLowerCase().split(" ").includes(word));

const isCollectivePhrase = ({ tokens }: Language, { from, nameFrom }: Reference): boolean =>
  isCollective(tokens[from] as Token, tokens[nameFrom] as Token);

const isPersonName = ({ form, kind }: Reference): boolean => form === "name" && (kind === null || kind === "person");

/** Reads the references of a text in order and says of each to which actor it refers. */
export class Cast {
  private readonly roster: Roster;
  private readonly salience: Salience;
  private readonly byRole = new Map<string, Member[]>();
  private readonly unnamed = new Map<string, Member[]>();
  private latestUnnamed: Member | null = null;
  private readonly bodies = new Map<string, Member>();
  private readonly others: Member[] = [];

  constructor(
    private readonly language: Language,
    map: AttributionMap,
    private readonly apposed: Apposed["titles"],
  ) {
    this.roster = new Roster(language);
    this.salience = new Salience(language, map);
  }

  /** First reading: names with titles, so that a headline's "deputy PM" finds the deputy prime minister named below. */
  introduce(names: readonly Reference[]): void {
    for (const name of names) if (name.form === "name") this.roster.introduce(name);
    this.learnAliases(names);
    for (const name of names) {
      const isTitled =
        name.form === "name" && name.kind === "person" && (name.roles.length > 0 || name.gender !== null);
      if (isTitled) this.roster.resolve(name, (namesakes) => namesakes[0] as Member);
    }
    this.learnCounterparts(names);
    for (const member of this.roster.members) this.addBearer(member);
  }

  /** "The Ministry of Grain Reserves (Graincom)", "the Farmers' Union, known as FUK": one word behind a body's name. */
  private learnAliases(names: readonly Reference[]): void {
    const { tokens } = this.language;
    for (const [i, alias] of names.entries()) {
      const body = names[i - 1];
      if (body === undefined || alias.form !== "name" || alias.to - alias.from !== 1) continue;
      if (body.form !== "name" || body.kind !== "organization" || body.nameTo - body.nameFrom < 2) continue;
      const isBracketed = alias.from === body.to + 1 && tokens[body.to]?.text === "(" && tokens[alias.to]?.text === ")";
      const isCalled = alias.from - body.to <= 4 && tokens[body.to]?.text === "," && this.isCalled(alias.from);
      if (isBracketed || isCalled)
        this.roster.alias(
          this.roster.resolve(body, (all) => all[0] as Member),
          alias,
        );
    }
  }

  /** Whether "or" or "known as" stands before a name. */
  private isCalled(from: number): boolean {
    const { tokens } = this.language;
    return tokens[from - 1]?.norm === "or" || (tokens[from - 1]?.norm === "as" && tokens[from - 2]?.norm === "known");
  }

  /** "His Greek counterpart, Eleni Stavrou": she holds of Greece the office that the one named before holds. */
  private learnCounterparts(names: readonly Reference[]): void {
    let office: Reference | null = null;
    for (const name of names) {
      if (name.form !== "name" || name.roles.length === 0) continue;
      const isCounterpart = roleHead(roleWords(name.roles[0] ?? "")) === "counterpart";
      if (!isCounterpart) office = name;
      else if (office !== null && office.country !== name.country)
        learn(
          this.roster.resolve(name, (namesakes) => namesakes[0] as Member),
          { roles: office.roles, country: name.country, gender: null, kind: "person" },
        );
    }
  }

  /**
   * News holds a name back: "Norland's foreign minister has dismissed …", and a paragraph on "Karl Berg told reporters …". The first
   * whole name without a role that speaks first in a paragraph soon after bears the office that nobody else is known to bear.
   */
  anticipate(references: readonly Reference[], speaking: ReadonlySet<Reference>): void {
    for (const [at, office] of references.entries()) {
      if (this.blockOf(office) > LAST_OPENING) return;
      if (office.form !== "title" || office.plural || office.definite === false || !speaking.has(office)) continue;
      if (this.apposed.has(office.nameFrom) || this.findBearer(office) !== null) continue;
      const after = references.slice(at + 1, at + REACH_OF_OFFICE);
      const name = after.find((each, i) => this.opensAsSpeaker(each, after.slice(0, i), speaking));
      if (name === undefined || this.blockOf(name) > this.blockOf(office) + 2) continue;
      const bearer = this.roster.resolve(name, (namesakes) => namesakes[0] as Member);
      if (bearer.roles.length > 0) continue;
      learn(bearer, { ...office, kind: "person" });
      this.addBearer(bearer);
    }
  }

  /** Whether a whole name is the first in its paragraph and speaks. */
  private opensAsSpeaker(
    reference: Reference,
    before: readonly Reference[],
    speaking: ReadonlySet<Reference>,
  ): boolean {
    const block = this.blockOf(reference);
    const opens = !before.some((each) => isPersonName(each) && this.blockOf(each) === block);
    const isWhole = reference.form === "name" && reference.nameTo - reference.nameFrom > 1;
    return opens && isWhole && speaking.has(reference) && isPersonName(reference);
  }

  private blockOf(reference: Reference): number {
    return this.language.sentenceOf(reference.from).block;
  }

  private addBearer(member: Member): void {
    for (const head of new Set(member.roles.flatMap(roleHeads))) {
      const bearers = this.byRole.get(head);
      if (bearers === undefined) this.byRole.set(head, [member]);
      else if (bearers.length < MOST_BEARERS) bearers.push(member);
    }
  }

  /** Second reading: the actor that a reference refers to. `speaks` makes an actor of a description that nobody is known for. */
  resolve(reference: Reference, speaks: boolean): Member | null {
    const member = this.find(reference, speaks);
    if (member === null) return null;
    member.references.push(reference);
    if (reference.form !== "pronoun") this.salience.see(member, reference);
    else if (reference.gender !== null && member.kind === "person") member.gender ??= reference.gender;
    if (reference.form === "pronoun" && speaks) this.salience.see(member, reference);
    return member;
  }

  /** Every actor met, in the order of the first reading. */
  get members(): readonly Member[] {
    return [...this.roster.members, ...this.others];
  }

  private find(reference: Reference, speaks: boolean): Member | null {
    if (reference.form === "name")
      return this.roster.resolve(reference, (namesakes) => this.salience.principal(namesakes, reference));
    if (reference.form === "pronoun") {
      const token = this.language.tokens[reference.from] as Token;
      const wanted = wantedBy(this.language, token);
      return wanted === null ? null : this.salience.antecedent(token, wanted);
    }
    if (reference.kind === "unnamed" || (reference.kind === "group" && reference.form === "description"))
      return this.findUnnamed(reference);
    const apposed = reference.form === "title" && !reference.plural ? this.apposed.get(reference.nameFrom) : undefined;
    if (apposed !== undefined) return this.roster.resolve(apposed, (namesakes) => this.salience.latest(namesakes));
    const known =
      reference.form === "title"
        ? (this.findBearer(reference) ?? (speaks ? this.justNamed(reference) : null))
        : this.findBody(reference, speaks);
    if (known !== null || !speaks) return known ?? (reference.definite === true ? this.knownUnnamed(reference) : null);
    return this.findUnnamed(reference);
  }

  private findBearer(reference: Reference): Member | null {
    if (reference.plural || reference.definite === false) return null;
    const head = roleHead(roleWords(reference.roles[0] ?? ""));
    let best: Member | null = null;
    let bestScore = 0;
    for (const member of this.byRole.get(head) ?? []) {
      const fit = memberFit(reference, member);
      if (fit === 0) continue;
      const last = this.salience.lastMention(member);
      const score = fit + (last < 0 ? 0 : 1 + last / this.language.tokens.length);
      if (score > bestScore) [best, bestScore] = [member, score];
    }
    if (best !== null) best.country ??= reference.country;
    return best;
  }

  /** "… comes from Nana Beridze. The former speaker says": the one person named, without a role, in the sentence before. */
  private justNamed(reference: Reference): Member | null {
    if (reference.plural || reference.definite !== true || this.knownUnnamed(reference) !== null) return null;
    const { from, index, block } = this.language.sentenceOf(reference.from);
    if (reference.from !== from || this.language.sentences[index - 1]?.block !== block) return null;
    const named = this.salience.personsIn(index - 1);
    const [only] = named;
    if (only === undefined || named.length > 1 || only.kind !== "person" || only.roles.length > 0) return null;
    if (reference.gender !== null && only.gender !== null && reference.gender !== only.gender) return null;
    learn(only, { ...reference, kind: "person" });
    this.addBearer(only);
    return only;
  }

  private findBody(reference: Reference, speaks: boolean): Member | null {
    const head = this.language.tokens[reference.nameFrom] as Token;
    const noun = singularIn(BODIES, head.norm) ?? head.norm;
    if (reference.plural) return null;
    if (reference.country !== null) return this.body(`${reference.country} ${noun}`, reference);
    // Police said
    if (reference.definite === null && speaks) return this.body(noun, reference);
    if (reference.definite !== true) return null;
    const named = this.roster.withBody(noun);
    if (named.length > 0) return this.salience.latest(named.slice(-MOST_BEARERS));
    const outlet = OUTLET_NOUNS.has(noun) ? this.salience.latestWhere(({ names }) => names.some(isOutlet)) : null;
    if (outlet !== null) return outlet;
    const before = this.bodies.get(noun);
    if (before !== undefined) return before;
    const isSubject = head.relation === "nsubj" || head.relation === "nsubj:pass";
    return speaks || isSubject ? this.body(noun, reference) : null;
  }

  private body(key: string, reference: Reference): Member {
    const name = this.withoutArticle(reference);
    const noun = key.slice(key.lastIndexOf(" ") + 1);
    const member = this.bodies.get(key) ?? newMember(name, "organization");
    if (!this.bodies.has(key)) this.others.push(member);
    addOnce(member.names, name);
    member.country ??= reference.country;
    this.bodies.set(key, member);
    this.bodies.set(noun, member);
    return member;
  }

  private findUnnamed(reference: Reference): Member {
    if (reference.definite === true || (reference.definite === null && !reference.plural)) {
      const known = this.knownUnnamed(reference);
      if (known !== null) return known;
    }
    const isGroup = reference.kind === "group" || (reference.plural && isCollectivePhrase(this.language, reference));
    const member = newMember(this.nameOfUnnamed(reference), isGroup ? "group" : "unnamed", reference.plural);
    member.gender = reference.gender;
    this.others.push(member);
    const key = this.unnamedKey(reference);
    const alike = this.unnamed.get(key);
    if (alike === undefined) this.unnamed.set(key, [member]);
    else alike.push(member);
    this.latestUnnamed = member;
    return member;
  }

  /** The unnamed source met again: "the first official" the first of them, "the White House official" the one so called, else the latest. */
  private knownUnnamed(reference: Reference): Member | null {
    const alike = this.unnamed.get(this.unnamedKey(reference));
    if (alike === undefined) return null;
    const words = this.wordsOf(reference).slice(0, -1);
    if (words.some((word) => NEW_ONES.has(word))) return null;
    const order = ORDINALS.indexOf(words.find((word) => ORDINALS.includes(word)) ?? "");
    const near = alike.slice(-MOST_BEARERS);
    if (order >= 0) return alike[order] ?? null;
    const told = words.filter((word) => !ARTICLES.has(word));
    const fitting = near.filter((member) => told.every((word) => hasWord(member, word)));
    return fitting.at(-1) ?? near.at(-1) ?? null;
  }

  /** The description without its article; of "another said" with the noun it leaves out. */
  private nameOfUnnamed(reference: Reference): string {
    const name = this.withoutArticle(reference);
    const before = this.latestUnnamed;
    if (!ELLIPTIC.has(name.toLowerCase()) || before === null) return name;
    const noun = before.names[0] as string;
    const words = noun.split(" ");
    return words.length > 1 && COUNTED.has((words[0] as string).toLowerCase()) ? words.slice(1).join(" ") : noun;
  }

  private wordsOf(reference: Reference): string[] {
    return this.language.tokens.slice(reference.from, reference.to).map(({ norm }) => norm);
  }

  private unnamedKey(reference: Reference): string {
    const { norm } = this.language.tokens[reference.nameFrom] as Token;
    return `${singularIn(ROLES, norm) ?? norm}${reference.plural ? " many" : ""}`;
  }

  private withoutArticle(reference: Reference): string {
    const first = this.language.tokens[reference.from] as Token;
    const next = this.language.tokens[reference.from + 1];
    // One of the sources
    if (next?.norm === "of" && ARTICLES.has(first.norm)) return this.language.span(reference.from, reference.to).text;
    const from = ARTICLES.has(first.norm) && reference.from + 1 < reference.to ? reference.from + 1 : reference.from;
    return this.language.span(from, reference.to).text;
  }
}
