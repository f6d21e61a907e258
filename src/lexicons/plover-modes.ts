import type { PloverType } from "../schema/index.ts";
import type { Lexicon } from "./lexicon.ts";

/** How an interaction of a type is carried out, with the words that state it. */
export interface PloverMode {
  readonly type: PloverType;
  readonly mode: string;
  /** Words and pairs of words in lower case; a star stands for any ending. */
  readonly words: readonly string[];
}

const mode = (type: PloverType, name: string, words: string): PloverMode => ({
  type,
  mode: name,
  words: words.split(", "),
});

/** Modes that a text can state. */
export const PLOVER_MODES: Lexicon<PloverMode> = {
  id: "plover-modes",
  layer: "events",
  source:
    "modes of the CAMEO-to-PLOVER conversion table (draft 0.8, 2021) and of the POLECAT question list; the words were compiled for hustings",
  licence: "MIT",
  note: "Looked for in the words around the trigger: trigger, participants and what follows in the sentence. Of several modes of a type the first in this list counts.",
  entries: [
    mode("CONSULT", "phone", "telephon*, phone*, phone call, by phone, video call, videoconference"),
    mode("CONSULT", "third-party", "mediat*, in geneva, in vienna, in oslo"),
    mode("CONSULT", "visit", "visit*, host*, receiv*, arriv*, flew, travel*, welcom*, trip, tour*"),
    mode("RETREAT", "ceasefire", "ceasefire*, cease-fire*, truce*, armistice*"),
    mode("RETREAT", "resign", "resign*, stepped down, step down, steps down, abdicat*, quit, stood down"),
    mode("RETREAT", "release", "releas*, freed, frees, freeing, set free"),
    mode("RETREAT", "access", "inspector*, observer*, monitor*, peacekeep*, access, aid convoy*, corridor*"),
    mode("RETREAT", "ease", "eased, eases, sanction*, embargo*, boycott*, tariff*"),
    mode("RETREAT", "return", "return*, handed back, gave back"),
    mode("RETREAT", "disarm", "disarm*, demobili*, weapon*, its arms, their arms, surrender*, decommission*"),
    mode("RETREAT", "withdraw", "withdr*, pulled, pull*, retreat*, blockade*, siege*"),
    mode(
      "REQUEST",
      "yield",
      "releas*, free, ease, lift, ceasefire, withdraw, withdrawal, surrender, call off, end the, hand over, return",
    ),
    mode("REQUEST", "meet", "meet*, talks, negotiat*, dialogue, mediat*, session, summit"),
    mode("REQUEST", "change", "resign*, step down, reform*, election*, autonomy, independence, rights, constitution*"),
    mode("REQUEST", "assist", "help, aid, assistance, support, asylum, refuge, loan*, troops, food, tonnes, protect*"),
    mode("REJECT", "meet", "meet*, talks, negotiat*, dialogue, mediat*, summit, peace plan, coalition"),
    mode("REJECT", "yield", "veto*, def*, violat*, flout*, releas*, surrender*, withdraw, ceasefire, law, ruling"),
    mode("REJECT", "change", "resign*, step down, reform*, election*, autonomy, independence, constitution*"),
    mode("REJECT", "assist", "help, aid, assistance, loan*, cooperat*, alliance, pump*"),
    mode(
      "ACCUSE",
      "investigate",
      "investigat*, inquir*, enquir*, probe*, probing, looking into, look into, inspector*, audit*",
    ),
    mode(
      "ACCUSE",
      "allege",
      "accus*, alleg*, charg*, sue, sued, suing, lawsuit*, indict*, to court, blam*, complaint*, formal protest",
    ),
    mode(
      "ACCUSE",
      "disapprove",
      "critici*, condemn*, denounc*, deplor*, rebuk*, slam*, lash*, guilty, censur*, outrage, lambast*, convict*",
    ),
    mode("THREATEN", "expel", "expel*, expulsion, inspectors, observers, peacekeepers"),
    mode("THREATEN", "ban", "ban, bans, banned, outlaw*"),
    mode("THREATEN", "restrict", "curfew*, martial law, blockade*, embargo*, sanction*, boycott*, tariff*, strike"),
    mode("THREATEN", "territory", "occup*, annex*, seize*"),
    mode("THREATEN", "relations", "ties, relations, aid, funds, talks, negotiat*, contact, contacts, protest*"),
    mode("THREATEN", "violence", "attack*, shell*, bomb*, war, kill*, fire, invade*, force, retaliat*, missile*"),
    mode("PROTEST", "hunger", "hunger strike*, hunger-strike*"),
    mode("PROTEST", "riot", "riot, riots, rioted, rioting, rioters, loot*, alight, rampag*, stones, petrol bomb*"),
    mode("PROTEST", "obstruct", "block*, barricad*, obstruct*, sit-in*, occup*"),
    mode("PROTEST", "boycott", "boycott*, strike*, walked out, walkout*, stopped work, shunned"),
    mode("PROTEST", "demo", "demonstrat*, rally, rallies, rallied, march*, protest*, took to, vigil*, signature*"),
    mode("MOBILIZE", "weapons", "test-fir*, missile test, tested, warhead*"),
    mode("MOBILIZE", "police", "police*, national guard, gendarme*"),
    mode("MOBILIZE", "militia", "militia*, volunteers"),
    mode(
      "MOBILIZE",
      "troops",
      "troop*, soldier*, army, force*, reservist*, tank*, warship*, carrier*, fleet*, air force, navy, battalion*, alert",
    ),
    mode("SANCTION", "convict", "convict*, sentenc*"),
    mode("SANCTION", "expel", "expel*, expulsion*, persona non, ordered out, out of, kicked out, evict*"),
    mode("SANCTION", "discontinue", "aid, assistance, fund*, loan*, supplies, program*"),
    mode(
      "SANCTION",
      "withdraw",
      "ties, relations, talks, negotiat*, mediat*, recall*, visit*, meeting*, links, cancel*",
    ),
    mode("COERCE", "martial-law", "martial law, state of, emergency"),
    mode("COERCE", "curfew", "curfew*"),
    mode("COERCE", "arrest", "arrest*, detain*, detention*, jail*, imprison*, custody, round*, hold*"),
    mode("COERCE", "deport", "deport*, extradit*"),
    mode("COERCE", "censor", "censor*, newspaper*, broadcast*, website*, social media, internet, gag*"),
    mode("COERCE", "ban", "ban, bans, banned, banning, outlaw*, barred, bars"),
    mode("COERCE", "seize", "seiz*, confiscat*, occup*, annex*, control, captur*, recaptur*, nationali*, impound*"),
    mode("COERCE", "misinformation", "disinformation, misinformation"),
    mode("COERCE", "withhold", "cut off, shut off, withh*"),
    mode("COERCE", "restrict", "blockade*, restrict*, restriction*, curb*, siege*"),
    mode("ASSAULT", "suicide-attack", "suicide bomb*, suicide attack*, blew himself, blew herself, suicide car"),
    mode("ASSAULT", "assassinate", "assassin*"),
    mode("ASSAULT", "torture", "tortur*"),
    mode("ASSAULT", "sexual", "rape*, raping, sexual*"),
    mode("ASSAULT", "abduct", "abduct*, kidnap*, hijack*, human shield*"),
    mode("ASSAULT", "massacre", "massacr*, slaughter*, mass killing*"),
    mode("ASSAULT", "cleansing", "ethnic cleansing, drove out, genocid*"),
    mode("ASSAULT", "unconventional", "chemical*, nerve agent, sarin, chlorine, biological*, mustard gas"),
    mode("ASSAULT", "explosives", "car bomb*, roadside bomb*, mine, mines, grenade*, explosive*, explosion*"),
    mode(
      "ASSAULT",
      "heavy-weapons",
      "shell*, artillery, jet*, air raid*, air strike*, airstrike*, bombard*, tank*, rocket*, missile*, bombed, warplane*, helicopter*, aircraft, mortar*",
    ),
    mode("ASSAULT", "firearms", "shot*, gunm*, opened fire, gunbattle*, gunfire, shooting*, gunned down, rifle*"),
    mode("ASSAULT", "beat", "beat*, punch*, kick*, club*"),
  ],
  hits: [{ text: "The two ministers telephoned each other.", span: "telephoned" }],
  misses: [{ text: "The telephone was red.", span: "telephone" }],
};
