import { convertOffsets } from "../../offsets.ts";
import type { Analysis, Range } from "../../schema/index.ts";
import { checkedAnalysis, inUtf16 } from "../analyses.ts";
import { fileName } from "../file-name.ts";
import type { LinkBody, TextualBody, WebAnnotation, WebAnnotationCollection } from "./model.ts";
import { Targets } from "./targets.ts";

/** Addresses that can stand as they are where an IRI is wanted. */
const ADDRESS = /^https?:\/\/[^\s<>"{}|\\^`]+$/i;
const PROGRAM = "urn:hustings:program";

const said = (purpose: TextualBody["purpose"], value: string): TextualBody => ({
  type: "TextualBody",
  purpose,
  value,
  format: "text/plain",
});

/** The finding as the analysis has it, for programs. */
const finding = (value: object): TextualBody => ({
  type: "TextualBody",
  purpose: "describing",
  value: JSON.stringify(value),
  format: "application/json",
});

/**
 * The findings of an analysis as annotations of the W3C Web Annotation Data Model: one collection of one page. Every annotation has a tag
 * that tells the layer (`quotation`, `label claim`), a class (`direct`, `rejects`), links to the actors and annotations it names, and the
 * finding itself as JSON.
 *
 * Positions count Unicode code points of the article's text, as the model wants it, whatever the unit of the analysis: a mark at index 5
 * in JavaScript is at 3 after the emoji of a flag. The source is the article's address where it has one, else `urn:hustings:article:` with
 * its id; in a web page, whose text has more around it, the quote finds the place that the position cannot.
 *
 * @param analysis - an analysis, whatever the unit of its offsets
 * @throws HustingsError `INVALID_INPUT` where something else than an analysis comes
 * @example
 * webAnnotations(analyze("🇫🇷 “Oui,” Ana Lima said.")).first.items.find(({ id }) => id.endsWith("q1")).target[0].selector[0];
 * // → { type: "TextPositionSelector", start: 3, end: 9 }
 */
export function webAnnotations(analysis: Analysis): WebAnnotationCollection {
  return new Annotator(inUtf16(checkedAnalysis(analysis))).collection();
}

/**
 * The same as a JSON-LD document. Save it as UTF-8; its media type is `application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"`.
 *
 * @param analysis - an analysis, whatever the unit of its offsets
 * @throws HustingsError `INVALID_INPUT` where something else than an analysis comes
 * @example
 * writeFileSync("article.jsonld", toWebAnnotations(analysis));
 */
export function toWebAnnotations(analysis: Analysis): string {
  return `${JSON.stringify(webAnnotations(analysis), null, 2)}\n`;
}

class Annotator {
  readonly #items: WebAnnotation[] = [];
  readonly #targets: Targets;
  readonly #name: string;
  /** The same findings with their places in code points, to be written as JSON. */
  readonly #told: Analysis;

  constructor(private readonly analysis: Analysis) {
    const { id, url, text } = analysis.article;
    this.#name = fileName(id);
    const source = url !== null && ADDRESS.test(url) ? url : this.#urn("article");
    this.#targets = new Targets(text, source);
    this.#told = convertOffsets(analysis, { to: "codepoint" });
  }

  collection(): WebAnnotationCollection {
    const { article, engine } = this.analysis;
    this.#actors();
    this.#quotations();
    this.#dates();
    this.#events();
    this.#labels();
    this.#stances();
    this.#framing();
    this.#notes();
    const items = this.#items;
    return {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: this.#urn("annotations"),
      type: "AnnotationCollection",
      label: article.title ?? article.id,
      generator: { id: PROGRAM, type: "Software", name: `${engine.name} ${engine.version}` },
      total: items.length,
      ...(items.length === 0
        ? {}
        : { first: { id: this.#urn("annotations", "1"), type: "AnnotationPage", startIndex: 0, items } }),
    };
  }

  #urn(kind: "actor" | "annotation" | "annotations" | "article", id?: string): string {
    return `urn:hustings:${kind}:${this.#name}${id === undefined ? "" : `:${id}`}`;
  }

  #add(
    id: string,
    motivation: WebAnnotation["motivation"],
    spans: readonly Range[],
    body: readonly (TextualBody | LinkBody)[],
  ): void {
    if (spans.length === 0) return;
    const target = this.#targets.of(spans);
    this.#items.push({ id: this.#urn("annotation", id), type: "Annotation", motivation, body, target });
  }

  /** Links to actors and annotations; null for what is not known, and for the narrator, who is no actor. */
  #links(actors: readonly (string | null)[], annotations: readonly (string | null)[] = []): LinkBody[] {
    const known = actors.filter((id): id is string => id !== null && id !== "narrator");
    const named = annotations.filter((id): id is string => id !== null);
    const sources = [...known.map((id) => this.#urn("actor", id)), ...named.map((id) => this.#urn("annotation", id))];
    return [...new Set(sources)].map((source) => ({ type: "SpecificResource", purpose: "linking", source }));
  }

  #actors(): void {
    for (const { id, kind, name, mentions } of this.analysis.actors) {
      const actor: LinkBody = { type: "SpecificResource", purpose: "identifying", source: this.#urn("actor", id) };
      mentions.forEach((mention, i) => {
        this.#add(
          `${id}.${i + 1}`,
          "identifying",
          [mention],
          [
            said("tagging", "actor"),
            said("classifying", kind),
            said("identifying", name),
            actor,
            finding({ id, form: mention.form }),
          ],
        );
      });
    }
  }

  #quotations(): void {
    this.analysis.quotations.forEach(({ id, kind, content, cue, source, medium, ...quotation }, i) => {
      this.#add(id, "classifying", content, [
        said("tagging", "quotation"),
        said("classifying", kind),
        ...this.#links([quotation.speaker, quotation.addressee], [quotation.within, quotation.continues]),
        finding(this.#told.quotations[i]!),
      ]);
      const parts = { cue, source, medium: medium === null ? [] : [medium] };
      for (const [part, spans] of Object.entries(parts))
        this.#add(`${id}.${part}`, "linking", spans, [said("tagging", part), ...this.#links([], [id])]);
    });
  }

  #dates(): void {
    this.analysis.dates.forEach((date, i) => {
      this.#add(
        date.id,
        "classifying",
        [date],
        [
          said("tagging", "date"),
          said("classifying", date.type),
          said("identifying", date.value),
          ...this.#links([], [date.anchor === "published" ? null : date.anchor]),
          finding(this.#told.dates[i]!),
        ],
      );
    });
  }

  #events(): void {
    this.analysis.events.forEach(({ id, trigger, participants, place, date, quotation, sameAs, ...event }, i) => {
      this.#add(
        id,
        "classifying",
        [trigger],
        [
          said("tagging", "event"),
          said("classifying", event.type ?? event.class),
          ...this.#links([...participants.map(({ actor }) => actor), place], [date, quotation, sameAs]),
          finding(this.#told.events[i]!),
        ],
      );
    });
  }

  #labels(): void {
    this.analysis.labels.forEach(({ id, term, disputed, claims }, i) => {
      claims.forEach(({ span, position, holder, bearer, relatum, quotation }, j) => {
        this.#add(
          `${id}.${j + 1}`,
          "classifying",
          [span],
          [
            said("tagging", "label claim"),
            said("tagging", term),
            said("classifying", position),
            ...this.#links([holder, bearer.actor, relatum?.actor ?? null], [quotation]),
            finding({ id, term, disputed, ...this.#told.labels[i]!.claims[j]! }),
          ],
        );
      });
    });
  }

  #stances(): void {
    this.analysis.stances.forEach(({ evidence, position, holder, target: { kind, id }, quotation }, i) => {
      const actor = kind === "actor" ? id : null;
      // A label is what its claims are about; the first stands for it.
      const annotation = kind === "actor" ? null : kind === "label" ? `${id}.1` : id;
      this.#add(`s${i + 1}`, "assessing", evidence, [
        said("tagging", "stance"),
        said("classifying", position),
        ...this.#links([holder, actor], [annotation, quotation]),
        finding(this.#told.stances[i]!),
      ]);
    });
  }

  #framing(): void {
    const { cues, frames } = this.analysis.framing;
    cues.forEach((cue, i) => {
      this.#add(
        `c${i + 1}`,
        "classifying",
        [cue],
        [
          said("tagging", "framing cue"),
          said("classifying", cue.kind),
          ...this.#links([cue.holder]),
          finding(this.#told.framing.cues[i]!),
        ],
      );
    });
    for (const { frame, score, evidence } of frames) {
      evidence.forEach((span, i) => {
        this.#add(
          `${frame}.${i + 1}`,
          "tagging",
          [span],
          [said("tagging", "frame"), said("classifying", frame), finding({ frame, score })],
        );
      });
    }
  }

  #notes(): void {
    this.analysis.notes.forEach(({ code, message, span }, i) => {
      if (span === null) return;
      this.#add(`n${i + 1}`, "commenting", [span], [said("tagging", code), said("commenting", message)]);
    });
  }
}
