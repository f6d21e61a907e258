import { type ActorIndex, type ActorMention, indexActors } from "../actors/lookup.ts";
import { loadedSpans } from "../framing/learned/model.ts";
import type { Leaning } from "../framing/learned/word-leanings.ts";
import type { Language } from "../language/language.ts";
import type { Token } from "../language/token.ts";
import type { Layers } from "../layers.ts";
import type { Mark } from "../quotations/mark.ts";
import type { Actor, Quotation } from "../schema/index.ts";

/** A half-open range of token indexes. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The layers before labels and stances, arranged for questions about one token. */
export interface Reading {
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly actors: ActorIndex;
  /** The innermost quotation in whose content a token stands, null outside quotations. */
  quotationAt(token: number): Quotation | null;
  /** The quotation whose cue a token is part of, null for other words. */
  cueAt(token: number): Quotation | null;
  /** The mark that a token opens, null where it opens none. */
  markOpenedBy(token: number): Mark | null;
  /** The innermost stretch in quotation marks that a token stands in, marks included; null outside marks. */
  markAround(token: number): Mark | null;
  /** The actor whose mention covers a token as its head, null where none does. */
  actorAt(token: number): Actor | null;
  /** How loaded a token's word is by itself. */
  leaningOf(token: number): Leaning;
  /** The journalist whom the article mentions nearest to a character offset, null where it mentions none. */
  askerNear(offset: number): Actor | null;
}

/** Arranges the layers for {@link Reading}'s questions; linear in the text. */
export function read(
  layers: Pick<Layers, "language" | "actors" | "quotations"> & Partial<Pick<Layers, "marks">>,
): Reading {
  const { language, quotations } = layers;
  const marks = layers.marks ?? [];
  const actors = indexActors(layers.actors);
  const quotationOf = paint(language, quotations, (quotation) => quotation.content);
  const cueOf = paint(language, quotations, (quotation) => quotation.cue);
  const markOf = paint(language, marks, (mark) => [mark]);
  const leanings = new Map<string, Leaning>();
  let askers: readonly ActorMention[] | null = null;
  const opened = new Map(marks.map((mark) => [mark.start, mark]));
  const markAround = (token: number): Mark | null => marks[markOf[token] ?? -1] ?? null;

  return {
    language,
    tokens: language.tokens,
    actors,
    quotationAt: (token) => quotations[quotationOf[token] ?? -1] ?? null,
    cueAt: (token) => quotations[cueOf[token] ?? -1] ?? null,
    markOpenedBy: (token) => opened.get(language.tokens[token]?.start ?? -1) ?? null,
    markAround,
    actorAt(token) {
      const { start, end } = language.tokens[token]!;
      const found = actors.at(start, end);
      return found !== null && found.mention.start <= start && found.mention.end >= end ? found.actor : null;
    },
    leaningOf(token) {
      const { norm } = language.tokens[token]!;
      let leaning = leanings.get(norm);
      if (leaning === undefined) {
        leaning = loadedSpans().leaningOf(norm);
        leanings.set(norm, leaning);
      }
      return leaning;
    },
    askerNear(offset) {
      askers ??= actors.mentions.filter(({ actor }) => isAsker(actor));
      return nearest(askers, offset)?.actor ?? null;
    },
  };
}

const ASKERS = /\b(?:journalist|reporter|correspondent|interviewer|moderator|anchor)s?\b/i;

const isAsker = (actor: Actor): boolean => ASKERS.test(actor.name) || actor.roles.some((role) => ASKERS.test(role));

/** The mention whose start is nearest to an offset; the later of two that are equally near. */
function nearest(mentions: readonly ActorMention[], offset: number): ActorMention | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.mention.start < offset) low = middle + 1;
    else high = middle;
  }
  const before = mentions[low - 1] ?? null;
  const after = mentions[low] ?? null;
  if (!before || !after) return before ?? after;
  return offset - before.mention.start < after.mention.start - offset ? before : after;
}

/**
 * For every token the place of the shortest item that covers it, -1 for none. Longer items are painted first; an item paints at
 * most `LONGEST_PAINTED` tokens, so that many long overlapping items stay linear.
 */
function paint<Item>(
  language: Language,
  items: readonly Item[],
  spansOf: (item: Item) => readonly { start: number; end: number }[],
): Int32Array {
  const LONGEST_PAINTED = 2000;
  const places = new Int32Array(language.tokens.length).fill(-1);
  const spans = items.flatMap((item, place) => spansOf(item).map(({ start, end }) => ({ start, end, place })));
  spans.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const { start, end, place } of spans) {
    const { from, to } = language.tokensIn(start, end);
    places.fill(place, from, Math.min(to, from + LONGEST_PAINTED));
  }
  return places;
}
