import type { Lexicon } from "./lexicon.ts";

/** Participles that after be tell a state or a quality, not what somebody did. */
export const ADJECTIVAL_PARTICIPLES: Lexicon = {
  id: "adjectival-participles",
  layer: "framing",
  source:
    "compiled for hustings: participles that GUM and the English Web Treebank tag as adjectives after be at least as often as verbs, with those of feeling, place, relation and readiness that news has after be (Huddleston and Pullum 2002, 16.10.1, adjectival passives)",
  licence: "MIT, as this project",
  note: "Matched as written. A passive of these asks for no agent: is located, are worried, was packed with.",
  entries: `
accustomed acquainted addicted affiliated aged aimed allied amazed amused annoyed appalled armed ashamed associated astonished attracted balanced
based biased bound braced captivated centered centred classified committed complicated concentrated concerned confused connected contained content
convinced correlated crowded deadlocked dedicated deserted detached detailed determined devoted disaffected disappointed disconnected discouraged
disgusted disillusioned disinterested dismayed dissatisfied distressed disturbed divided divorced drawn due educated embarrassed embedded embroiled
enamored enamoured endangered engaged engrossed enraged entangled enthralled entitled entrenched equipped estranged exasperated excited exhausted
expired faced fascinated fatigued filled flattered flawed focused focussed frightened frustrated geared gone gratified grounded guarded hard-pressed
headed headquartered heartbroken heartened hooked horrified humbled immersed impoverished impressed inclined indebted intended interested intertwined
intoxicated intrigued invested involved isolated jaded jammed justified known laden lined linked littered located locked lopsided married mired
misguided mistaken mixed motivated naked needed obligated obliged obsessed opposed oriented outdated outraged outspoken overcrowded overdue overjoyed
overpriced overwhelmed packed perched perplexed pleased poised polarised polarized populated positioned potholed predisposed preoccupied prepared
privileged pronounced puzzled qualified reasoned related relaxed relieved renowned resigned retired rooted rumored rumoured sacred saddened satisfied
scared scattered seated set shocked situated skewed skilled slanted slated split spoiled stacked startled stationed steeped strapped strewn stuck
studded stunned suited supposed surprised swamped talented terrified thrilled tied tilted tired torn troubled unaffiliated unconvinced undecided
unemployed unfinished uninterested united unprecedented unprepared unqualified unsatisfied unsettled unsolved unsurprised upset used vested wed wedded
weighted widespread worn worried wrapped
`
    .trim()
    .split(/\s+/),
  hits: [{ text: "Two clerks were dismissed on Monday.", span: "were dismissed" }],
  misses: [
    { text: "The office is located in the old port.", span: "is located" },
    { text: "The clerks were worried.", span: "were worried" },
    { text: "The hall was packed with farmers.", span: "was packed" },
  ],
};
