import { stemFor } from "../src/language/inflection.ts";
import { type LemmaClass, type LemmaTable, lemmaBy, lemmaClass, unpackLemmas } from "../src/language/lemma.ts";
import type { Tag } from "../src/language/token.ts";
import type { TreebankSentence } from "./treebank.ts";

interface Seen {
  readonly form: string;
  readonly tag: Tag;
  readonly kind: LemmaClass;
  readonly lemmas: Map<string, number>;
}

/** Lower case with straight apostrophes, as tokens have their `norm`. */
function norm(word: string): string {
  return word.replace(/[‘’]/g, "'").toLowerCase();
}

/** Packed exceptions: forms whose lemma the rules get wrong, and verb stems whose spelling does not tell the base form. */
export function trainLemmas(sentences: readonly TreebankSentence[]): string {
  const seen = countForms(sentences);
  const verbs = new Map<string, number>();
  for (const { kind, lemmas } of seen.values()) {
    if (!["past", "ing", "s", "base"].includes(kind)) continue;
    for (const [lemma, count] of lemmas) verbs.set(lemma, (verbs.get(lemma) ?? 0) + count);
  }
  const rules: LemmaTable = { exceptions: new Map(), stems: new Map() };
  const stems = stemsOf(
    [...verbs].filter(([, count]) => count >= 2).map(([verb]) => verb),
    rules,
  );
  const withStems: LemmaTable = { exceptions: new Map(), stems };
  const lines = new Map<string, string[]>([["stems", [...stems].flat()]]);
  for (const { form, tag, kind, lemmas } of seen.values()) {
    const [lemma, count] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    if (lemma === lemmaBy(withStems, form, tag) || /\s/.test(form + lemma) || lemma === "_") continue;
    if (kind === "none" ? count < 4 || !/^[a-z.']+$/.test(form) : /^[^\p{L}']/u.test(form)) continue;
    if (count < 2 && !((verbs.get(lemma) ?? 0) >= 3 && (kind === "past" || kind === "ing"))) continue;
    const entries = lines.get(kind);
    if (entries) entries.push(form, lemma);
    else lines.set(kind, [form, lemma]);
  }
  return [...lines].map(([kind, entries]) => [kind, ...entries].join(" ")).join("\n");
}

function countForms(sentences: readonly TreebankSentence[]): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const { words, tags, lemmas } of sentences) {
    for (const [i, word] of words.entries()) {
      const form = norm(word);
      const tag = tags[i]!;
      const kind = lemmaClass(tag);
      const key = `${kind} ${form}`;
      let entry = seen.get(key);
      if (!entry) {
        entry = { form, tag, kind, lemmas: new Map() };
        seen.set(key, entry);
      }
      const lemma = norm(lemmas[i]!);
      entry.lemmas.set(lemma, (entry.lemmas.get(lemma) ?? 0) + 1);
    }
  }
  return seen;
}

/** For each verb, the stem its regular -ed and -ing forms leave, where the rules would not find the way back. */
function stemsOf(verbs: readonly string[], rules: LemmaTable): Map<string, string> {
  const stems = new Map<string, string>();
  for (const verb of [...verbs].sort()) {
    if (!/^[a-z]{3,}$/.test(verb)) continue;
    const silent = verb.endsWith("e") && !/(ee|oe|ye|ie)$/.test(verb);
    const form = `${silent ? verb.slice(0, -1) : verb}ing`;
    const stem = stemFor(form, "ing");
    if (stem !== null && !(stem === verb && verbs.includes(`${stem}e`)) && lemmaBy(rules, form, "VBG") !== verb)
      stems.set(stem, verb);
  }
  return stems;
}

/** Share of words with the right lemma, letter case aside. */
export function scoreLemmas(packed: string, sentences: readonly TreebankSentence[]): number {
  const table = unpackLemmas(packed);
  let right = 0;
  let total = 0;
  for (const { words, tags, lemmas } of sentences) {
    for (const [i, word] of words.entries()) {
      total++;
      if (lemmaBy(table, norm(word), tags[i]!) === norm(lemmas[i]!)) right++;
    }
  }
  return right / total;
}
