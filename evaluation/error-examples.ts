/** An attribution of an example in words: contents in parts are given as a list. */
export interface ExampleAttribution {
  readonly source?: string;
  readonly cue: string;
  readonly content: string | readonly string[];
}

/** A text of ours in which an error of a class is made, with what an annotator would mark in it. */
export interface ErrorExample {
  readonly text: string;
  readonly gold: readonly ExampleAttribution[];
}

/** An example of every common class of errors; a test runs them. */
export const ERROR_EXAMPLES: Readonly<Record<string, ErrorExample>> = {
  "content taken into a longer one": {
    text: "The minister said the deputy's claim that the port is closed was false.",
    gold: [
      { source: "The minister", cue: "said", content: "the deputy's claim that the port is closed was false" },
      { source: "the deputy's", cue: "claim", content: "that the port is closed" },
    ],
  },
  "missed: a phrase without a reporting verb": {
    text: "His disdain for the harbour board is an open secret.",
    gold: [{ source: "His", cue: "disdain for", content: "the harbour board" }],
  },
  "missed: a reporting verb with other words": {
    text: "The dockers are raising questions about the new tunnel.",
    gold: [{ source: "The dockers", cue: "are raising questions about", content: "the new tunnel" }],
  },
  "missed: nobody is named": {
    text: "The plan to close the port has faced ridicule in the capital.",
    gold: [{ cue: "has faced ridicule", content: "The plan to close the port" }],
  },
  "missed: a reporting verb alone": {
    text: "The minister's aides doubt the figures, which the bank published.",
    gold: [{ source: "The minister's aides", cue: "doubt", content: "the figures, which the bank published" }],
  },
  "cue: ends too early": {
    text: "Steen announced plans in May to build a second tunnel under the bay.",
    gold: [{ source: "Steen", cue: "announced plans in May", content: "to build a second tunnel under the bay" }],
  },
  "content: begins too early": {
    text: "Lund announced plans on Monday to give the party another two million.",
    gold: [{ source: "Lund", cue: "announced plans on Monday", content: "to give the party another two million" }],
  },
  "missed: one word that is no reporting verb": {
    text: "The senator likened the channel to a fairground.",
    gold: [{ source: "The senator", cue: "likened", content: "the channel to a fairground" }],
  },
  "content: ends too late": {
    text: "According to the survey, the party leads by ten points among farmers, but it lost the last two elections.",
    gold: [{ source: "the survey", cue: "According to", content: "the party leads by ten points among farmers" }],
  },
  "another source": {
    text: "The paper, which the minister's aides had urged readers to boycott, said the port is closed.",
    gold: [{ source: "The paper", cue: "said", content: "the port is closed" }],
  },
  "found by a rule, not annotated": {
    text: "They would not tell the tax office anything it does not already know.",
    gold: [],
  },
  "content: begins too late": {
    text: "But the bishop chose to skip the parade, an aide near him said.",
    gold: [{ source: "an aide near him", cue: "said", content: "But the bishop chose to skip the parade" }],
  },
  "cue: ends too late": {
    text: "Davis talks to the director about prisons in the new film.",
    gold: [{ source: "Davis", cue: "talks to the director", content: "about prisons in the new film" }],
  },
  "only a small part of the content found": {
    text: "Farmers say the canal, dug by the army, has doubled harvests in the valley.",
    gold: [
      {
        source: "Farmers",
        cue: "say",
        content: "the canal, dug by the army, has doubled harvests in the valley",
      },
    ],
  },
  "source: ends too late": {
    text: "A study finished in early spring showed that most nurses want the shifts shortened.",
    gold: [{ source: "A study", cue: "showed", content: "that most nurses want the shifts shortened" }],
  },
  "missed: words in quotation marks, mixed": {
    text: "The new toll is being ridiculed as a “pay twice to stand still” plan for commuters.",
    gold: [{ cue: "is being ridiculed as", content: "a “pay twice to stand still” plan for commuters" }],
  },
  "content: ends too early": {
    text: "In a statement, the company said Mr. Clarke, who denied knowing of the payments, had left.",
    gold: [{ source: "the company", cue: "said", content: "Mr. Clarke, who denied knowing of the payments, had left" }],
  },
  "found by the model alone, not annotated": {
    text: "Neither he nor his brothers have been accused of any offence.",
    gold: [],
  },
  "content cut elsewhere": {
    text: "The film by Anna Duval, Ruiz told Kent, explains nothing.",
    gold: [{ source: "Ruiz", cue: "told Kent", content: ["The film by Anna Duval", "explains nothing"] }],
  },
  "source not found": {
    text: "Lindqvist is supported by far fewer papers.",
    gold: [{ source: "far fewer papers", cue: "is supported by", content: "Lindqvist" }],
  },
  "source: ends too early": {
    text: "People close to the talks, including two envoys and a translator, said the pact was near.",
    gold: [
      {
        source: "People close to the talks, including two envoys and a translator,",
        cue: "said",
        content: "the pact was near",
      },
    ],
  },
  "a source where none is annotated": {
    text: "The verdict seemed to confirm the fears of the villagers.",
    gold: [{ cue: "seemed", content: "to confirm the fears of the villagers" }],
  },
};
