import type { PloverType } from "../schema/index.ts";
import { PLOVER_SOURCE, type PloverConstruction, words } from "./event-plover.ts";
import type { Lexicon } from "./lexicon.ts";

const pair = (type: PloverType, verbs: string, objects: string): PloverConstruction => ({
  type,
  verbs: words(verbs),
  objects: words(objects),
});

const ACCORDS = "agreement accord pact treaty deal memorandum contract protocol convention charter";
const UNDERSTANDINGS = `${ACCORDS} understanding consensus compromise settlement truce`;
const RELATIONS = "tie relation relations link contact friendship embassy consulate mission";
const MEETINGS =
  "meeting talk talks visit negotiation summit discussion consultation dialogue conversation conference session round call";
const LEADERS =
  "minister president premier chancellor king queen prince emir sultan delegation envoy ambassador leader counterpart secretary diplomat governor negotiator mediator pope";
const HELP =
  "aid assistance relief help loan credit grant fund funding money donation subsidy dollar euro pound medicine vaccine drug food rice grain flour wheat maize bread ration blanket tent clothing shelter water fuel supply supplies ton tonne asylum refuge sanctuary doctor nurse medic ambulance generator rescuer arms weapon weaponry ammunition munition rifle equipment vehicle helicopter boat peacekeeper";
const LIMITS = "restriction curfew ban censorship emergency rule limit curb control martial-law";
const PUNISHMENTS = "sanction embargo tariff boycott duty blacklist";
const FORCES =
  "troop troops force forces soldier army marine police policeman officer reservist reserve guard militia battalion brigade regiment division unit tank artillery armour armor fleet warship frigate destroyer submarine aircraft-carrier carrier jet fighter bomber warplane missile hacker sapper paratrooper alert";
const CAPTIVES = "prisoner hostage detainee captive inmate dissident activist worker journalist";
const PROTESTS =
  "rally protest demonstration strike march sit-in hunger-strike general-strike vigil boycott walkout picket blockade riot";
const ATTACKS =
  "attack invasion offensive bombing raid airstrike air-strike missile-strike drone-strike assault war operation campaign onslaught ambush";
const EXERCISES = "exercise maneuver manoeuvre drill game war-game patrol parade";

/** Verbs that need their object to be an interaction of a type. */
export const PLOVER_CONSTRUCTIONS: Lexicon<PloverConstruction> = {
  id: "event-plover-constructions",
  layer: "events",
  source: PLOVER_SOURCE,
  licence: "MIT",
  note: "The verb's lemma with the lemma of its object, of what the object is a quantity of (tonnes of rice), of its subject when it is passive or has no object. Where a pair has two types the later one counts.",
  entries: [
    pair("AGREE", "reach strike clinch hammer-out forge seal broker make find", UNDERSTANDINGS),
    pair("AGREE", "express announce declare signal voice", "readiness willingness intention consent"),
    pair("AGREE", "give make", "promise pledge assurance guarantee consent commitment undertaking"),
    pair("AGREE", "commit", "itself himself herself themselves"),
    pair("AGREE", "settle resolve end", "dispute row quarrel feud difference"),
    pair("SUPPORT", "sign conclude initial", ACCORDS),
    pair(
      "SUPPORT",
      "upgrade establish restore resume normalize normalise strengthen renew open reopen deepen improve mend",
      RELATIONS,
    ),
    pair(
      "SUPPORT",
      "express voice declare reaffirm reiterate lend throw give pledge offer affirm",
      "support solidarity backing confidence sympathy condolence gratitude approval admiration weight blessing endorsement regret apology thanks",
    ),
    pair("SUPPORT", "issue make", "apology"),
    pair("SUPPORT", "appoint accredit name", "ambassador"),
    pair(
      "CONSULT",
      "hold have begin start open resume renew host attend convene pay make conclude continue join chair exchange",
      `${MEETINGS} view`,
    ),
    pair("CONSULT", "receive greet entertain see", LEADERS),
    pair("CONSULT", "give receive", "welcome audience"),
    pair("CONSULT", "arrive fly travel head", "visit talk talks meeting summit"),
    pair("CONSULT", "speak talk", "telephone phone"),
    pair(
      "COOPERATE",
      "share exchange swap pool",
      "expertise intelligence information technology data know-how picture experience",
    ),
    pair("COOPERATE", "hold launch conduct stage begin start carry-out join run", EXERCISES),
    pair("COOPERATE", "export import sell buy trade", "electricity gas oil grain wheat uranium goods coal"),
    pair("COOPERATE", "hand-over extradite transfer surrender", "suspect fugitive criminal dealer trafficker"),
    pair(
      "AID",
      "send provide give deliver grant donate ship distribute hand hand-out hand-over extend supply disburse airlift fly dispatch contribute bring unload drop lend",
      HELP,
    ),
    pair("AID", "deploy send dispatch", "peacekeeper"),
    pair("AID", "arrive land", "peacekeeper contingent rescuer medic"),
    pair("AID", "treat vaccinate shelter house", "patient victim refugee casualty"),
    pair("AID", "pull dig save", "people survivor victim"),
    pair("CONCEDE", "lift ease relax cancel remove end abolish loosen repeal scrap", LIMITS),
    pair(
      "CONCEDE",
      "accept meet satisfy accede bow yield submit give-in",
      "demand request pressure right autonomy call",
    ),
    pair("CONCEDE", "grant", "autonomy independence right amnesty citizenship concession"),
    pair("CONCEDE", "make", "concession"),
    pair("CONCEDE", "drop", "charge charges"),
    pair(
      "CONCEDE",
      "allow permit authorize authorise let",
      "rally demonstration protest march opposition party candidate",
    ),
    pair("RETREAT", "lift ease end remove relax suspend loosen", `blockade siege ${PUNISHMENTS}`),
    pair("RETREAT", "declare announce call observe sign", "ceasefire cease-fire truce armistice"),
    pair("RETREAT", "pay", "compensation reparation damages"),
    pair("RETREAT", "return", "*"),
    pair("RETREAT", "release free return hand-over", `${CAPTIVES} property body remains`),
    pair(
      "RETREAT",
      "receive admit open allow accept",
      "inspector observer peacekeeper mission border bridge monitor inspection corridor",
    ),
    pair("RETREAT", "withdraw pull pull-back pull-out recall", "troop troops force forces soldier army tank"),
    pair("RETREAT", "hand-over hand-in lay-down turn-in surrender give-up lay", "weapon arms arm weaponry power"),
    pair("RETREAT", "give-up", "fighter rebel gunman guerrilla insurgent themselves himself power"),
    pair("RETREAT", "tender submit", "resignation"),
    pair("ACCUSE", "open launch begin start complete conduct order hold", "investigation inquiry enquiry probe audit"),
    pair("ACCUSE", "file bring lodge deliver", "lawsuit suit charge charges complaint protest"),
    pair("ACCUSE", "charge", "treason corruption murder fraud espionage crime offence offense"),
    pair("ACCUSE", "dispatch send", "inspector investigator"),
    pair("ACCUSE", "take drag haul", "court tribunal"),
    pair("ACCUSE", "find hold", "guilty liable responsible"),
    pair("ACCUSE", "express voice", "outrage anger indignation dismay disapproval criticism concern"),
    pair(
      "REQUEST",
      "seek request ask solicit",
      "refuge asylum help aid support assistance mediation meeting release permission extradition compensation intervention",
    ),
    pair("REQUEST", "make issue renew reiterate repeat", "demand appeal request plea call"),
    pair(
      "REJECT",
      "break violate breach ignore defy flout",
      "promise ban law agreement order norm commitment embargo ruling pledge ceasefire treaty resolution",
    ),
    pair("REJECT", "deny", "request permission entry access visa"),
    pair("REJECT", "block", "resolution bill proposal deal motion amendment reform"),
    pair("THREATEN", "give issue deliver send present", "ultimatum warning threat"),
    pair(
      "PROTEST",
      "block obstruct barricade occupy",
      "road street highway motorway railway bridge entrance square traffic port",
    ),
    pair("PROTEST", "collect gather sign", "signature petition"),
    pair("PROTEST", "stage hold organize organise lead join begin start call go mount observe", PROTESTS),
    pair("PROTEST", "take pour", "street streets"),
    pair("PROTEST", "set", "alight"),
    pair("PROTEST", "burn", "flag effigy tyre tire"),
    pair("PROTEST", "hurl throw pelt", "stone rock bottle petrol-bomb"),
    pair("PROTEST", "chant shout", "slogan"),
    pair("PROTEST", "shun boycott stop", "work class election"),
    pair(
      "MOBILIZE",
      "deploy send dispatch rush mass amass increase raise strengthen train reinforce station move put position arm activate step-up",
      FORCES,
    ),
    pair("MOBILIZE", "recruit enlist", "fighter soldier boy child conscript volunteer mercenary"),
    pair("MOBILIZE", "test test-fire", "missile rocket weapon bomb warhead"),
    pair(
      "SANCTION",
      "cut cut-off halt suspend stop reduce end freeze cancel call-off break break-off sever scale prohibit downgrade withhold slash curtail",
      `aid assistance trade mediation supply cooperation program programme flight fund funding loan export import purchase shipment membership ${RELATIONS} ${MEETINGS}`,
    ),
    pair("SANCTION", "walk-out pull-out withdraw", "talks talk negotiation summit mediation mission union treaty"),
    pair(
      "SANCTION",
      "expel recall withdraw ship order force",
      "diplomat ambassador inspector envoy observer peacekeeper mission agency attache attach monitor consul",
    ),
    pair("SANCTION", "declare", "persona"),
    pair("SANCTION", "close shut", "embassy consulate"),
    pair("SANCTION", "impose slap reimpose tighten extend widen adopt announce", `${PUNISHMENTS} visa-ban travel-ban`),
    pair("SANCTION", "revoke cancel", "visa accreditation"),
    pair(
      "COERCE",
      "impose declare reimpose extend institute enforce tighten order introduce proclaim",
      "curfew emergency siege restriction blockade ban law rule fine martial-law state-of-emergency quarantine",
    ),
    pair("COERCE", "freeze", "asset account"),
    pair(
      "COERCE",
      "close shut shut-down close-down raid",
      "newspaper station website mosque church school university broadcaster channel outlet office party border",
    ),
    pair("COERCE", "block cut restrict curb limit", "access internet website freedom movement medium media"),
    pair("COERCE", "take", "control custody"),
    pair(
      "COERCE",
      "capture recapture retake take seize",
      "town city village airport base territory island province capital stronghold checkpoint soldier pilot",
    ),
    pair("COERCE", "hack break", "computer network server"),
    pair("COERCE", "blow set burn damage", "line fire office pipeline power"),
    pair("COERCE", "charge", "offence"),
    pair("ASSAULT", "launch mount carry carry-out stage open wage conduct", ATTACKS),
    pair("ASSAULT", "launch mount carry carry-out conduct", "strike"),
    pair("ASSAULT", "open", "fire"),
    pair(
      "ASSAULT",
      "fire drop lob explode detonate set-off plant",
      "shell missile rocket bomb shot bullet grenade device",
    ),
    pair("ASSAULT", "use", "gas shield gun force"),
    pair("ASSAULT", "hold", "shield"),
    pair("ASSAULT", "beat", "detainee prisoner protester demonstrator journalist inmate"),
    pair("ASSAULT", "drive drive-out chase", "fighter rebel militia inhabitant villager"),
    pair("ASSAULT", "blow-up", "himself herself themselves"),
  ],
  hits: [
    { text: "The government lifted the curfew on Monday.", span: "lifted" },
    { text: "The agency delivered nine tonnes of rice.", span: "delivered" },
  ],
  misses: [{ text: "The crane lifted the piano.", span: "piano" }],
};
