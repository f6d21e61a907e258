import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { values } from "./dates-of.ts";
import { digest, everyDay } from "./every-day.ts";

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL("every-day-run.ts", import.meta.url));

describe("published on any day of a common and of a leap year", () => {
  it("gives the same dates in every time zone and locale, and without a clock", { timeout: 120_000 }, async () => {
    const matrix = [
      { TZ: "UTC", LANG: "C", LC_ALL: "C" },
      { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
      { TZ: "Pacific/Pago_Pago", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" },
      { TZ: "Asia/Kathmandu", LANG: "th_TH.UTF-8", LC_ALL: "th_TH.UTF-8" },
    ];
    const digests = await Promise.all(
      matrix.map(async (env) => {
        const { stdout } = await run(process.execPath, ["--import", "tsx", SCRIPT], {
          env: { ...process.env, ...env },
        });
        return stdout;
      }),
    );
    expect(new Set([...digests, digest()]).size).toBe(1);
  });

  it("agrees with the platform's calendar", () => {
    for (const day of everyDay()) {
      const moved = (days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
      const month = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 2, 1))
        .toISOString()
        .slice(0, 7);
      const sinceTuesday = (new Date(day).getUTCDay() - 2 + 7) % 7;
      expect([
        day,
        ...values("He left yesterday. It opens tomorrow. It rose last month. They met on Tuesday.", day),
      ]).toEqual([
        day,
        `yesterday → ${moved(-1)}`,
        `tomorrow → ${moved(1)}`,
        `last month → ${month}`,
        `Tuesday → ${moved(-sinceTuesday)}`,
      ]);
    }
  });
});

describe("on the edges of the calendar", () => {
  it.each([
    ["2024-02-29", "It happened a year ago.", "a year ago → 2023"],
    ["2024-02-29", "He was born on this day. A year earlier he had lost.", "A year earlier → 2023"],
    ["2025-03-01", "It happened on 29 February last year.", "29 February last year → 2024-02-29"],
    ["2024-03-01", "It happened on 29 February last year.", "29 February last year → XXXX-02-29"],
    ["2023-03-01", "It happened on 29 February.", "29 February → 2020-02-29"],
    ["2024-03-31", "It rose last month.", "last month → 2024-02"],
    ["2024-01-31", "It will rise next month.", "next month → 2024-02"],
    ["2021-01-03", "They met last week.", "last week → 2020-W52"],
    ["2021-01-04", "They met last week.", "last week → 2020-W53"],
    ["2020-12-31", "They met this week.", "this week → 2020-W53"],
    ["2024-12-30", "They met this week.", "this week → 2025-W01"],
    ["2024-12-31", "It opens tomorrow.", "tomorrow → 2025-01-01"],
    ["2025-01-01", "It closed yesterday.", "yesterday → 2024-12-31"],
    ["2025-01-01", "It closed on 31 December.", "31 December → 2024-12-31"],
    ["2024-12-31", "It closes on 1 January.", "1 January → 2025-01-01"],
    ["2024-01-10", "Profit fell in the fourth quarter.", "the fourth quarter → 2023-Q4"],
    ["2024-01-01", "Talks went on over the weekend.", "the weekend → 2023-W52-WE"],
    ["1999-12-31", "It opens tomorrow.", "tomorrow → 2000-01-01"],
    ["2000-02-28", "It opens tomorrow.", "tomorrow → 2000-02-29"],
    ["1900-02-28", "It opens tomorrow.", "tomorrow → 1900-03-01"],
    ["0001-01-01", "It opens tomorrow.", "tomorrow → 0001-01-02"],
    ["9999-12-31", "It closed yesterday.", "yesterday → 9999-12-30"],
  ])("%s: %s", (published, text, expected) => {
    expect(values(text, published)).toContain(expected);
  });
});
