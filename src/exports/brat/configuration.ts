import type { Actor, EventMention, FrameId, FramingCue, TemporalExpression } from "../../schema/index.ts";

type PloverType = NonNullable<EventMention["type"]>;

/** Type of the mentions of an actor, by its kind. */
export const ACTOR_TYPES: Readonly<Record<Actor["kind"], string>> = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  group: "Group",
  unnamed: "Unnamed",
};

// Written as tables so that the compiler tells when the schema has a value that is missing here.
const DATE_TYPES: Readonly<Record<TemporalExpression["type"], true>> = {
  DATE: true,
  TIME: true,
  DURATION: true,
  SET: true,
};
const EVENT_TYPES: Readonly<Record<PloverType, true>> = {
  AGREE: true,
  CONSULT: true,
  SUPPORT: true,
  CONCEDE: true,
  COOPERATE: true,
  AID: true,
  RETREAT: true,
  REQUEST: true,
  ACCUSE: true,
  REJECT: true,
  THREATEN: true,
  PROTEST: true,
  SANCTION: true,
  MOBILIZE: true,
  COERCE: true,
  ASSAULT: true,
};
const CUE_KINDS: Readonly<Record<FramingCue["kind"], true>> = {
  "scare-quote": true,
  "loaded-word": true,
  hedge: true,
  booster: true,
  factive: true,
  assertive: true,
  implicative: true,
  presupposition: true,
  "agentless-passive": true,
};
const FRAMES: Readonly<Record<FrameId, true>> = {
  economic: true,
  "capacity-and-resources": true,
  morality: true,
  "fairness-and-equality": true,
  legality: true,
  "policy-prescription": true,
  "crime-and-punishment": true,
  "security-and-defense": true,
  "health-and-safety": true,
  "quality-of-life": true,
  "cultural-identity": true,
  "public-opinion": true,
  political: true,
  "external-regulation": true,
  other: true,
};

/** Type of the words that tell a frame: `Frame-economic`. */
export const frameType = (frame: FrameId): string => `Frame-${frame}`;

const under = (parent: string, children: readonly string[]): string =>
  [parent, ...children.map((child) => `\t${child}`)].join("\n");

const ACTORS = Object.values(ACTOR_TYPES).join("|");
const DATES = Object.keys(DATE_TYPES).join("|");
const EVENTS = ["Event", ...Object.keys(EVENT_TYPES)].join("|");
const WHO = `${ACTORS}|Phrase`;

const EVENT_ROLES = [
  ...["Agent", "Patient", "Recipient", "With", "Topic"].map((role) => `${role}*:${WHO}`),
  `Place?:${ACTORS}`,
  `Date?:${DATES}`,
  "Quotation?:Quotation",
  `SameAs?:${EVENTS}`,
].join(", ");

const QUOTATION_ROLES = [
  "Cue?:Cue",
  "Source?:Source",
  "Medium?:Medium",
  `Speaker?:${ACTORS}`,
  `Addressee?:${ACTORS}`,
  "Within?:Quotation",
  "Continues?:Quotation",
].join(", ");

const POSITIONS = "applies|rejects|questions|distances|favourable|neutral|unfavourable";
const MODS =
  "BEFORE|AFTER|ON_OR_BEFORE|ON_OR_AFTER|LESS_THAN|MORE_THAN|EQUAL_OR_LESS|EQUAL_OR_MORE|START|MID|END|APPROX";

const SECTIONS = [
  "[entities]",
  under("Actor", Object.values(ACTOR_TYPES)),
  "Phrase",
  "Cue",
  "Source",
  "Medium",
  under("TemporalExpression", Object.keys(DATE_TYPES)),
  "Evidence",
  under("FramingCue", Object.keys(CUE_KINDS)),
  under("Frame", (Object.keys(FRAMES) as FrameId[]).map(frameType)),
  "Note",
  "",
  "[relations]",
  `Anchor\tArg1:${DATES}, Arg2:${DATES}`,
  `Holder\tArg1:${Object.keys(CUE_KINDS).join("|")}, Arg2:${ACTORS}`,
  `Equiv\tArg1:${ACTORS}, Arg2:${ACTORS}, <REL-TYPE>:symmetric-transitive`,
  "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>",
  "",
  "[events]",
  `Quotation\t${QUOTATION_ROLES}`,
  `Event\t${EVENT_ROLES}`,
  ...Object.keys(EVENT_TYPES).map((type) => `\t${type}\t${EVENT_ROLES}`),
  `LabelClaim\tHolder?:${ACTORS}, Bearer?:${WHO}, Relatum?:${WHO}, Evidence?:Evidence, Quotation?:Quotation`,
  `Stance\tHolder?:${ACTORS}, Target?:${ACTORS}|LabelClaim|Quotation|${EVENTS}, Quotation?:Quotation`,
  "",
  "[attributes]",
  "Kind\tArg:Quotation, Value:direct|indirect|mixed",
  "SpeakerBasis\tArg:Quotation, Value:stated|inferred",
  `Form\tArg:${ACTORS}, Value:name|title|description|pronoun`,
  `Mod\tArg:${DATES}, Value:${MODS}`,
  `Basis\tArg:${DATES}, Value:stated|inferred`,
  `Class\tArg:${EVENTS}, Value:REPORTING|PERCEPTION|ASPECTUAL|I_ACTION|I_STATE|STATE|OCCURRENCE`,
  `Tense\tArg:${EVENTS}, Value:PAST|PRESENT|FUTURE|INFINITIVE|PRESPART|PASTPART|NONE`,
  `Aspect\tArg:${EVENTS}, Value:PROGRESSIVE|PERFECTIVE|PERFECTIVE_PROGRESSIVE|NONE`,
  `Polarity\tArg:${EVENTS}, Value:POS|NEG`,
  `Realis\tArg:${EVENTS}, Value:actual|scheduled|possible|denied`,
  `Position\tArg:LabelClaim|Stance, Value:${POSITIONS}`,
  "Disputed\tArg:LabelClaim",
  `NarratorHolds\tArg:LabelClaim|Stance|${Object.keys(CUE_KINDS).join("|")}`,
  "NarratorBears\tArg:LabelClaim",
];

const COLOURS: Readonly<Record<string, string>> = {
  Quotation: "#fff3c4",
  Cue: "#ffd8a8",
  Source: "#d0ebff",
  Event: "#e5dbff",
  LabelClaim: "#ffc9c9",
  Stance: "#d3f9d8",
  Evidence: "#f1f3f5",
  ...Object.fromEntries(Object.values(ACTOR_TYPES).map((type) => [type, "#c5e3ff"])),
  ...Object.fromEntries(Object.keys(DATE_TYPES).map((type) => [type, "#c3fae8"])),
  ...Object.fromEntries(Object.keys(EVENT_TYPES).map((type) => [type, "#d0bfff"])),
};

const VISUAL = [
  "[labels]",
  ...(Object.keys(FRAMES) as FrameId[]).map((frame) => `${frameType(frame)} | frame: ${frame} | ${frame}`),
  "LabelClaim | Label claim | Label",
  "",
  "[drawing]",
  "SPAN_DEFAULT\tfgColor:black, bgColor:#e9ecef, borderColor:darken",
  "ARC_DEFAULT\tcolor:black, arrowHead:triangle-5",
  ...Object.entries(COLOURS).map(([type, colour]) => `${type}\tbgColor:${colour}`),
];

const file = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

/**
 * The configuration that brat needs beside the documents of {@link toBrat}: which types, arguments and attributes there are, and how they
 * are drawn. Save each under its name in the folder of the documents.
 *
 * @example
 * Object.keys(bratConfiguration()); // → ["annotation.conf", "visual.conf"]
 */
export function bratConfiguration(): Readonly<Record<"annotation.conf" | "visual.conf", string>> {
  return { "annotation.conf": file(SECTIONS), "visual.conf": file(VISUAL) };
}
