import type { Lexicon } from "./lexicon.ts";

/** Words that tell of parties, elections, lawmaking, power and those who seek it. */
export const POLITICAL_FRAME: Lexicon = {
  id: "frame-political",
  layer: "framing",
  source:
    "compiled for hustings: words of news politics that fall under the dimension “Political” of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik and Smith 2014), collected by hand from the dimension's definition",
  licence: "MIT",
  note: "Base forms, lower case; a phrase is words in a row. Each token matches by its lemma or as written. The longest phrase wins.",
  entries:
    "political|politically|politics|politician|politicise|politicize|party|party leader|ruling party|ruling coalition|ruling bloc|deputy prime minister|deputy minister|opposition|coalition|election|electoral|elect|by-election|re-election|reelection|vote|voter|ballot|candidate|candidacy|campaign|campaigner|parliament|parliamentary|parliamentarian|congress|congressional|senate|senator|lawmaker|legislator|legislature|assembly|deputy|mp|mps|house of commons|house of representatives|lower house|upper house|government|governing|cabinet|administration|president|presidential|presidency|prime minister|premier|chancellor|governor|mayor|councillor|minister|ministerial|bill|veto|filibuster|caucus|primary election|democrat|democratic|republican|conservative|liberal|labour party|socialist|communist|populist|left-wing|right-wing|far-right|far-left|partisan|bipartisan|lobby|lobbyist|lobbying|impeach|impeachment|resign|resignation|reshuffle|no-confidence|majority leader|swing state|incumbent|constituency|mandate of the people|electorate|inauguration|state visit|primary|nomination|nominee|endorsement|swing vote|majority|minority government|running mate|party leadership|backbencher|whip|campaign trail|polling station|polling place|campaign manager|attack ad|ballot box|turnout|electoral college|superdelegate|delegate|caucus-goer|front-runner|stump speech|party convention".split(
      "|",
    ),
  hits: [{ text: "Lawmakers passed the bill.", span: "Lawmakers" }],
  misses: [{ text: "The electrician sent his invoice.", span: "invoice" }],
};
