import type { Lexicon } from "./lexicon.ts";

/** Nouns for what somebody has said, before "of", "about", "that" and the like and words in marks. */
export const SAYING_NOUNS: Lexicon = {
  id: "saying-nouns",
  layer: "framing",
  source: "compiled for hustings: nouns of the reporting verbs in PolNeAR 1.0 train, and of FrameNet’s frame Statement",
  licence: "MIT",
  note: "Matched on the lemma up to three words before the opening mark: the words in marks are somebody's, not at arm's length.",
  entries:
    "accusation acknowledgement admission allegation announcement appeal argument assertion assurance belief boast call charge claim comment comparison complaint conclusion confession criticism declaration demand denial denunciation description finding insistence invitation mention opinion pledge plea portrayal prediction promise proposal remark request retort ruling statement suggestion talk testimony threat view vow warning".split(
      " ",
    ),
  hits: [{ text: "The “privilege” lasted a week.", span: "“privilege”" }],
  misses: [{ text: "The court heard the governor's claim of “privilege” twice.", span: "“privilege”" }],
};

/** Texts that words in marks are taken from, as subjects of the verb before the marks. */
export const DOCUMENT_NOUNS: Lexicon = {
  id: "document-nouns",
  layer: "framing",
  source: "compiled for hustings: sources of attributions in PolNeAR 1.0 train that are texts",
  licence: "MIT",
  note: "Matched on the lemma of a subject before the opening mark: the words in marks are the text's.",
  entries:
    "accord agreement article audit bill brief charter communiqué complaint constitution contract declaration decree dossier draft editorial email filing guideline indictment judgment judgement law lawsuit leaflet letter manifesto memo memorandum message motion note order paper petition poll post report resolution ruling statement study summons survey testimony text transcript treaty tweet verdict".split(
      " ",
    ),
  hits: [{ text: "The “grave” breaches were a parking ticket.", span: "“grave”" }],
  misses: [{ text: "The report speaks of “grave” breaches of the code.", span: "“grave”" }],
};

/** People whose word for a thing is a technical term. */
export const EXPERT_NOUNS: Lexicon = {
  id: "expert-nouns",
  layer: "framing",
  source:
    "compiled for hustings: occupations before call, term and describe as with words in marks that have a settled meaning",
  licence: "MIT",
  note: "Matched on the lemma of a subject of call and term before the opening mark: what is in the marks is a term.",
  entries:
    "accountant banker biologist chemist climatologist criminologist demographer doctor economist engineer epidemiologist expert forecaster geologist hacker historian insider lawyer linguist mathematician meteorologist miner nurse pathologist philosopher physician physicist pilot pollster psychiatrist psychologist researcher sailor scholar scientist seismologist sociologist statistician strategist surgeon trader veteran virologist".split(
      " ",
    ),
  hits: [{ text: "The “sticky” prices fell in May.", span: "“sticky”" }],
  misses: [{ text: "It is what economists call “sticky” prices.", span: "“sticky”" }],
};
