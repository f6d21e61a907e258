/** A probability that was given, and how right it was: 0, 1, or the share of judges who say so. */
export interface Forecast {
  readonly probability: number;
  readonly outcome: number;
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Forecasts of one tenth of the scale. */
export interface Tenth {
  /** Lower end; the upper one is a tenth above it. */
  readonly from: number;
  readonly count: number;
  readonly probability: number;
  readonly outcome: number;
}

/** Mean probability and mean outcome of the forecasts in every tenth of the scale; 1 belongs to the last. */
export function tenths(forecasts: readonly Forecast[]): Tenth[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const within = forecasts.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === tenth);
    return {
      from: tenth / 10,
      count: within.length,
      probability: mean(within.map(({ probability }) => probability)),
      outcome: mean(within.map(({ outcome }) => outcome)),
    };
  });
}

/** Expected calibration error: how far outcomes lie from probabilities, tenth by tenth, weighted by how many there are. */
export function calibrationError(forecasts: readonly Forecast[]): number {
  if (forecasts.length === 0) return 0;
  const off = tenths(forecasts).map(({ count, probability, outcome }) => count * Math.abs(probability - outcome));
  return off.reduce((sum, each) => sum + each, 0) / forecasts.length;
}

/** Mean squared distance of probability and outcome; an outcome between 0 and 1 counts as so many of each. */
export function brier(forecasts: readonly Forecast[]): number {
  return mean(
    forecasts.map(({ probability, outcome }) => outcome * (1 - probability) ** 2 + (1 - outcome) * probability ** 2),
  );
}

/** The same if every forecast were the mean outcome. */
export function baseBrier(forecasts: readonly Forecast[]): number {
  const base = mean(forecasts.map(({ outcome }) => outcome));
  return brier(forecasts.map(({ outcome }) => ({ probability: base, outcome })));
}

/** Mean negative logarithm of the probability of what came; a probability of 0 or 1 counts as a thousandth from it. */
export function logLoss(forecasts: readonly Forecast[]): number {
  return mean(
    forecasts.map(({ probability, outcome }) => {
      const bounded = Math.min(0.999, Math.max(0.001, probability));
      return -(outcome * Math.log(bounded) + (1 - outcome) * Math.log(1 - bounded));
    }),
  );
}

/** Of a right and a wrong forecast, how often the right one has the higher probability; ties count half. */
export function ranking(forecasts: readonly Forecast[]): number {
  const ordered = [...forecasts].sort((a, b) => a.probability - b.probability);
  let wrongBelow = 0;
  let won = 0;
  let right = 0;
  for (let from = 0; from < ordered.length; ) {
    let to = from + 1;
    while (to < ordered.length && ordered[to]!.probability === ordered[from]!.probability) to++;
    const rights = ordered.slice(from, to).reduce((sum, { outcome }) => sum + outcome, 0);
    const wrongs = to - from - rights;
    won += rights * (wrongBelow + wrongs / 2);
    wrongBelow += wrongs;
    right += rights;
    from = to;
  }
  return right * wrongBelow === 0 ? 0.5 : won / (right * wrongBelow);
}
