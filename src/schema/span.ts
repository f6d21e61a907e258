import * as z from "zod";

/** Half-open character range into `article.text`, without the text itself. */
export const RangeSchema = z
  .object({
    start: z.int().min(0).describe("Offset of the first character, in UTF-16 code units unless a note says otherwise"),
    end: z.int().min(0).describe("Offset just after the last character"),
  })
  .meta({ id: "Range" });

/** A stretch of the article: half-open offsets and the very words found there. */
export const SpanSchema = RangeSchema.extend({
  text: z.string().describe("article.text.slice(start, end), always"),
}).meta({ id: "Span" });

/** Half-open character range into `article.text`. */
export type Range = z.infer<typeof RangeSchema>;

/** A stretch of the article with its text; `text === article.text.slice(start, end)`. */
export type Span = z.infer<typeof SpanSchema>;
