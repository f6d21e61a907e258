import type { Lexicon } from "./lexicon.ts";

/** A verb by which somebody puts a word on somebody. */
export interface NamingVerb {
  readonly lemma: string;
  /**
   * `object`: the word follows the object (call the plan a sham); `as`: it follows "as" (denounce the plan as a sham);
   * `both`: either (brand the plan a sham, brand the plan as a sham).
   */
  readonly frame: "object" | "as" | "both";
  /** True where the verb often states plain facts, so that the word must be evaluative or stand in quotation marks. */
  readonly weak: boolean;
}

const verbs = (frame: NamingVerb["frame"], weak: boolean, lemmas: string): NamingVerb[] =>
  lemmas.split(" ").map((lemma) => ({ lemma, frame, weak }));

/** Verbs whose object and complement put a word on somebody: call, dub, brand, describe as, denounce as. */
export const NAMING_VERBS: Lexicon<NamingVerb> = {
  id: "naming-verbs",
  layer: "labels",
  source:
    "compiled for hustings: verbs of FrameNet's frames Labeling, Judgment_communication and Categorization that take a complement, with the spelling variants of news",
  licence: "MIT, as this project",
  note: "Matched on the lemma of a verb; the complement that follows (after its object, or after as) is the term.",
  entries: [
    ...verbs("both", false, "call dub brand label term tag style christen nickname deem pronounce"),
    ...verbs("object", true, "consider declare proclaim judge"),
    ...verbs(
      "as",
      false,
      "describe portray depict characterize characterise denounce decry dismiss cast paint condemn deride mock ridicule blast slam assail attack criticize criticise deplore lambast lambaste bash trash disparage belittle pillory vilify demonize demonise stigmatize stigmatise caricature scorn deprecate castigate excoriate hail tout laud praise applaud celebrate extol bill refer",
    ),
    ...verbs("as", true, "know see view regard frame perceive present speak think position recast define"),
  ],
  hits: [
    { text: "The senator called the proposal a sham.", span: "sham" },
    { text: "Activists denounced the new border law as a betrayal.", span: "betrayal" },
    { text: "The mayor was dubbed “the concrete king” by residents.", span: "concrete king" },
  ],
  misses: [
    { text: "The senator called a meeting.", span: "meeting" },
    { text: "The senator called for a vote.", span: "vote" },
    { text: "She described the route to the station.", span: "station" },
  ],
};
