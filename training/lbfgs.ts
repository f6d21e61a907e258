/** A function to make small: its value at a point, whose slopes it writes into `slopes`. */
export type Objective = (point: Float64Array, slopes: Float64Array) => number;

/** How many earlier steps the curvature is guessed from. */
const MEMORY = 8;
const MOST_HALVINGS = 20;
/** A step must win at least this share of what the slope promises. */
const SUFFICIENT = 1e-4;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

const addTo = (a: Float64Array, factor: number, b: Float64Array): void => {
  for (let i = 0; i < a.length; i++) a[i]! += factor * b[i]!;
};

interface Step {
  readonly move: Float64Array;
  readonly change: Float64Array;
  readonly scale: number;
}

/** The direction to go: the slopes with the curvature of the last steps taken out (Nocedal's two loops). */
function direction(slopes: Float64Array, steps: readonly Step[]): Float64Array {
  const result = slopes.map((slope) => -slope);
  const shares: number[] = [];
  for (const { move, change, scale } of steps.toReversed()) {
    const share = scale * dot(move, result);
    shares.push(share);
    addTo(result, -share, change);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const factor = 1 / (last.scale * dot(last.change, last.change));
    for (let i = 0; i < result.length; i++) result[i]! *= factor;
  }
  for (const { move, change, scale } of steps) addTo(result, shares.pop()! - scale * dot(change, result), move);
  return result;
}

/** Makes a convex function small from zero on (L-BFGS with backtracking). No random numbers: the same function gives the same point. */
export function minimised(size: number, objective: Objective, iterations: number): Float64Array {
  let point = new Float64Array(size);
  let slopes = new Float64Array(size);
  let value = objective(point, slopes);
  const steps: Step[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const way = direction(slopes, steps);
    const promise = dot(slopes, way);
    if (promise > -1e-9) break;
    let length = steps.length === 0 ? 1 / Math.max(1, Math.sqrt(-promise)) : 1;
    const next = new Float64Array(size);
    const nextSlopes = new Float64Array(size);
    let nextValue = Number.POSITIVE_INFINITY;
    for (let halving = 0; halving < MOST_HALVINGS; halving++, length /= 2) {
      next.set(point);
      addTo(next, length, way);
      nextValue = objective(next, nextSlopes);
      if (nextValue <= value + SUFFICIENT * length * promise) break;
    }
    if (nextValue >= value) break;
    const move = next.map((x, i) => x - point[i]!);
    const change = nextSlopes.map((slope, i) => slope - slopes[i]!);
    const curvature = dot(move, change);
    if (curvature > 1e-12) steps.push({ move, change, scale: 1 / curvature });
    if (steps.length > MEMORY) steps.shift();
    point = next;
    slopes = nextSlopes;
    value = nextValue;
  }
  return point;
}
