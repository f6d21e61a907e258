import { FUNCTION_WORDS } from "../lexicons/function-words.ts";
import { countScripts, mainScript, type Script } from "./scripts.ts";

/** Words looked at; more do not change the answer. */
const ENOUGH_WORDS = 800;
/** Characters looked at for the script. */
const ENOUGH_CHARACTERS = 6000;
/** Running English news has some 40 % of these words, headlines some 15 %. */
const LEAST_SHARE = 0.12;
const LEAST_WORDS = 2;
/** Lead over the next language, which Romance languages need: they share many short words. */
const LEAD = 1.25;
const WORD = /\p{L}+/gu;

const languagesByWord = new Map<string, string[]>();
for (const { language, words } of FUNCTION_WORDS.entries) {
  for (const word of words) {
    const languages = languagesByWord.get(word);
    if (languages === undefined) languagesByWord.set(word, [language]);
    else languages.push(language);
  }
}

/** Scripts that, in running text of today's news, one language alone writes. */
const LANGUAGE_OF_SCRIPT: ReadonlyMap<Script, string> = new Map([
  ["Greek", "el"],
  ["Hebrew", "he"],
  ["Georgian", "ka"],
  ["Armenian", "hy"],
  ["Thai", "th"],
]);

const KAZAKH_LETTERS = /[әғқңөұүһ]/i;
const KANA = /[\u3041-\u30ff]/;
const HANGUL = /[\uac00-\ud7a3]/;
const HAN = /[\u4e00-\u9fff]/;

function byFunctionWords(sample: string): string | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [word] of sample.matchAll(WORD)) {
    total++;
    for (const language of languagesByWord.get(word.toLowerCase()) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    if (total >= ENOUGH_WORDS) break;
  }
  const ranked = [...counts].sort(([, left], [, right]) => right - left);
  const [best, next] = ranked;
  if (best === undefined || best[1] < LEAST_WORDS || best[1] < total * LEAST_SHARE) return null;
  return best[1] >= (next?.[1] ?? 0) * LEAD ? best[0] : null;
}

function eastAsian(sample: string): string | null {
  if (HANGUL.test(sample)) return "ko";
  if (KANA.test(sample)) return "ja";
  return HAN.test(sample) ? "zh" : null;
}

/**
 * The language of a text as a BCP 47 tag, or null where it cannot be told: by script where only one language writes it, by
 * share of function words otherwise.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, ENOUGH_CHARACTERS);
  const main = mainScript(countScripts(sample, 0, sample.length));
  if (main === null) return null;
  if (main.script === "East Asian") return eastAsian(sample);
  if (main.script === "Cyrillic" && KAZAKH_LETTERS.test(sample)) return null;
  return LANGUAGE_OF_SCRIPT.get(main.script) ?? byFunctionWords(sample);
}
