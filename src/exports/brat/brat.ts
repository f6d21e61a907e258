import type { Analysis, EventMention, LabelClaim, Quotation, Range, Stance } from "../../schema/index.ts";
import { checkedAnalysis, inUtf16 } from "../analyses.ts";
import { ActorMarks } from "./actor-marks.ts";
import { frameType } from "./configuration.ts";
import { type Argument, type LineId, Standoff } from "./standoff.ts";

/** The two files of a document in brat's standoff format. */
export interface BratDocument {
  /** For the `.txt` file. */
  readonly text: string;
  /** For the `.ann` file. */
  readonly ann: string;
}

/** What an event is written with: its id and the text-bound annotation that triggers it. */
interface Triggered {
  readonly id: LineId;
  readonly trigger: LineId;
}

/**
 * An analysis in brat's standoff format, the two files of one document. Offsets count Unicode code points, as brat does, whatever the unit
 * of the analysis: a mark at index 5 in JavaScript is at 3 after the emoji of a flag. Encode both as UTF-8 and put
 * {@link bratConfiguration} beside them.
 *
 * The text is the article's, with its length: only CR, which some readers drop, becomes a space or LF, and lone surrogates U+FFFD. A span
 * that goes over line breaks or tabs is written as the fragments between them, without the blanks around them.
 *
 * @param analysis - an analysis, whatever the unit of its offsets
 * @throws HustingsError `INVALID_INPUT` where something else than an analysis comes
 * @example
 * toBrat(analyze("🇫🇷 “Oui,” Ana Lima said.")).ann.split("\n").filter((line) => line.includes("Quotation")).join(" ");
 * // → "T3	Quotation 3 9	“Oui,” E1	Quotation:T3 Cue:T4 Source:T5 Speaker:T1"
 */
export function toBrat(analysis: Analysis): BratDocument {
  return new Writer(inUtf16(checkedAnalysis(analysis))).written();
}

/** Writes the layers of one analysis; ids of events are there before their arguments, since events name each other. */
class Writer {
  readonly #standoff: Standoff;
  readonly #actors: ActorMarks;
  readonly #dates = new Map<string, LineId>();
  readonly #quotations = new Map<string, Triggered>();
  readonly #events = new Map<string, Triggered>();
  readonly #claims = new Map<LabelClaim, Triggered>();
  /** Of a label its first claim, which stands for it as a target. */
  readonly #labels = new Map<string, Triggered>();

  constructor(private readonly analysis: Analysis) {
    this.#standoff = new Standoff(analysis.article.text);
    this.#actors = new ActorMarks(this.#standoff, analysis.actors);
  }

  written(): BratDocument {
    const { quotations, events, labels, stances } = this.analysis;
    this.#writeDates();
    this.#reserve();
    for (const quotation of quotations) this.#writeQuotation(quotation);
    for (const event of events) this.#writeEvent(event);
    for (const { id, term, disputed, claims } of labels) {
      for (const claim of claims) this.#writeClaim(claim, { label: id, term }, disputed);
    }
    for (const stance of stances) this.#writeStance(stance);
    this.#writeFraming();
    for (const { code, message, span } of this.analysis.notes) {
      const mark = span === null ? null : this.#standoff.mark("Note", [span]);
      if (mark !== null) this.#standoff.note(mark, { [code]: message });
    }
    return this.#standoff.finished();
  }

  #reserve(): void {
    const { quotations, events, labels } = this.analysis;
    for (const { id, content } of quotations)
      this.#trigger("Quotation", content, (event) => this.#quotations.set(id, event));
    for (const { id, type, trigger } of events)
      this.#trigger(type ?? "Event", [trigger], (event) => this.#events.set(id, event));
    for (const { id, claims } of labels) {
      for (const claim of claims) {
        this.#trigger("LabelClaim", [claim.span], (event) => {
          this.#claims.set(claim, event);
          if (!this.#labels.has(id)) this.#labels.set(id, event);
        });
      }
    }
  }

  #trigger(type: string, spans: readonly Range[], keep: (event: Triggered) => void): void {
    const trigger = this.#standoff.mark(type, spans);
    if (trigger !== null) keep({ id: this.#standoff.reserveEvent(), trigger });
  }

  #writeDates(): void {
    const { dates } = this.analysis;
    for (const { id, type, start, end, value, mod, basis, anchor, from, to, rule } of dates) {
      const mark = this.#standoff.mark(type, [{ start, end }]);
      if (mark === null) continue;
      this.#dates.set(id, mark);
      this.#standoff.attribute("Mod", mark, mod);
      this.#standoff.attribute("Basis", mark, basis);
      this.#standoff.reference(mark, `TIMEX3:${value}`, value);
      this.#standoff.note(mark, { from, to, anchor: anchor === "published" ? anchor : null, rule });
    }
    for (const { id, anchor } of dates) {
      const [date, other] = [this.#dates.get(id), this.#dates.get(anchor ?? "")];
      if (date !== undefined && other !== undefined) this.#standoff.relation("Anchor", date, other);
    }
  }

  #writeQuotation(quotation: Quotation): void {
    const event = this.#quotations.get(quotation.id);
    if (event === undefined) return;
    const { kind, content, cue, source, medium, speaker, speakerBasis, addressee, within, continues } = quotation;
    const place = source[0] ?? content[0]!;
    this.#standoff.event(event.id, "Quotation", event.trigger, [
      ["Cue", this.#standoff.mark("Cue", cue)],
      ["Source", this.#standoff.mark("Source", source)],
      ["Medium", medium && this.#standoff.mark("Medium", [medium])],
      ["Speaker", this.#actors.near(speaker, place)],
      ["Addressee", this.#actors.near(addressee, place)],
      ["Within", this.#quotationId(within)],
      ["Continues", this.#quotationId(continues)],
    ]);
    this.#standoff.attribute("Kind", event.id, kind);
    this.#standoff.attribute("SpeakerBasis", event.id, speakerBasis);
    this.#standoff.note(event.id, { rule: quotation.rule, confidence: quotation.confidence });
  }

  #quotationId(id: string | null): LineId | null {
    return this.#quotations.get(id ?? "")?.id ?? null;
  }

  #writeEvent(mention: EventMention): void {
    const event = this.#events.get(mention.id);
    if (event === undefined) return;
    const { type, trigger, participants, place, date, quotation, sameAs, modality, rule } = mention;
    const roles = participants.map(
      ({ role, actor, span }): Argument => [ROLES[role], this.#actors.of({ actor, span }, trigger)],
    );
    this.#standoff.event(event.id, type ?? "Event", event.trigger, [
      ...roles,
      ["Place", this.#actors.near(place, trigger)],
      ["Date", this.#dates.get(date ?? "")],
      ["Quotation", this.#quotationId(quotation)],
      ["SameAs", this.#events.get(sameAs ?? "")?.id],
    ]);
    this.#standoff.attribute("Class", event.id, mention.class);
    this.#standoff.attribute("Tense", event.id, mention.tense);
    this.#standoff.attribute("Aspect", event.id, mention.aspect);
    this.#standoff.attribute("Polarity", event.id, mention.polarity);
    this.#standoff.attribute("Realis", event.id, mention.realis);
    this.#standoff.note(event.id, { modality, rule });
  }

  #writeClaim(claim: LabelClaim, label: Readonly<Record<"label" | "term", string>>, disputed: boolean): void {
    const event = this.#claims.get(claim);
    if (event === undefined) return;
    const { span, bearer, relatum, holder, position, quotation, evidence, rule, confidence } = claim;
    this.#standoff.event(event.id, "LabelClaim", event.trigger, [
      ["Holder", this.#actors.near(holder, evidence[0] ?? span)],
      ["Bearer", this.#actors.of(bearer, span)],
      ["Relatum", relatum && this.#actors.of(relatum, span)],
      ["Evidence", this.#standoff.mark("Evidence", evidence)],
      ["Quotation", this.#quotationId(quotation)],
    ]);
    this.#standoff.attribute("Position", event.id, position);
    this.#standoff.attribute("Disputed", event.id, disputed);
    this.#standoff.attribute("NarratorHolds", event.id, holder === "narrator");
    this.#standoff.attribute("NarratorBears", event.id, bearer.actor === "narrator");
    this.#standoff.note(event.id, { ...label, rule, confidence });
  }

  #writeStance({ holder, target, position, score, evidence, quotation, rule, confidence }: Stance): void {
    const trigger = this.#standoff.mark("Stance", evidence);
    if (trigger === null) return;
    const id = this.#standoff.reserveEvent();
    this.#standoff.event(id, "Stance", trigger, [
      ["Holder", this.#actors.near(holder, evidence[0]!)],
      ["Target", this.#target(target, evidence[0]!)],
      ["Quotation", this.#quotationId(quotation)],
    ]);
    this.#standoff.attribute("Position", id, position);
    this.#standoff.attribute("NarratorHolds", id, holder === "narrator");
    this.#standoff.note(id, { target: `${target.kind} ${target.id}`, score, rule, confidence });
  }

  #target({ kind, id }: Stance["target"], place: Range): LineId | null {
    if (kind === "actor") return this.#actors.near(id, place);
    const events = { label: this.#labels, event: this.#events, quotation: this.#quotations }[kind];
    return events.get(id)?.id ?? null;
  }

  #writeFraming(): void {
    const { frames, cues } = this.analysis.framing;
    for (const { kind, start, end, holder, rule, weight } of cues) {
      const mark = this.#standoff.mark(kind, [{ start, end }]);
      if (mark === null) continue;
      const actor = this.#actors.near(holder, { start, end });
      if (actor !== null) this.#standoff.relation("Holder", mark, actor);
      this.#standoff.attribute("NarratorHolds", mark, holder === "narrator");
      this.#standoff.note(mark, { rule, weight });
    }
    for (const { frame, score, evidence } of frames) {
      for (const span of evidence) {
        const mark = this.#standoff.mark(frameType(frame), [span]);
        if (mark !== null) this.#standoff.note(mark, { score });
      }
    }
  }
}

const ROLES = { agent: "Agent", patient: "Patient", recipient: "Recipient", with: "With", topic: "Topic" } as const;
