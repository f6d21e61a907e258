import { civil, weekdayOf } from "../dates/calendar.ts";
import type { PloverType, Position } from "../schema/index.ts";
import { partsOf, type Slot, type Tag } from "./frame.ts";
import { SPELLINGS } from "./frames/background.ts";
import { WORDS } from "./frames/words.ts";
import { introduction, laterMention } from "./mention.ts";
import type { Paragraph } from "./paragraph.ts";
import type { Story } from "./story.ts";
import type { Person, TrueClaim, TrueEvent, TrueQuotation, TrueStance } from "./truth.ts";
import type { Topic } from "./words/topics.ts";

/** Who fills the places `{a}` and `{b}` of a frame. */
export type Roles = Readonly<Partial<Record<"a" | "b", Person>>>;

const NUMBER_WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const SENTENCE_END = /[.?!]”? $/;
const VOWEL = /^[aeio]/;
const MARK = /^[.,;:?!]/;
/** How many other words are tried before some come twice in an article. */
const TRIES = 6;
/** A weekday names a day of the last week; the day itself is said rather than "today". */
const DAYS_BACK = 6;

const two = (number: number): string => String(number).padStart(2, "0");

/** A day number as an ISO 8601 date. */
export function isoDay(days: number): string {
  const { year, month, day } = civil(days);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

interface OpenTag {
  readonly tag: Tag;
  readonly start: number;
}

/** Writes a paragraph from frames, and notes what is put into it. */
export class ParagraphWriter {
  #text = "";
  #capital = true;
  #comma = false;
  /** Who was mentioned last: only of them can the next words say "she" or "he". */
  #last: Person | null = null;
  #day: number | null = null;
  readonly #open: OpenTag[] = [];
  readonly #quotations: { kind: TrueQuotation["kind"]; speaker: string; content: { start: number; end: number }[] }[] =
    [];
  readonly #claims: TrueClaim[] = [];
  readonly #events: TrueEvent[] = [];
  readonly #stances: TrueStance[] = [];
  readonly #story: Story;

  /**
   * @param story - what the frames are filled with
   * @param prefix - words that the paragraph begins with, a dateline
   */
  constructor(story: Story, prefix = "") {
    this.#story = story;
    this.#text = prefix;
  }

  /** Adds a sentence. */
  sentence(frame: string, roles: Roles = {}): this {
    if (this.#text !== "" && !this.#text.endsWith(" ")) this.#text += " ";
    this.#capital = true;
    this.#day = null;
    const from = this.#events.length;
    this.#write(frame, roles);
    const date = this.#day === null ? null : isoDay(this.#day);
    for (let i = from; i < this.#events.length; i++) this.#events[i] = { ...this.#events[i]!, date };
    return this;
  }

  /** What was written. */
  paragraph(): Paragraph {
    return {
      text: this.#text,
      quotations: this.#quotations,
      claims: this.#claims.sort((a, b) => a.start - b.start),
      events: this.#events,
      stances: this.#stances,
    };
  }

  #write(frame: string, roles: Roles): void {
    for (const part of partsOf(frame)) {
      if (typeof part === "string") this.#put(part);
      else if (part.kind === "slot") this.#fill(part, roles);
      else if (part.kind === "open") this.#begin(part);
      else this.#end(roles, frame.includes("{B}"));
    }
  }

  #put(words: string): void {
    if (words === "") return;
    if (this.#comma && !MARK.test(words)) this.#text += ",";
    this.#comma = false;
    const at = words.startsWith("“") ? 1 : 0;
    if (this.#capital && words.length > at) {
      this.#text += words.slice(0, at) + words.charAt(at).toUpperCase() + words.slice(at + 1);
      this.#capital = false;
    } else this.#text += words;
    if (SENTENCE_END.test(words)) this.#capital = true;
  }

  #begin(tag: Tag): void {
    // Direct speech begins with a capital, also after "said:".
    if (tag.name === "direct" || tag.name === "more") this.#capital = true;
    this.#open.push({ tag, start: this.#text.length });
  }

  #end(roles: Roles, bearerStated: boolean): void {
    const { tag, start } = this.#open.pop()!;
    const range = { start, end: this.#text.length };
    const { name } = tag;
    const [who = "", whom = ""] = tag.names;
    if (name === "more") this.#quotations.at(-1)!.content.push(range);
    else if (name === "direct" || name === "indirect" || name === "mixed") {
      this.#quotations.push({ kind: name, speaker: roles[who as "a"]!.id, content: [range] });
    } else if (name === "favourable" || name === "unfavourable") {
      const [holder, target] = [roles[who as "a"]!.id, roles[whom as "b"]!.id];
      this.#stances.push({ ...range, holder, target, position: name });
    } else if (name === name.toUpperCase()) {
      const agent = this.#side(who, roles);
      const recipient = whom === "" ? null : this.#side(whom, roles);
      this.#events.push({ ...range, type: name as PloverType, agent, recipient, date: null });
    } else {
      const { term, bearerName: bearer } = this.#story.dispute!;
      const holder = who === "narrator" ? "narrator" : roles[who as "a"]!.id;
      this.#claims.push({ ...range, term, bearer, bearerStated, holder, position: name as Position });
    }
  }

  /** Name of a side of an event. */
  #side(name: string, roles: Roles): string {
    const { side, otherSide, topic } = this.#story;
    if (name === "a" || name === "b") return roles[name]!.name;
    if (name === "group") return topic.group;
    if (name === "government") return `${side.adjective} government`;
    if (name === "men" || name === "police") return name;
    return name === "d" ? otherSide.name : side.name;
  }

  #fill(slot: Slot, roles: Roles): void {
    const { name, form } = slot;
    if (name === "a" || name === "b") this.#mention(roles[name]!, form);
    else if (name === "B") this.#bearer();
    else if (name.startsWith("@")) this.#write(this.#fresh(name.slice(1)), roles);
    else this.#put(this.#words(slot));
  }

  #words({ name, form }: Slot): string {
    const { random, dispute, topic, side, otherSide } = this.#story;
    if (name.startsWith("~")) return this.#spelt(name.slice(1));
    if (name === "t") return topicWords(topic, form);
    if (name === "c" || name === "d") return (name === "c" ? side : otherSide)[(form || "name") as "name"];
    if (name === "when" || name === "weekday") return this.#when(name === "weekday");
    if (name === "term") return dispute!.term;
    if (name === "an") return VOWEL.test(dispute!.term) ? "an" : "a";
    const [least = 0, most = 0] = name.split("-").map(Number);
    const number = least + random.below(most - least + 1);
    return number < 10 ? NUMBER_WORDS[number - 2]! : String(number);
  }

  /** Words of a list that the article has not used yet, if a few draws find some. */
  #fresh(list: string): string {
    const { random, used } = this.#story;
    const words = WORDS[list]!;
    let drawn = random.pick(words);
    if (words.length <= TRIES) return drawn;
    for (let tries = 0; tries < TRIES && used.has(drawn); tries++) drawn = random.pick(words);
    used.add(drawn);
    return drawn;
  }

  #spelt(word: string): string {
    return this.#story.spelling === "American" ? (SPELLINGS[word] ?? word) : word;
  }

  #when(bare: boolean): string {
    const { random, day, spelling } = this.#story;
    this.#day = day - random.below(DAYS_BACK + 1);
    const weekday = WEEKDAYS[weekdayOf(this.#day) - 1]!;
    if (bare) return weekday;
    const { month, day: dayOfMonth } = civil(this.#day);
    if (!random.chance(15)) return `on ${weekday}`;
    return spelling === "American" ? `on ${MONTHS[month - 1]} ${dayOfMonth}` : `on ${dayOfMonth} ${MONTHS[month - 1]}`;
  }

  #mention(person: Person, form: string): void {
    const { world, random, cast, introduced } = this.#story;
    const again = this.#last === person;
    this.#last = person;
    if (form === "surname") this.#put(person.surname);
    else if (introduced.has(person.id)) {
      const words = laterMention(person, cast, random);
      const pronoun = person.gender === "female" ? "she" : "he";
      this.#put(again && form === "" && random.chance(60) ? pronoun : words);
    } else {
      introduced.add(person.id);
      const { words, apposition } = introduction(person, world, random, form === "plain");
      this.#put(words);
      this.#comma = apposition;
    }
  }

  #bearer(): void {
    const { dispute, otherSide } = this.#story;
    const { bearer, bearerName, leader } = dispute!;
    if (leader !== null) this.#mention(leader, "plain");
    else this.#put(bearer === "country" ? otherSide.name : `the ${bearerName}`);
  }
}

function topicWords(topic: Topic, form: string): string {
  const words = topic[form.toLowerCase() as keyof Topic];
  return form === form.toLowerCase() ? words : words.charAt(0).toUpperCase() + words.slice(1);
}
