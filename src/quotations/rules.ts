import type { Rule } from "../lexicons/lexicon.ts";

type Pair = readonly [text: string, span: string];

const examples = (pairs: readonly Pair[]) => pairs.map(([text, span]) => ({ text, span }));

function rule(name: string, meaning: string, hits: readonly Pair[], misses: readonly Pair[]): Rule {
  return { name: `quotations/${name}`, layer: "quotations", meaning, hits: examples(hits), misses: examples(misses) };
}

/** Every rule that makes a quotation, with contents that it must and must not find. */
export const RULES: readonly Rule[] = [
  rule(
    "cue-after-mark",
    "An utterance in marks, then a verb of saying and its subject in either order; further marks after it go on from it.",
    [
      ["“The bridge is safe,” said Mayor Ruth Amsel.", "“The bridge is safe,”"],
      ["“The bridge is safe,” the mayor said. “Nobody need worry.”", "“Nobody need worry.”"],
    ],
    [["The band’s new single, “The Bridge Is Safe,” came out in May.", "“The Bridge Is Safe,”"]],
  ),
  rule(
    "cue-before-mark",
    "A verb of saying with a comma, a colon or nothing before an utterance in marks, in the same paragraph or the one above.",
    [
      ["The mayor told reporters on Friday: “The bridge is safe.”", "“The bridge is safe.”"],
      ["The mayor said, “We will rebuild.”", "“We will rebuild.”"],
    ],
    [["She owns a copy of “War and Peace”.", "“War and Peace”"]],
  ),
  rule(
    "colon-before-mark",
    "A name or a sentence without a verb of saying, then a colon and an utterance in marks.",
    [["Mayor Ruth Amsel: “The bridge is safe.”", "“The bridge is safe.”"]],
    [['The kit holds three things: a 12" ruler and a pen.', 'a 12" ruler and a pen']],
  ),
  rule(
    "colon-after-mark",
    "A headline that begins with an utterance in marks and a colon: the subject of what follows speaks.",
    [
      [
        "‘It was no accident’: Mayor Amsel hits back as trial opens\n\nThe trial opened on Monday.",
        "‘It was no accident’",
      ],
    ],
    [["‘It was no accident’: a look back\n\nThe trial opened on Monday.", "It was no accident"]],
  ),
  rule(
    "in-ones-words",
    "In somebody's words, a comma and words in marks.",
    [
      [
        "The mayor came too. In her words, “the bridge is a ruin with a toll booth”.",
        "“the bridge is a ruin with a toll booth”",
      ],
      ["In the mayor’s own words, “the bridge is a ruin”.", "“the bridge is a ruin”"],
    ],
    [["In other words, “the bridge” was gone.", "“the bridge”"]],
  ),
  rule(
    "name-after-dash",
    "An utterance in marks, then a dash and a name.",
    [["“The river gave us everything.” – Ana Prochazka", "“The river gave us everything.”"]],
    [["The talks – Ana Prochazka was there – failed.", "The talks"]],
  ),
  rule(
    "floating-paragraph",
    "A paragraph of words in marks that names nobody; the speaker of the quotation before most likely goes on.",
    [
      [
        "“The bridge is safe,” the mayor said.\n\nThe council listened in silence.\n\n“It will stand for another hundred years.”",
        "“It will stand for another hundred years.”",
      ],
    ],
    [["The hall was full.\n\n“Safe” was the word of the evening.", "“Safe”"]],
  ),
  rule(
    "according-to",
    "The clause that goes with according to and a source.",
    [
      ["According to the port authority, the ferry ran aground at noon.", "the ferry ran aground at noon"],
      ["The ferry ran aground at noon, according to two officials.", "The ferry ran aground at noon"],
    ],
    [["The players were seated according to age.", "The players were"]],
  ),
  rule(
    "reported-clause",
    "A clause, with or without that, after a verb of saying, thinking, knowing or showing.",
    [
      ["The minister said that the budget was final.", "that the budget was final"],
      ["Officials believe the dam will hold.", "the dam will hold"],
      ["The survey found that rents had doubled.", "that rents had doubled"],
    ],
    [["The minister opened the dam that the army built.", "that the army built"]],
  ),
  rule(
    "reported-question",
    "An indirect question after a verb of asking, wondering or knowing.",
    [["A reporter asked whether the budget was final.", "whether the budget was final"]],
    [["The choir left when the rain began.", "when the rain began"]],
  ),
  rule(
    "reported-infinitive",
    "An infinitive or a participle after a verb of wanting, promising, urging or refusing.",
    [
      ["The union vowed to strike in June.", "to strike in June"],
      ["The council urged residents to save water.", "residents to save water"],
    ],
    [["The driver stopped to fill the tank.", "to fill the tank"]],
  ),
  rule(
    "reported-object",
    "A noun phrase after a verb of judging or speaking about, with its preposition where it takes one.",
    [
      ["Farmers criticised the new water tax.", "the new water tax"],
      ["The envoy called for a truce.", "a truce"],
    ],
    [["Farmers harvested the winter wheat.", "the winter wheat"]],
  ),
  rule(
    "reported-fragment",
    "Words in marks right after a reporting verb that are less than an utterance.",
    [["The senator called the plan “reckless” and left.", "the plan “reckless”"]],
    [["The senator drove a “classic” car.", "a “classic” car"]],
  ),
  rule(
    "passive-report",
    "A reporting verb in the passive: what is said is its subject and its complement, and who says it stands after by.",
    [["The delta was described as “a desert” by Reuters.", "as “a desert”"]],
    [["The delta was flooded by heavy rain.", "The delta"]],
  ),
  rule(
    "parenthetical-cue",
    "A subject and a verb of saying set off by commas, in or after the clause that they attribute.",
    [
      ["The dam will hold, officials said.", "The dam will hold"],
      ["But, he said, the dam was old.", "the dam was old"],
      ["The dam was old, Amsel told the council on Friday.", "The dam was old"],
    ],
    [["The dam, built in 1950, will hold.", "The dam"]],
  ),
  rule(
    "headline-colon",
    "In a headline, a name and a colon before a clause.",
    [
      [
        "Amsel: Council must decide on bridge\n\nThe council meets on Friday to vote on the plan.",
        "Council must decide on bridge",
      ],
    ],
    [
      [
        "Analysis: How the council voted on the bridge\n\nThe council met on Friday.",
        "How the council voted on the bridge",
      ],
    ],
  ),
  rule(
    "transcript-turn",
    "In a transcript, the words after a speaker's name (or Q and A) and a colon at the head of a paragraph.",
    [
      [
        "Interview\n\nQ: Is the bridge safe?\n\nA: It is safer than ever.\n\nQ: Who paid for it?\n\nA: The county did.",
        "It is safer than ever.",
      ],
    ],
    [["Note: the bridge is closed on Sundays.", "the bridge is closed on Sundays."]],
  ),
  rule(
    "learned",
    "Source, cue and content that no rule finds, tagged and linked by the model that learned from annotated news.",
    [
      ["Most voters remain doubtful about the new toll plan.", "the new toll plan"],
      ["The senator has been openly critical of the trade deal with Chile.", "the trade deal with Chile"],
    ],
    [["The truck carried the new toll booths to the coast.", "the new toll booths"]],
  ),
];
