import type { PloverType } from "../schema/index.ts";
import { PLOVER_SOURCE, type PloverWords, words } from "./event-plover.ts";
import type { Lexicon } from "./lexicon.ts";

const nouns = (type: PloverType, lemmas: string): PloverWords => ({ type, lemmas: words(lemmas) });

/** Nouns whose event is a political interaction. */
export const PLOVER_NOUNS: Lexicon<PloverWords> = {
  id: "event-plover-nouns",
  layer: "events",
  source: PLOVER_SOURCE,
  licence: "MIT",
  note: "Matched on the lemma of the noun that is the event, of a compound on its last two words: an air strike is no strike.",
  entries: [
    nouns(
      "AGREE",
      "agreement accord pact treaty deal pledge promise vow memorandum settlement compromise reconciliation",
    ),
    nouns(
      "CONSULT",
      "meeting visit talks talk negotiation summit consultation discussion mediation arbitration dialogue conversation phone-call telephone-call trip tour",
    ),
    nouns("SUPPORT", "endorsement praise apology recognition ratification congratulation condolence"),
    nouns("COOPERATE", "cooperation co-operation collaboration exercise extradition"),
    nouns("AID", "donation airlift bailout evacuation"),
    nouns("CONCEDE", "concession amnesty pardon legalization legalisation"),
    nouns(
      "RETREAT",
      "ceasefire cease-fire truce armistice surrender capitulation withdrawal retreat resignation disarmament demobilization demobilisation pullout pullback release repatriation",
    ),
    nouns("REQUEST", "demand appeal plea petition request"),
    nouns(
      "ACCUSE",
      "accusation criticism denunciation condemnation investigation probe lawsuit indictment inquiry enquiry allegation impeachment rebuke reprimand censure inspection",
    ),
    nouns("REJECT", "rejection refusal veto opposition defiance repudiation"),
    nouns("THREATEN", "threat warning ultimatum"),
    nouns(
      "PROTEST",
      "protest demonstration riot rally strike general-strike hunger-strike boycott march sit-in unrest uprising walkout picket vigil",
    ),
    nouns("SANCTION", "sanction embargo expulsion suspension"),
    nouns("MOBILIZE", "mobilization mobilisation deployment conscription buildup build-up"),
    nouns(
      "COERCE",
      "arrest detention deportation ban seizure crackdown curfew blockade occupation annexation imprisonment confiscation censorship siege martial-law nationalization nationalisation expropriation",
    ),
    nouns(
      "ASSAULT",
      "attack bombing invasion assassination murder massacre airstrike air-strike missile-strike drone-strike shelling war battle killing shooting raid offensive ambush torture assault clash fighting gunbattle firefight skirmish explosion bombardment kidnapping abduction hijacking genocide beheading lynching stabbing",
    ),
  ],
  hits: [{ text: "The visit to the port was short.", span: "visit" }],
  misses: [{ text: "The chairman of the board was old.", span: "chairman" }],
};
