/** Names of the trained models an analysis rests on; each has a card beside its weights in `src/models`. */
export const MODELS: readonly string[] = ["tagger", "parser", "lemmas"];
