import type { Lexicon } from "./lexicon.ts";

/** A verb that tells where its subject stands on its object, or what its subject does well or badly. */
export interface EvaluativeVerb {
  readonly lemma: string;
  /** -1 against, 1 for. */
  readonly polarity: -1 | 1;
  /**
   * `toward`: the subject stands so toward the object (she praised him);
   * `upon`: whoever says it stands so toward the subject (he failed, he lied).
   */
  readonly direction: "toward" | "upon";
}

const verbs = (direction: EvaluativeVerb["direction"], polarity: -1 | 1, lemmas: string): EvaluativeVerb[] =>
  lemmas
    .trim()
    .split(/\s+/)
    .map((lemma) => ({ lemma, polarity, direction }));

/** Verbs of judgement, support, opposition, blame and praise, with the direction of the judgement. */
export const EVALUATIVE_VERBS: Lexicon<EvaluativeVerb> = {
  id: "evaluative-verbs",
  layer: "stances",
  source:
    "compiled for hustings: verbs whose counts in NewsMTSC train (MIT) lean to one polarity, reviewed by hand for who judges whom, with the members of FrameNet's Judgment and Taking_sides frames that were missing",
  licence: "MIT, as this project",
  note: "Matched on the lemma of a verb. toward: from subject to object. upon: from the speaker of the words to the verb's subject.",
  entries: [
    ...verbs(
      "toward",
      -1,
      `abhor accuse admonish assail attack bash belittle berate betray blame blast boycott castigate censure chastise chide condemn confront contradict criticise criticize decry defame defy demean
      denigrate denounce deplore deride despise detest discredit disdain dislike dismiss disown disparage disrespect distrust excoriate fault fear flay hammer harangue harass hate heckle impeach impugn
      insult jeer lambast lambaste lampoon loathe malign mistrust mock oppose oust pan pillory pummel rebuke rebuff reject reprimand reproach repudiate resent revile ridicule savage scold scorn
      shun skewer slam slander smear snub spurn taunt threaten trash upbraid vilify warn scapegoat lash undermine undercut sanction sue challenge counter blackmail`,
    ),
    ...verbs(
      "toward",
      1,
      `acclaim admire adore applaud appreciate back bless celebrate champion cheer commend compliment congratulate credit defend embrace encourage endorse esteem eulogize exalt exonerate extol favor
      favour glorify hail honor honour idolize laud like love nominate praise prefer promote recommend respect revere salute support thank tout treasure trust uphold value vindicate welcome absolve`,
    ),
    ...verbs(
      "upon",
      -1,
      `abuse bungle cheat collude deceive disappoint dodge embarrass err evade exaggerate exploit fabricate fail falter flounder flout ignore jeopardize jeopardise lie manipulate mislead mishandle mismanage misrepresent
      neglect obstruct overreach pander plunder renege sabotage squander steal stumble violate weaken worsen wreck destroy endanger harm hurt damage oppress persecute incite rig botch betray distort smear`,
    ),
    ...verbs(
      "upon",
      1,
      `accomplish achieve excel deserve improve inspire overcome prevail prosper protect rescue restore save shine strengthen succeed thrive triumph unify unite deliver`,
    ),
  ],
  hits: [
    { text: "Senator Lena Ortiz criticised Karl Berg.", span: "criticised Karl Berg" },
    { text: "Senator Lena Ortiz said that Karl Berg had failed the port.", span: "Karl Berg had failed" },
  ],
  misses: [{ text: "Senator Lena Ortiz met Karl Berg.", span: "met Karl Berg" }],
};
