import { fold } from "../src/language/word-hashes.ts";
import type { TreebankSentence } from "./treebank.ts";

const LEAST = { known: 4, fixed: 30, share: 0.06, single: 0.998 } as const;

/** Packed word classes learned from tagged sentences: see `WordClasses`. */
export function learnWordClasses(sentences: readonly TreebankSentence[]): string {
  const counts = new Map<string, Map<string, number>>();
  for (const { words, tags } of sentences) {
    for (const [i, word] of words.entries()) {
      const key = folded(word);
      let tagCounts = counts.get(key);
      if (!tagCounts) {
        tagCounts = new Map();
        counts.set(key, tagCounts);
      }
      tagCounts.set(tags[i]!, (tagCounts.get(tags[i]!) ?? 0) + 1);
    }
  }
  const classes = new Map<string, string[]>();
  for (const [word, tagCounts] of counts) {
    const total = [...tagCounts.values()].reduce((sum, count) => sum + count, 0);
    if (total < LEAST.known || /\s/.test(word)) continue;
    const seen = [...tagCounts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const fixed = total >= LEAST.fixed && seen[0]![1] >= LEAST.single * total && !seen[0]![0].startsWith("NN");
    const kept = seen.filter(([, count]) => count >= LEAST.share * total).map(([tag]) => tag);
    const name = fixed ? `!${seen[0]![0]}` : kept.sort().join(" ");
    const members = classes.get(name);
    if (members) members.push(word);
    else classes.set(name, [word]);
  }
  const lines = [...classes].filter(([name, words]) => name.startsWith("!") || words.length > 1);
  lines.sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return lines.map(([name, words]) => `${name}: ${words.sort().join(" ")}`).join("\n");
}

function folded(word: string): string {
  return Array.from({ length: word.length }, (_, i) => String.fromCharCode(fold(word.charCodeAt(i)))).join("");
}
