import type { PloverType } from "../schema/index.ts";
import { PLOVER_SOURCE, type PloverConstruction, words } from "./event-plover.ts";
import type { Lexicon } from "./lexicon.ts";

const pair = (type: PloverType, verbs: string, nouns: string): PloverConstruction => ({
  type,
  verbs: words(verbs),
  nouns: words(nouns),
});

const LEADERS =
  "minister president premier chancellor king queen prince emir sultan delegation envoy ambassador leader counterpart secretary diplomat governor negotiator mediator pope";

/** Verbs that need their subject to be an interaction of a type. */
export const PLOVER_SUBJECTS: Lexicon<PloverConstruction> = {
  id: "event-plover-subjects",
  layer: "events",
  source: PLOVER_SOURCE,
  licence: "MIT",
  note: "The verb's lemma with the lemma of a noun in the phrase of its subject: the envoy arrived, the troops left.",
  entries: [
    pair("CONSULT", "arrive fly travel head go depart leave-for", LEADERS),
    pair("AID", "arrive land", "peacekeeper contingent rescuer medic peacekeeping-troop peacekeeping-troops"),
    pair("RETREAT", "leave evacuate quit vacate depart", "troop troops soldier force forces army garrison rebel"),
  ],
  hits: [{ text: "The envoy arrived in Lima.", span: "arrived" }],
  misses: [{ text: "The harvest was late.", span: "harvest" }],
};
