import type { Lexicon } from "./lexicon.ts";

/** A set phrase around a verb by which somebody takes a side. */
export interface StancePhrase {
  /**
   * Base forms in order, alternatives split by `|`. `*` stands for up to three determiners, owners, adjectives or adverbs;
   * `@` for a noun phrase.
   */
  readonly words: string;
  /** -1 against, 1 for. */
  readonly polarity: -1 | 1;
  /**
   * Who takes the side, and on whom: `after`, the subject on what follows; `slot`, the subject on what stands for `@`;
   * `from`, what follows on the subject.
   */
  readonly target: "after" | "slot" | "from";
}

const phrases = (polarity: -1 | 1, target: StancePhrase["target"], list: string): StancePhrase[] =>
  list
    .trim()
    .split("\n")
    .map((words) => ({ words: words.trim(), polarity, target }));

/** Set phrases of support, opposition, praise and blame. */
export const STANCE_PHRASES: Lexicon<StancePhrase> = {
  id: "stance-phrases",
  layer: "stances",
  source:
    "compiled for hustings: light-verb and prepositional constructions of support, opposition, praise and blame (after FrameNet's frames Taking_sides, Judgment_communication and Blame), with their usual wording in political news",
  licence: "MIT, as this project",
  note: "Matched from a verb on, in order; one adverb may stand between two words. The verb's subject takes the side on what follows, on the noun phrase between, or is the one on whom it is taken (from).",
  entries: [
    ...phrases(
      1,
      "after",
      `side with
      rally behind|round|around
      stand behind|with
      stand|stick|speak up for
      line|lined up behind
      swing behind
      throw * weight|support behind
      come|speak out in favour|favor of
      come out for
      speak|argue|vote in favour|favor of
      vote for
      campaign|lobby|vouch for
      agree|sympathize|sympathise|empathize with
      approve of
      pay * tribute to
      heap|lavish * praise on
      sing * praise of
      put|place|have * faith|trust|confidence in
      voice|express|offer|pledge|give|declare|lend|reiterate|announce|show|throw * support|backing|endorsement|solidarity for|to|with
      be|remain in favour|favor of
      be|remain supportive of
      be|stay loyal to`,
    ),
    ...phrases(
      -1,
      "after",
      `side|speak|argue|vote|campaign|lobby|protest|demonstrate|rail|inveigh|turn|rally against
      come|speak|lash|hit out against|at
      take issue|aim|exception with|at|to
      find fault with
      point * finger at
      lay|pin|put|place|cast * blame on|at
      lay|pin|put|place|cast * blame for @ on|at
      blame @ on
      disagree|break with
      object to
      apologise|apologize for
      disapprove of
      voice|express|declare|announce|reiterate|register * opposition|objection|objections|disapproval to|of
      distance itself|himself|herself|themselves|myself|ourselves from
      lose * faith|trust|confidence in
      withdraw|drop|end|pull|withhold * support|backing|endorsement for|from|of
      call for * end to
      be|remain|stand against
      be|remain critical|contemptuous|dismissive|wary of
      pour * scorn on
      cast doubt on|upon
      express|voice|raise * doubt|doubts|misgiving|misgivings about
      demand * apology from`,
    ),
    ...phrases(
      -1,
      "slot",
      `hold @ responsible|accountable|liable
      call for @ to resign|quit|go
      call for @ to step down|aside
      urge|ask|tell @ to resign|quit
      urge|ask|tell @ to step down|aside
      demand|seek @ resignation|ouster|removal|impeachment|sacking|dismissal`,
    ),
    ...phrases(
      -1,
      "from",
      `come under * fire|attack|criticism from
      face|draw|earn|attract|incur|prompt|provoke|spark * criticism|condemnation|rebuke|anger|ire|outrage|scorn|ridicule|backlash|opposition from`,
    ),
    ...phrases(
      1,
      "from",
      `win|draw|earn|receive|attract|garner * praise|applause|support|backing|endorsement|acclaim|plaudit|plaudits from
      have * support|backing|endorsement of`,
    ),
  ],
  hits: [
    { text: "The Green Party sided with Karl Berg.", span: "sided with Karl Berg" },
    {
      text: "Senator Lena Ortiz held Karl Berg responsible for the shortage.",
      span: "held Karl Berg responsible",
    },
    { text: "Karl Berg drew sharp criticism from Lena Ortiz.", span: "Karl Berg drew sharp criticism from Lena Ortiz" },
  ],
  misses: [
    { text: "Senator Lena Ortiz sat with Karl Berg.", span: "sat with Karl Berg" },
    { text: "Senator Lena Ortiz held Karl Berg in the corridor.", span: "held Karl Berg" },
    { text: "Karl Berg drew a map from memory.", span: "Karl Berg drew a map from memory" },
  ],
};
