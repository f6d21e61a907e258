/** Kinds of inflected form that lemmas are looked up and undone by. */
export type Inflection = "past" | "ing" | "s" | "plural" | "comparative" | "superlative" | "none";

/** The form without its ending, by rule alone: right for regular words. `stemOf` knows stems that the spelling does not tell. */
export function undo(form: string, inflection: Inflection, stemOf: (stem: string) => string | undefined): string {
  switch (inflection) {
    case "plural":
    case "s":
      return withoutS(form);
    case "past":
      if (!form.endsWith("ed") || form.length < 4) return form;
      if (form.endsWith("ied")) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
      return form.endsWith("eed") ? form.slice(0, -1) : restored(form.slice(0, -2), stemOf);
    case "ing":
      return form.endsWith("ing") && form.length > 4 ? restored(form.slice(0, -3), stemOf) : form;
    case "comparative":
      return withoutDegree(form, "er", stemOf);
    case "superlative":
      return withoutDegree(form, "est", stemOf);
    default:
      return form;
  }
}

/** The part of a regular form that {@link undo} looks up and restores, null where it would not. */
export function stemFor(form: string, inflection: Inflection): string | null {
  if (inflection === "past" && form.length >= 4 && /[^ie]ed$/.test(form)) return form.slice(0, -2);
  return inflection === "ing" && form.length > 4 && form.endsWith("ing") ? form.slice(0, -3) : null;
}

const SIBILANT = ["ches", "shes", "sses", "xes", "zzes", "oes"];

function withoutS(form: string): string {
  if (form.endsWith("men")) return `${form.slice(0, -3)}man`;
  if (!form.endsWith("s") || form.length < 3) return form;
  if (form.endsWith("ss") || form.endsWith("us") || form.endsWith("is")) return form;
  if (form.endsWith("ies")) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
  if (form.endsWith("yses")) return `${form.slice(0, -2)}is`;
  return form.slice(0, SIBILANT.some((ending) => form.endsWith(ending)) ? -2 : -1);
}

function withoutDegree(form: string, ending: string, stemOf: (stem: string) => string | undefined): string {
  if (!form.endsWith(ending) || form.length < ending.length + 3) return form;
  const stem = form.slice(0, -ending.length);
  return stem.endsWith("i") ? `${stem.slice(0, -1)}y` : restored(stem, stemOf);
}

/** Base form of a stem left by -ed, -ing, -er or -est: undoubled, or with its silent e. */
function restored(stem: string, stemOf: (stem: string) => string | undefined): string {
  const known = stemOf(stem);
  if (known !== undefined) return known;
  const last = stem.at(-1)!;
  const before = stem.at(-2) ?? "";
  if (last === before && "bdgkmnprt".includes(last)) return stem.slice(0, -1);
  return endsSilent(stem, last, before) ? `${stem}e` : stem;
}

const VOWELS = "aeiouy";

/** Endings of stems of two syllables and more that have lost an e; a vowel before the last two letters ("ea", "ou") mostly tells otherwise. */
const SILENT = new Set([
  "at",
  "ir",
  "ur",
  "ar",
  "or",
  "in",
  "ut",
  "id",
  "ud",
  "od",
  "ad",
  "ok",
  "ak",
  "ik",
  "ap",
  "ib",
  "im",
  "il",
  "ot",
  "ag",
  "eg",
  "ig",
  "am",
]);

function endsSilent(stem: string, last: string, before: string): boolean {
  if ("cvzu".includes(last) && stem !== "u") return true;
  if (last === "s") return before !== "s";
  if (last === "l" && "bcdfgkptz".includes(before)) return true;
  if (last === "g" && "dr".includes(before)) return true;
  if (!VOWELS.includes(before) || VOWELS.includes(last) || "wx".includes(last)) return false;
  if (VOWELS.includes(stem.at(-3) ?? "") && !stem.endsWith("quir") && !stem.endsWith("iat") && !stem.endsWith("uat"))
    return false;
  return SILENT.has(before + last) || syllables(stem) === 1;
}

function syllables(stem: string): number {
  let groups = 0;
  let inside = false;
  for (const letter of stem) {
    const vowel = VOWELS.includes(letter);
    if (vowel && !inside) groups++;
    inside = vowel;
  }
  return groups;
}
