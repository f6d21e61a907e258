import type { Candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";
import { isPlain } from "./worth.ts";

/** How far after a denied word the word that is to stand in its place may begin. */
const FARTHEST = 14;
const DENIED = new Set(["labels/denied-predicate", "labels/echo-question", "labels/denied-existence"]);
const AFFIRMED = new Set(["labels/predicate", "labels/existence"]);
const POINTING = new Set(["it", "he", "she", "they", "this", "that", "these", "those", "i", "we", "there"]);

/**
 * Makes strong what a denial and its correction show together: "It is not weather. It is a choice", "A king? He is a clerk".
 * Both words are in dispute then, though neither need judge; one that says what somebody plainly is, only beside one that does.
 */
export function withCorrections(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const all = [...candidates];
  for (let i = 0; i + 1 < all.length; i++) {
    const denial = all[i]!;
    if (!DENIED.has(denial.rule) || denial.position !== "rejects") continue;
    const place = [i + 1, i + 2].find((j) => j < all.length && corrects(reading, denial, all[j]!));
    if (place === undefined) continue;
    const next = all[place]!;
    if (isPlain(reading, denial.phrase) && !next.strong) continue;
    all[i] = { ...denial, strong: true };
    all[place] = next.strong ? next : { ...next, strong: true, rule: "labels/correction" };
  }
  return all;
}

function corrects(reading: Reading, denial: Candidate, next: Candidate): boolean {
  const { language, tokens } = reading;
  const gap = next.phrase.from - denial.phrase.to;
  if (!AFFIRMED.has(next.rule) || next.position !== null || gap < 1 || gap > FARTHEST) return false;
  if (next.phrase.kind !== denial.phrase.kind) return false;
  if (reading.quotationAt(next.phrase.head) !== reading.quotationAt(denial.phrase.head)) return false;
  if (language.sentenceOf(next.phrase.from).block !== language.sentenceOf(denial.phrase.from).block) return false;
  if (next.rule === "labels/existence") return denial.rule === "labels/denied-existence";
  const subject = tokens[next.bearer]?.norm ?? "";
  return next.bearer > denial.phrase.to && (POINTING.has(subject) || subject === tokens[denial.bearer]?.norm);
}
