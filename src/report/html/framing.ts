import { framesBySpeaker } from "../../framing/by-speaker.ts";
import { SLANTED_FROM } from "../../framing/slant.ts";
import type { Analysis } from "../../schema/index.ts";
import { grouped } from "../content/grouped.ts";
import type { Names } from "../content/names.ts";
import { counted } from "../content/wording.ts";
import { shortened } from "../wrap.ts";
import { findingId } from "./findings.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { finding, folded, panel, percent, why } from "./why.ts";

const LONGEST_EVIDENCE = 40;
const EVIDENCE_SHOWN = 8;
const FRAMES_OF_A_SPEAKER = 3;

/** A share as a bar; the number stands beside it for everyone. */
export function bar(share: number): Markup {
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="6"/><rect class="part" width="${Math.round(share * 1000) / 10}" height="6"/></svg>`;
}

function frameRow({ frame, score, evidence }: Analysis["framing"]["frames"][number]): Markup {
  const words = [...new Set(evidence.map(({ text }) => shortened(text, LONGEST_EVIDENCE)))];
  const more = words.length > EVIDENCE_SHOWN ? ` and ${words.length - EVIDENCE_SHOWN} more` : "";
  return html`<li>${bar(score)} ${percent(score)} ${frame} <small>${words.slice(0, EVIDENCE_SHOWN).join(", ")}${more}</small></li>`;
}

/** Frames with their words and by speaker, framing cues, how many sentences are slanted. */
export function framingPanel(analysis: Analysis, names: Names): Content {
  const { frames, cues, sentences } = analysis.framing;
  const bySpeaker = framesBySpeaker(analysis).flatMap(({ holder, frames: held }) => {
    if (held.length === 0) return [];
    const told = held.slice(0, FRAMES_OF_A_SPEAKER).map(({ frame, score }) => `${percent(score)} ${frame}`);
    return [html`<li>${names.name(holder)}: ${told.join(", ")}</li>`];
  });
  const slanted = sentences.filter(({ slant }) => slant >= SLANTED_FROM).length;
  const kinds = grouped(cues, ({ kind }) => kind).map(([kind, { length }]) => `${kind} × ${length}`);
  return panel(
    "framing",
    "Framing",
    frames.length === 0 ? null : html`<ul class="frames">${frames.map(frameRow)}</ul>`,
    folded("Frames by holder", bySpeaker),
    slanted === 0
      ? null
      : html`<p>${counted(slanted, "sentence")} of ${sentences.length} worded as annotators of propaganda would mark it.</p>`,
    folded(
      `${counted(cues.length, "framing cue")}: ${kinds.join(", ")}`,
      cues.map((cue, i) => {
        const facts = [
          cue.kind,
          cue.holder === "narrator" ? "in the article’s own voice" : `in words of ${names.name(cue.holder)}`,
        ];
        return finding(
          findingId.cue(i),
          shortened(cue.text, LONGEST_EVIDENCE),
          why(cue, ...facts, `weight ${cue.weight.toFixed(2)}`),
        );
      }),
    ),
  );
}

/** What the reader should know. */
export function notesPanel(analysis: Analysis): Content {
  const items = analysis.notes.map(({ code, message }) => html`<li>${message} <small>${code}</small></li>`);
  return panel("notes", "Notes", items.length === 0 ? null : html`<ul>${items}</ul>`);
}
