import type { Lexicon } from "./lexicon.ts";

/** Words that tell of equal treatment, discrimination, shares and balance between groups. */
export const FAIRNESS_AND_EQUALITY_FRAME: Lexicon = {
  id: "frame-fairness-and-equality",
  layer: "framing",
  source:
    "compiled for hustings: words of news politics that fall under the dimension “Fairness and equality” of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik and Smith 2014), collected by hand from the dimension's definition",
  licence: "MIT",
  note: "Base forms, lower case; a phrase is words in a row. Each token matches by its lemma or as written. The longest phrase wins.",
  entries:
    "fair|fairly|unfair|unfairly|fairness|equality|inequality|unequal|equal|equally|discrimination|discriminate|discriminatory|racism|racist|sexism|sexist|civil right|civil liberty|equal right|minority right|gender gap|pay gap|gap between rich|injustice|unjust|prejudice|bias|biased|segregation|privileged|marginalised|marginalized|underrepresented|quota|affirmative action|reparation|even-handed|double standard|social justice|level playing field|redistribution|solidarity|second-class citizen|level the playing field|favouritism|favoritism|nepotism|disparity|disadvantaged|underprivileged|equal pay|equal opportunity|equal treatment|unfair advantage|systemic racism|profiling|segregate|exclusion|excluded|inclusion|diversity|gender equality|have-nots".split(
      "|",
    ),
  hits: [{ text: "Women called the rule unfair.", span: "unfair" }],
  misses: [{ text: "The trade fair opened.", span: "fair opened" }],
};
