import { dayNumber, isDay } from "../calendar.ts";
import { onDay } from "../period.ts";
import type { Pieces } from "../pieces.ts";
import { clockAt } from "./clock.ts";
import type { Match, Parser } from "./parser.ts";

/** Three numbers joined by the same glued mark, with the place after them. */
export interface Triple {
  readonly numbers: readonly [number, number, number];
  readonly mark: string;
  readonly to: number;
}

/** `07/11/2023`, `7.11.23`, `2023-11-07`: three glued numbers. */
export function triple(p: Pieces, i: number): Triple | null {
  const mark = p.norm(i + 1);
  if (mark !== "/" && mark !== "." && mark !== "-") return null;
  if (!p.is(i + 3, mark) || !(p.glued(i + 1) && p.glued(i + 2) && p.glued(i + 3) && p.glued(i + 4))) return null;
  const [a, b, c] = [p.at(i), p.at(i + 2), p.at(i + 4)];
  if (a.kind !== "number" || b.kind !== "number" || c.kind !== "number" || b.norm.length > 2) return null;
  const goesOn =
    p.glued(i + 5) &&
    (p.at(i + 5).kind === "number" ||
      (/^[-./]$/.test(p.norm(i + 5)) && p.glued(i + 6) && p.at(i + 6).kind === "number"));
  const before = p.glued(i) && /^[-./\d]/.test(p.norm(i - 1));
  return goesOn || before ? null : { numbers: [a.value, b.value, c.value], mark, to: i + 5 };
}

/** 2023-11-07, 2023/11/07, 2023-11-07T10:35. */
export const ISO_DATE: Parser = {
  rule: "iso-date",
  starts: [],
  numbers: true,
  parse(p, i) {
    const found = triple(p, i);
    if (found === null || p.norm(i).length !== 4) return null;
    const [year, month, day] = found.numbers;
    if (!isDay(year, month, day)) return null;
    const reading = { kind: "fixed", period: onDay(dayNumber(year, month, day)) } as const;
    const clock = p.is(found.to, "t") && p.glued(found.to) ? clockAt(p, found.to + 1) : null;
    if (clock === null) return { to: found.to, reading };
    const zulu = p.is(clock.to, "z") && p.glued(clock.to);
    const time = zulu ? `${clock.time}Z` : clock.time;
    return { to: zulu ? clock.to + 1 : clock.to, reading: { kind: "time", time, day: reading } };
  },
};

const DATING: ReadonlySet<string> = new Set("on dated of since until till from by before after".split(" "));

/** 07.11.23, or "on 7.11.23": without its century a dotted date could be a version. */
function dated(p: Pieces, i: number): boolean {
  return (p.norm(i).length === 2 && p.norm(i + 2).length === 2) || DATING.has(p.norm(i - 1));
}

/** 20231107, without marks. */
export const COMPACT_DATE: Parser = {
  rule: "iso-date",
  starts: [],
  numbers: true,
  parse(p, i) {
    const digits = p.norm(i);
    if (digits.length !== 8 || !/^(?:19|20)\d{6}$/.test(digits) || (p.glued(i + 1) && p.at(i + 1).kind === "number"))
      return null;
    if (!DATING.has(p.norm(i - 1))) return null;
    const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))];
    if (!isDay(year, month, day)) return null;
    return { to: i + 1, reading: { kind: "fixed", period: onDay(dayNumber(year, month, day)) } };
  },
};

/** Reads `07/11/2023` in the order a document writes its dates; dotted and hyphened dates put the day first everywhere. */
export function numericDate(dayFirst: boolean): Parser {
  return {
    rule: "numeric-date",
    starts: [],
    numbers: true,
    parse(p, i): Match | null {
      const found = triple(p, i);
      if (found === null || p.norm(i).length > 2) return null;
      const [a, b, c] = found.numbers;
      const digits = p.norm(i + 4).length;
      if (digits !== 4 && !(digits === 2 && (found.mark === "/" || (found.mark === "." && dated(p, i))))) return null;
      const year = digits === 4 ? c : c + (c < 40 ? 2000 : 1900);
      const orders =
        dayFirst || found.mark !== "/"
          ? [
              [b, a],
              [a, b],
            ]
          : [
              [a, b],
              [b, a],
            ];
      for (const [month = 0, day = 0] of found.mark === "/" ? orders : orders.slice(0, 1)) {
        if (isDay(year, month, day))
          return { to: found.to, reading: { kind: "fixed", period: onDay(dayNumber(year, month, day)) } };
      }
      return null;
    },
  };
}
