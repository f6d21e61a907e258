import { best, score } from "../learning/perceptron.ts";
import { secondOf, sumThreeWay, type ThreeWayWeights, thirdOf, unpackThreeWay } from "../learning/three-way.ts";
import { unpack, type Weights } from "../learning/weights.ts";
import { parserModel } from "../models/parser.ts";
import { ParserFeatures } from "./parser-features.ts";
import { LEFT, ParserState, RIGHT, SHIFT } from "./parser-state.ts";
import { RELATIONS, type Tag } from "./token.ts";

/** Dependencies of one sentence, a place for each word. */
export interface Parse {
  /** Place of each word's head in the sentence; its own place for the root. */
  readonly heads: Int32Array;
  /** Each word's relation to its head, as a place in `RELATIONS`. */
  readonly relations: Uint8Array;
}

const ROOT = RELATIONS.indexOf("root");

/**
 * Greedy arc-hybrid dependency parser. One linear classifier chooses between the three transitions; another names the relation
 * when a word is attached, when all its dependents are known. The last word on the stack is the root, so that every result is
 * a tree with one root, after twice as many transitions as there are words.
 */
export class Parser {
  private readonly state = new ParserState();
  private readonly features = new ParserFeatures(this.state);
  private readonly scores = new Int32Array(RELATIONS.length);

  constructor(
    private readonly transitions: ThreeWayWeights,
    private readonly relations: Weights,
  ) {}

  parse(words: readonly string[], tags: readonly Tag[]): Parse {
    const { state } = this;
    state.start(words, tags);
    while (!state.done) {
      const transition = this.choose();
      if (transition === SHIFT) state.shift();
      else state.attach(transition, this.relation(transition));
    }
    const heads = state.heads.slice(0, words.length);
    const relations = state.relations.slice(0, words.length);
    if (state.depth === 1) {
      const root = state.stack[0]!;
      heads[root] = root;
      relations[root] = ROOT;
    }
    return { heads, relations };
  }

  private choose(): number {
    const { state, features } = this;
    if (state.depth === 0) return SHIFT;
    if (state.next === state.length) return RIGHT;
    features.transition();
    const sum = sumThreeWay(this.transitions, features.features, features.count);
    const left = secondOf(sum);
    const right = thirdOf(sum);
    if (state.depth >= 2 && right > 0 && right > left) return RIGHT;
    return left > 0 ? LEFT : SHIFT;
  }

  private relation(transition: number): number {
    this.features.attachment(transition);
    score(this.relations, this.features.features, this.features.count, this.scores);
    this.scores[ROOT] = -0x40000000;
    return best(this.scores);
  }
}

let parser: Parser | null = null;

/**
 * Dependency tree of one sentence: exactly one word is its own head. Any strings go, in time linear in their number; the
 * result depends on words and tags alone.
 *
 * @param words words as the tagger takes them
 * @param tags a tag for each word
 * @example
 * const { heads } = parse(["She", "resigned"], ["PRP", "VBD"]); // heads → [1, 1]
 */
export function parse(words: readonly string[], tags: readonly Tag[]): Parse {
  parser ??= new Parser(unpackThreeWay(parserModel.transitions), unpack(parserModel.relations));
  return parser.parse(words, tags);
}
