import type { Lexicon } from "./lexicon.ts";

/** Phrases in which a word of some dimension means something else. */
export const FRAME_OTHER_SENSES: Lexicon = {
  id: "frame-other-senses",
  layer: "framing",
  source:
    "compiled for hustings: for every word of the fourteen dimensions' lists its commonest collocations in another sense, as dictionaries list them",
  licence: "MIT, as this project",
  note: "Base forms, lower case. The phrase is passed over: no word in it is evidence for a frame.",
  entries:
    "left bank|right bank|west bank|east bank|south bank|north bank|far bank|near bank|other bank|river bank|opposite bank|bank of the river|blood bank|bank holiday|company of soldier|company of engineer|company of infantry|infantry company|rifle company|tank company|theatre company|theater company|dance company|opera company|in the company of|in good company|third party|birthday party|dinner party|christmas party|wedding party|search party|rescue party|warring party|tennis court|basketball court|food court|court of public opinion|gold medal|gold medallist|gold medalist|gold standard|war chest|war of words|war room|turf war|tug of war|bidding war|culture war|think tank|water tank|fish tank|fuel tank|gas tank|septic tank|first sentence|last sentence|next sentence|opening sentence|fine print|fine art|fine line|fine weather|fine wine|fine dining|uphill battle|battle of wits|advertising campaign|ad campaign|vaccination campaign|bombing campaign|military campaign|kitchen cabinet|filing cabinet|medicine cabinet|electricity bill|water bill|phone bill|gas bill|heating bill|dollar bill|medical bill|hospital bill|utility bill|assembly line|assembly plant|state of the art|martial art|signature dish|signature style|signature tune|flea market|market square|market town|shooting star|gang of eight|gang of four|james bond|family bond|close bond|spin doctor|be patient|school of thought|old school|oh my god|thank god|god know|god forbid|trade fair|book fair|county fair|state fair|world 's fair|rule of thumb|weather front|polar front|egg shell|sea shell|cell phone|body language|sign language|house party|leap of faith|good faith|bad faith|vote of thanks|law of nature|law of averages|murphy 's law|fence mending|picket fence|border collie|flood of tears|flood of complaints|march madness|summer school|on the march|price to pay|at any price|at all cost|cost of war|film crew|drug store|healthy margin|healthy lead|healthy profit|healthy growth|sense of security|security deposit|job security|moral support|moral victory|fairly large|fairly small|fairly common|fairly easy|fairly new|fairly well|fairly certain|fairly low|fairly high|primary school|primary care|primary colour|majority of|deck of card|stock of|laughing stock|rolling stock|short of breath|stroke of luck|charter flight|whip up|foreign body|foreign to".split(
      "|",
    ),
  hits: [{ text: "The bank lent the mill a million.", span: "bank" }],
  misses: [
    { text: "Villages on the left bank get one bus a day.", span: "bank" },
    { text: "He died of a heart attack.", span: "attack" },
    { text: "The theatre company played in a barn.", span: "company" },
  ],
};
