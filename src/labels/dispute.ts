import type { Position } from "../schema/index.ts";

/**
 * Whether positions on a word conflict: somebody rejects it, and somebody else does not. One definition for the labels of an article
 * and for the disputes of a corpus.
 *
 * @param claims - each with its position and with whatever tells one holder from another
 */
export function isDisputed(claims: Iterable<{ readonly position: Position; readonly holder: string }>): boolean {
  const rejecting = new Set<string>();
  const others = new Set<string>();
  for (const { position, holder } of claims) (position === "rejects" ? rejecting : others).add(holder);
  if (rejecting.size === 0 || others.size === 0) return false;
  if (rejecting.size > 1 || others.size > 1) return true;
  const [only] = rejecting;
  return !others.has(only!);
}
