import type { Lexicon } from "./lexicon.ts";

const words = (text: string) => text.split(" ");

/** Words that say that what they govern is planned. */
export const PLANNING_WORDS: Lexicon = {
  id: "event-planning-words",
  layer: "events",
  source:
    "compiled for hustings: verbs, adjectives and nouns of planning and expectation that take an event as complement or object",
  licence: "MIT",
  note: "Matched on the lemma of the word that governs the event: due to arrive, an upcoming visit, plans for a summit. What they govern is scheduled.",
  entries: words(
    "expect expected schedule scheduled plan planned due set slate slated prepare poised intend upcoming forthcoming impending looming imminent future agree promise pledge vow decide undertake announce arrange organize organise pencil earmark commit aim await anticipate coming ready contract deal agreement treaty",
  ),
  hits: [{ text: "The envoy is due to arrive on Friday.", span: "arrive" }],
  misses: [{ text: "The rent is due.", span: "rent" }],
};

/** Words that say that what they govern did not or will not happen. */
export const DENYING_WORDS: Lexicon = {
  id: "event-denying-words",
  layer: "events",
  source:
    "compiled for hustings: negative implicatives (Karttunen 1971), verbs of denial, refusal, prevention and cancellation, and nouns and prepositions of absence",
  licence: "MIT",
  note: "Matched on the lemma of the word that governs the event: refused to resign, cancelled the visit, without a vote. What they govern is denied.",
  entries: words(
    "refuse decline fail deny avoid prevent cancel abandon scrap avert neglect forget refrain forgo veto rule-out reject block prohibit ban forbid miss drop dismiss rebuff shelve lack absence without never boycott skip suspend abort thwart foil cancelled canceled aborted foiled failed",
  ),
  hits: [{ text: "The mayor refused to resign.", span: "resign" }],
  misses: [{ text: "The mayor forgot the keys.", span: "keys" }],
};

/** Words that leave open whether what they govern happens. */
export const POSSIBILITY_WORDS: Lexicon = {
  id: "event-possibility-words",
  layer: "events",
  source: "compiled for hustings: verbs, adjectives and nouns of wish, request, threat, attempt, fear and chance",
  licence: "MIT",
  note: "Matched on the lemma of the word that governs the event: wants to sell, calls for a vote, a possible strike. What they govern is possible.",
  entries: words(
    "want wish hope like consider seek urge call demand ask request propose suggest threaten offer fear worry doubt try attempt attempted able capable likely unlikely possible potential probable willing eager reluctant tempt allow permit let enable encourage invite press pressure warn believe think guess suspect assume predict forecast contemplate mull weigh seem appear alleged allege purported reported rumoured rumored hypothetical proposed threatened feared suspected supposed chance possibility risk threat prospect likelihood danger desire need must should require advise recommend authorize authorise order tell instruct push lobby campaign qualify afford opportunity right ability bid effort proposal option move",
  ),
  hits: [{ text: "The group wants to sell the mine.", span: "sell" }],
  misses: [{ text: "The group has sold the mine.", span: "wants" }],
};

/** Verbs whose subject or object noun is the event, and which only say that it goes on. */
export const LIGHT_VERBS: Lexicon = {
  id: "event-light-verbs",
  layer: "events",
  source: "compiled for hustings: support verbs of English event nouns",
  licence: "MIT",
  note: "Matched on the lemma. An event noun that is their object or subject takes their place, date, subject and realis: a forum that will be held in the capital.",
  entries: words(
    "hold make take give pay have do conduct stage host attend launch carry begin start open continue end resume deliver organize organise mount wage join lead address convene undertake plan schedule happen occur face chair watch follow kick",
  ),
  hits: [{ text: "The forum will be held in Lisbon.", span: "forum" }],
  misses: [{ text: "He will hold the rope.", span: "rope" }],
};

/** Words before an event that has yet to come. */
export const AHEAD_WORDS: Lexicon = {
  id: "event-ahead-words",
  layer: "events",
  source: "compiled for hustings: prepositions and nouns that place something before a coming event",
  licence: "MIT",
  note: "Ahead of, in the run-up to, on the eve of, in preparation for: the event noun that follows is scheduled unless its date has passed.",
  entries: words("ahead run-up eve lead-up preparation preparations build-up runup"),
  hits: [{ text: "Ahead of the summit, the minister flew home.", span: "summit" }],
  misses: [{ text: "The team is ahead of its rivals.", span: "rivals" }],
};
