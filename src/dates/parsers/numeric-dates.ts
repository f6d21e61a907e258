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
    return { to: clock.to, reading: { kind: "time", time: clock.time, day: reading } };
  },
};

/** Reads `07/11/2023` in the order a document writes its dates; dotted dates put the day first everywhere. */
export function numericDate(dayFirst: boolean): Parser {
  return {
    rule: "numeric-date",
    starts: [],
    numbers: true,
    parse(p, i): Match | null {
      const found = triple(p, i);
      if (found === null || p.norm(i).length > 2 || found.mark === "-") return null;
      const [a, b, c] = found.numbers;
      const digits = p.norm(i + 4).length;
      if (digits !== 4 && !(digits === 2 && found.mark === "/")) return null;
      const year = digits === 4 ? c : c + (c < 40 ? 2000 : 1900);
      const orders =
        dayFirst || found.mark === "."
          ? [
              [b, a],
              [a, b],
            ]
          : [
              [a, b],
              [b, a],
            ];
      for (const [month = 0, day = 0] of found.mark === "." ? orders.slice(0, 1) : orders) {
        if (isDay(year, month, day))
          return { to: found.to, reading: { kind: "fixed", period: onDay(dayNumber(year, month, day)) } };
      }
      return null;
    },
  };
}
