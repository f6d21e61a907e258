import { analyze } from "../src/analyze.ts";
import type { Analysis, Range } from "../src/schema/index.ts";
import { type CodedPhrase, type NewswclArticle, readNewswcl } from "./newswcl.ts";
import { percent, table } from "./page.ts";
import type { Characters } from "./polnear.ts";

const overlaps = ({ start, end }: Range, [from, to]: Characters): boolean => start < to && end > from;

/** The name of a coded actor without the country or group before it: `USA\Trump` is Trump. */
const shortCode = (code: string): string => code.slice(code.lastIndexOf("\\") + 1).toLowerCase();

/** Actors that have a mention where one of the coded ones of that name is mentioned. */
function actorsCoded({ actors }: Analysis, phrases: readonly CodedPhrase[], target: string): Set<string> {
  const wanted = shortCode(target);
  const places = phrases.filter(({ kind, code }) => kind !== "PROPERTY" && shortCode(code) === wanted);
  const found = actors.filter(({ mentions }) =>
    mentions.some((mention) => places.some(({ span }) => overlaps(mention, span))),
  );
  return new Set(found.map(({ id }) => id));
}

/** What of the analysis covers a phrase, and whether it is put on the one it is coded for. */
export function coverage(analysis: Analysis, phrases: readonly CodedPhrase[], phrase: CodedPhrase) {
  const targets = new Set(phrase.targets.flatMap((target) => [...actorsCoded(analysis, phrases, target)]));
  const hit = (spans: readonly Range[]): boolean => spans.some((span) => overlaps(span, phrase.span));
  const claims = analysis.labels.flatMap((label) => label.claims).filter(({ span }) => hit([span]));
  const stances = analysis.stances.filter(({ evidence }) => hit(evidence));
  const onActor = (id: string | null): boolean => id !== null && targets.has(id);
  return {
    cue: hit(analysis.framing.cues),
    claim: claims.length > 0,
    stance: stances.length > 0,
    target:
      claims.some(({ bearer }) => onActor(bearer.actor)) ||
      stances.some(({ target }) => target.kind === "actor" && onActor(target.id)),
  };
}

/** Counts over the property phrases of some articles. */
function counted(articles: readonly NewswclArticle[]) {
  const covers = articles.flatMap(({ text, phrases }) => {
    const analysis = analyze(text);
    return phrases.filter(({ kind }) => kind === "PROPERTY").map((phrase) => coverage(analysis, phrases, phrase));
  });
  const count = (is: (cover: ReturnType<typeof coverage>) => boolean): number => covers.filter(is).length;
  return {
    phrases: covers.length,
    covered: count(({ cue, claim, stance }) => cue || claim || stance),
    cue: count(({ cue }) => cue),
    claim: count(({ claim }) => claim),
    stance: count(({ stance }) => stance),
    named: count(({ claim, stance }) => claim || stance),
    target: count(({ target }) => target),
  };
}

/** The section on coded properties. */
export function newswclSection(corpora: string): string {
  const articles = readNewswcl(corpora).filter(({ phrases }) => phrases.length > 0);
  const { phrases, covered, cue, claim, stance, named, target } = counted(articles);
  const row = (name: string, count: number, of: number) => [name, String(count), percent(count / Math.max(1, of))];
  return [
    "## Word choice and labelling",
    "",
    `NewsWCL50, ${articles.length} articles, put together from their tokens; ${phrases} phrases that coders gave a property of some actor or thing (aggressor, victim, power, unlawfulness, quality ...). Most of them are plain reports of what somebody does ("gathered at", "economic aid"), which no cue, label or stance of this package is meant to find. A phrase is covered when the words of a framing cue, the span of a label claim or the evidence of a stance overlap it. Its target is right when one of these claims or stances is put on an actor who has a mention where the coders marked the phrase's target; framing cues have no target.`,
    "",
    table(
      ["property phrases", "number", "%"],
      [
        row("covered, of all", covered, phrases),
        row("by a framing cue", cue, phrases),
        row("by a label claim", claim, phrases),
        row("by a stance's evidence", stance, phrases),
        row("right target, of those covered", target, covered),
        row("right target, of those covered by a claim or stance", target, named),
      ],
    ),
    "",
  ].join("\n");
}
