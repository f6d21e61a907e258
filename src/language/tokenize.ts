import type { Block } from "../schema/index.ts";
import { splitTerms } from "./compromise.ts";
import { piecesOf } from "./pieces.ts";
import { scanTerm } from "./scanner.ts";
import { endsSentence, type RawToken } from "./sentences.ts";

/** A sentence before tags: its tokens' offsets and its block. */
export interface RawSentence {
  readonly tokens: readonly RawToken[];
  readonly block: number;
}

/** Compromise cuts hyphenated words in two; the halves are one token here. */
function joinHyphens(terms: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const term of terms) {
    if (open) joined[joined.length - 1] += term;
    else joined.push(term);
    open = term.endsWith("-");
  }
  return joined;
}

function tokensOf(text: string, start: number, end: number): RawToken[] {
  const tokens: RawToken[] = [];
  let offset = start;
  for (const terms of splitTerms(text.slice(start, end))) {
    for (const term of joinHyphens(terms)) {
      scanTerm(text, offset, offset + term.length, (from, to) =>
        tokens.push({ start: from, end: to, proposed: false }),
      );
      offset += term.length;
    }
    const last = tokens[tokens.length - 1];
    if (last) last.proposed = true;
  }
  return tokens;
}

/** Sentences and tokens of every block that is analysed. No sentence crosses a block, and none is longer than a piece. */
export function tokenize(text: string, blocks: readonly Block[]): RawSentence[] {
  const sentences: RawSentence[] = [];
  for (const { start, end, block } of piecesOf(text, blocks)) {
    const tokens = tokensOf(text, start, end);
    let from = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (!endsSentence(text, tokens, i)) continue;
      sentences.push({ tokens: tokens.slice(from, i + 1), block });
      from = i + 1;
    }
  }
  return sentences;
}
