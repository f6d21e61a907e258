import { dayNumber, isoWeek, weekNumber } from "../dates/calendar.ts";
import type { ArticleReference, TermClaim } from "./claim.ts";

/** Lengths of time that claims can be counted by. */
export const PERIODS = ["day", "week", "month", "year"] as const;

/** A length of time that claims can be counted by. */
export type Period = (typeof PERIODS)[number];

const MOMENT =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d{1,9})?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/** Minutes since 1970; a date without a time is the beginning of its day, one without an offset is taken for UTC; null for no date. */
function minutesOf(published: string | null): number | null {
  const parts = MOMENT.exec(published ?? "");
  if (parts === null) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const local = dayNumber(year!, month!, day!) * 1440 + hour! * 60 + minute! + second! / 60;
  return local - minutesEast(parts[7]);
}

function minutesEast(offset: string | undefined): number {
  if (offset === undefined || offset === "Z") return 0;
  const digits = offset.replace(/\D/g, "");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
  return offset.startsWith("-") ? -minutes : minutes;
}

/**
 * The period in which an article was published, by its own calendar: `2023-11-07`, `2023-W45` (ISO 8601 week), `2023-11` or `2023`;
 * null where the date is not known.
 */
export function periodOf(published: string | null, period: Period): string | null {
  const parts = MOMENT.exec(published ?? "");
  if (parts === null) return null;
  const [, year, month, day] = parts;
  if (period === "year") return year!;
  if (period === "month") return `${year}-${month}`;
  if (period === "day") return `${year}-${month}-${day}`;
  const week = isoWeek(weekNumber(dayNumber(Number(year), Number(month), Number(day))));
  return `${String(week.year).padStart(4, "0")}-W${String(week.week).padStart(2, "0")}`;
}

/** Order of code units: the same in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function compareArticles(a: ArticleReference, b: ArticleReference): number {
  const before = minutesOf(a.published) ?? Number.POSITIVE_INFINITY;
  const after = minutesOf(b.published) ?? Number.POSITIVE_INFINITY;
  if (before !== after) return before < after ? -1 : 1;
  return compareText(a.id, b.id);
}

/** Something said in an article at a place. */
type Placed = Pick<TermClaim, "article" | "span">;

/**
 * Puts what is said in many articles in the order of publication, then of the articles' ids and of the text; undated articles come
 * last. What is said at one place, and articles of one id, are put in the order of all they say, so that the order of the input is lost.
 */
export function inTime<T extends Placed>(said: readonly T[]): T[] {
  const articles = [...new Set(said.map(({ article }) => article))].sort(compareArticles);
  const rank = new Map<ArticleReference, number>();
  let place = 0;
  articles.forEach((article, i) => {
    if (i > 0 && compareArticles(articles[i - 1]!, article) !== 0) place = i;
    rank.set(article, place);
  });
  return [...said].sort(
    (a, b) =>
      rank.get(a.article)! - rank.get(b.article)! ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      compareText(JSON.stringify(a), JSON.stringify(b)),
  );
}
