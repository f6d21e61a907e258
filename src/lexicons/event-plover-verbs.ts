import type { PloverType } from "../schema/index.ts";
import { PLOVER_SOURCE, type PloverWords, words } from "./event-plover.ts";
import type { Lexicon } from "./lexicon.ts";

const verbs = (type: PloverType, lemmas: string): PloverWords => ({ type, lemmas: words(lemmas) });

/** Verbs whose event is a political interaction whatever their object. */
export const PLOVER_VERBS: Lexicon<PloverWords> = {
  id: "event-plover-verbs",
  layer: "events",
  source: PLOVER_SOURCE,
  licence: "MIT",
  note: "Matched on the lemma, with its particle or preposition where one is named: turn down, walk out. Acts only spoken of change type: see src/events/spoken.ts.",
  entries: [
    verbs("AGREE", "agree promise pledge vow offer volunteer accept consent assent undertake reconcile commit-to"),
    verbs(
      "CONSULT",
      "meet visit discuss negotiate consult telephone phone confer mediate arbitrate host talk convene parley shuttle speak-with speak-by meet-with talk-with talk-to sit-down call-at",
    ),
    verbs(
      "SUPPORT",
      "praise endorse welcome defend support back back-up hail applaud commend compliment congratulate apologize apologise forgive recognize recognise ratify thank laud salute acclaim extol champion side-with stand-by stand-behind stand-with stick-by vouch-for rally-behind condole",
    ),
    verbs("COOPERATE", "cooperate co-operate collaborate extradite work-together team-up join-forces"),
    verbs(
      "AID",
      "aid assist donate evacuate supply resupply equip rescue airlift subsidize subsidise bankroll bail-out air-drop airdrop reequip",
    ),
    verbs(
      "CONCEDE",
      "concede legalize legalise decriminalize decriminalise unban pardon amnesty yield relent acquiesce back-down climb-down back-off give-in give-way cave-in bow-to accede-to",
    ),
    verbs(
      "RETREAT",
      "surrender capitulate withdraw retreat resign disarm demobilize demobilise decommission release free compensate repatriate abdicate quit step-down step-aside stand-down pull-back pull-out draw-down lay-down hand-back give-back",
    ),
    verbs(
      "REQUEST",
      "demand urge appeal exhort request call-for call-on call-upon plead beg beseech petition insist implore press ask-for apply-for",
    ),
    verbs(
      "ACCUSE",
      "accuse criticize criticise denounce condemn blame fault investigate probe sue indict slam blast decry deplore rebuke allege impeach convict censure lambast lambaste chide castigate reprimand scold assail upbraid berate vilify deride disparage excoriate lash-out hit-out lash-at rail-against speak-against look-into charge-that inquire-into complain-about scrutinize scrutinise",
    ),
    verbs(
      "REJECT",
      "reject refuse veto oppose decline renege defy rebuff repudiate spurn snub dismiss flout violate contravene infringe disregard resist disobey overrule rebut turn-down rule-out vote-down vote-against shoot-down walk-away back-out brush-off brush-aside shrug-off",
    ),
    verbs("THREATEN", "threaten warn"),
    verbs(
      "PROTEST",
      "protest demonstrate riot picket boycott march rally-against rally-outside rally-in rally-for walk-out loot rampage agitate",
    ),
    verbs("SANCTION", "expel suspend sever blacklist ostracize ostracise evict"),
    verbs(
      "MOBILIZE",
      "mobilize mobilise deploy redeploy conscript rearm remilitarize remilitarise call-up call-out test-fire",
    ),
    verbs(
      "COERCE",
      "arrest detain deport ban seize confiscate jail imprison intern blockade censor gag muzzle outlaw occupy annex coerce nationalize nationalise expropriate requisition hack hack-into break-into raid disperse prosecute impound besiege bar evict-from round-up lock-up shut-down close-down take-over crack-down",
    ),
    verbs(
      "ASSAULT",
      "attack kill bomb shell invade assassinate murder torture wound shoot ambush bombard pound rape massacre execute lynch abduct kidnap hijack strafe fire-at fire-on shoot-at behead decapitate storm overrun assault stab slaughter slay maim mutilate fight clash injure destroy demolish torch ransack raze gun-down shoot-dead mow-down blow-up burn-down beat-up cut-down",
    ),
  ],
  hits: [
    { text: "The president visited the port on Monday.", span: "visited" },
    { text: "The senate turned down the plan.", span: "turned" },
  ],
  misses: [{ text: "The president was in the harbour on Monday.", span: "harbour" }],
};
