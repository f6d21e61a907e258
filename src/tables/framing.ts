import type { Frame, FramingCue, Stance } from "../schema/index.ts";
import { field, numbered, personFields, sentenceField, source, spanFields } from "./field.ts";
import type { Reading } from "./reading.ts";

/** An outlet takes positions in its own voice. */
const NARRATOR = { narrator: true } as const;

interface Numbered<T> {
  readonly item: T;
  readonly number: number;
}

/** What a person calls the target: an actor's name, a label's term, an event's trigger, a quotation's words. */
function targetName({ target: { kind, id } }: Stance, reading: Reading): string | null {
  if (kind === "actor") return reading.party(id)?.name ?? null;
  if (kind === "label") return reading.label(id)?.term ?? null;
  if (kind === "event") return reading.event(id)?.trigger.text ?? null;
  return reading.quotation(id)?.content[0]?.text ?? null;
}

/** One row a stance. */
export const STANCES = source<Numbered<Stance>>(
  "stances",
  "One row a stance: where somebody stands on an actor, a label, an event or a quotation.",
  ({ analysis }) => numbered(analysis.stances),
  [
    field("stance_id", "string", "Id of the stance: article and number", ({ number }, r) => r.id(`p${number}`)),
    sentenceField(({ item }) => item.evidence[0]),
    ...personFields<Numbered<Stance>>("holder", "that holds it", ({ item }, r) => r.party(item.holder), NARRATOR),
    field("target_kind", "string", "actor, label, event or quotation", ({ item }) => item.target.kind),
    field("target_id", "string", "Id of the target in the table of its kind (`label_id` for labels)", ({ item }, r) => {
      return r.id(item.target.id);
    }),
    field(
      "target_name",
      "string?",
      "Name of the actor, term of the label, words of event or quotation",
      ({ item }, r) => {
        return targetName(item, r);
      },
    ),
    field("position", "string", "favourable, neutral or unfavourable", ({ item }) => item.position),
    field("score", "number", "From -1, against, to 1, for", ({ item }) => item.score),
    ...spanFields<Numbered<Stance>>(
      "text",
      "The words that show it, the first of them",
      ({ item }) => item.evidence[0],
    ),
    field("quotation_id", "string?", "Quotation in which it is taken", ({ item }, r) => r.id(item.quotation)),
    field("confidence", "number?", "Calibrated probability that the stance is right", ({ item }) => item.confidence),
    field("rule", "string", "Rule or model that found it", ({ item }) => item.rule),
  ],
);

/** One row a frame of an article. */
export const FRAMES = source<Numbered<Frame>>(
  "frames",
  "One row a frame that an article is told in: a dimension of the Policy Frames Codebook.",
  ({ analysis }) => numbered(analysis.framing.frames),
  [
    field("frame_id", "string", "Id of the row: article and number", ({ number }, r) => r.id(`f${number}`)),
    field("frame", "string", "Dimension, such as economic, legality or security-and-defense", ({ item }) => item.frame),
    field("score", "number", "Share of the article's frame evidence, 0 to 1", ({ item }) => item.score),
    field(
      "evidence_count",
      "integer",
      "How many words show it; all of them are in `spans`",
      ({ item }) => item.evidence.length,
    ),
    ...spanFields<Numbered<Frame>>("text", "The first word that shows it", ({ item }) => item.evidence[0]),
  ],
);

/** One row a framing cue. */
export const CUES = source<Numbered<FramingCue>>(
  "cues",
  "One row a framing cue: a word or construction that frames what is told.",
  ({ analysis }) => numbered(analysis.framing.cues),
  [
    field("cue_id", "string", "Id of the cue: article and number", ({ number }, r) => r.id(`c${number}`)),
    sentenceField(({ item }) => item),
    field(
      "kind",
      "string",
      "scare-quote, loaded-word, hedge, booster, factive, assertive, implicative, presupposition or agentless-passive",
      ({ item }) => item.kind,
    ),
    ...spanFields<Numbered<FramingCue>>("text", "Its words", ({ item }) => item, { nullable: false }),
    ...personFields<Numbered<FramingCue>>("holder", "that uses it", ({ item }, r) => r.party(item.holder), NARRATOR),
    field("weight", "number", "How strongly it frames, 0 to 1", ({ item }) => item.weight),
    field("rule", "string", "Rule or model that found it", ({ item }) => item.rule),
  ],
);
