import { tag } from "../src/language/tagger.ts";
import { parserModel } from "../src/models/parser.ts";
import { parserOf, scoreParser } from "../training/train-parser.ts";
import { readTreebanks } from "../training/treebank.ts";
import { type ActorScores, FORMS, scoreActors, summed } from "./actors.ts";
import { f1, type Tally } from "./attribution-scores.ts";
import { conllF1, harmonic } from "./coreference-scores.ts";
import { type GumDocument, readGum } from "./gum.ts";
import { percent, table } from "./page.ts";

/** Genres of edited or prepared prose about public matters; the others of GUM are fiction, chat, how-tos and the like. */
const PROSE: ReadonlySet<string> = new Set([
  "news",
  "interview",
  "speech",
  "bio",
  "court",
  "textbook",
  "academic",
  "essay",
]);

function mentionRows(scores: ActorScores): string[][] {
  const row = (name: string, heads: Tally, exact: Tally) => [
    name,
    percent(heads.right / Math.max(1, heads.found)),
    percent(heads.right / Math.max(1, heads.wanted)),
    percent(f1(heads)),
    percent(f1(exact)),
    `${heads.wanted}`,
  ];
  return [
    ...FORMS.map((form) => row(`${form}s`, scores.heads[form], scores.exact[form])),
    row("all", summed(FORMS.map((form) => scores.heads[form])), summed(FORMS.map((form) => scores.exact[form]))),
  ];
}

function coreferenceRow(name: string, documents: readonly GumDocument[]): string[] {
  const { coreference } = scoreActors(documents);
  const { muc, b3, ceafe } = coreference;
  return [name, ...[harmonic(muc), harmonic(b3), harmonic(ceafe), conllF1(coreference)].map(percent)];
}

function taggingRows(corpora: string): string[][] {
  const parser = parserOf(parserModel);
  return [...readTreebanks(corpora).dev].map(([name, sentences]) => {
    let [right, all] = [0, 0];
    for (const { words, tags } of sentences) {
      const found = tag(words);
      all += words.length;
      right += tags.filter((each, i) => each === found[i]).length;
    }
    const { heads, labelled } = scoreParser(parser, tag, sentences);
    return [name, percent(right / all), percent(heads), percent(labelled)];
  });
}

/** The section on actors, coreference and tags, measured on GUM's development documents. */
export function gumSection(corpora: string): string {
  const documents = readGum(corpora, "dev");
  const prose = documents.filter(({ genre }) => PROSE.has(genre));
  const news = documents.filter(({ genre }) => genre === "news" || genre === "interview" || genre === "speech");
  return [
    "## Actors",
    "",
    `GUM, development documents: ${prose.length} of prepared prose (${[...PROSE].join(", ")}), ${documents.length} of all genres (fiction, chat, how-tos and the like besides). GUM marks every noun phrase and pronoun, also those that this package does not look for (generic people, objects of every kind); its mentions of persons, organizations and places are the ones wanted. By head: a found mention lies in an annotated one and has words of its minimal span, one to one. Exact: the same characters, where GUM has articles, relative clauses and phrases that follow in a mention and this package has not. Prepared prose:`,
    "",
    table(
      ["mentions", "precision, head", "recall, head", "F1, head", "F1, exact", "wanted"],
      mentionRows(scoreActors(prose)),
    ),
    "",
    "Coreference of people, F1; mentions matched by head, entities with one mention left out (as in OntoNotes), mentions found by the package and not given:",
    "",
    table(
      ["documents", "MUC", "B-cubed", "CEAF-e", "mean (CoNLL)"],
      [
        coreferenceRow("news, interviews, speeches", news),
        coreferenceRow("prepared prose", prose),
        coreferenceRow("all genres", documents),
      ],
    ),
    "",
    "Tags and dependencies, with the treebanks' own words (hyphenated ones joined, as the package has them); heads and relations without punctuation, on the package's own tags:",
    "",
    table(["development sentences", "tags right, %", "heads right, %", "heads and relations, %"], taggingRows(corpora)),
    "",
  ].join("\n");
}
