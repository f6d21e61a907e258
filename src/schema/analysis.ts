import * as z from "zod";
import { RangeSchema, SpanSchema } from "./span.ts";

const id = (what: string) => z.string().describe(`Id of ${what}, unique in the analysis`);
const rule = z.string().describe("Name of the rule or model that made the finding");
const confidence = z
  .number()
  .min(0)
  .max(1)
  .nullable()
  .describe("Calibrated probability that the finding is right; null where none was calibrated");
const quotationConfidence = confidence.describe(
  "Calibrated probability that content and source are right; null for turns of a transcript and paragraphs of quotation that name nobody",
);
const actorId = z.string().describe("Id of an actor");
const holder = z.string().describe('Id of the actor who holds the position, or "narrator" for the outlet\'s own voice');

/** Block kinds an article is divided into. */
export const BlockSchema = RangeSchema.extend({
  kind: z.enum(["headline", "dek", "byline", "dateline", "paragraph", "caption", "boilerplate"]),
}).meta({ id: "Block" });

/** The article as read: its text unchanged, its metadata, its blocks. */
export const ArticleSchema = z
  .object({
    id: z.string(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    byline: z.string().nullable(),
    published: z.string().nullable().describe("ISO 8601 date or date-time of publication"),
    publishedBasis: z.enum(["given", "stated", "inferred"]).nullable(),
    language: z.string().nullable().describe("BCP 47 language tag; null when it could not be told"),
    text: z.string().describe("The input unchanged (for HTML, the extracted text)"),
    blocks: z.array(BlockSchema),
  })
  .meta({ id: "Article" });

/** One place in the text that refers to an actor. */
export const MentionSchema = SpanSchema.extend({
  form: z.enum(["name", "title", "description", "pronoun"]),
}).meta({ id: "Mention" });

/** A person, organization, place, group or unnamed source. */
export const ActorSchema = z
  .object({
    id: id("the actor"),
    kind: z.enum(["person", "organization", "place", "group", "unnamed"]),
    name: z.string().describe("Fullest name found; for an unnamed source its description"),
    aliases: z.array(z.string()),
    roles: z.array(z.string()).describe("Titles and offices as the text gives them"),
    gender: z.enum(["female", "male", "nonbinary"]).nullable(),
    mentions: z.array(MentionSchema),
  })
  .meta({ id: "Actor" });

/** An attribution relation: content, cue and source, with the speaker it resolves to. */
export const QuotationSchema = z
  .object({
    id: id("the quotation"),
    kind: z.enum(["direct", "indirect", "mixed"]),
    content: z
      .array(SpanSchema)
      .describe("What is said, quotation marks included; more than one span when discontinuous"),
    cue: z.array(SpanSchema).describe("The words or mark that attribute it"),
    source: z.array(SpanSchema).describe("The words that name the speaker"),
    speaker: actorId.nullable(),
    speakerBasis: z.enum(["stated", "inferred"]).nullable(),
    addressee: actorId.nullable(),
    medium: SpanSchema.nullable(),
    within: z.string().nullable().describe("Id of the quotation that this one is nested in"),
    continues: z.string().nullable().describe("Id of the quotation that this one goes on from"),
    confidence: quotationConfidence,
    rule,
  })
  .meta({ id: "Quotation" });

/** A TIMEX3 temporal expression with its ISO 8601 / TIMEX3 value. */
export const TemporalExpressionSchema = SpanSchema.extend({
  id: id("the temporal expression"),
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: z.string().describe("TIMEX3 value; unknown parts stay X, as in XXXX-11-09"),
  mod: z
    .enum([
      "BEFORE",
      "AFTER",
      "ON_OR_BEFORE",
      "ON_OR_AFTER",
      "LESS_THAN",
      "MORE_THAN",
      "EQUAL_OR_LESS",
      "EQUAL_OR_MORE",
      "START",
      "MID",
      "END",
      "APPROX",
    ])
    .nullable(),
  anchor: z.string().nullable().describe('Id of the temporal expression it was resolved against, or "published"'),
  from: z.string().nullable().describe("First day (or moment) of the interval, ISO 8601"),
  to: z.string().nullable().describe("Last day (or moment) of the interval, ISO 8601, inclusive"),
  basis: z.enum(["stated", "inferred"]),
  rule,
}).meta({ id: "TemporalExpression" });

/** The PLOVER event types. */
export const PloverTypeSchema = z
  .enum([
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
  ])
  .meta({ id: "PloverType" });

/** A participant of an event and the role it plays. */
export const ParticipantSchema = z
  .object({
    role: z.enum(["agent", "patient", "recipient", "with", "topic"]),
    actor: actorId.nullable(),
    span: SpanSchema,
  })
  .meta({ id: "Participant" });

/** A TimeML event mention, with its PLOVER type where it is a political interaction. */
export const EventMentionSchema = z
  .object({
    id: id("the event mention"),
    trigger: SpanSchema,
    class: z.enum(["REPORTING", "PERCEPTION", "ASPECTUAL", "I_ACTION", "I_STATE", "STATE", "OCCURRENCE"]),
    tense: z.enum(["PAST", "PRESENT", "FUTURE", "INFINITIVE", "PRESPART", "PASTPART", "NONE"]),
    aspect: z.enum(["PROGRESSIVE", "PERFECTIVE", "PERFECTIVE_PROGRESSIVE", "NONE"]),
    polarity: z.enum(["POS", "NEG"]),
    modality: z.string().nullable().describe("The modal word, such as could"),
    type: PloverTypeSchema.nullable(),
    realis: z.enum(["actual", "scheduled", "possible", "denied"]),
    participants: z.array(ParticipantSchema),
    place: actorId.nullable(),
    date: z.string().nullable().describe("Id of a temporal expression"),
    quotation: z.string().nullable().describe("Id of the quotation in whose content the event is mentioned"),
    sameAs: z.string().nullable().describe("Id of the first mention of the same event"),
    rule,
  })
  .meta({ id: "EventMention" });

/** Somebody or something referred to: an actor where it resolves, the words where they stand. */
export const ReferenceSchema = z
  .object({ actor: actorId.nullable(), span: SpanSchema.nullable() })
  .meta({ id: "Reference" });

/** The positions a holder can take on whether a label fits. */
export const PositionSchema = z.enum(["applies", "rejects", "questions", "distances"]).meta({ id: "Position" });

/** One position that a holder takes on whether a label fits its bearer. */
export const LabelClaimSchema = z
  .object({
    span: SpanSchema.describe("The label's words at this place"),
    bearer: ReferenceSchema.describe("On whom or what the label is put"),
    relatum: ReferenceSchema.nullable().describe("Whose: in Russia's backyard, Russia"),
    holder,
    position: PositionSchema,
    quotation: z.string().nullable(),
    evidence: z.array(SpanSchema),
    rule,
    confidence,
  })
  .meta({ id: "LabelClaim" });

/** A word or phrase put on somebody that somebody could dispute, with every claim about it. */
export const LabelSchema = z
  .object({
    id: id("the label"),
    term: z.string(),
    disputed: z.boolean().describe("True when positions on the term conflict"),
    claims: z.array(LabelClaimSchema),
  })
  .meta({ id: "Label" });

/** Where a holder stands on a target. */
export const StanceSchema = z
  .object({
    holder,
    target: z.object({ kind: z.enum(["actor", "label", "event", "quotation"]), id: z.string() }),
    position: z.enum(["favourable", "neutral", "unfavourable"]),
    score: z.number().min(-1).max(1),
    evidence: z.array(SpanSchema),
    quotation: z.string().nullable(),
    rule,
    confidence,
  })
  .meta({ id: "Stance" });

/** The fifteen dimensions of the Policy Frames Codebook (Boydstun et al. 2014). */
export const FrameIdSchema = z
  .enum([
    "economic",
    "capacity-and-resources",
    "morality",
    "fairness-and-equality",
    "legality",
    "policy-prescription",
    "crime-and-punishment",
    "security-and-defense",
    "health-and-safety",
    "quality-of-life",
    "cultural-identity",
    "public-opinion",
    "political",
    "external-regulation",
    "other",
  ])
  .meta({ id: "FrameId" });

/** How far the article is told in one frame, with the words that make it so. */
export const FrameSchema = z
  .object({
    frame: FrameIdSchema,
    score: z
      .number()
      .min(0)
      .max(1)
      .describe("Share of the article's frame evidence; 1 for other, which stands alone and has none"),
    evidence: z.array(SpanSchema),
  })
  .meta({ id: "Frame" });

/** A word or construction that frames what is told. */
export const FramingCueSchema = SpanSchema.extend({
  kind: z.enum([
    "scare-quote",
    "loaded-word",
    "hedge",
    "booster",
    "factive",
    "assertive",
    "implicative",
    "presupposition",
    "agentless-passive",
  ]),
  rule,
  weight: z.number().min(0).max(1),
  holder,
}).meta({ id: "FramingCue" });

/** How the story is framed. */
export const FramingSchema = z
  .object({
    frames: z.array(FrameSchema),
    cues: z.array(FramingCueSchema),
    sentences: z.array(
      RangeSchema.extend({
        slant: z
          .number()
          .min(0)
          .max(1)
          .describe("Probability that annotators of propaganda would mark something in it"),
      }),
    ),
  })
  .meta({ id: "Framing" });

/** Codes of the notes an analysis can carry. */
export const NoteCodeSchema = z
  .enum([
    "EMPTY_TEXT",
    "LANGUAGE_NOT_ENGLISH",
    "NO_PUBLICATION_DATE",
    "UNBALANCED_QUOTATION_MARK",
    "LONE_SURROGATE",
    "BOILERPLATE_SET_ASIDE",
    "OFFSET_UNIT",
  ])
  .meta({ id: "NoteCode" });

/** Something the reader of the analysis should know. */
export const NoteSchema = z
  .object({ code: NoteCodeSchema, message: z.string(), span: SpanSchema.nullable() })
  .meta({ id: "Note" });

/** What produced the analysis. */
export const EngineSchema = z
  .object({ name: z.literal("hustings"), version: z.string(), models: z.array(z.string()) })
  .meta({ id: "Engine" });

/** The whole analysis of one article, version 1. */
export const AnalysisSchema = z
  .object({
    schemaVersion: z.literal("1"),
    engine: EngineSchema,
    article: ArticleSchema,
    sentences: z.array(RangeSchema),
    actors: z.array(ActorSchema),
    quotations: z.array(QuotationSchema),
    dates: z.array(TemporalExpressionSchema),
    events: z.array(EventMentionSchema),
    labels: z.array(LabelSchema),
    stances: z.array(StanceSchema),
    framing: FramingSchema,
    notes: z.array(NoteSchema),
  })
  .meta({ id: "Analysis", title: "hustings analysis, version 1" });

/** A stretch of the article of one kind. */
export type Block = z.infer<typeof BlockSchema>;
/** The article as read: its text unchanged, its metadata, its blocks. */
export type Article = z.infer<typeof ArticleSchema>;
/** One place in the text that refers to an actor. */
export type Mention = z.infer<typeof MentionSchema>;
/** A person, organization, place, group or unnamed source. */
export type Actor = z.infer<typeof ActorSchema>;
/** An attribution relation: content, cue and source, with the speaker it resolves to. */
export type Quotation = z.infer<typeof QuotationSchema>;
/** A TIMEX3 temporal expression with its value. */
export type TemporalExpression = z.infer<typeof TemporalExpressionSchema>;
/** A PLOVER event type. */
export type PloverType = z.infer<typeof PloverTypeSchema>;
/** A participant of an event and its role. */
export type Participant = z.infer<typeof ParticipantSchema>;
/** A TimeML event mention. */
export type EventMention = z.infer<typeof EventMentionSchema>;
/** Somebody or something referred to. */
export type Reference = z.infer<typeof ReferenceSchema>;
/** A position on whether a label fits. */
export type Position = z.infer<typeof PositionSchema>;
/** One position that a holder takes on whether a label fits its bearer. */
export type LabelClaim = z.infer<typeof LabelClaimSchema>;
/** A word in dispute, or one that could be, with every claim about it. */
export type Label = z.infer<typeof LabelSchema>;
/** Where a holder stands on a target. */
export type Stance = z.infer<typeof StanceSchema>;
/** A dimension of the Policy Frames Codebook. */
export type FrameId = z.infer<typeof FrameIdSchema>;
/** How far the article is told in one frame. */
export type Frame = z.infer<typeof FrameSchema>;
/** A word or construction that frames what is told. */
export type FramingCue = z.infer<typeof FramingCueSchema>;
/** How the story is framed. */
export type Framing = z.infer<typeof FramingSchema>;
/** Code of a note. */
export type NoteCode = z.infer<typeof NoteCodeSchema>;
/** Something the reader of the analysis should know. */
export type Note = z.infer<typeof NoteSchema>;
/** What produced the analysis. */
export type Engine = z.infer<typeof EngineSchema>;
/** The whole analysis of one article, version 1. */
export type Analysis = z.infer<typeof AnalysisSchema>;
