import { weekdayOf } from "./calendar.ts";
import { daysOf, type Grain, inYear, type Period, periodOf, shiftYears, unknownOf, yearOf } from "./period.ts";
import type { Reading } from "./reading.ts";
import type { Placed, Scene } from "./resolve.ts";

/** So many units from publication or from what was told. */
export function offset(reading: Extract<Reading, { kind: "offset" }>, scene: Scene): Placed {
  const { grain, by } = reading;
  if (reading.base === "narrative" && scene.told !== null) {
    const moved = moveFrom(scene.told, grain, by);
    if (moved !== null) return { period: moved, against: "narrative" };
  }
  const { published, told } = scene;
  const afterWhat = reading.base === "narrative" && by > 0 && scene.direction() !== "future";
  if (published === null || afterWhat) return { partial: unknownOf(grain) };
  if (reading.alike && told?.grain === "quarter") {
    const ago = shiftYears(told, yearOf(periodOf("year", published)) + by - yearOf(told));
    return { period: ago, against: "narrative" };
  }
  const now = periodOf(grain, published);
  return { period: { grain, index: now.index + by }, against: "published" };
}

/** A year before a quarter is a quarter; a day after a day a day; null when the told period is too coarse for the unit. */
function moveFrom(told: Period, grain: Grain, by: number): Period | null {
  if (grain === "year") return by === -1 ? shiftYears(told, by) : { grain, index: yearOf(told) + by };
  if (grain === told.grain) return { grain, index: told.index + by };
  const days = daysOf(told);
  if (days === null || told.grain !== "day") return null;
  return { grain, index: periodOf(grain, days.first).index + by };
}

/** The period told about, of a grain where one is named; a closed quarter is the last that has ended. */
export function same(reading: Extract<Reading, { kind: "same" }>, scene: Scene): Placed {
  const { grain, closed, ofYear } = reading;
  const { told, published } = scene;
  if (ofYear !== undefined && (told === null || (told.grain !== "quarter" && told.grain !== "half")))
    return { period: comparedWith(grain, ofYear, published), against: null };
  const years = ofYear !== undefined && told !== null ? ofYear - yearOf(told) : reading.years;
  if (told !== null && grain !== "weekend" && (grain === null || grain === told.grain))
    return { period: shiftYears(told, years), against: "narrative" };
  if (told !== null && grain === "year" && told.grain !== "week")
    return { period: shiftYears({ grain: "year", index: yearOf(told) }, years), against: "narrative" };
  if (published === null) return { partial: unknownOf(grain ?? "year") };
  const now = periodOf(grain ?? (years < 0 ? "year" : "quarter"), published);
  const ended =
    closed && (now.grain === "quarter" || (now.grain === "weekend" && weekdayOf(published) < 6))
      ? now.index - 1
      : now.index;
  return { period: shiftYears({ grain: now.grain, index: ended }, years), against: "published" };
}

/** The 1988 quarter, where no quarter was told: that of the last one that has ended; the 1988 period is the year. */
function comparedWith(grain: Grain | null, year: number, published: number | null): Period {
  if (grain !== "quarter" || published === null) return inYear("year", year);
  const ended = periodOf("quarter", published).index - 1;
  return inYear("quarter", year, ended - Math.floor(ended / 4) * 4 + 1);
}
