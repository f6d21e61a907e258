import type { Pieces } from "../pieces.ts";
import { CARDINAL, PART_OF_DAY } from "../words.ts";
import { after, type Parser } from "./parser.ts";

/** A clock time as TIMEX3 writes it, `T22:00`, and the place after it. */
export interface Clock {
  readonly time: string;
  readonly to: number;
}

/** Time zones by their abbreviations. */
export const ZONES: ReadonlySet<string> = new Set(
  "gmt utc est edt et cst cdt ct mst mdt pst pdt pt cet cest bst msk ist".split(" "),
);
const AM: ReadonlySet<string> = new Set(["am", "pm"]);

/** `10:35 a.m.`, `10pm`, `17:00`, `0500 GMT`, `6 o'clock`, `noon`, `half past six`. */
export function clockAt(p: Pieces, i: number): Clock | null {
  return figures(p, i) ?? continental(p, i) ?? inTheMorning(p, i) ?? military(p, i) ?? words(p, i) ?? toTheHour(p, i);
}

function figures(p: Pieces, i: number): Clock | null {
  const hour = p.at(i);
  if (hour.kind !== "number" || hour.norm.length > 2 || (p.glued(i) && i > 0 && /^[$£€.:/-]$/.test(p.norm(i - 1))))
    return null;
  const mark = p.norm(i + 1);
  const minute = p.at(i + 2);
  const split =
    (mark === ":" || mark === ".") &&
    p.glued(i + 1) &&
    p.glued(i + 2) &&
    minute.kind === "number" &&
    minute.norm.length === 2;
  const second = split && p.is(i + 3, ":") && p.glued(i + 4) && p.norm(i + 4).length === 2 ? p.norm(i + 4) : null;
  const end = split ? (second === null ? i + 3 : i + 5) : i + 1;
  const half = AM.has(p.norm(end)) ? p.norm(end) : null;
  if (half === null && (!split || mark === "." || hour.norm.length + (second?.length ?? 0) < 1)) return oclock(p, i);
  return finish(p, half === null ? end : end + 1, hour.value, split ? minute.norm : "00", second, half);
}

/** 17h30, 9h. */
function continental(p: Pieces, i: number): Clock | null {
  const hour = p.at(i);
  if (hour.kind !== "number" || hour.norm.length > 2 || !p.is(i + 1, "h") || !p.glued(i + 1)) return null;
  const minute = p.at(i + 2);
  if (minute.kind !== "number" || minute.norm.length !== 2 || !p.glued(i + 2)) return null;
  return finish(p, i + 3, hour.value, minute.norm, null, null);
}

/** at 6 in the morning, at four in the afternoon. */
function inTheMorning(p: Pieces, i: number): Clock | null {
  const hour = p.at(i).kind === "number" ? p.at(i).value : CARDINAL.get(p.norm(i));
  if (hour === undefined || hour < 1 || hour > 12 || !AT.has(p.norm(i - 1)) || !p.reads(i + 1, "in", "the"))
    return null;
  return HALVES_OF_DAY.has(p.norm(i + 3)) ? finish(p, i + 1, hour, "00", null, null) : null;
}

/** at a quarter to nine, at ten to five, at twenty past three. */
function toTheHour(p: Pieces, i: number): Clock | null {
  if (!AT.has(p.norm(i - 1))) return null;
  const at = p.is(i, "a") ? i + 1 : i;
  const minutes = p.is(at, "quarter") ? 15 : at === i ? MINUTES.get(p.norm(i)) : undefined;
  const to = p.is(at + 1, "to");
  if (minutes === undefined || (!to && !p.is(at + 1, "past"))) return null;
  const hour = CARDINAL.get(p.norm(at + 2));
  if (hour === undefined || hour < 1 || hour > 12 || p.at(at + 3).kind === "number") return null;
  const minute = String(to ? 60 - minutes : minutes).padStart(2, "0");
  return finish(p, at + 3, to ? (hour === 1 ? 12 : hour - 1) : hour, minute, null, null);
}

const AT: ReadonlySet<string> = new Set(["at", "about", "around", "by", "until", "till", "before", "after", "since"]);
const HALVES_OF_DAY: ReadonlySet<string> = new Set(["morning", "afternoon", "evening"]);
const MINUTES: ReadonlyMap<string, number> = new Map([
  ["five", 5],
  ["ten", 10],
  ["twenty", 20],
]);

function oclock(p: Pieces, i: number): Clock | null {
  if (!p.is(i + 1, "o") || !p.reads(i + 2, "'", "clock")) return null;
  const hour = p.at(i).kind === "number" ? p.at(i).value : CARDINAL.get(p.norm(i));
  return hour === undefined ? null : finish(p, i + 4, hour, "00", null, null);
}

/** 0500 GMT, 1700 hours. */
function military(p: Pieces, i: number): Clock | null {
  const piece = p.at(i);
  if (piece.kind !== "number" || piece.norm.length !== 4) return null;
  const marked = ZONES.has(p.norm(i + 1)) || p.is(i + 1, "hours") || p.is(i + 1, "hrs");
  if (!marked) return null;
  const to = ZONES.has(p.norm(i + 1)) ? i + 1 : i + 2;
  return finish(p, to, Math.floor(piece.value / 100), piece.norm.slice(2), null, null);
}

function words(p: Pieces, i: number): Clock | null {
  if (p.is(i, "noon") || p.is(i, "midday") || p.is(i, "midnight"))
    return { time: PART_OF_DAY.get(p.norm(i)) ?? "T12:00", to: i + 1 };
  const past = p.reads(i, "half", "past") ? "30" : p.reads(i, "quarter", "past") ? "15" : null;
  if (past === null) return CARDINAL.has(p.norm(i)) ? oclock(p, i) : null;
  const hour = p.at(i + 2).kind === "number" ? p.at(i + 2).value : CARDINAL.get(p.norm(i + 2));
  return hour === undefined ? null : finish(p, i + 3, hour, past, null, null);
}

/** Adds half of the day and zone, and refuses what no clock shows. */
function finish(
  p: Pieces,
  end: number,
  hour: number,
  minute: string,
  second: string | null,
  half: string | null,
): Clock | null {
  let to = end;
  let h = hour;
  if (half !== null && (hour < 1 || hour > 12)) return null;
  if (half === "pm" && hour < 12) h += 12;
  if (half === "am" && hour === 12) h = 0;
  if (half === null && p.reads(to, "in", "the") && HALVES_OF_DAY.has(p.norm(to + 2))) {
    if (!p.is(to + 2, "morning") && hour < 12) h += 12;
    to += 3;
  }
  if (h > 24 || Number(minute) > 59) return null;
  if (ZONES.has(p.norm(to)) && p.at(to).capital) to += 1;
  return { time: `T${String(h).padStart(2, "0")}:${minute}${second === null ? "" : `:${second}`}`, to };
}

/** Clock times, with a.m. or p.m., a colon, a zone or o'clock. */
export const CLOCK: Parser = {
  rule: "clock-time",
  starts: ["noon", "midday", "midnight", "half", "quarter", ...after("a", ["quarter"]), ...CARDINAL.keys()],
  numbers: true,
  parse(p, i) {
    const found = clockAt(p, i);
    return found === null ? null : { to: found.to, reading: { kind: "time", time: found.time, day: null } };
  },
};
