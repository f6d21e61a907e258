import type { Lexicon } from "./lexicon.ts";

/** Verbs with which a holder denies that a word fits. */
export const DENIAL_VERBS: Lexicon = {
  id: "denial-verbs",
  layer: "labels",
  source:
    "compiled for hustings: verbs of denial and refusal that take a that-clause, a gerund or a word for a word (label, charge, idea)",
  licence: "MIT, as this project",
  note: "Matched on the lemma. A label in what is denied is rejected by the subject of the verb.",
  entries:
    "deny reject dispute refute rebut disavow contest dismiss repudiate disown disclaim deflect rebuff resist refuse bristle balk counter challenge disagree scoff".split(
      " ",
    ),
  hits: [
    { text: "The governor denied being a puppet.", span: "puppet" },
    { text: "The minister rejected the idea that the reform amounted to a coup.", span: "coup" },
  ],
  misses: [{ text: "The governor denied a request for documents.", span: "request for documents" }],
};

/** Verbs with which a holder asks, or leaves open, whether a word fits. */
export const ASKING_VERBS: Lexicon = {
  id: "asking-verbs",
  layer: "labels",
  source: "compiled for hustings: verbs that take an if- or whether-clause as a question",
  licence: "MIT, as this project",
  note: "Matched on the lemma, before if or whether. A label in the clause is questioned by the subject of the verb.",
  entries: "ask wonder question inquire enquire query debate doubt consider discuss quiz press".split(" "),
  hits: [{ text: "A reporter asked whether the region was a “powder keg”.", span: "powder keg" }],
  misses: [{ text: "A reporter asked whether the train was late.", span: "late" }],
};

/** Verbs with which a holder takes up a word that is already about. */
export const ADOPTION_VERBS: Lexicon = {
  id: "adoption-verbs",
  layer: "labels",
  source: "compiled for hustings: verbs whose object is a word for a word (label, term, description)",
  licence: "MIT, as this project",
  note: "Matched on the lemma, with a word for a word as object: the subject applies the label.",
  entries: "use embrace accept adopt defend invoke apply coin repeat endorse own echo revive stick prefer".split(" "),
  hits: [{ text: "The premier embraced the “strongman” label.", span: "strongman" }],
  misses: [{ text: "The premier embraced the ambassador.", span: "ambassador" }],
};

/** Verbs with which a holder is against a word that somebody uses. */
export const AVERSION_VERBS: Lexicon = {
  id: "aversion-verbs",
  layer: "labels",
  source:
    "compiled for hustings: verbs of dislike, protest and blame whose object is a word for a word (label, term, description)",
  licence: "MIT, as this project",
  note: "Matched on the lemma, with a word for a word as object, also behind to or against: the subject rejects the label. With a that-clause they deny nothing.",
  entries: "hate dislike resent detest abhor protest object condemn denounce criticise criticize decry deplore".split(
    " ",
  ),
  hits: [
    { text: "The envoy protested against the term “satellite”.", span: "satellite" },
    { text: "The envoy denounced the “satellite” label.", span: "satellite" },
  ],
  misses: [{ text: "The envoy protested against the price of bread.", span: "price of bread" }],
};

/** A verb of refusing to use a word, and whether it leaves open that the word fits. */
export interface RefusalVerb {
  readonly lemma: string;
  readonly leavesOpen: boolean;
}

/** Verbs with which a holder keeps from using a word. */
export const REFUSAL_VERBS: Lexicon<RefusalVerb> = {
  id: "refusal-verbs",
  layer: "labels",
  source: "compiled for hustings: verbs before an infinitive or gerund that say that something was not done",
  licence: "MIT, as this project",
  note: "Matched on the lemma, up to four words before a verb of naming or using. Declining leaves open whether the word fits; refusing rejects it.",
  entries: [
    ...["decline", "avoid", "stop", "hesitate", "shy"].map((lemma) => ({ lemma, leavesOpen: true })),
    ...["refuse", "resist", "shun", "deny"].map((lemma) => ({ lemma, leavesOpen: false })),
  ],
  hits: [
    { text: "The envoy declined to call the vote a sham.", span: "sham" },
    { text: "The envoy refused to call the vote a sham.", span: "sham" },
  ],
  misses: [{ text: "The envoy declined an invitation.", span: "invitation" }],
};
