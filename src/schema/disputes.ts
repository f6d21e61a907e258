import * as z from "zod";
import { PositionSchema } from "./analysis.ts";
import { SpanSchema } from "./span.ts";

/** An article of many: what tells where and when something was said. */
export const ArticleReferenceSchema = z
  .object({
    id: z.string(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    byline: z.string().nullable(),
    published: z.string().nullable().describe("ISO 8601 date or date-time of publication"),
    outlet: z.string().nullable().describe("Where it appeared; null where that is not known"),
  })
  .meta({ id: "ArticleReference" });

/** Who takes a position, over many articles: the same name and kind is the same holder. */
export const HolderSchema = z
  .object({
    kind: z.enum(["person", "organization", "place", "group", "unnamed", "narrator"]),
    name: z.string().nullable().describe("Null for the narrator of an article whose outlet is not known"),
  })
  .meta({ id: "Holder" });

/** A label claim with the article it stands in, and its actors by name. */
export const TermClaimSchema = z
  .object({
    article: ArticleReferenceSchema,
    span: SpanSchema.describe("The label's words"),
    holder: HolderSchema,
    organization: z.string().nullable().describe("Organization that the holder's role names in this article"),
    position: PositionSchema,
    bearer: z.string().nullable().describe("On whom the word is put"),
    evidence: z.array(SpanSchema),
    rule: z.string(),
  })
  .meta({ id: "TermClaim" });

const perPosition = (of: z.ZodType<number>) => z.object({ applies: of, rejects: of, questions: of, distances: of });

const tally = {
  total: z.int().min(0).describe("Number of claims"),
  articles: z.int().min(0).describe("Number of articles they stand in"),
  counts: perPosition(z.int().min(0)).describe("Number of claims of each position"),
  shares: perPosition(z.number().min(0).max(1)).describe("Share of each position in the claims"),
};

/** Where a text gives other words as the same term. */
export const EquationSchema = z
  .object({
    // Makers of clients don't know tuples.
    forms: z.array(z.string()).length(2).describe("The two terms, as written, in the order of the text"),
    article: ArticleReferenceSchema,
    span: SpanSchema,
    rule: z.string(),
  })
  .meta({ id: "Equation" });

/** A term over all articles: how it is written, who does what with it, and since when. */
export const DisputeSchema = z
  .object({
    term: z.string().describe("The term as its articles mostly have it"),
    forms: z.array(z.object({ form: z.string(), count: z.int().min(0) })).describe("Every way of writing it"),
    disputed: z.boolean().describe("Somebody rejects the term, and somebody else does not"),
    ...tally,
    firstUse: TermClaimSchema,
    firstRejection: TermClaimSchema.nullable(),
    bySpeaker: z.array(z.object({ holder: HolderSchema, ...tally })).describe("Most claims first"),
    byOutlet: z.array(z.object({ outlet: z.string().nullable(), ...tally })),
    byPeriod: z.array(z.object({ period: z.string().nullable(), ...tally })).describe("In the order of time"),
    equations: z.array(EquationSchema),
    claims: z.array(TermClaimSchema).describe("Every claim, in the order of time"),
  })
  .meta({ id: "Dispute" });
