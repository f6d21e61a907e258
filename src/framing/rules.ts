import type { Rule } from "../lexicons/lexicon.ts";

/** The rules by which framing cues are found. Frames name their words themselves, as evidence. */
export const RULES: readonly Rule[] = [
  {
    name: "framing/scare-quote",
    layer: "framing",
    meaning: "A word or two in quotation marks that quote nobody: the writer holds the word at arm's length.",
    hits: [{ text: "The “smart” fence has not worked since March.", span: "“smart”" }],
    misses: [{ text: "“We will build it,” Ana Lima said.", span: "“We will build it,”" }],
  },
  {
    name: "framing/loaded-span",
    layer: "framing",
    meaning: "Words that a model learned from annotated news takes for loaded; the weight is their mean probability.",
    hits: [{ text: "It was a disgraceful vote.", span: "disgraceful vote" }],
    misses: [{ text: "It was a close vote.", span: "close" }],
  },
  {
    name: "framing/name-calling",
    layer: "framing",
    meaning:
      "Words that the same model takes for an insulting name put on somebody; the weight is their mean probability.",
    hits: [{ text: "The senator is a racist and a bigot.", span: "racist and a bigot" }],
    misses: [{ text: "The senator is a lawyer and a drummer.", span: "drummer" }],
  },
  {
    name: "framing/judging-adjective",
    layer: "framing",
    meaning: "An adjective of blame of our list that the learned model leaves alone.",
    hits: [{ text: "The council passed a draconian order.", span: "draconian" }],
    misses: [{ text: "The council passed a municipal order.", span: "municipal" }],
  },
  {
    name: "framing/hedge",
    layer: "framing",
    meaning: "A word that holds back from full commitment to what is told.",
    hits: [{ text: "The deal was reportedly signed.", span: "reportedly" }],
    misses: [{ text: "The parade is in May.", span: "May" }],
  },
  {
    name: "framing/reported-passive",
    layer: "framing",
    meaning: "A verb of report in the passive before to and a verb: it is said, and nobody says it.",
    hits: [{ text: "The aide is alleged to have sold the files.", span: "alleged" }],
    misses: [{ text: "The party alleged fraud.", span: "alleged" }],
  },
  {
    name: "framing/booster",
    layer: "framing",
    meaning: "A word that closes the door on doubt.",
    hits: [{ text: "The minister is clearly wrong.", span: "clearly" }],
    misses: [{ text: "The sky was clear.", span: "clear" }],
  },
  {
    name: "framing/factive-verb",
    layer: "framing",
    meaning: "A verb that takes its clause to be true, with that clause.",
    hits: [{ text: "The ministry admitted that the list was old.", span: "admitted" }],
    misses: [{ text: "The driver was admitted to hospital.", span: "admitted" }],
  },
  {
    name: "framing/assertive-verb",
    layer: "framing",
    meaning: "A verb of saying that tells how far the teller lends his own faith, with the clause it brings in.",
    hits: [{ text: "The party claims that the roll is wrong.", span: "claims" }],
    misses: [{ text: "The traveller claimed a refund.", span: "claimed" }],
  },
  {
    name: "framing/implicative-verb",
    layer: "framing",
    meaning: "A verb that says beside what is told that the thing was, or was not, done.",
    hits: [{ text: "The office failed to answer the letter.", span: "failed" }],
    misses: [{ text: "The motion failed by three votes.", span: "failed" }],
  },
  {
    name: "framing/presupposition-trigger",
    layer: "framing",
    meaning: "A word that takes for granted that something was so before.",
    hits: [{ text: "Prices rose again in June.", span: "again" }],
    misses: [{ text: "The bus stop was empty.", span: "stop" }],
  },
  {
    name: "framing/agentless-passive",
    layer: "framing",
    meaning: "A passive with its auxiliary and without a by-phrase: what was done is told, who did it is not.",
    hits: [{ text: "Two students were arrested on Monday.", span: "were arrested" }],
    misses: [{ text: "Two students were arrested by the army.", span: "were arrested" }],
  },
];
