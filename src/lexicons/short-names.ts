import type { Lexicon } from "./lexicon.ts";

/** Short forms of given names, with the one full form that each stands for. */
export const SHORT_NAMES: Lexicon<readonly [short: string, full: string]> = {
  id: "short-names",
  layer: "actors",
  source:
    "compiled for hustings: short forms of English given names that stand for one full form, as dictionaries of names give them",
  licence: "MIT (facts)",
  note: "Lower case. Matched on the first word of a person's full name, where people of different articles are joined. Forms of several names (Alex, Chris, Pat, Ted) are left out.",
  entries:
    `joe joseph,mike michael,ed edward,bill william,will william,bob robert,rob robert,tim timothy,jim james,tom thomas,dan daniel,dave david,ben benjamin,matt matthew,greg gregory,ken kenneth,
jeff jeffrey,andy andrew,tony anthony,chuck charles,rick richard,dick richard,don donald,ron ronald,larry lawrence,nick nicholas,debbie deborah,deb deborah,liz elizabeth,maggie margaret,jen jennifer,sue susan,
doug douglas,fred frederick,vince vincent,walt walter,josh joshua,zach zachary,tammy tamara,mitch mitchell,russ russell,barb barbara,cindy cynthia,kathy katherine,phil philip`
      .split(/,\s*/)
      .map((entry) => entry.split(" ") as unknown as readonly [string, string]),
  hits: [{ text: "On Monday Mike Quist spoke about the bridge.", span: "Mike Quist" }],
  misses: [{ text: "They will mike the stage on Monday.", span: "mike" }],
};
