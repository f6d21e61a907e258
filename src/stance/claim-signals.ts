import { headAfter } from "../labels/clause.ts";
import type { Reading } from "../labels/reading.ts";
import type { Quotation } from "../schema/index.ts";
import { certainty } from "./certainty.ts";
import type { Signal } from "./signal.ts";
import { CLAIM_NOUNS, type Targets } from "./targets.ts";

/** A claim that is denied or affirmed in so many words. */
const STATED = 0.6;
/** "That is a lie": on what another said just before. */
const VERDICT = 0.7;
/** Verbs that affirm what they report as one's own view. */
const AFFIRMING: ReadonlySet<string> = new Set("accept affirm agree concur reaffirm".split(" "));
/** Verbs that deny what they report. */
const DENYING: ReadonlySet<string> = new Set(
  "contest deny dismiss dispute disprove rebut refute reject repudiate".split(" "),
);
const FALSE: ReadonlySet<string> = new Set(
  "absurd bunk fabrication fabricated false fiction inaccurate incorrect lie lies misleading myth nonsense rubbish untrue untruth wrong".split(
    " ",
  ),
);
const TRUE: ReadonlySet<string> = new Set("accurate correct right true".split(" "));
const BE: ReadonlySet<string> = new Set(["is", "'s", "was", "isn't"]);
/** A verdict stands so near the beginning of what is said. */
const FARTHEST_VERDICT = 6;

/** Where speakers stand on claims: what they deny or affirm themselves, and what they call true or false that another said before. */
export function claimSignals(reading: Reading, quotations: readonly Quotation[], targets: Targets): Signal[] {
  return quotations.flatMap((quotation) => [
    ...sideOnClaim(reading, quotation, targets),
    ...verdictOn(reading, quotation, targets),
  ]);
}

/** "Ortiz denied that the army had fired", "disputed the claim": on what the quotation says, or on what it takes up. */
function sideOnClaim(reading: Reading, { id, kind, speaker, content, cue }: Quotation, targets: Targets): Signal[] {
  const { language, tokens } = reading;
  if (speaker === null || kind !== "indirect") return [];
  const said = language.tokensIn(content[0]!.start, content[0]!.end);
  const head = headAfter(reading, said.from, said.to);
  const claim = head >= 0 ? targets.claim(head, speaker) : null;
  return cue.flatMap((span) => {
    const { from, to } = language.tokensIn(span.start, span.end);
    const verb = tokens
      .slice(from, to)
      .find(({ tag, lemma }) => tag.startsWith("VB") && (DENYING.has(lemma) || AFFIRMING.has(lemma)));
    if (verb === undefined || language.negated(verb.index) || !isClaim(reading, said.from, head)) return [];
    const denies = DENYING.has(verb.lemma);
    return [
      {
        ...{ holder: speaker, target: { kind: "quotation", id: claim?.id ?? id } as const },
        weight: (denies ? -STATED : STATED) * certainty(reading, verb.index),
        ...{
          evidence: span,
          quotation: reading.quotationAt(from)?.id ?? null,
          rule: denies ? "stance/denied-claim" : "stance/affirmed-claim",
        },
      },
    ];
  });
}

/** A clause, a participle or a noun for what is said: permits are denied too. */
function isClaim({ tokens }: Reading, from: number, head: number): boolean {
  const { norm, tag } = tokens[from]!;
  return norm === "that" || tag === "VBG" || (head >= 0 && CLAIM_NOUNS.has(tokens[head]!.lemma));
}

/** "“That is false,” Ortiz said": on what another said just before. */
function verdictOn(reading: Reading, { id, speaker, content }: Quotation, targets: Targets): Signal[] {
  const { language, tokens } = reading;
  const part = content[0];
  if (speaker === null || part === undefined) return [];
  const range = language.tokensIn(part.start, part.end);
  let at = range.from;
  while (at < range.to && /^(?:["'“‘«]|that|no|but|well|,|and)$/.test(tokens[at]!.norm) && !opensVerdict(reading, at))
    at++;
  if (at + 1 >= range.to || !opensVerdict(reading, at)) return [];
  for (let i = at + 2; i < Math.min(range.to, at + FARTHEST_VERDICT); i++) {
    const { norm, tag } = tokens[i]!;
    const side = FALSE.has(norm) ? -1 : TRUE.has(norm) ? 1 : 0;
    if (side === 0 && /^(?:DT|RB|JJ|VBN)$/.test(tag)) continue;
    const said = side === 0 || endsOtherwise(reading, i) ? null : targets.lastSaid(range.from, speaker);
    if (said === null) return [];
    const turned = tokens.slice(at + 2, i).some((token) => token.norm === "not" || token.norm === "n't") ? -1 : 1;
    return [
      {
        ...{ holder: speaker, target: { kind: "quotation", id: said.id } as const, weight: side * turned * VERDICT },
        ...{ evidence: language.span(at, i + 1), quotation: id, rule: "stance/verdict-on-claim" },
      },
    ];
  }
  return [];
}

const opensVerdict = ({ tokens }: Reading, at: number): boolean =>
  /^(?:that|this|it|which)$/.test(tokens[at]!.norm) && BE.has(tokens[at + 1]?.norm ?? "");

/** "That is right on time", "It is true that …": the word is no verdict, or one on what follows. */
const endsOtherwise = ({ tokens }: Reading, at: number): boolean => /^[a-z]/.test(tokens[at + 1]?.norm ?? "");
