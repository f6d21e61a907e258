import type { Lexicon } from "./lexicon.ts";

/** A verb by which words, thoughts or attitudes are ascribed, and the complements with which it does so. */
export interface ReportingVerb {
  readonly lemma: string;
  /**
   * `quote`: words in marks or after a colon; `that`: a clause with or without that; `wh`: an indirect question; `infinitive`; `gerund`;
   * `object`: a noun phrase (criticise the plan); `p:about`: a phrase with that preposition; `passive:that`, `passive:infinitive` and
   * the like: in the passive (is said to be).
   */
  readonly frames: readonly string[];
}

/** Frames, and the verbs that take exactly these. */
const GROUPS: readonly (readonly [frames: string, lemmas: string])[] = [
  [
    "object",
    "alarm anger applaud articulate assail attack attribute back bemoan boo broadcast characterise characterize chide condemn congratulate contrast credit deem deplore deride devote disavow dislike display document downplay explore hate insult invoke judge justify lambast mince name poke portray rattle recite reference relish repudiate retweet ridicule savage single thank witness",
  ],
  [
    "quote",
    "answer bark begin blog brand chant continue cry dub end exclaim follow fume gush instruct interject label murmur muse mutter promote query quip read rejoin retort scream shout snap specify tease text whisper yell",
  ],
  [
    "that",
    "affirm approve authorise authorize believe calculate concern demonstrate detail determine doubt dream feel find guess hint imply introduce notice realise realize recognise recognize recommend regret renew signal suspect utter veto",
  ],
  [
    "object quote that",
    "acknowledge allege assert assure concede conclude confirm declare denounce deny disclose echo emphasise emphasize issue lament post predict recount reiterate repeat reply stress",
  ],
  [
    "quote that",
    "admit caution charge clarify concur confess contend counter elaborate inform insist maintain observe opine posit proclaim profess reckon remark stipulate testify theorise theorize",
  ],
  [
    "object that",
    "blame blast dispute distance estimate fear highlight imagine indicate list reaffirm rebut slam tout underscore worry",
  ],
  ["infinitive", "appear challenge encourage focus love plan refuse request seek threaten unveil want welcome"],
  ["wh", "debate understand wonder"],
  ["infinitive object that", "aim defend offer reject show"],
  ["object that wh", "criticise criticize discuss dismiss remember"],
  ["infinitive object", "decry hail persuade voice"],
  ["infinitive object quote that", "demand order praise state"],
  ["infinitive that", "decide forget press wish"],
  ["p:on", "double dwell touch zero"],
  ["infinitive object p:to quote that", "claim pledge vow"],
  ["infinitive object quote that wh", "cite explain remind"],
  ["infinitive object that wh", "express prefer question"],
  ["infinitive quote that", "advise like swear"],
  ["object quote", "email mock quote"],
  ["object wh", "compare envision outline"],
  ["p:about quote that", "brag joke speculate"],
  ["that wh", "address learn share"],
  ["infinitive object quote", "plead urge"],
  ["infinitive p:against", "rail vote"],
  ["object quote that wh", "note recall"],
  ["p:about", "care fight"],
  ["p:for p:to", "apologise apologize"],
  ["p:to", "acquiesce attempt"],
  ["passive:p:as", "regard view"],
  ["quote wh", "enquire inquire"],
  ["gerund", "celebrate"],
  ["gerund infinitive object", "oppose"],
  ["gerund infinitive object passive:that that", "propose"],
  ["gerund infinitive object quote that", "suggest"],
  ["gerund infinitive object that wh", "mention"],
  ["gerund infinitive p:for passive:p:as", "see"],
  ["gerund object", "contemplate"],
  ["gerund object p:on quote that wh", "report"],
  ["gerund object that", "endorse"],
  ["gerund that", "rule"],
  ["gerund wh", "support"],
  ["infinitive object p:about p:for passive:infinitive quote that wh", "ask"],
  ["infinitive object p:about p:of p:with that wh", "talk"],
  ["infinitive object p:for p:on passive:infinitive quote that wh", "call"],
  ["infinitive object p:for quote that", "argue"],
  ["infinitive object p:for that", "hope"],
  ["infinitive object p:of quote that", "warn"],
  ["infinitive object p:on quote that wh", "announce"],
  ["infinitive object p:to passive:infinitive quote that", "promise"],
  ["infinitive object p:with quote that", "respond"],
  ["infinitive object passive:infinitive", "decline"],
  ["infinitive object passive:infinitive that", "expect"],
  ["infinitive p:against p:for p:on", "push"],
  ["infinitive p:of quote that", "boast"],
  ["infinitive p:on p:with passive:infinitive quote that", "agree"],
  ["infinitive p:to", "allude"],
  ["infinitive p:to that wh", "seem"],
  ["infinitive passive:that quote that wh", "tell"],
  ["infinitive quote", "beg"],
  ["infinitive wh", "look"],
  ["object p:about p:on p:to quote that wh", "write"],
  ["object p:as quote that wh", "describe"],
  ["object p:of that", "accuse"],
  ["object p:on", "sound"],
  ["object p:on quote that", "tweet"],
  ["object p:to passive:that quote that wh", "point"],
  ["object passive:that quote that wh", "reveal"],
  ["p:about p:of", "speak"],
  ["p:about p:to quote that", "complain"],
  ["p:as p:with that", "identify"],
  ["p:for", "vouch"],
  ["p:of that", "think"],
  ["p:on quote that", "comment"],
  ["p:to that", "refer"],
  ["p:with", "side"],
  ["passive:infinitive", "incline"],
  ["passive:infinitive passive:p:as that wh", "know"],
  ["passive:infinitive passive:that quote that wh", "say"],
  ["passive:that that", "convince"],
  ["quote that wh", "add"],
];

/** Verbs of saying, writing, asking, thinking, knowing, wanting and judging. */
export const REPORTING_VERBS: Lexicon<ReportingVerb> = {
  id: "reporting-verbs",
  layer: "quotations",
  source:
    "compiled for hustings: lemmas counted by complement over the cue spans of PolNeAR 1.0 train; a complement is listed where at least two cues and about half of the verb's occurrences with it are cues, together with the common verbs of communication and cognition of English grammars (Quirk et al. 1985, 14.30 and 16.31)",
  licence: "MIT",
  note: "Matched on the lemma of a verb together with what follows it; the complement is the content and the subject the source.",
  entries: GROUPS.flatMap(([frames, lemmas]) =>
    lemmas.split(" ").map((lemma) => ({ lemma, frames: frames.split(" ") })),
  ),
  hits: [
    { text: "The minister said that the bridge would reopen in May.", span: "that the bridge would reopen in May" },
    { text: "Union leaders criticised the new shift plan.", span: "the new shift plan" },
    { text: "She asked whether the budget was final.", span: "whether the budget was final" },
  ],
  misses: [
    { text: "The minister opened that bridge in May.", span: "that bridge in May" },
    { text: "The bus added two stops in spring.", span: "two stops in spring" },
  ],
};
