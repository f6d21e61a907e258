import type { Reading } from "../labels/reading.ts";
import type { EventMention, Quotation } from "../schema/index.ts";
import { joined } from "./judge.ts";
import type { Target } from "./signal.ts";

/** What is said of somebody's doings shows less of where one stands on the doer. */
const ON_POSSESSION = 0.6;
/** How many sentences back a claim was made that is taken up again as "the claim". */
const FARTHEST_CLAIM = 2;

/** Nouns that take up what somebody said. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  "accusation allegation argument assertion assessment charge claim comment criticism idea notion remark statement suggestion".split(
    " ",
  ),
);
const DEFINITE: ReadonlySet<string> = new Set(["the", "that", "this", "these", "those", "such"]);

/** A target and how much of a judgement counts toward it. */
export interface SharedTarget {
  readonly target: Target;
  readonly share: number;
}

/** Finds what a noun stands for: an actor, an event, what somebody said, or the actor whose thing it is. */
export class Targets {
  private readonly eventAt: ReadonlyMap<number, string>;
  /** Quotations in text order, by where they begin. */
  private readonly said: readonly { readonly quotation: Quotation; readonly sentence: number }[];

  constructor(
    private readonly reading: Reading,
    events: readonly EventMention[],
    quotations: readonly Quotation[],
  ) {
    this.eventAt = new Map(events.map((event) => [event.trigger.start, event.id]));
    const { language } = reading;
    this.said = quotations.flatMap((quotation) => {
      const token = language.tokens[language.tokenAt(quotation.content[0]?.start ?? 0)];
      return token === undefined ? [] : [{ quotation, sentence: token.sentence }];
    });
  }

  /** Who judges what, by the nouns that name both and those joined to them. */
  between(judge: number, judged: number): readonly (SharedTarget & { readonly holder: string })[] {
    const { reading } = this;
    return joined(reading, judge).flatMap((one) => {
      const holder = reading.actorAt(one)?.id;
      if (holder === undefined) return [];
      return joined(reading, judged).flatMap((head) => this.of(head, holder).map((found) => ({ ...found, holder })));
    });
  }

  /** What a noun or pronoun names, for a holder; nothing where that is unknown. */
  private of(head: number, holder: string): SharedTarget[] {
    const { reading } = this;
    const actor = reading.actorAt(head);
    if (actor) return actor.id === holder ? [] : [{ target: { kind: "actor", id: actor.id }, share: 1 }];
    const claim = this.claim(head, holder);
    if (claim) return [{ target: { kind: "quotation", id: claim.id }, share: 1 }];
    const found: SharedTarget[] = [];
    const event = this.event(head);
    if (event !== null) found.push({ target: { kind: "event", id: event }, share: 1 });
    const owner = this.ownerOf(head);
    if (owner !== null && owner !== holder) found.push({ target: { kind: "actor", id: owner }, share: ON_POSSESSION });
    return found;
  }

  /** The event whose trigger a token is, null for none. */
  event(token: number): string | null {
    return this.eventAt.get(this.reading.tokens[token]!.start) ?? null;
  }

  /** The latest thing that another than the holder said before a token, no more than two sentences back; null for none. */
  lastSaid(token: number, holder: string, speaker: string | null = null): Quotation | null {
    const { start, sentence } = this.reading.tokens[token]!;
    let low = 0;
    let high = this.said.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.said[middle]!.quotation.content[0]!.start < start) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && sentence - this.said[i]!.sentence <= FARTHEST_CLAIM; i--) {
      const { quotation } = this.said[i]!;
      if (quotation.content.some((part) => part.start <= start && start < part.end)) continue;
      if (speaker !== null && quotation.speaker !== speaker) continue;
      if (quotation.speaker !== null && quotation.speaker !== holder) return quotation;
    }
    return null;
  }

  /** "the allegation", "Berg's claim": what another than the holder said before that the noun takes up; null for none. */
  claim(head: number, holder: string): Quotation | null {
    const { tokens, language } = this.reading;
    if (!CLAIM_NOUNS.has(tokens[head]!.lemma) || /^(?:of|that|about|against)$/.test(tokens[head + 1]?.norm ?? ""))
      return null;
    const owner = this.ownerOf(head);
    const first = tokens[language.nounPhrase(head).from]!;
    if (owner === null && !DEFINITE.has(first.norm)) return null;
    return this.lastSaid(head, holder, owner);
  }

  private ownerOf(head: number): string | null {
    const owner = this.reading.language.child(head, "nmod:poss");
    return owner >= 0 ? (this.reading.actorAt(owner)?.id ?? null) : null;
  }
}
