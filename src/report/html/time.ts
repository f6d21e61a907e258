import type { Analysis, EventMention } from "../../schema/index.ts";
import type { Names } from "../content/names.ts";
import { toldEvents } from "../content/timeline.ts";
import { counted } from "../content/wording.ts";
import { shortened } from "../wrap.ts";
import { findingId } from "./findings.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { finding, folded, panel, why } from "./why.ts";

const LONGEST_NAME = 120;
const LONGEST_DATE = 60;

function eventWhy(names: Names, event: EventMention): Markup {
  const { realis, modality, polarity, place } = event;
  return why(
    event,
    event.class,
    event.type,
    realis,
    polarity === "NEG" ? "negated" : null,
    modality === null ? null : `modal ${modality}`,
    place === null ? null : `in ${names.name(place)}`,
  );
}

/** What happened, is planned, could happen or did not, in the order of time; other mentions of events after it. */
export function timelinePanel(analysis: Analysis, names: Names): Content {
  const ids = new Map(analysis.events.map((event, i) => [event.id, findingId.event(i)]));
  const told = toldEvents(analysis);
  const shown = new Set(told.map(({ event }) => event));
  const rows = told.map(
    ({ when, name, status, mention }) =>
      html`<li id="${ids.get(mention.id)!}" class="${status}"><span class="when">${when}</span> <a href="#t-${ids.get(mention.id)!}">${shortened(name, LONGEST_NAME)}</a> <span class="tag">${status}</span> ${eventWhy(names, mention)}</li>`,
  );
  const others = analysis.events.filter(({ id }) => !shown.has(id));
  return panel(
    "timeline",
    "Timeline",
    rows.length === 0 ? null : html`<ol class="timeline">${rows}</ol>`,
    folded(
      `${counted(others.length, "more mention")} of events`,
      others.map((event) =>
        finding(ids.get(event.id)!, shortened(event.trigger.text, LONGEST_NAME), eventWhy(names, event)),
      ),
    ),
  );
}

/** Temporal expressions with their values. */
export function datesPanel(analysis: Analysis): Content {
  const texts = new Map(analysis.dates.map(({ id, text }) => [id, text]));
  const items = analysis.dates.map((date, i) => {
    const { text, value, mod, anchor, from, to, type, basis } = date;
    const against =
      anchor === null
        ? null
        : anchor === "published"
          ? "from the publication date"
          : `from “${shortened(texts.get(anchor) ?? anchor, LONGEST_DATE)}”`;
    const id = findingId.date(i);
    return html`<li id="${id}"><a href="#t-${id}">${shortened(text, LONGEST_DATE)}</a> <code>${value}</code> ${why(
      date,
      type,
      basis,
      mod === null ? null : mod.toLowerCase().replaceAll("_", " "),
      against,
      from === null || from === to ? null : `${from} to ${to ?? "…"}`,
    )}</li>`;
  });
  return panel("dates", "Dates", items.length === 0 ? null : html`<ul>${items}</ul>`);
}
