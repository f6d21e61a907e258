import type { PloverType } from "../schema/index.ts";
import { PLOVER_SOURCE, type PloverConstruction, words } from "./event-plover.ts";
import type { Lexicon } from "./lexicon.ts";

const pair = (type: PloverType, verbs: string, nouns: string): PloverConstruction => ({
  type,
  verbs: words(verbs),
  nouns: words(nouns),
});

const ACCORDS = "agreement accord pact treaty deal memorandum contract protocol convention charter";
const UNDERSTANDINGS = `${ACCORDS} understanding consensus compromise settlement truce`;
const RELATIONS = "tie relation relations link contact friendship embassy consulate mission";
const MEETINGS =
  "meeting talk talks visit negotiation summit discussion consultation dialogue conversation conference session round call";
const LEADERS =
  "minister president premier chancellor king queen prince emir sultan delegation envoy ambassador leader counterpart secretary diplomat governor negotiator mediator pope";
const HELP =
  "aid assistance relief help loan credit grant fund funding money donation subsidy dollar euro pound million billion kronur yen cash medicine vaccine drug food rice grain flour wheat maize bread ration blanket tent clothing shelter water fuel supply supplies ton tonne asylum refuge sanctuary doctor nurse medic ambulance generator rescuer arms weapon weaponry ammunition munition rifle equipment vehicle helicopter boat peacekeeper";
const GIVE =
  "send provide give deliver grant donate ship distribute hand hand-out hand-over extend supply disburse airlift fly dispatch contribute bring unload drop lend allocate transfer channel rush truck pledge-to";
const STOP =
  "cut cut-off halt suspend stop reduce end freeze cancel call-off break break-off sever scale scale-back scale-down prohibit downgrade withhold slash curtail terminate discontinue interrupt shelve";
const LIFT = "lift ease relax cancel remove end abolish loosen repeal scrap rescind waive soften";
const EXPRESS = "express voice declare convey register send extend offer reaffirm reiterate";
const STRENGTHEN = "strengthen reinforce increase raise step-up boost bolster beef-up tighten expand";
const PLACES =
  "building house village town city camp base market hospital school position convoy target ship vehicle car bus post station airport airfield bridge depot headquarters area district suburb mosque church factory";
const VESSELS = "ship vessel boat tanker trawler freighter plane aircraft airliner convoy lorry truck cargo";
const PEOPLE =
  "people civilian family resident worker migrant refugee foreigner villager inhabitant minority muslim christian settler";
const LIMITS =
  "restriction curfew ban censorship emergency rule rules limit curb control regulation requirement martial-law";
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
  note: "The verb's lemma with the lemma of its object, of what the object is a quantity of (tonnes of rice), of its subject when it is passive. Where a pair has two types the later one counts.",
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
      `${EXPRESS} lend throw give pledge affirm`,
      "support solidarity backing confidence sympathy condolence gratitude approval weight blessing endorsement regret apology thanks congratulation greeting admiration",
    ),
    pair("SUPPORT", "come-out come rally drum-up", "favour favor support defence defense"),
    pair("SUPPORT", "pay", "tribute homage"),
    pair("SUPPORT", "exchange send post", "ambassador"),
    pair("SUPPORT", "join", "alliance union bloc treaty pact coalition"),
    pair("SUPPORT", "grant", "recognition status"),
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
    pair("CONSULT", "pay", "call courtesy-call"),
    pair("CONSULT", "host give attend", "dinner lunch reception banquet"),
    pair("CONSULT", "speak talk", "telephone phone"),
    pair(
      "COOPERATE",
      "share exchange swap pool",
      "expertise intelligence information technology data know-how picture experience",
    ),
    pair("COOPERATE", "hold launch conduct stage begin start carry-out join run", EXERCISES),
    pair("COOPERATE", "export import sell buy trade", "electricity gas oil grain wheat uranium goods coal"),
    pair("COOPERATE", "provide supply pass give hand", "information intelligence detail evidence data"),
    pair("COOPERATE", "join set-up form", "task-force joint-venture joint-committee"),
    pair("COOPERATE", "hand-over extradite transfer surrender", "suspect fugitive criminal dealer trafficker"),
    pair("AID", GIVE, HELP),
    pair("AID", "open set-up build run", "hospital clinic field-hospital refugee-camp"),
    pair("AID", "take-in host shelter resettle accept admit", "refugee family migrant evacuee orphan child"),
    pair("AID", "cancel write-off forgive", "debt"),
    pair("AID", "rebuild reconstruct repair", "school hospital bridge road village"),
    pair("AID", "send dispatch fly", "team expert adviser trainer specialist"),
    pair("AID", "deploy send dispatch", "peacekeeper"),
    pair("AID", "treat vaccinate shelter house", "patient victim refugee casualty"),
    pair("AID", "pull dig save", "people survivor victim"),
    pair("CONCEDE", LIFT, LIMITS),
    pair(
      "CONCEDE",
      "accept meet satisfy accede bow yield submit give-in",
      "demand request pressure right autonomy call",
    ),
    pair("CONCEDE", "grant", "autonomy independence right amnesty citizenship concession"),
    pair("CONCEDE", "reinstate restore", "party union trade-union official leader judge right"),
    pair(
      "CONCEDE",
      "scrap withdraw drop shelve abandon reverse repeal cancel",
      "tax levy plan law bill charge fee increase reform decision decree",
    ),
    pair("CONCEDE", "reopen", "university school border market newspaper"),
    pair("CONCEDE", "make", "concession"),
    pair("CONCEDE", "drop", "charge charges"),
    pair(
      "CONCEDE",
      "allow permit authorize authorise let",
      "rally demonstration protest march opposition party candidate",
    ),
    pair("RETREAT", `${LIFT} suspend`, `blockade siege occupation ${PUNISHMENTS}`),
    pair("RETREAT", "declare announce call observe sign", "ceasefire cease-fire truce armistice"),
    pair("RETREAT", STOP, `${ATTACKS.replace(" campaign", "")} hostility shelling fighting bombardment`),
    pair("RETREAT", "dismantle close evacuate scrap", "base settlement arsenal stockpile missile camp outpost"),
    pair("RETREAT", "destroy", "stockpile arsenal warhead"),
    pair("RETREAT", "reduce cut scale-down thin-out", "troop troops force forces presence garrison"),
    pair("RETREAT", "pay", "compensation reparation damages"),
    pair("RETREAT", "return", "* weapon weapons arms equipment helicopter land money"),
    pair("RETREAT", "release free return hand-over", `${CAPTIVES} property body remains`),
    pair(
      "RETREAT",
      "receive admit open allow accept",
      "inspector observer peacekeeper mission border bridge monitor inspection corridor",
    ),
    pair("RETREAT", "withdraw pull pull-back pull-out recall", "troop troops force forces soldier army tank"),
    pair("RETREAT", "hand-over hand-in lay-down turn-in surrender give-up lay", "weapon arms arm weaponry power"),
    pair("RETREAT", "give-up", "fighter rebel gunman guerrilla insurgent themselves himself power"),
    pair("RETREAT", "turn-over hand-over hand-in turn-in", "rifle gun ammunition explosive rocket"),
    pair("RETREAT", "hand-in offer announce", "resignation"),
    pair("RETREAT", "open reopen", "crossing airspace route port"),
    pair("RETREAT", "tender submit", "resignation"),
    pair("ACCUSE", "open launch begin start complete conduct order hold", "investigation inquiry enquiry probe audit"),
    pair("ACCUSE", "file bring lodge deliver", "lawsuit suit charge charges complaint protest"),
    pair("ACCUSE", "charge", "treason corruption murder fraud espionage crime offence offense"),
    pair("ACCUSE", "examine audit scrutinize review", "account allegation claim death killing complaint"),
    pair("ACCUSE", "question interrogate", "suspect witness official"),
    pair(
      "ACCUSE",
      "brand call label dub",
      "liar thief traitor criminal terrorist murderer coward disgrace dictator puppet aggressor",
    ),
    pair("ACCUSE", "summon call-in", "ambassador envoy diplomat attache"),
    pair("ACCUSE", "put bring", "trial justice"),
    pair("ACCUSE", "convict sentence", "*"),
    pair("ACCUSE", "dispatch send", "inspector investigator"),
    pair("ACCUSE", "take drag haul", "court tribunal"),
    pair("ACCUSE", "find hold", "guilty liable responsible"),
    pair(
      "ACCUSE",
      "express voice",
      "outrage anger indignation dismay disapproval criticism concern disgust horror shock alarm disappointment displeasure fury",
    ),
    pair(
      "REQUEST",
      "seek request ask solicit",
      "refuge asylum help aid support assistance mediation meeting release permission extradition compensation intervention",
    ),
    pair(
      "REQUEST",
      "seek push-for press-for lobby-for",
      "loan talk talks recognition membership dialogue end apology seat reform election independence autonomy sanction explanation",
    ),
    pair("REQUEST", "make issue renew reiterate repeat", "demand appeal request plea call"),
    pair(
      "REJECT",
      "break violate breach ignore defy flout",
      "promise ban law agreement order norm commitment embargo ruling pledge ceasefire treaty resolution",
    ),
    pair("REJECT", "say", "no"),
    pair("REJECT", "ignore", "call appeal warning demand plea deadline request"),
    pair("REJECT", "abandon scrap tear-up withdraw pull-out", "agreement treaty accord pact deal convention"),
    pair("REJECT", "throw-out defeat kill overturn", "bill case motion proposal petition amendment"),
    pair("REJECT", "deny", "request permission entry access visa"),
    pair("REJECT", "block", "resolution bill proposal deal motion amendment reform"),
    pair("THREATEN", "vow promise threaten pledge swear", "retaliation revenge reprisal vengeance war"),
    pair("THREATEN", "set give", "deadline"),
    pair("THREATEN", "raise", "prospect spectre specter"),
    pair("THREATEN", "give issue deliver send present", "ultimatum warning threat"),
    pair(
      "PROTEST",
      "block obstruct barricade occupy",
      "road street highway motorway railway bridge entrance square traffic port",
    ),
    pair("PROTEST", "collect gather sign", "signature petition"),
    pair("PROTEST", "stage hold organize organise lead join begin start call go mount observe", PROTESTS),
    pair("PROTEST", "take pour", "street streets"),
    pair("PROTEST", "down", "tool tools"),
    pair("PROTEST", "refuse", "food"),
    pair("PROTEST", "fill pack throng", "square street streets"),
    pair("PROTEST", "take", "streets"),
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
    pair("MOBILIZE", STRENGTHEN, "garrison defence defences defense defenses presence patrol security alert readiness"),
    pair("MOBILIZE", "send dispatch deploy bring rush fly", "reinforcement"),
    pair("MOBILIZE", "open set-up", "training-camp"),
    pair("MOBILIZE", "train arm", "volunteer recruit fighter militia"),
    pair("MOBILIZE", "patrol", "street streets border coast"),
    pair("MOBILIZE", "develop acquire manufacture build buy", "weapon bomb warhead missile"),
    pair("MOBILIZE", "recruit enlist", "fighter soldier boy child conscript volunteer mercenary"),
    pair("MOBILIZE", "test test-fire", "missile rocket weapon bomb warhead"),
    pair(
      "SANCTION",
      STOP,
      `aid assistance trade mediation supply cooperation program programme flight fund funding loan export import purchase shipment membership ${RELATIONS} ${MEETINGS}`,
    ),
    pair("SANCTION", "walk-out pull-out withdraw", "talks talk negotiation summit mediation mission union treaty"),
    pair(
      "SANCTION",
      "expel recall withdraw ship order force",
      "diplomat ambassador inspector envoy observer peacekeeper mission agency attache attach monitor consul",
    ),
    pair("SANCTION", "throw-out kick-out", "*"),
    pair("SANCTION", "add", "blacklist"),
    pair("SANCTION", "ban", "import export flight airline"),
    pair("SANCTION", "strip", "membership status"),
    pair("SANCTION", "declare", "persona"),
    pair("SANCTION", "close shut", "embassy consulate"),
    pair("SANCTION", "impose slap reimpose tighten extend widen adopt announce", `${PUNISHMENTS} visa-ban travel-ban`),
    pair("SANCTION", "revoke cancel", "visa accreditation"),
    pair(
      "COERCE",
      "impose declare reimpose extend institute enforce tighten order introduce proclaim",
      "curfew emergency siege restriction blockade ban law rule fine martial-law state-of-emergency quarantine",
    ),
    pair("COERCE", "expel drive-out displace", PEOPLE),
    pair("COERCE", "stop intercept board impound seize", VESSELS),
    pair("COERCE", "pick-up handcuff drag", "activist blogger journalist dissident leader suspect man protester"),
    pair("COERCE", "dissolve suspend", "parliament assembly constitution council legislature party"),
    pair("COERCE", "sack fire dismiss", "judge governor editor rector"),
    pair("COERCE", "revoke strip", "licence license citizenship passport"),
    pair("COERCE", "search", "house home office"),
    pair("COERCE", "break-up disperse", "protest rally demonstration crowd march protester demonstrator"),
    pair("COERCE", "overthrow topple depose oust", "*"),
    pair("COERCE", "seize", "power"),
    pair("COERCE", "fine", "*"),
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
    pair("ASSAULT", "start begin resume renew continue", ATTACKS),
    pair("ASSAULT", "strike hit blast flatten level target", PLACES),
    pair("ASSAULT", "take hold", "hostage"),
    pair("ASSAULT", "shoot-down bring-down down", "plane helicopter drone jet aircraft"),
    pair("ASSAULT", "sink", "ship boat vessel"),
    pair("ASSAULT", "exchange trade", "fire gunfire shot"),
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
