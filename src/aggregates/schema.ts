import * as z from "zod";
import { HustingsError } from "../errors.ts";
import {
  ActorSchema,
  EngineSchema,
  FrameIdSchema,
  NoteCodeSchema,
  PloverTypeSchema,
  PositionSchema,
} from "../schema/analysis.ts";

const count = z.int().min(0);
const text = z.string();
/** Place of an actor in the list of its article; -1 is the narrator, or for a quotation that nobody is known to have said it. */
const actor = z.int().min(-1);
const range = z.tuple([text, z.int(), z.int()]).describe("Words, start and end");

/** An actor of one article: kind, name, other full names, roles as the article gives them. */
const ActorRecordSchema = z.tuple([ActorSchema.shape.kind, text, z.array(text), z.array(text)]);

const ClaimRecordSchema = z.object({
  at: range,
  holder: actor,
  organization: text.nullable(),
  position: PositionSchema,
  bearer: text.nullable(),
  evidence: z.array(range),
  rule: text,
});

const LabelRecordSchema = z.object({
  term: text,
  claims: z.array(ClaimRecordSchema),
  equations: z.array(z.object({ forms: z.tuple([text, text]), at: range, rule: text })),
});

/** What an aggregate keeps of one article. Actors stand as places in `actors`, numbers are whole. */
export const ArticleRecordSchema = z.object({
  article: z.object({
    id: text,
    url: text.nullable(),
    title: text.nullable(),
    byline: text.nullable(),
    published: text.nullable(),
    outlet: text.nullable(),
  }),
  actors: z.array(ActorRecordSchema),
  quotations: z.array(z.tuple([actor, count, count, count])).describe("Speaker; direct, indirect, mixed quotations"),
  mentions: z.array(z.tuple([actor, actor, count])).describe("Speaker; whom; in how many of the quotations"),
  topics: z.array(z.tuple([actor, FrameIdSchema, count])).describe("Speaker; frame; words that make it"),
  labels: z.array(LabelRecordSchema),
  stances: z
    .array(z.tuple([actor, actor, count, count, count, z.int()]))
    .describe("Holder; target; favourable, neutral, unfavourable stances; sum of the scores in ten-thousandths"),
  frames: z.array(z.tuple([FrameIdSchema, count])).describe("Frame; score in ten-thousandths"),
  events: z
    .array(z.tuple([PloverTypeSchema, z.array(actor), z.array(actor), count]))
    .describe("PLOVER type; who acts; toward whom; number of events"),
  notes: z.array(z.tuple([NoteCodeSchema, count])),
});

/** What many articles say, in a form that can be merged: the multiset of what each says, in one order. */
export const AggregateSchema = z
  .object({
    schemaVersion: z.literal("1"),
    engine: EngineSchema.nullable().describe("What analysed the articles; null where there are none"),
    articles: z.array(ArticleRecordSchema),
    errors: z.array(z.tuple([text, count])).describe("Code of an error record, and how many there were"),
  })
  .meta({ id: "Aggregate" });

/** What an aggregate keeps of one article. */
export type ArticleRecord = z.infer<typeof ArticleRecordSchema>;
/** An actor of one article: kind, name, other full names, roles. */
export type ActorRecord = z.infer<typeof ActorRecordSchema>;
/** A label of one article, with the claims made with it. */
export type LabelRecord = z.infer<typeof LabelRecordSchema>;
/** What many articles say, in a form that can be merged. */
export type Aggregate = z.infer<typeof AggregateSchema>;

/**
 * Checks that a value, such as a parsed file, is an aggregate.
 *
 * @throws HustingsError `INVALID_AGGREGATE` where it is not, or is one of another version; the message says what is wrong where
 * @example
 * const state = readAggregate(JSON.parse(readFileSync("march.aggregate.json", "utf8")));
 */
export function readAggregate(value: unknown): Aggregate {
  const read = AggregateSchema.safeParse(value);
  if (read.success) {
    checkPlaces(read.data);
    return read.data;
  }
  const [issue] = read.error.issues;
  const path = issue?.path.join(".") || "the value";
  throw new HustingsError("INVALID_AGGREGATE", `Expected an aggregate, version 1; ${path}: ${issue?.message}.`);
}

/** Every actor that a record refers to must be in its list. */
function checkPlaces({ articles }: Aggregate): void {
  articles.forEach((record, i) => {
    const places = [
      ...record.quotations.map(([speaker]) => speaker),
      ...record.mentions.flatMap((row) => row.slice(0, 2) as number[]),
      ...record.topics.map(([speaker]) => speaker),
      ...record.labels.flatMap(({ claims }) => claims.map(({ holder }) => holder)),
      ...record.stances.flatMap((row) => row.slice(0, 2)),
      ...record.events.flatMap(([, agents, recipients]) => [...agents, ...recipients]),
    ];
    if (places.some((place) => place >= record.actors.length)) {
      throw new HustingsError("INVALID_AGGREGATE", `articles.${i} refers to an actor that is not in its list.`);
    }
  });
}
