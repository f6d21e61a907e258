import type { FrameShares } from "../../aggregates/frame-shares.ts";
import type { OutletSummary } from "../../aggregates/outlets.ts";
import { type ShownNames, shownNames } from "../../aggregates/shown-names.ts";
import type { SpeakerSummary } from "../../aggregates/speaker-summaries.ts";
import type { StanceCell } from "../../aggregates/stance-matrix.ts";
import type { CorpusSummary } from "../../aggregates/summary.ts";
import type { Network, NetworkEdge } from "../../networks/network.ts";
import { counted } from "../content/wording.ts";
import { oneLine, shortened } from "../wrap.ts";
import { corpusDisputes, corpusLabels, type Named } from "./corpus-labels.ts";
import { documentOf, THEME_CHOICE } from "./document.ts";
import { bar } from "./framing.ts";
import { type Content, html } from "./markup.ts";
import { table } from "./table.ts";
import { panel, percent } from "./why.ts";

/** How the HTML report of a corpus looks. */
export interface CorpusReportOptions {
  /** Title of the page; `What N articles say` unless told. */
  readonly title?: string;
}

const LONGEST = 120;
const LONGEST_NAME = 80;
const SPEAKERS_SHOWN = 40;
const STANCES_SHOWN = 40;
const EDGES_SHOWN = 20;
const QUOTED_SHOWN = 6;

/** Days, or that nothing tells. */
function span(from: string | null, to: string | null): string {
  if (from === null) return "without dates";
  return from === to ? from : `${from} to ${to}`;
}

/** How many of a list are shown, where not all are. */
const shownOf = (all: number, shown: number): string => (all > shown ? ` (${shown} of ${all})` : "");

function speakers({ speakers: all }: CorpusSummary, named: Named): Content {
  return panel(
    "speakers",
    "Who says what",
    table<SpeakerSummary>(
      `Speakers by number of articles${shownOf(all.length, SPEAKERS_SHOWN)}`,
      [...all].sort((a, b) => b.articles - a.articles).slice(0, SPEAKERS_SHOWN),
      [
        { heading: "speaker", cell: ({ distinctName }) => named(distinctName) },
        { heading: "role", cell: ({ roles }) => (roles[0] === undefined ? "" : shortened(roles[0].role, LONGEST)) },
        { heading: "articles", kind: "number", cell: ({ articles }) => articles },
        { heading: "quotations", kind: "number", cell: ({ quotations }) => quotations.total },
        {
          heading: "labels",
          cell: ({ labels }) =>
            labels
              .slice(0, 3)
              .map(({ term }) => `“${shortened(oneLine(term), 40)}”`)
              .join(", "),
        },
        { heading: "when", cell: ({ first, last }) => span(first, last) },
      ],
    ),
  );
}

function stances({ stances: all }: CorpusSummary, named: Named): Content {
  return panel(
    "stances",
    "Who stands where",
    table<StanceCell>(`Stances by number${shownOf(all.length, STANCES_SHOWN)}`, all.slice(0, STANCES_SHOWN), [
      { heading: "holder", cell: ({ holder }) => named(holder.name) },
      { heading: "target", cell: ({ target }) => named(target.name) },
      { heading: "favourable", kind: "number", cell: ({ favourable }) => favourable },
      { heading: "neutral", kind: "number", cell: ({ neutral }) => neutral },
      { heading: "unfavourable", kind: "number", cell: ({ unfavourable }) => unfavourable },
      { heading: "mean score", kind: "number", cell: ({ mean }) => mean.toFixed(2) },
    ]),
  );
}

function frames({ frames: { all, byOutlet } }: CorpusSummary): Content {
  const shareOf = ({ frames: shares }: FrameShares, frame: string): number =>
    shares.find((each) => each.frame === frame)?.share ?? 0;
  const outlets = byOutlet.filter(({ articles }) => articles > 0);
  return panel(
    "framing",
    "Framing",
    table(`Mean share of each frame in ${counted(all.articles, "article")}`, all.frames, [
      { heading: "frame", cell: ({ frame }) => frame },
      { heading: "share", cell: ({ share }) => html`${bar(share)} ${percent(share)}` },
      { heading: "articles", kind: "number", cell: ({ articles }) => articles },
      ...(outlets.length < 2
        ? []
        : outlets.map((outlet) => ({
            heading: shortened(outlet.outlet ?? "outlet not known", 40),
            kind: "number" as const,
            cell: ({ frame }: (typeof all.frames)[number]) => percent(shareOf(outlet, frame)),
          }))),
    ]),
  );
}

function outlets({ outlets: all }: CorpusSummary, named: Named): Content {
  return panel(
    "outlets",
    "Who is quoted where",
    table<OutletSummary>("Outlets, and whom they quote most", all, [
      { heading: "outlet", cell: ({ outlet }) => shortened(outlet ?? "not known", LONGEST) },
      { heading: "articles", kind: "number", cell: ({ articles }) => articles },
      { heading: "quotations", kind: "number", cell: ({ quotations }) => quotations },
      { heading: "without a speaker", kind: "number", cell: ({ unattributed }) => unattributed },
      {
        heading: "most quoted",
        cell: ({ speakers: quoted }) =>
          quoted
            .slice(0, QUOTED_SHOWN)
            .map(({ speaker, quotations }) => `${named(speaker.name)} (${quotations})`)
            .join(", "),
      },
    ]),
  );
}

function network({ nodes, edges }: Network, caption: string, named: Named): Content {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const heaviest = [...edges].sort((a, b) => b.weight - a.weight).slice(0, EDGES_SHOWN);
  return table<NetworkEdge>(`${caption}${shownOf(edges.length, EDGES_SHOWN)}`, heaviest, [
    { heading: "who", cell: ({ source }) => named(names.get(source) ?? source) },
    { heading: "with whom", cell: ({ target }) => named(names.get(target) ?? target) },
    { heading: "weight", kind: "number", cell: ({ weight }) => Math.round(weight * 100) / 100 },
  ]);
}

function networks({ networks: { conflict, congruence, coQuotation } }: CorpusSummary, named: Named): Content {
  return panel(
    "networks",
    "Who is with whom",
    network(conflict, "One applies what the other rejects", named),
    network(congruence, "Both take the same position", named),
    network(coQuotation, "Quoted in the same article", named),
  );
}

/** Every name on the page, speakers first, so that the number of a namesake is the same in every table. */
function namesIn({
  speakers: all,
  stances: cells,
  outlets: quoting,
  labels,
  networks: three,
}: CorpusSummary): string[] {
  const names = [
    ...all.map(({ distinctName }) => distinctName),
    ...cells.flatMap(({ holder, target }) => [holder.name, target.name]),
    ...quoting.flatMap(({ speakers: quoted }) => quoted.map(({ speaker }) => speaker.name)),
    ...labels.flatMap(({ periods }) =>
      periods.flatMap(({ holders }) => Object.values(holders).flatMap((held) => held.map(({ holder }) => holder.name))),
    ),
    ...Object.values(three).flatMap(({ nodes }: Network) => nodes.map(({ name }) => name)),
  ];
  return names.filter((name) => name !== null);
}

function notes({ notes: found, errors }: CorpusSummary, names: ShownNames): Content {
  const items = [
    ...names.notes.map((note) => html`<li>${note}</li>`),
    ...found.map(({ code, articles }) => html`<li>${code}: ${counted(articles, "article")}</li>`),
    ...errors.map(({ code, count }) => html`<li>${code}: ${counted(count, "article")} could not be analysed</li>`),
  ];
  return panel("notes", "Notes", items.length === 0 ? null : html`<ul>${items}</ul>`);
}

/**
 * What many articles say together as a page of HTML: the words in dispute with who takes which position and when, other labels, speakers, stances,
 * frames by outlet, who is quoted where, networks. As strict as {@link toHtml}: nothing is loaded, all text is escaped. Long lists are
 * cut and say so.
 *
 * @param summary - from `finalize` of `hustings/aggregates`
 * @param options - see {@link CorpusReportOptions}
 * @example
 * const page = toCorpusHtml(finalize(aggregate([analyze("“It is no backyard,” Ana Lima said.")])));
 */
export function toCorpusHtml(summary: CorpusSummary, options: CorpusReportOptions = {}): string {
  const { total, from, to, byOutlet } = summary.articles;
  const title = oneLine(options.title ?? `What ${counted(total, "article")} say${total === 1 ? "s" : ""}`);
  const facts = [span(from, to), counted(byOutlet.length, "outlet"), counted(summary.speakers.length, "speaker")];
  const names = shownNames(namesIn(summary));
  const named: Named = (name) => (name === null ? "outlet not known" : shortened(names.of(name), LONGEST_NAME));
  const engine = summary.engine === null ? "hustings" : `${summary.engine.name} ${summary.engine.version}`;
  return documentOf(
    title,
    html`<header><a class="skip" href="#content">Skip to the content</a><h1>${title}</h1><p class="facts">${facts.join(" · ")}; counted by ${summary.period}</p><div class="choices">${THEME_CHOICE}</div></header><main id="content">${corpusDisputes(summary, named)}${speakers(summary, named)}${stances(summary, named)}${corpusLabels(summary)}${frames(summary)}${outlets(summary, named)}${networks(summary, named)}${notes(summary, names)}</main><footer><p>Made by ${engine}.</p></footer>`,
  );
}
