import { BACKGROUND, CLOSINGS, HEADLINES, LEADS } from "./frames/background.ts";
import { CLAIM_FRAMES, CLAIM_HEADLINES } from "./frames/claims.ts";
import { COUNTRY_EVENT_FRAMES, HOME_EVENT_FRAMES, STANCE_FRAMES } from "./frames/events.ts";
import { QUOTATION_FRAMES } from "./frames/quotations.ts";
import type { Paragraph } from "./paragraph.ts";
import { type Stand, standsAt } from "./phases.ts";
import type { Story } from "./story.ts";
import type { Person } from "./truth.ts";
import { ParagraphWriter, type Roles } from "./writer.ts";

/** An article before an outlet sets it: its headline and its paragraphs. */
export interface Told {
  readonly headline: Paragraph;
  readonly paragraphs: readonly Paragraph[];
}

const CHARACTERS_A_TOKEN = 4.9;
/** Per cent of the wanted length that articles have, at least and at most. */
const SHORTEST = 60;
const LONGEST = 140;
const MOST_CLAIMS = 5;

/** Tells a story: lead, what happened, who says what, background, a last paragraph. */
export class Telling {
  readonly #story: Story;
  readonly #background: string[];
  #claims = 0;

  /** @param story - what is told */
  constructor(story: Story) {
    this.#story = story;
    this.#background = story.random.shuffled(BACKGROUND);
  }

  /**
   * @param tokens - length that articles have on average, in words and marks
   * @param dateline - words before the lead, or none
   */
  tell(tokens: number, dateline: string): Told {
    const { random, kind } = this.#story;
    const wanted = (tokens * CHARACTERS_A_TOKEN * (SHORTEST + random.below(LONGEST - SHORTEST + 1))) / 100;
    const lead = new ParagraphWriter(this.#story, dateline).sentence(random.pick(LEADS[kind]));
    if (kind !== "dispute") this.#event(lead);
    const key = kind === "dispute" ? this.#stand() : null;
    const paragraphs = [lead.paragraph()];
    if (key !== null) paragraphs.push(this.#claim(key));
    const closing = new ParagraphWriter(this.#story).sentence(random.pick(CLOSINGS)).paragraph();
    let length = closing.text.length + paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    while (length < wanted) {
      const paragraph = this.#next();
      paragraphs.push(paragraph);
      length += paragraph.text.length;
    }
    return { headline: this.#headline(key), paragraphs: [...paragraphs, closing] };
  }

  #next(): Paragraph {
    const { random, kind } = this.#story;
    const draw = random.below(100);
    if (kind === "dispute" && draw < 28 && this.#claims < MOST_CLAIMS) return this.#claim(this.#stand());
    if (draw < 62) return this.#quotation();
    if (draw < 72) return this.#event(new ParagraphWriter(this.#story)).paragraph();
    if (draw < 80) return this.#stance();
    return this.#scene();
  }

  #stand(): Stand {
    const { dispute, time, outlet, random } = this.#story;
    return random.pick(standsAt(dispute!, time, outlet.name, random));
  }

  #claim({ position, holder }: Stand): Paragraph {
    const { random } = this.#story;
    this.#claims++;
    const frames = holder === null && position === "applies" ? CLAIM_FRAMES.narrator : CLAIM_FRAMES[position];
    const roles: Roles = holder === null ? {} : { a: holder };
    const writer = new ParagraphWriter(this.#story).sentence(random.pick(frames), roles);
    if (holder !== null && random.chance(35)) writer.sentence(random.pick(QUOTATION_FRAMES), roles);
    else if (random.chance(40)) writer.sentence(this.#nextBackground());
    return writer.paragraph();
  }

  #quotation(): Paragraph {
    const { random, speakers } = this.#story;
    const roles: Roles = { a: random.pick(speakers) };
    const writer = new ParagraphWriter(this.#story).sentence(random.pick(QUOTATION_FRAMES), roles);
    if (random.chance(35)) writer.sentence(random.pick(QUOTATION_FRAMES), roles);
    else if (random.chance(45)) writer.sentence(this.#nextBackground());
    return writer.paragraph();
  }

  #event(writer: ParagraphWriter): ParagraphWriter {
    const { random, kind } = this.#story;
    const frames = kind === "home" || random.chance(25) ? HOME_EVENT_FRAMES : COUNTRY_EVENT_FRAMES;
    writer.sentence(random.pick(frames));
    return random.chance(60) ? writer.sentence(this.#nextBackground()) : writer;
  }

  #stance(): Paragraph {
    const { random, speakers } = this.#story;
    const frame = random.pick(STANCE_FRAMES);
    const a = random.pick(speakers);
    const friendly = frame.includes("<favourable");
    const others = speakers.filter((other) => other !== a && (other.country === a.country) === friendly);
    const b: Person | undefined = others.length > 0 ? random.pick(others) : undefined;
    if (b === undefined) return this.#scene();
    const writer = new ParagraphWriter(this.#story);
    // People don't introduce those they speak of.
    if (frame.startsWith("<direct")) writer.sentence("Sooner or later the talk came to {b.plain}.", { b });
    return writer.sentence(frame, { a, b }).paragraph();
  }

  #scene(): Paragraph {
    const writer = new ParagraphWriter(this.#story);
    const sentences = 1 + this.#story.random.below(3);
    for (let i = 0; i < sentences; i++) writer.sentence(this.#nextBackground());
    return writer.paragraph();
  }

  /** The next background that this article has not had; from the beginning when all are used. */
  #nextBackground(): string {
    const frame = this.#background.pop();
    if (frame !== undefined) return frame;
    this.#background.push(...this.#story.random.shuffled(BACKGROUND));
    return this.#background.pop()!;
  }

  #headline(key: Stand | null): Paragraph {
    const { random } = this.#story;
    const writer = new ParagraphWriter({ ...this.#story, introduced: new Set(this.#story.cast.map(({ id }) => id)) });
    const takesUp = key !== null && key.holder !== null && key.position !== "distances" && random.chance(40);
    if (!takesUp) return writer.sentence(random.pick(HEADLINES)).paragraph();
    const frames = CLAIM_HEADLINES[key.position as keyof typeof CLAIM_HEADLINES];
    return writer.sentence(random.pick(frames), { a: key.holder! }).paragraph();
  }
}
