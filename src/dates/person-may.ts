import type { Language } from "../language/language.ts";

const TITLES: ReadonlySet<string> = new Set(["mrs", "mrs.", "ms", "ms.", "mr", "mr.", "theresa", "minister", "pm"]);

/** Whether the document names somebody May: a title or given name before it, or a verb of saying after it. */
export function personCalledMay({ tokens }: Language): boolean {
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]?.text !== "May") continue;
    if (TITLES.has(tokens[i - 1]?.norm ?? "")) return true;
    const next = tokens[i + 1]?.norm;
    if (next === "said" || next === "says") return true;
  }
  return false;
}
