import type { PloverType } from "../schema/index.ts";
import type { Lexicon } from "./lexicon.ts";

/** Triggers that alone make an interaction of a PLOVER type. */
export interface PloverWords {
  readonly type: PloverType;
  readonly part: "verb" | "noun";
  readonly lemmas: readonly string[];
}

/** General verbs that make an interaction of a PLOVER type together with their object. */
export interface PloverConstruction {
  readonly type: PloverType;
  readonly verbs: readonly string[];
  readonly objects: readonly string[];
}

const words = (text: string) => text.split(" ");
const verb = (type: PloverType, lemmas: string): PloverWords => ({ type, part: "verb", lemmas: words(lemmas) });
const noun = (type: PloverType, lemmas: string): PloverWords => ({ type, part: "noun", lemmas: words(lemmas) });
const pair = (type: PloverType, verbs: string, objects: string): PloverConstruction => ({
  type,
  verbs: words(verbs),
  objects: words(objects),
});

const SOURCE =
  "compiled for hustings from the category definitions of the PLOVER manual (draft 0.8, 2021) and the CAMEO-to-PLOVER conversion table: the verbs and nouns that name each category's acts";

/** Words whose event is a political interaction whatever their object. */
export const PLOVER_WORDS: Lexicon<PloverWords> = {
  id: "event-plover-words",
  layer: "events",
  source: SOURCE,
  licence: "MIT",
  note: "Matched on the trigger's lemma and part of speech. Acts only spoken of shift type: see the acts that become promises and threats in src/events/interaction.ts.",
  entries: [
    verb("AGREE", "agree promise pledge vow offer volunteer accept consent undertake reconcile"),
    noun("AGREE", "agreement accord pact treaty deal pledge promise memorandum settlement"),
    verb("CONSULT", "meet visit discuss negotiate consult telephone phone confer mediate host talk convene parley"),
    noun(
      "CONSULT",
      "meeting visit talks talk negotiation summit consultation discussion forum mediation dialogue conversation audience phone-call trip",
    ),
    verb(
      "SUPPORT",
      "praise endorse welcome defend support back hail applaud commend congratulate apologize apologise forgive recognize recognise ratify thank laud salute",
    ),
    noun("SUPPORT", "endorsement praise apology recognition ratification"),
    verb("COOPERATE", "cooperate collaborate co-operate"),
    noun("COOPERATE", "cooperation collaboration exercise co-operation"),
    verb("AID", "aid assist donate evacuate supply equip rescue"),
    noun("AID", "donation airlift bailout"),
    verb("CONCEDE", "concede legalize legalise pardon amnesty yield relent acquiesce back-down"),
    noun("CONCEDE", "concession amnesty pardon"),
    verb(
      "RETREAT",
      "surrender withdraw retreat resign disarm demobilize demobilise release free compensate abdicate quit",
    ),
    noun(
      "RETREAT",
      "ceasefire cease-fire truce surrender withdrawal resignation disarmament pullout pullback release armistice",
    ),
    verb("REQUEST", "demand urge appeal request call-for plead beg petition insist implore press"),
    noun("REQUEST", "demand appeal plea petition request ultimatum"),
    verb(
      "ACCUSE",
      "accuse criticize criticise denounce condemn blame investigate probe sue indict slam blast decry deplore rebuke allege impeach convict censure lambast chide castigate reprimand scold assail",
    ),
    noun(
      "ACCUSE",
      "accusation criticism denunciation condemnation investigation probe lawsuit indictment inquiry allegation impeachment rebuke inspection",
    ),
    verb("REJECT", "reject refuse veto oppose decline renege defy rebuff spurn dismiss flout violate resist disobey"),
    noun("REJECT", "rejection refusal veto opposition defiance"),
    verb("THREATEN", "threaten warn"),
    noun("THREATEN", "threat warning"),
    verb("PROTEST", "protest demonstrate riot picket boycott march strike-down"),
    noun(
      "PROTEST",
      "protest demonstration riot rally strike boycott march sit-in unrest uprising walkout picket blockade-protest",
    ),
    verb("SANCTION", "boycott-state recall-envoy expel suspend sever"),
    noun("SANCTION", "sanction embargo expulsion suspension"),
    verb("MOBILIZE", "mobilize mobilise deploy conscript rearm"),
    noun("MOBILIZE", "mobilization mobilisation deployment conscription buildup"),
    verb(
      "COERCE",
      "arrest detain deport ban seize confiscate jail imprison blockade censor outlaw occupy annex coerce nationalize nationalise hack raid disperse prosecute impound besiege",
    ),
    noun(
      "COERCE",
      "arrest detention deportation ban seizure crackdown curfew blockade occupation annexation imprisonment confiscation censorship siege martial-law",
    ),
    verb(
      "ASSAULT",
      "attack kill bomb shell invade assassinate murder torture wound shoot ambush bombard rape massacre execute abduct kidnap strafe fire behead storm assault stab slaughter fight clash injure destroy demolish torch ransack",
    ),
    noun(
      "ASSAULT",
      "attack bombing invasion assassination murder massacre airstrike shelling war battle killing shooting raid offensive ambush torture assault clash fighting gunbattle explosion bombardment kidnapping abduction genocide",
    ),
  ],
  hits: [{ text: "The president visited the port on Monday.", span: "visited" }],
  misses: [{ text: "The chairman of the board was old.", span: "chairman" }],
};

/** Verbs that need their object to be an interaction of a type. */
export const PLOVER_CONSTRUCTIONS: Lexicon<PloverConstruction> = {
  id: "event-plover-constructions",
  layer: "events",
  source: SOURCE,
  licence: "MIT",
  note: "The verb's lemma with the lemma of its object, or of its subject when it is passive.",
  entries: [
    pair("SUPPORT", "sign conclude initial", "agreement accord pact treaty deal memorandum contract protocol"),
    pair(
      "SUPPORT",
      "upgrade establish restore resume normalize strengthen renew open",
      "tie relation relations link embassy",
    ),
    pair(
      "CONSULT",
      "hold have begin start open resume renew host attend convene pay make conclude continue",
      "meeting talk talks visit negotiation summit discussion consultation dialogue conversation",
    ),
    pair("CONSULT", "give receive", "welcome delegation envoy ambassador"),
    pair("COOPERATE", "share exchange", "expertise intelligence information technology data"),
    pair("COOPERATE", "hold launch conduct stage begin start", "exercise maneuver manoeuvre drill game"),
    pair(
      "AID",
      "send provide give deliver grant donate ship distribute hand extend supply",
      "aid medicine food arms weapon loan relief shelter asylum supply assistance money blanket doctor grant fund funding",
    ),
    pair("AID", "deploy send", "peacekeeper"),
    pair(
      "CONCEDE",
      "lift ease relax cancel remove end abolish",
      "restriction curfew ban censorship emergency rule limit",
    ),
    pair("CONCEDE", "accept meet satisfy grant accede", "demand request right autonomy"),
    pair(
      "CONCEDE",
      "allow permit authorize authorise let",
      "rally demonstration protest march opposition party candidate",
    ),
    pair("RETREAT", "lift ease end remove relax", "blockade siege sanction embargo boycott"),
    pair("RETREAT", "declare announce call observe sign agree", "ceasefire cease-fire truce armistice"),
    pair("RETREAT", "pay", "compensation reparation"),
    pair("RETREAT", "return release free", "prisoner hostage property weapon body detainee captive"),
    pair("RETREAT", "receive admit open allow accept", "inspector observer peacekeeper mission border bridge monitor"),
    pair("RETREAT", "withdraw pull", "troop force soldier"),
    pair("ACCUSE", "open launch begin start complete conduct order", "investigation inquiry probe"),
    pair("ACCUSE", "file bring lodge", "lawsuit suit charge complaint protest"),
    pair("ACCUSE", "dispatch send", "inspector investigator"),
    pair(
      "REQUEST",
      "seek request ask",
      "refuge asylum help aid support assistance mediation meeting release permission",
    ),
    pair("REJECT", "break violate breach ignore defy", "promise ban law agreement order norm commitment embargo"),
    pair("PROTEST", "block obstruct barricade occupy", "road street highway bridge entrance square traffic"),
    pair("PROTEST", "collect gather", "signature"),
    pair(
      "PROTEST",
      "stage hold organize organise lead join begin start call",
      "rally protest demonstration strike march sit-in hunger-strike",
    ),
    pair("PROTEST", "shun boycott stop", "work class election"),
    pair(
      "MOBILIZE",
      "deploy send mass increase raise strengthen train reinforce station move",
      "troop force soldier army alert police warship missile hacker reservist fleet unit",
    ),
    pair(
      "SANCTION",
      "cut halt suspend stop reduce end freeze cancel break sever scale prohibit downgrade",
      "aid assistance tie relation relations link trade talk talks negotiation visit mediation supply cooperation program programme contact flight",
    ),
    pair(
      "SANCTION",
      "expel recall withdraw ship order",
      "diplomat ambassador inspector envoy observer peacekeeper mission agency attache monitor",
    ),
    pair(
      "COERCE",
      "impose declare reimpose extend institute enforce tighten",
      "curfew emergency siege restriction blockade ban sanction embargo tariff law rule fine",
    ),
    pair("COERCE", "freeze", "asset account fund"),
    pair("COERCE", "hack", "computer network"),
    pair("COERCE", "blow set burn damage", "line fire office pipeline building power"),
    pair(
      "ASSAULT",
      "launch mount carry stage open wage",
      "attack invasion offensive bombing raid airstrike assault war fire strike operation",
    ),
    pair("ASSAULT", "fire drop lob", "shell missile rocket bomb shot bullet"),
    pair("ASSAULT", "use", "gas shield gun force"),
  ],
  hits: [{ text: "The government lifted the curfew on Monday.", span: "lifted" }],
  misses: [{ text: "The crane lifted the piano.", span: "piano" }],
};
