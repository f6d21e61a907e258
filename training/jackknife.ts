import { TAGGER_SETTINGS, taggerOf, trainTagger } from "./train-tagger.ts";
import type { TreebankSentence } from "./treebank.ts";

const FOLDS = 5;

/**
 * The sentences with tags as a tagger gives them that has not seen them: the parser must learn to live with the tagger's
 * mistakes. Every fifth sentence is tagged by a tagger trained on the other four fifths.
 */
export function jackknifed(sentences: readonly TreebankSentence[], log: (line: string) => void): TreebankSentence[] {
  const result = [...sentences];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = sentences.filter((_, i) => i % FOLDS !== fold);
    const tagger = taggerOf(trainTagger(others, () => {}, { ...TAGGER_SETTINGS, epochs: 3 }));
    for (let i = fold; i < sentences.length; i += FOLDS) {
      const sentence = sentences[i]!;
      result[i] = { ...sentence, tags: tagger.tag(sentence.words) };
    }
    log(`parser: tagged part ${fold + 1} of ${FOLDS} with a tagger trained on the others`);
  }
  return result;
}
