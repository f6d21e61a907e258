import type { Example, Rule } from "../lexicons/lexicon.ts";

const rule = (name: string, meaning: string, hits: readonly Example[], misses: readonly Example[]): Rule => ({
  name: `stance/${name}`,
  layer: "stances",
  meaning,
  hits,
  misses,
});
const example = (text: string, span: string): Example => ({ text, span });

/** Rules by which stances are found. */
export const RULES: readonly Rule[] = [
  rule(
    "label-applies",
    "Whoever applies a label stands for it.",
    [example("Senator Lena Ortiz called the vote a sham.", "called the vote a sham")],
    [example("Senator Lena Ortiz called a meeting.", "called a meeting")],
  ),
  rule(
    "label-rejects",
    "Whoever rejects a label stands against it.",
    [example("Premier Karl Berg denied being a puppet.", "denied being a puppet")],
    [example("Premier Karl Berg denied the report.", "denied the report")],
  ),
  rule(
    "label-questions",
    "Whoever asks whether a label fits is neutral on it.",
    [example("A reporter asked if Norland was a “puppet”.", "Norland was a “puppet”")],
    [example("A reporter asked if Norland was ready.", "Norland was ready")],
  ),
  rule(
    "label-distances",
    "Whoever keeps a label at arm's length is neutral on it, with a lean against.",
    [example("Voters dislike the so-called sunshine tax.", "so-called sunshine tax")],
    [example("Voters dislike the sunshine tax.", "sunshine tax")],
  ),
  rule(
    "label-on-actor",
    "Whoever puts an evaluative word on an actor takes the word's side toward the actor; whoever rejects it, the other side, less strongly.",
    [example("Senator Lena Ortiz called Karl Berg a coward.", "called Karl Berg a coward")],
    [example("Senator Lena Ortiz called Karl Berg on Monday.", "called Karl Berg on Monday")],
  ),
  rule(
    "verb-of-judgement",
    "A verb of judging, support or opposition: from its subject (or agent) toward its object, or toward the owner of its object.",
    [
      example("Senator Lena Ortiz praised Karl Berg.", "praised Karl Berg"),
      example("Karl Berg was criticised by Lena Ortiz.", "Karl Berg was criticised"),
    ],
    [example("Senator Lena Ortiz met Karl Berg.", "met Karl Berg")],
  ),
  rule(
    "set-phrase",
    "A set phrase of support, opposition, praise or blame: from the verb's subject toward what follows or stands within it, or from whoever is named after “from” toward the subject.",
    [
      example("Senator Lena Ortiz spoke out against Karl Berg.", "spoke out against Karl Berg"),
      example("Senator Lena Ortiz called for Karl Berg to resign.", "called for Karl Berg to resign"),
      example("Senator Lena Ortiz came out in favour of the invasion.", "came out in favour of the invasion"),
    ],
    [
      example("Senator Lena Ortiz spoke with Karl Berg.", "spoke with Karl Berg"),
      example("Senator Lena Ortiz called for Karl Berg at noon.", "called for Karl Berg"),
      example("Senator Lena Ortiz came out in front of the ministry.", "came out in front of the ministry"),
    ],
  ),
  rule(
    "noun-of-judgement",
    "A noun that names who takes a side (a critic of) or the act (her criticism of): from whoever is called so, or whose act it is, toward what follows.",
    [
      example("Lena Ortiz, a staunch supporter of Karl Berg, left the room.", "supporter of Karl Berg"),
      example("Lena Ortiz's praise for Karl Berg surprised the party.", "praise for Karl Berg"),
    ],
    [
      example("Lena Ortiz, a former secretary of Karl Berg, left the room.", "secretary of Karl Berg"),
      example("Critics of Karl Berg left the room.", "Critics of Karl Berg"),
    ],
  ),
  rule(
    "judged-event",
    "Somebody says that an event was or is good or bad, with an evaluative predicate: from the speaker toward the event.",
    [example("“The invasion was a disgrace,” Senator Lena Ortiz said.", "The invasion was a disgrace")],
    [example("“The invasion was a surprise,” Senator Lena Ortiz said.", "The invasion was a surprise")],
  ),
  rule(
    "denied-claim",
    "Somebody denies, in indirect speech, that something is so: against what the quotation says.",
    [example("Senator Lena Ortiz denied that the army had fired.", "denied")],
    [
      example("Senator Lena Ortiz feared that the army had fired.", "feared"),
      example("Senator Lena Ortiz denied Karl Berg a permit.", "denied"),
    ],
  ),
  rule(
    "affirmed-claim",
    "Somebody agrees, in indirect speech, that something is so: for what the quotation says.",
    [example("Senator Lena Ortiz agreed that the army had fired.", "agreed")],
    [example("Senator Lena Ortiz agreed to meet the army.", "agreed")],
  ),
  rule(
    "verdict-on-claim",
    "Somebody opens with a verdict on what another has just said (that is a lie, this is true).",
    [
      example(
        "“The dam is safe,” Karl Berg said. “That is simply false,” Senator Lena Ortiz said.",
        "That is simply false",
      ),
    ],
    [
      example("“The dam is safe,” Karl Berg said. “That is all,” Senator Lena Ortiz said.", "That is all"),
      example("“The dam is safe,” Karl Berg said. “It is wrong to wait,” Senator Lena Ortiz said.", "It is wrong"),
    ],
  ),
  rule(
    "verb-upon-subject",
    "A verb of doing well or badly in what somebody says: from the speaker toward the verb's subject.",
    [example("Lena Ortiz said that Karl Berg had failed to explain the plan.", "Karl Berg had failed")],
    [example("Lena Ortiz said that Karl Berg had explained the plan.", "Karl Berg had explained")],
  ),
  rule(
    "vouching-verb",
    "A reporting verb that takes what is said for true: whoever reports leans toward it.",
    [example("Karl Berg acknowledged that the plan was late.", "acknowledged")],
    [example("Karl Berg said that the plan was late.", "said")],
  ),
  rule(
    "doubting-verb",
    "A reporting verb that leaves open whether what is said is true: whoever reports leans away from it.",
    [example("Karl Berg claimed that the plan was ready.", "claimed")],
    [example("Karl Berg said that the plan was ready.", "said")],
  ),
  rule(
    "reporting-adverb",
    "An adverb beside the reporting verb says outright that what is said is true or false: whoever reports takes that side.",
    [example("Karl Berg falsely claimed that the plan was ready.", "falsely claimed")],
    [example("Karl Berg loudly said that the plan was ready.", "loudly said")],
  ),
  rule(
    "disposed-to",
    "Grateful, loyal, opposed or hostile to somebody.",
    [example("“I am grateful to Karl Berg,” Senator Lena Ortiz said.", "grateful to Karl Berg")],
    [example("“I am grateful to be here,” Senator Lena Ortiz said.", "grateful to be here")],
  ),
  rule(
    "came-to-defence",
    "Whoever comes to somebody's defence, aid or rescue is for them.",
    [example("Senator Lena Ortiz came to Karl Berg's defence.", "came to Karl Berg's defence")],
    [example("Senator Lena Ortiz came to the Ministry of Defence.", "came to the Ministry of Defence")],
  ),
  rule(
    "lacks-virtue",
    "Inside a quotation, somebody who shows or has no remorse, plan, courage and the like: the speaker is against them.",
    [example("“Karl Berg has no plan,” Senator Lena Ortiz said.", "has no plan")],
    [example("“Karl Berg has no brother,” Senator Lena Ortiz said.", "has no brother")],
  ),
  rule(
    "told-to-go",
    "Inside a quotation, somebody must or should resign, quit, step down or go: the speaker is against them.",
    [example("“Berg must resign,” Senator Lena Ortiz said of Karl Berg.", "Berg must resign")],
    [
      example("“Berg must go home,” Senator Lena Ortiz said of Karl Berg.", "Berg must go"),
      example("“Berg must not resign,” Senator Lena Ortiz said of Karl Berg.", "Berg must not resign"),
    ],
  ),
  rule(
    "rejected-accusation",
    "Whoever rejects an accusation is, a little, against whoever made it.",
    [
      example(
        "Karl Berg accused Lena Ortiz of abandoning the north. Senator Ortiz rejected the accusation.",
        "rejected the accusation",
      ),
    ],
    [
      example(
        "Karl Berg accused Lena Ortiz of abandoning the north. Senator Ortiz rejected the amendment.",
        "rejected the amendment",
      ),
    ],
  ),
  rule(
    "toward-mention",
    "What a speaker says, as a network learned from annotated news reads it, speaks for or against an actor whom the speaker mentions; asked only where no other rule knows.",
    [
      example(
        "“Under Karl Berg this city has seen nothing but corruption and shameful waste,” Senator Lena Ortiz said.",
        "“Under Karl Berg this city has seen nothing but corruption and shameful waste,”",
      ),
    ],
    [example("“Karl Berg will arrive at noon,” Senator Lena Ortiz said.", "“Karl Berg will arrive at noon,”")],
  ),
];
