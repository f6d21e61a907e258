/** A word of a name without case and diacritics: Erdoğan and Erdogan are one. */
export function foldName(word: string): string {
  const lower = word.toLowerCase().replaceAll("’", "'");
  return isAscii(lower)
    ? lower
    : lower
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .replaceAll("ı", "i")
        .replaceAll("ł", "l");
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}

const SOUNDS: readonly (readonly [from: string, to: string])[] = [
  ["zh", "j"],
  ["dj", "j"],
  ["kh", "h"],
  ["ph", "f"],
  ["ts", "c"],
  ["ck", "k"],
  ["sch", "sh"],
];

/**
 * Consonants of a name as transliterations agree on them: the same for Zelensky, Zelenskiy and Zelenskyy. Names are only compared
 * with names of the same skeleton, which keeps the comparison from being quadratic.
 */
export function skeleton(word: string): string {
  let folded = foldName(word.slice(0, 40));
  for (const [from, to] of SOUNDS) folded = folded.replaceAll(from, to);
  let bones = "";
  for (const letter of folded) {
    if ("aeiouyw'-".includes(letter) || bones.endsWith(letter)) continue;
    bones += letter;
  }
  return bones;
}
