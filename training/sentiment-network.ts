import { dot } from "../src/learning/recurrent.ts";
import {
  directionFrom,
  embed,
  pairSums,
  type Reading,
  readPassage,
  rowsAt,
  stanceFrom,
  type View,
  viewFrom,
} from "../src/stance/learned/network.ts";
import {
  type Attention,
  type Member,
  PAIR_SIZE,
  type Parameters,
  parametersOf,
} from "../src/stance/learned/parameters.ts";
import type { Passage, Target } from "../src/stance/learned/passage.ts";
import { addScaled, recurrentGradient } from "./recurrent-gradient.ts";

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

/** The loss of a sentiment network on examples, and its gradient. */
export class SentimentLearner {
  readonly gradient: Parameters;
  /** Words whose numbers have a gradient since the last call to {@link clear}. */
  readonly touched = new Set<number>();

  constructor(
    readonly parameters: Parameters,
    private readonly dropout: Dropout,
    private readonly smoothing: number,
    private readonly random: () => number,
  ) {
    this.gradient = parametersOf(parameters.shape);
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
  learn({ passage, tasks }: Example, scale: number): void {
    const { parameters, gradient } = this;
    const { width } = parameters.shape;
    const { count } = passage;
    const vectors = embed(parameters, passage);
    const dropped = this.mask(count * width, this.dropout.word);
    for (let at = 0; at < count; at++) {
      const { word } = rowsAt(passage, at, width);
      for (let i = 0; i < width; i++)
        vectors[at * width + i]! += (dropped[at * width + i]! - 1) * parameters.word[word + i]!;
    }
    const byVectors = new Float32Array(count * width);
    for (const [i, member] of parameters.members.entries())
      this.learnMember(member, gradient.members[i]!, vectors, byVectors, count, tasks, scale);
    for (let at = 0; at < count; at++) {
      const rows = rowsAt(passage, at, width);
      this.touched.add(passage.words[at]!);
      for (let i = 0; i < width; i++) {
        const by = byVectors[at * width + i]!;
        gradient.word[rows.word + i]! += by * dropped[at * width + i]!;
        gradient.tag[rows.tag + i]! += by;
        gradient.relation[rows.relation + i]! += by;
        gradient.role[rows.role + i]! += by;
        gradient.negation[rows.negation + i]! += by;
      }
    }
  }

  private learnMember(
    member: Member,
    gradient: Member,
    vectors: Float32Array,
    byVectors: Float32Array,
    count: number,
    tasks: readonly Task[],
    scale: number,
  ): void {
    const reading = readPassage(member, vectors, count);
    const kept = this.mask(reading.states.length, this.dropout.state);
    const states = reading.states.map((state, i) => state * kept[i]!);
    const byStates = new Float32Array(states.length);
    for (const task of tasks) {
      if (task.kind === "stance") this.learnStance(member, gradient, states, byStates, count, task, scale);
      else this.learnDirection(member, gradient, states, byStates, count, task, scale);
    }
    for (let i = 0; i < byStates.length; i++) byStates[i]! *= kept[i]!;
    unitGradients(member, gradient, vectors, count, reading, byStates, byVectors);
  }

  private learnStance(
    member: Member,
    gradient: Member,
    states: Float32Array,
    byStates: Float32Array,
    count: number,
    task: Task & { kind: "stance" },
    scale: number,
  ): void {
    const view = viewFrom(member.stance, member.value, states, count, task.target);
    const kept = this.mask(view.vector.length, this.dropout.view);
    const vector = view.vector.map((number, i) => number * kept[i]!);
    const byScores = this.byScores(stanceFrom(member, vector), task.gold, task.weight * scale);
    const byVector = new Float32Array(vector.length);
    linearGradient(member.stanceOut, gradient.stanceOut, gradient.stanceBias, byScores, vector, byVector);
    for (let i = 0; i < byVector.length; i++) byVector[i]! *= kept[i]!;
    viewGradient(member.stance, gradient.stance, member.value, gradient.value, view, byVector, 0, {
      ...{ states, byStates, count, target: task.target },
    });
  }

  private learnDirection(
    member: Member,
    gradient: Member,
    states: Float32Array,
    byStates: Float32Array,
    count: number,
    task: Task & { kind: "direction" },
    scale: number,
  ): void {
    const views = task.targets.map((target) => viewFrom(member.pair, member.value, states, count, target));
    const length = views[0]!.vector.length;
    const kept = this.mask(2 * length, this.dropout.view);
    const vector = new Float32Array(2 * length);
    for (const [i, view] of views.entries()) vector.set(view.vector, i * length);
    for (let i = 0; i < vector.length; i++) vector[i]! *= kept[i]!;
    const sums = pairSums(member, vector);
    const keptSums = this.mask(PAIR_SIZE, this.dropout.state);
    const droppedSums = sums.map((sum, i) => sum * keptSums[i]!);
    const byScores = this.byScores(directionFrom(member, droppedSums), task.gold, task.weight * scale);
    const bySums = new Float32Array(PAIR_SIZE);
    linearGradient(member.pairOut, gradient.pairOut, gradient.pairOutBias, byScores, droppedSums, bySums);
    for (let i = 0; i < PAIR_SIZE; i++) bySums[i]! *= keptSums[i]! * (1 - sums[i]! * sums[i]!);
    const byVector = new Float32Array(vector.length);
    linearGradient(member.pairIn, gradient.pairIn, gradient.pairInBias, bySums, vector, byVector);
    for (let i = 0; i < byVector.length; i++) byVector[i]! *= kept[i]!;
    for (const [i, view] of views.entries()) {
      viewGradient(member.pair, gradient.pair, member.value, gradient.value, view, byVector, i * length, {
        ...{ states, byStates, count, target: task.targets[i]! },
      });
    }
  }

  /** Gradient of the cross-entropy by scores, the gold class's share smoothed over all. */
  private byScores(probabilities: Float32Array, gold: number, scale: number): Float32Array {
    const rest = this.smoothing / probabilities.length;
    return probabilities.map((probability, i) => {
      const wanted = rest + (i === gold ? 1 - this.smoothing : 0);
      return scale * (probability - wanted);
    });
  }

  private mask(length: number, share: number): Float32Array {
    const mask = new Float32Array(length);
    const raised = 1 / (1 - share);
    for (let i = 0; i < length; i++) mask[i] = this.random() < share ? 0 : raised;
    return mask;
  }
}

/** Of a matrix with a bias: gradient by both, and by the vector that came in. */
function linearGradient(
  matrix: Float32Array,
  byMatrix: Float32Array,
  byBias: Float32Array,
  byScores: Float32Array,
  vector: Float32Array,
  byVector: Float32Array,
): void {
  const { length } = vector;
  for (let i = 0; i < byScores.length; i++) {
    byBias[i]! += byScores[i]!;
    addScaled(byMatrix, i * length, byScores[i]!, vector, 0, length);
    addScaled(byVector, 0, byScores[i]!, matrix, i * length, length);
  }
}

interface Seen {
  readonly states: Float32Array;
  readonly byStates: Float32Array;
  readonly count: number;
  readonly target: Target;
}

/** Of a view: gradient by the attention's numbers, by what values count, and by states. */
function viewGradient(
  attention: Attention,
  gradient: Attention,
  value: Float32Array,
  byValue: Float32Array,
  view: View,
  byVector: Float32Array,
  from: number,
  { states, byStates, count, target }: Seen,
): void {
  const length = states.length / count;
  const size = attention.score.length;
  const byWeights = new Float32Array(count);
  for (let at = 0; at < count; at++) {
    const row = target.near[at]! * length;
    const weight = view.weights[at]!;
    let by = 0;
    for (let i = 0; i < length; i++) {
      const given = byVector[from + i]!;
      const state = states[at * length + i]!;
      by += given * state * value[row + i]!;
      byStates[at * length + i]! += given * weight * value[row + i]!;
      byValue[row + i]! += given * weight * state;
    }
    byWeights[at] = by;
  }
  const mean = dot(byWeights, 0, view.weights, 0, count);
  const byAsked = new Float32Array(size);
  const bySums = new Float32Array(size);
  for (let at = 0; at < count; at++) {
    const byScore = view.weights[at]! * (byWeights[at]! - mean);
    for (let i = 0; i < size; i++) {
      const sum = view.sums[at * size + i]!;
      gradient.score[i]! += byScore * sum;
      bySums[i] = byScore * attention.score[i]! * (1 - sum * sum);
      byAsked[i]! += bySums[i]!;
      addScaled(gradient.key, i * length, bySums[i]!, states, at * length, length);
      addScaled(byStates, at * length, bySums[i]!, attention.key, i * length, length);
    }
    addScaled(gradient.near, target.near[at]! * size, 1, bySums, 0, size);
    addScaled(gradient.tree, target.tree[at]! * size, 1, bySums, 0, size);
  }
  const byMention = byVector.slice(from + length, from + 2 * length);
  for (let i = 0; i < size; i++) {
    gradient.bias[i]! += byAsked[i]!;
    addScaled(gradient.target, i * length, byAsked[i]!, view.vector, length, length);
    addScaled(byMention, 0, byAsked[i]!, attention.target, i * length, length);
  }
  const share = 1 / (target.to - target.from);
  for (let at = target.from; at < target.to; at++) addScaled(byStates, at * length, share, byMention, 0, length);
}

function unitGradients(
  member: Member,
  gradient: Member,
  vectors: Float32Array,
  count: number,
  reading: Reading,
  byStates: Float32Array,
  byVectors: Float32Array,
): void {
  const size = member.forward.recall.length;
  for (const [place, direction] of (["forward", "backward"] as const).entries()) {
    const own = new Float32Array(count * size);
    for (let at = 0; at < count; at++)
      for (let i = 0; i < size; i++) own[at * size + i] = byStates[(2 * at + place) * size + i]!;
    recurrentGradient(
      member[direction],
      gradient[direction],
      vectors,
      count,
      direction === "backward",
      reading[direction],
      own,
      byVectors,
    );
  }
}

/** Mean loss of examples without dropout, for checking gradients. */
export function lossOf(parameters: Parameters, { passage, tasks }: Example): number {
  const vectors = embed(parameters, passage);
  let loss = 0;
  for (const member of parameters.members) {
    const { states } = readPassage(member, vectors, passage.count);
    for (const task of tasks) {
      if (task.kind === "stance") {
        const { vector } = viewFrom(member.stance, member.value, states, passage.count, task.target);
        loss -= task.weight * Math.log(stanceFrom(member, vector)[task.gold]!);
      } else {
        const views = task.targets.map((each) => viewFrom(member.pair, member.value, states, passage.count, each));
        const vector = Float32Array.from(views.flatMap((view) => [...view.vector]));
        loss -= task.weight * Math.log(directionFrom(member, pairSums(member, vector))[task.gold]!);
      }
    }
  }
  return loss;
}
