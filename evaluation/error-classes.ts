import { lemmaOf } from "../src/language/lemma.ts";
import { reportingVerb } from "../src/quotations/verbs.ts";
import type { Quotation } from "../src/schema/index.ts";
import { asAttribution, contentPairs } from "./attribution.ts";
import { Comparison, ROLES, type Role, relationScores, scoreRelations } from "./attribution-scores.ts";
import type { GoldAttribution } from "./polnear.ts";

/** An error in what was found: its class, and the annotated and the found relation as places, where there are such. */
export interface AttributionError {
  readonly name: string;
  readonly gold: number | null;
  readonly found: number | null;
}

/** Every error in the quotations found in a text, against one annotator's attributions. */
export function errorsOf(
  text: string,
  quotations: readonly Quotation[],
  gold: readonly GoldAttribution[],
): AttributionError[] {
  const reading = new Reading(text, quotations, gold);
  return [...reading.boundaries(), ...reading.sources(), ...reading.missed(), ...reading.spurious()];
}

class Reading {
  private readonly comparison: Comparison;
  private readonly found: readonly GoldAttribution[];
  private readonly pairs: readonly (readonly [gold: number, found: number])[];
  private readonly byContent: readonly (readonly [gold: number, found: number])[];

  constructor(
    private readonly text: string,
    private readonly quotations: readonly Quotation[],
    private readonly gold: readonly GoldAttribution[],
  ) {
    this.comparison = new Comparison(text);
    this.found = quotations.map(asAttribution);
    this.pairs = scoreRelations(relationScores(), this.comparison, this.found, gold);
    this.byContent = contentPairs(this.comparison, gold, this.found);
  }

  /** Relations that match, with a part that has more or fewer words. */
  boundaries(): AttributionError[] {
    return this.pairs.flatMap(([g, f]) =>
      ROLES.flatMap((role) => {
        const name = boundaryError(role, this.members(this.gold[g]!, role), this.members(this.found[f]!, role));
        return name === null ? [] : [{ name, gold: g, found: f }];
      }),
    );
  }

  /** Relations with the right content and another source. */
  sources(): AttributionError[] {
    const right = new Set(this.pairs.map(([g, f]) => `${g} ${f}`));
    return this.byContent.flatMap(([g, f]) => {
      if (right.has(`${g} ${f}`)) return [];
      const [wanted, got] = [this.gold[g]!.source.length > 0, this.found[f]!.source.length > 0];
      const name = !got ? "source not found" : wanted ? "another source" : "a source where none is annotated";
      return [{ name, gold: g, found: f }];
    });
  }

  /** Annotated relations without one of the same content. */
  missed(): AttributionError[] {
    const there = new Set(this.byContent.map(([g]) => g));
    return this.gold.flatMap((one, g): AttributionError[] => {
      if (there.has(g) || one.content.length === 0) return [];
      const content = this.members(one, "content");
      const over = this.found.findIndex((other) => shares(content, this.members(other, "content")));
      if (over >= 0) return [{ name: this.cutError(content, over), gold: g, found: over }];
      return [{ name: this.missedError(one), gold: g, found: null }];
    });
  }

  private cutError(content: ReadonlySet<number>, over: number): string {
    const got = this.members(this.found[over]!, "content");
    if ([...content].every((at) => got.has(at))) return "content taken into a longer one";
    if ([...got].every((at) => content.has(at))) return "only a small part of the content found";
    return "content cut elsewhere";
  }

  private missedError({ source, cue, content }: GoldAttribution): string {
    const kind = this.comparison.kind(content);
    if (kind !== "indirect") return `missed: words in quotation marks, ${kind}`;
    const words = cue.flatMap(([start, end]) => this.text.slice(start, end).match(/[\p{L}’'-]+/gu) ?? []);
    if (words.length === 0) return "missed: no cue";
    if (source.length === 0) return "missed: nobody is named";
    if (words.some(isReportingVerb))
      return words.length === 1 ? "missed: a reporting verb alone" : "missed: a reporting verb with other words";
    return words.length === 1
      ? "missed: one word that is no reporting verb"
      : "missed: a phrase without a reporting verb";
  }

  /** Relations whose content no annotated one shares. */
  spurious(): AttributionError[] {
    const there = new Set(this.byContent.map(([, f]) => f));
    const annotated = this.gold.map((one) => this.members(one, "content"));
    return this.found.flatMap((one, f) => {
      const content = this.members(one, "content");
      if (there.has(f)) return [];
      const { kind, within, rule, source } = this.quotations[f]!;
      if (within !== null)
        return [{ name: "found inside another's words, where nothing is annotated", gold: null, found: f }];
      if (annotated.some((other) => shares(content, other))) return [];
      if (kind !== "indirect")
        return [
          {
            name:
              source.length === 0
                ? "words in quotation marks that are nobody's"
                : "words in quotation marks that are not annotated",
            gold: null,
            found: f,
          },
        ];
      if (source.length === 0) return [{ name: "found: a passive that is not annotated", gold: null, found: f }];
      return [
        {
          name:
            rule === "quotations/learned"
              ? "found by the model alone, not annotated"
              : "found by a rule, not annotated",
          gold: null,
          found: f,
        },
      ];
    });
  }

  private members(one: GoldAttribution, role: Role): Set<number> {
    return this.comparison.members(one[role]);
  }
}

function isReportingVerb(word: string): boolean {
  const norm = word.toLowerCase();
  return (["VBD", "VBZ", "VBG", "VB"] as const).some((tag) => reportingVerb(lemmaOf(norm, tag)) !== undefined);
}

function shares(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return [...one].some((at) => other.has(at));
}

function boundaryError(role: Role, wanted: ReadonlySet<number>, got: ReadonlySet<number>): string | null {
  if (wanted.size === 0 || got.size === 0)
    return wanted.size === got.size
      ? null
      : `${role}: ${got.size === 0 ? "not found" : "found where none is annotated"}`;
  const [from, to] = [Math.min(...wanted), Math.max(...wanted)];
  const [begin, end] = [Math.min(...got), Math.max(...got)];
  if (to !== end) return `${role}: ends too ${end < to ? "early" : "late"}`;
  if (from !== begin) return `${role}: begins too ${begin > from ? "late" : "early"}`;
  return wanted.size === got.size
    ? null
    : `${role}: words between are ${got.size > wanted.size ? "taken in" : "left out"}`;
}
