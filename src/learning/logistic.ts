/** The probability that a log-odds stands for. */
export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The log-odds of a probability; one nearer to 0 or 1 than `margin` counts as that near. */
export function logOdds(probability: number, margin: number): number {
  const bounded = Math.min(1 - margin, Math.max(margin, probability));
  return Math.log(bounded / (1 - bounded));
}

/** The probability that a logistic regression with these weights gives an example. */
export function probabilityOf(weights: readonly number[], features: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * features[i]!;
  return sigmoid(sum);
}

/** A probability to the hundredth: more digits would promise more than was measured. */
export function rounded(probability: number): number {
  return Math.round(probability * 100) / 100;
}
