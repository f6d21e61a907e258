import type { Quotation, Span } from "../schema/index.ts";

/**
 * A quotation before anyone knows who its speaker is: content, cue and source as words.
 * The actors' stage resolves `source` to `speaker`, fills `addressee`, and gives the public {@link Quotation}.
 */
export interface Attribution extends Omit<Quotation, "speaker" | "speakerBasis" | "addressee"> {
  /** The words that name the addressee ("told *AFP*"), null where none. */
  readonly addressee: Span | null;
  /** Ids of earlier quotations whose speaker most likely goes on here, for a quotation with no source of its own; best first. */
  readonly sameSpeakerAs: readonly string[];
}
