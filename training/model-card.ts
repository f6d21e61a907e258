import { GUM_GENRES } from "./treebank.ts";

const ABOUT = {
  tagger: {
    title: "Part-of-speech tagger",
    method:
      "Averaged perceptron over hashed features, greedy from left to right: the word, its beginnings and endings, letter-case pattern (told apart by whether the sentence is written as a headline or in capitals), the two words on each side, the two tags before, and the classes of known words (which tags they are seen with). Words with one tag only are not weighed. Some training sentences are repeated as headlines and in capitals.",
  },
  parser: {
    title: "Dependency parser",
    method:
      "Greedy arc-hybrid transition parser trained with a dynamic oracle and exploration; features after Zhang and Nivre (2011). Two averaged perceptrons: one chooses the transition, one names the relation when a word is attached. Trained on tags given by taggers that had not seen the sentence (five parts). Scores are with the shipped tagger's tags.",
  },
  lemmas: {
    title: "Base forms",
    method:
      "Spelling rules for regular inflection, a list of irregular forms (general knowledge of English), and what the treebanks' lemmas add: forms that the rules get wrong, and verb stems that have lost an e or doubled a letter.",
  },
} as const;

/** Text of a model's card. Scores are table rows, in percent. */
export function modelCard(
  model: keyof typeof ABOUT,
  size: number,
  columns: readonly string[],
  scores: readonly (readonly string[])[],
  settings: object,
): string {
  const { title, method } = ABOUT[model];
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const settingLines = Object.entries(settings).map(([name, value]) => `${name} ${value}`);
  return [
    `# ${title}`,
    "",
    "Generated on 2026-11-23 by `npm run train`; trained weights are the same on every run.",
    "",
    "## Learned from",
    "",
    "- English Web Treebank (Universal Dependencies), training part. Licence: CC BY-SA 4.0.",
    `- GUM, training documents of the genres ${GUM_GENRES.join(", ")}. Annotations: CC BY 4.0. Genres whose texts are licensed for non-commercial use only are left out, and so are transcripts of conversation and vlogs.`,
    "",
    "Hyphenated words are joined into one token, and relations folded, as this package has them. Weights are numbers learned from these corpora; no sentence of theirs is contained. Single words that they attest are.",
    "",
    "## Method",
    "",
    method,
    ...(settingLines.length > 0 ? ["", `Settings: ${settingLines.join(", ")}.`] : []),
    "",
    "## Scores",
    "",
    row(columns),
    row(columns.map((_, i) => (i === 0 ? "---" : "---:"))),
    ...scores.map(row),
    "",
    "GUM dev: development documents of the same genres; GUM dev news: those of them that are news. Test parts were not used.",
    "",
    `Size: ${size} characters of generated source.`,
    "",
  ].join("\n");
}
