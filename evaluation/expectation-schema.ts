import * as z from "zod";
import {
  ActorSchema,
  EventMentionSchema,
  FrameIdSchema,
  FramingCueSchema,
  NoteCodeSchema,
  PositionSchema,
  QuotationSchema,
  StanceSchema,
} from "../src/schema/index.ts";

const words = z.string().min(1);
const note = z.string().optional();

const ExpectedArticleSchema = z.strictObject({
  title: words.optional(),
  byline: words.optional(),
  published: words.optional().describe("How article.published begins"),
  boilerplate: z.array(words).optional().describe("Words that must lie in a boilerplate block"),
  language: words.optional().describe("For the reader of the expectation; not checked"),
  note,
});

const ExpectedActorSchema = z.strictObject({
  name: words,
  kind: ActorSchema.shape.kind,
  role: words.optional(),
  mentions: z.array(words).optional(),
  note,
});

const ExpectedQuotationSchema = z.strictObject({
  speaker: words.nullable(),
  kind: QuotationSchema.shape.kind,
  content: words.describe("The content's words; its first 30 or last 24 characters must be found"),
  cue: words.optional(),
  medium: words.optional(),
  source: words.optional().describe("For the reader of the expectation; not checked"),
  speakerBasis: z.enum(["stated", "inferred"]).optional().describe("For the reader of the expectation; not checked"),
  note,
});

const ExpectedDateSchema = z.strictObject({ text: words, value: words, note });

const ExpectedEventSchema = z.strictObject({
  about: words,
  trigger: words,
  realis: EventMentionSchema.shape.realis.optional(),
  date: words.optional().describe("The TIMEX3 value of the event's date"),
  participants: z.array(words).optional(),
  place: words.optional(),
  note,
});

const ExpectedClaimSchema = z.strictObject({
  position: PositionSchema,
  holder: words,
  bearer: words.optional(),
  relatum: words.optional().describe("For the reader of the expectation; not checked"),
  evidence: words.optional().describe("The claim's label must stand in or just before these words"),
  note,
});

const ExpectedLabelSchema = z.strictObject({
  term: words,
  disputed: z.literal(true).optional(),
  claims: z.array(ExpectedClaimSchema),
  note,
});

const ExpectedStanceSchema = z.strictObject({
  holder: words,
  target: words,
  position: StanceSchema.shape.position,
  note,
});

const ExpectedCueSchema = z.strictObject({
  text: words,
  kind: FramingCueSchema.shape.kind,
  holder: words.optional(),
  note,
});

/**
 * What a careful reader says of an article, as facts that an analysis meets or misses. Every part may be left out. Names are
 * matched on an actor's name, aliases and mentions; words are matched as parts of a span's text.
 */
export const ExpectationSchema = z.strictObject({
  shows: words.optional().describe("What the article is there to show"),
  about: z.string().optional(),
  published: words.optional().describe("Publication date handed to the analysis"),
  article: ExpectedArticleSchema.optional(),
  actors: z.array(ExpectedActorSchema).default([]),
  quotations: z.array(ExpectedQuotationSchema).default([]),
  dates: z.array(ExpectedDateSchema).default([]),
  datesWithoutPublished: z
    .array(ExpectedDateSchema)
    .default([])
    .describe("Values when the publication date is not handed in"),
  events: z.array(ExpectedEventSchema).default([]),
  labels: z.array(ExpectedLabelSchema).default([]),
  stances: z.array(ExpectedStanceSchema).default([]),
  frames: z
    .strictObject({
      anyOfTopThree: z.array(FrameIdSchema).optional(),
      mustAppear: z.array(FrameIdSchema).optional(),
    })
    .optional(),
  cues: z.array(ExpectedCueSchema).default([]),
  notes: z.array(NoteCodeSchema).default([]),
  absent: z
    .strictObject({
      text: z.array(words).optional().describe("Words that must not be in the article's text"),
      quotations: z.array(words).optional().describe("Words that must not be the content of a quotation"),
    })
    .optional(),
});

/** What a careful reader says of an article, checked and with its lists filled in. */
export type Expectation = z.infer<typeof ExpectationSchema>;
