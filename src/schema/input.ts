import * as z from "zod";

const metadata = {
  id: z.string().optional().describe("Id carried into article.id; a hash of URL or text when absent"),
  url: z.string().nullable().optional(),
  title: z.string().nullable().optional(),
  published: z.string().nullable().optional().describe("ISO 8601 date or date-time"),
  outlet: z.string().nullable().optional().describe("Name of the publication"),
  language: z.string().nullable().optional().describe("BCP 47 language tag"),
};

/** An article whose text is known. */
export const TextArticleSchema = z.object({ text: z.string(), ...metadata }).meta({ id: "TextArticle" });

/** An article as a page of HTML, from which its text is taken. */
export const HtmlArticleSchema = z.object({ html: z.string(), ...metadata }).meta({ id: "HtmlArticle" });

/** One article to analyse: exactly one of `text` and `html`, and what is known about it. */
export const ArticleInputSchema = z.union([TextArticleSchema, HtmlArticleSchema]).meta({ id: "ArticleInput" });

/** One article to analyse. */
export type ArticleInput = z.infer<typeof ArticleInputSchema>;
