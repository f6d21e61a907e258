import {
  bothViews,
  directionFrom,
  embed,
  pairSums,
  readPassage,
  rowsAt,
  SCORED,
  stanceFrom,
  type View,
  viewFrom,
} from "../src/stance/learned/network.ts";
import {
  lengthOf,
  type Member,
  PAIR_SCORES,
  PAIR_SIZE,
  type Parameters,
  parametersOf,
  type Shape,
} from "../src/stance/learned/parameters.ts";
import type { Passage, Target } from "../src/stance/learned/passage.ts";
import { type Learned, linearGradient, unitGradients, viewGradient } from "./member-gradient.ts";
import { type VectorArithmetic, vectorArithmetic } from "./vector-arithmetic.ts";

/** One thing to learn of a passage: the stance toward a mention, or the direction between two. */
export type Task =
  | { readonly kind: "stance"; readonly target: Target; readonly gold: number; readonly weight: number }
  | {
      readonly kind: "direction";
      readonly targets: readonly [Target, Target];
      readonly gold: number;
      readonly weight: number;
    };

/** A passage and what to learn of it. */
export interface Example {
  readonly passage: Passage;
  readonly tasks: readonly Task[];
}

/** Shares of numbers set to nought while learning (Srivastava et al. 2014), the others raised to make up for them. */
export interface Dropout {
  readonly word: number;
  readonly state: number;
  readonly view: number;
}

/** Room for what is worked out on the way, in numbers: of the longest passage and one task at a time. */
const WORKING_ROOM = 2 ** 20;

/** The loss of a sentiment network on examples, and its gradient. */
export class SentimentLearner {
  readonly parameters: Parameters;
  readonly gradient: Parameters;
  /** Words whose numbers have a gradient since the last call to {@link clear}. */
  readonly touched = new Set<number>();
  private readonly arithmetic: VectorArithmetic;
  private loss = 0;

  /** Begins with all numbers nought: give them their beginnings. */
  constructor(
    shape: Shape,
    private readonly dropout: Dropout,
    private readonly smoothing: number,
    private readonly random: () => number,
  ) {
    const length = lengthOf(shape);
    this.arithmetic = vectorArithmetic(2 * length + WORKING_ROOM);
    this.parameters = parametersOf(shape, this.arithmetic.room(length));
    this.gradient = parametersOf(shape, this.arithmetic.room(length));
  }

  /** Sets the gradient to noughts. */
  clear(): void {
    const { word, all } = this.gradient;
    const { width } = this.parameters.shape;
    for (const id of this.touched) word.fill(0, id * width, (id + 1) * width);
    all.fill(0, word.length);
    this.touched.clear();
  }

  /** Adds an example's gradient, times `scale`. */
  learn(example: Example, scale: number): void {
    for (const id of example.passage.words) this.touched.add(id);
    for (const place of this.parameters.members.keys()) this.released(() => this.learnMember(place, example, scale));
  }

  /** The loss of what was learned since the last call, dropout and weights included, all members together. */
  takeLoss(): number {
    const { loss } = this;
    this.loss = 0;
    return loss;
  }

  /** Does something and frees the room it took. */
  private released(work: () => void): void {
    const mark = this.arithmetic.mark();
    work();
    this.arithmetic.release(mark);
  }

  private learnMember(place: number, { passage, tasks }: Example, scale: number): void {
    const { parameters, arithmetic } = this;
    const { width } = parameters.shape;
    const { count } = passage;
    const member = parameters.members[place]!;
    const gradient = this.gradient.members[place]!;
    const vectors = embed(parameters, passage, arithmetic);
    const dropped = this.mask(count * width, this.dropout.word);
    for (let at = 0; at < count; at++) {
      const word = passage.words[at]! * width;
      for (let i = 0; i < width; i++)
        vectors[at * width + i]! += (dropped[at * width + i]! - 1) * parameters.word[word + i]!;
    }
    const reading = readPassage(member, vectors, count, arithmetic);
    const kept = this.mask(reading.states.length, this.dropout.state);
    const states = arithmetic.room(reading.states.length);
    for (let i = 0; i < states.length; i++) states[i] = reading.states[i]! * kept[i]!;
    const byStates = arithmetic.room(states.length);
    const learned = { states, byStates, count, scale };
    for (const task of tasks) {
      this.released(() => {
        if (task.kind === "stance") this.learnStance(member, gradient, learned, task);
        else this.learnDirection(member, gradient, learned, task);
      });
    }
    for (let i = 0; i < byStates.length; i++) byStates[i]! *= kept[i]!;
    const byVectors = arithmetic.room(vectors.length);
    unitGradients(member, gradient, vectors, count, reading, byStates, byVectors, arithmetic);
    this.addByWords(passage, dropped, byVectors);
  }

  /** Hands the gradient by a passage's vectors on to what they are sums of. */
  private addByWords(passage: Passage, dropped: Float32Array, byVectors: Float32Array): void {
    const { gradient } = this;
    const { width } = this.parameters.shape;
    for (let at = 0; at < passage.count; at++) {
      const rows = rowsAt(passage, at, width);
      for (let i = 0; i < width; i++) {
        const by = byVectors[at * width + i]!;
        gradient.word[rows.word + i]! += by * dropped[at * width + i]!;
        gradient.tag[rows.tag + i]! += by;
        gradient.relation[rows.relation + i]! += by;
        gradient.role[rows.role + i]! += by;
        gradient.negation[rows.negation + i]! += by;
        gradient.side[rows.side + i]! += by;
      }
    }
  }

  private learnStance(
    member: Member,
    gradient: Member,
    learned: Learned,
    { target, gold, weight }: Task & { kind: "stance" },
  ): void {
    const { arithmetic } = this;
    const view = viewFrom(member.stance, member.value, learned.states, learned.count, target, arithmetic);
    const [seen, kept] = this.droppedView(view);
    const byScores = this.byScores(stanceFrom(member, seen, arithmetic), gold, weight, learned.scale);
    const byVector = arithmetic.room(view.vector.length);
    linearGradient(
      member.stanceOut,
      gradient.stanceOut,
      gradient.stanceBias,
      byScores,
      seen.vector,
      byVector,
      arithmetic,
    );
    for (let i = 0; i < byVector.length; i++) byVector[i]! *= kept[i]!;
    viewGradient(member, gradient, "stance", view, byVector, learned, target, arithmetic);
  }

  private learnDirection(
    member: Member,
    gradient: Member,
    learned: Learned,
    { targets, gold, weight }: Task & { kind: "direction" },
  ): void {
    const { arithmetic } = this;
    const views = targets.map((target) =>
      viewFrom(member.pair, member.value, learned.states, learned.count, target, arithmetic),
    );
    const [[first, keptFirst], [second, keptSecond]] = views.map((view) => this.droppedView(view)) as [
      [View, Float32Array],
      [View, Float32Array],
    ];
    const boths = [bothViews(first, second, arithmetic), bothViews(second, first, arithmetic)] as const;
    const sums = boths.map((both) => pairSums(member, both, arithmetic));
    const keptSums = sums.map(() => this.mask(PAIR_SIZE, this.dropout.state));
    const dropped = sums.map((side, place) => {
      const found = arithmetic.room(PAIR_SIZE);
      for (let i = 0; i < PAIR_SIZE; i++) found[i] = side[i]! * keptSums[place]![i]!;
      return found;
    }) as [Float32Array, Float32Array];
    const byScores = this.byScores(directionFrom(member, dropped, arithmetic), gold, weight, learned.scale);
    for (let i = 0; i < byScores.length; i++) gradient.pairOutBias[i]! += byScores[i]!;
    const { length } = first.vector;
    const byViews = [arithmetic.room(length), arithmetic.room(length)] as const;
    for (const side of [0, 1] as const) {
      const byOwn = arithmetic.room(PAIR_SCORES);
      byOwn.set(SCORED[side]!.map((place) => byScores[place]!));
      const bySums = arithmetic.room(PAIR_SIZE);
      arithmetic.addProducts(gradient.pairOut, PAIR_SCORES, PAIR_SIZE, byOwn, 0, dropped[side], 0);
      arithmetic.multiplyTransposed(member.pairOut, PAIR_SCORES, PAIR_SIZE, byOwn, 0, bySums, 0);
      for (let i = 0; i < PAIR_SIZE; i++) bySums[i]! *= keptSums[side]![i]! * (1 - sums[side]![i]! ** 2);
      const byBoth = arithmetic.room(2 * length);
      linearGradient(member.pairIn, gradient.pairIn, gradient.pairInBias, bySums, boths[side], byBoth, arithmetic);
      for (let i = 0; i < length; i++) {
        byViews[side]![i]! += byBoth[i]!;
        byViews[1 - side]![i]! += byBoth[length + i]!;
      }
    }
    for (const [place, kept] of [keptFirst, keptSecond].entries()) {
      const byVector = byViews[place]!;
      for (let i = 0; i < length; i++) byVector[i]! *= kept[i]!;
      viewGradient(member, gradient, "pair", views[place]!, byVector, learned, targets[place]!, arithmetic);
    }
  }

  /** A view with some of its numbers dropped, and what each was taken times. */
  private droppedView(view: View): [View, Float32Array] {
    const kept = this.mask(view.vector.length, this.dropout.view);
    const vector = this.arithmetic.room(view.vector.length);
    for (let i = 0; i < vector.length; i++) vector[i] = view.vector[i]! * kept[i]!;
    return [{ ...view, vector }, kept];
  }

  /** Gradient of the cross-entropy by scores, the gold class's share smoothed over all. */
  private byScores(probabilities: Float32Array, gold: number, weight: number, scale: number): Float32Array {
    this.loss -= weight * Math.log(probabilities[gold]!);
    const found = this.arithmetic.room(probabilities.length);
    const rest = this.smoothing / probabilities.length;
    for (let i = 0; i < found.length; i++)
      found[i] = weight * scale * (probabilities[i]! - rest - (i === gold ? 1 - this.smoothing : 0));
    return found;
  }

  private mask(length: number, share: number): Float32Array {
    const mask = new Float32Array(length);
    const raised = 1 / (1 - share);
    for (let i = 0; i < length; i++) mask[i] = this.random() < share ? 0 : raised;
    return mask;
  }
}

/** Loss of an example without dropout, for checking gradients. */
export function lossOf(parameters: Parameters, { passage, tasks }: Example): number {
  const vectors = embed(parameters, passage);
  let loss = 0;
  for (const member of parameters.members) {
    const { states } = readPassage(member, vectors, passage.count);
    for (const task of tasks) {
      if (task.kind === "stance") {
        const view = viewFrom(member.stance, member.value, states, passage.count, task.target);
        loss -= task.weight * Math.log(stanceFrom(member, view)[task.gold]!);
      } else {
        const [first, second] = task.targets.map((each) =>
          viewFrom(member.pair, member.value, states, passage.count, each),
        ) as [View, View];
        const sides = [pairSums(member, bothViews(first, second)), pairSums(member, bothViews(second, first))] as const;
        loss -= task.weight * Math.log(directionFrom(member, sides)[task.gold]!);
      }
    }
  }
  return loss;
}
