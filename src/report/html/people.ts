import type { Analysis, Quotation } from "../../schema/index.ts";
import type { Names } from "../content/names.ts";
import { actorsByMentions, quotationsBySpeaker, stanceContent } from "../content/voices.ts";
import { counted, joined } from "../content/wording.ts";
import { oneLine, shortened } from "../wrap.ts";
import { who } from "./disputes.ts";
import { findingId, speakerNumbers } from "./findings.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { quoted } from "./quoted.ts";
import { finding, folded, panel, why } from "./why.ts";

const LONGEST_CONTENT = 400;
const LONGEST_EVIDENCE = 100;
const LONGEST_NAME = 80;
/** Actors shown before the list is closed. */
const ACTORS_SHOWN = 12;

function quotationItem(names: Names, quotation: Quotation, id: string): Markup {
  const { content, cue, addressee, medium, kind, speakerBasis } = quotation;
  return finding(
    id,
    shortened(joined(content), LONGEST_CONTENT),
    why(
      quotation,
      kind,
      cue.length === 0 ? "no cue" : `cue “${shortened(joined(cue), LONGEST_NAME)}”`,
      addressee === null ? null : `to ${names.name(addressee)}`,
      medium === null ? null : shortened(medium.text, LONGEST_NAME),
      speakerBasis === null ? null : `speaker ${speakerBasis}`,
    ),
  );
}

/** Every speaker with what they said; quotations without a speaker last. */
export function speakers(analysis: Analysis, names: Names): Content {
  const numbers = speakerNumbers(analysis);
  const places = new Map(analysis.quotations.map((quotation, i) => [quotation, findingId.quotation(i)]));
  return panel(
    "speakers",
    "Who says what",
    quotationsBySpeaker(analysis).map(
      ([speaker, said]) =>
        html`<h3>${who(names, numbers, speaker)}</h3><ul>${said.map((quotation) => quotationItem(names, quotation, places.get(quotation)!))}</ul>`,
    ),
  );
}

/** Targets of the matrix at most: the most frequent. */
const COLUMNS = 8;
const SIGNS = { favourable: "+", neutral: "○", unfavourable: "−" } as const;

/** Who stands how to which actor or word: holders down, targets across. */
function matrix(analysis: Analysis, names: Names): Content {
  const numbers = speakerNumbers(analysis);
  const terms = new Map(analysis.labels.map(({ id, term }) => [id, `“${shortened(oneLine(term), 40)}”`]));
  const stances = analysis.stances.filter(({ target }) => target.kind === "actor" || target.kind === "label");
  const keyOf = ({ target: { kind, id } }: (typeof stances)[number]): string => `${kind} ${id}`;
  const counts = new Map<string, number>();
  for (const stance of stances) counts.set(keyOf(stance), (counts.get(keyOf(stance)) ?? 0) + 1);
  const columns = [...counts].sort((a, b) => b[1] - a[1]).slice(0, COLUMNS);
  const shown = stances.filter((stance) => columns.some(([key]) => key === keyOf(stance)));
  const holders = [...new Set(shown.map(({ holder }) => holder))];
  if (shown.length === 0) return null;
  const heading = (key: string): string => {
    const { target } = shown.find((stance) => keyOf(stance) === key)!;
    return target.kind === "label" ? (terms.get(target.id) ?? target.id) : names.name(target.id);
  };
  const cell = (holder: string, key: string): Markup => {
    const here = shown.filter((stance) => stance.holder === holder && keyOf(stance) === key);
    if (here.length === 0) return html`<td></td>`;
    const positions = [...new Set(here.map(({ position }) => position))];
    return html`<td>${positions.map((position) => html`<span class="${position}"><span aria-hidden="true">${SIGNS[position]}</span><span class="sr">${position} </span></span>`)}</td>`;
  };
  return html`<div class="wide" role="region" aria-label="Stance matrix" tabindex="0"><table><caption>Holders down, targets across: + favourable, − unfavourable, ○ neutral</caption><thead><tr><th scope="col">Holder</th>${columns.map(([key]) => html`<th scope="col">${heading(key)}</th>`)}</tr></thead><tbody>${holders.map((holder) => html`<tr><th scope="row">${who(names, numbers, holder)}</th>${columns.map(([key]) => cell(holder, key))}</tr>`)}</tbody></table></div>`;
}

/** Who is for and who is against whom or what, with the words that show it. */
export function stances(analysis: Analysis, names: Names): Content {
  const numbers = speakerNumbers(analysis);
  const { ofWords, others } = stanceContent(analysis, names);
  const items = [
    ...ofWords.map(({ holder, sides }) => html`<li>${who(names, numbers, holder)} – ${sides}</li>`),
    ...others.map(({ holder, side, stances: held }) => {
      const words = [...new Set(held.map(({ evidence }) => shortened(joined(evidence), LONGEST_EVIDENCE)))];
      return html`<li>${who(names, numbers, holder)} – ${side}: ${quoted(shortened(words.join(" / "), LONGEST_CONTENT))} ${why(held[0]!)}</li>`;
    }),
  ];
  return panel(
    "stances",
    "Who stands where",
    matrix(analysis, names),
    items.length === 0 ? null : html`<ul>${items}</ul>`,
  );
}

/** The actors most mentioned first, with their kind, other names and number of mentions. */
export function actors(analysis: Analysis, names: Names): Content {
  const numbers = speakerNumbers(analysis);
  const items = actorsByMentions(analysis).map(({ id, kind, name, aliases, roles, mentions }) => {
    const others = aliases.filter((alias) => alias !== name).map((alias) => shortened(alias, LONGEST_NAME));
    const also = others.length === 0 ? "" : ` also ${others.join(", ")};`;
    const further =
      roles.length > 1
        ? ` ${roles
            .slice(1)
            .map((role) => shortened(role, LONGEST_NAME))
            .join(", ")};`
        : "";
    return html`<li>${who(names, numbers, id)} <small>${kind};${also}${further} ${counted(mentions.length, "mention")}</small></li>`;
  });
  return panel(
    "actors",
    "Who is who",
    items.length === 0 ? null : html`<ul>${items.slice(0, ACTORS_SHOWN)}</ul>`,
    folded(`${items.length - ACTORS_SHOWN} more`, items.slice(ACTORS_SHOWN)),
  );
}
