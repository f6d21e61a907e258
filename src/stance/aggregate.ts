import type { Stance } from "../schema/index.ts";
import type { Signal } from "./signal.ts";

/** A score nearer to nought than this is neutral: one weak sign, or signs that cancel out. */
const NEUTRAL_BELOW = 0.2;

/**
 * One stance for each holder, target and quotation: the sum of its signals, kept between -1 and 1. The rule is that of the
 * strongest signal, the first of equals; evidence is every signal's, in text order.
 */
export function aggregate(signals: readonly Signal[]): Stance[] {
  const groups = new Map<string, Signal[]>();
  for (const signal of signals) {
    const key = [signal.holder, signal.target.kind, signal.target.id, signal.quotation ?? ""].join("\n");
    const group = groups.get(key);
    if (group) group.push(signal);
    else groups.set(key, [signal]);
  }
  return [...groups.values()].map(stanceOf).sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start);
}

function stanceOf(group: readonly Signal[]): Stance {
  const { holder, target, quotation } = group[0]!;
  const sum = group.reduce((total, signal) => total + signal.weight, 0);
  const score = Math.round(Math.max(-1, Math.min(1, sum)) * 100) / 100 + 0;
  const strongest = group.reduce((best, signal) => (Math.abs(signal.weight) > Math.abs(best.weight) ? signal : best));
  const position = score >= NEUTRAL_BELOW ? "favourable" : score <= -NEUTRAL_BELOW ? "unfavourable" : "neutral";
  return {
    holder,
    target,
    position,
    score,
    evidence: evidenceOf(group),
    quotation,
    rule: strongest.rule,
    confidence: strongest.confidence ?? null,
  };
}

function evidenceOf(group: readonly Signal[]): Stance["evidence"] {
  const byPlace = new Map(group.map(({ evidence }) => [`${evidence.start}-${evidence.end}`, evidence]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
