import { describe, expect, it } from "vitest";
import {
  baseBrier,
  brier,
  calibrationError,
  type Forecast,
  logLoss,
  ranking,
  tenths,
} from "../../evaluation/calibration.ts";

const forecasts = (...pairs: readonly (readonly [number, number])[]): Forecast[] =>
  pairs.map(([probability, outcome]) => ({ probability, outcome }));

describe("tenths", () => {
  it("puts every forecast into one tenth, 1 into the last", () => {
    const found = tenths(forecasts([0, 0], [0.1, 1], [0.19, 0], [0.9, 1], [1, 1]));
    expect(found.map(({ count }) => count)).toEqual([1, 2, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(found[1]!.probability).toBeCloseTo(0.145, 10);
    expect(found[1]!.outcome).toBe(0.5);
  });
});

describe("calibrationError", () => {
  it("is nothing where outcomes are as often right as was said", () => {
    expect(calibrationError(forecasts([0.75, 1], [0.75, 1], [0.75, 1], [0.75, 0]))).toBe(0);
  });

  it("is how far they lie apart where they are not", () => {
    expect(calibrationError(forecasts([0.95, 0], [0.95, 0], [0.15, 0.15], [0.15, 0.15]))).toBeCloseTo(0.475, 10);
  });

  it("is nothing for no forecasts", () => {
    expect(calibrationError([])).toBe(0);
  });
});

describe("brier", () => {
  it("is the mean squared error", () => {
    expect(brier(forecasts([1, 1], [0.5, 0]))).toBeCloseTo(0.125, 10);
  });

  it("counts an outcome on which judges differ as some of each", () => {
    expect(brier(forecasts([0.8, 0.5]))).toBeCloseTo((0.04 + 0.64) / 2, 10);
  });

  it("of the base rate is the variance of the outcomes", () => {
    expect(baseBrier(forecasts([0.1, 1], [0.9, 0], [0.4, 1], [0.2, 1]))).toBeCloseTo(0.1875, 10);
  });
});

describe("logLoss", () => {
  it("is the surprise in what came", () => {
    expect(logLoss(forecasts([0.5, 1], [0.5, 0]))).toBeCloseTo(Math.log(2), 10);
  });

  it("stays finite where a sure forecast was wrong", () => {
    expect(logLoss(forecasts([1, 0]))).toBeCloseTo(Math.log(1000), 10);
  });
});

describe("ranking", () => {
  it("is 1 where every right forecast stands above every wrong one, 0 where below", () => {
    expect(ranking(forecasts([0.9, 1], [0.8, 1], [0.3, 0]))).toBe(1);
    expect(ranking(forecasts([0.1, 1], [0.3, 0]))).toBe(0);
  });

  it("counts ties half", () => {
    expect(ranking(forecasts([0.5, 1], [0.5, 0]))).toBe(0.5);
  });

  it("is a half where there is nothing to tell apart", () => {
    expect(ranking(forecasts([0.5, 1], [0.9, 1]))).toBe(0.5);
  });
});
