import * as z from "zod";
import { PloverTypeSchema } from "./analysis.ts";
import { RangeSchema } from "./span.ts";

/** Somebody on one side of an interaction. */
export const PloverActorSchema = z
  .object({
    actor_text: z.string().describe("The words that name or describe the actor here"),
    actor_name: z.string().nullable().describe("Fullest name in the article; null where the words only describe"),
    code: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable()
      .describe("ISO 3166-1 alpha-3 code of the country that the actor's description names"),
    sector: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable()
      .describe("Sector code, such as GOV, MIL, REB"),
  })
  .meta({ id: "PloverActor" });

/** One interaction as a PLOVER record. */
export const PloverRecordSchema = z
  .object({
    id: z.string().describe("Id of the article and id of the event mention, with a hyphen between"),
    date: z.iso
      .date()
      .nullable()
      .describe(
        "Day of the event; of a longer time the day of publication if it lies in it, else its first day; where the text gives none, the day of publication",
      ),
    actor: z.array(PloverActorSchema).describe("Who acts"),
    recipient: z.array(PloverActorSchema).describe("Toward whom"),
    event: z.array(PloverTypeSchema).min(1).describe("PLOVER event type"),
    event_text: z.string().describe("The trigger"),
    mode: z.array(z.string()).describe("How, where stated"),
    context: z.array(z.string()).describe("In which contexts, where stated"),
    quad_code: z
      .int()
      .min(1)
      .max(4)
      .describe("1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict"),
    event_loc: z.object({ name: z.string(), code: z.string().nullable() }).nullable().describe("Where it happens"),
    text: z.string().describe("The sentence"),
    text_info: RangeSchema.describe("The sentence in the article, in the unit of the analysis"),
    language: z.string().nullable(),
    url: z.string().nullable().describe("Address of the article"),
    title: z.string().nullable(),
    published: z.string().nullable().describe("Date or date-time of publication"),
    coder: z.string().describe("Name and version of the program"),
  })
  .meta({ id: "PloverRecord" });

/** Somebody on one side of an interaction. */
export type PloverActor = z.infer<typeof PloverActorSchema>;
/** One interaction as a PLOVER record. */
export type PloverRecord = z.infer<typeof PloverRecordSchema>;
