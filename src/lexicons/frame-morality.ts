import type { Lexicon } from "./lexicon.ts";

/** Words that tell of duty, conscience, faith and what is decent. */
export const MORALITY_FRAME: Lexicon = {
  id: "frame-morality",
  layer: "framing",
  source:
    "compiled for hustings: words of news politics that fall under the dimension “Morality” of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik and Smith 2014), collected by hand from the dimension's definition",
  licence: "MIT",
  note: "Base forms, lower case; a phrase is words in a row. Each token matches by its lemma or as written. The longest phrase wins.",
  entries:
    "moral|morality|morally|immoral|ethical|ethic|ethics|unethical|conscience|shame|shameful|ashamed|remorse|sin|sinful|sacred|holy|faith|religious|religion|church|mosque|temple|bishop|imam|priest|pope|god|prayer|pray|bible|quran|compassion|humane|inhumane|decency|decent|indecent|dignity|duty to|moral duty|sacrifice|mercy|virtue|evil|wicked|righteous|good and evil|betray|betrayal|apology|apologise|apologize|forgive|forgiveness|golden rule|stewardship|honesty|hypocrisy|obligation|bless|blessing|blasphemy|sermon|congregation|parish|rabbi|chaplain|greed|greedy|selfless|repent|repentance|sanctity|commandment|pious|piety|cruelty|depravity|integrity|right and wrong|common good|moral compass".split(
      "|",
    ),
  hits: [{ text: "The bishop called it a moral duty.", span: "moral duty" }],
  misses: [{ text: "The morale of the troops is high.", span: "morale" }],
};
