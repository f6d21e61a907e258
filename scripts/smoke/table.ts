/** One check in one place, and how it went. */
export interface Outcome {
  readonly check: string;
  readonly where: string;
  readonly ok: boolean;
  readonly seconds: number;
  /** What it found, or why it failed. */
  readonly said: string;
}

const firstLine = (text: string): string => text.split("\n", 1)[0]!.slice(0, 60);

/** The outcomes as a table for a terminal. */
export function outcomeTable(outcomes: readonly Outcome[]): string {
  const rows = [
    ["check", "in", "", "seconds", ""],
    ...outcomes.map(({ check, where, ok, seconds, said }) => [
      check,
      where,
      ok ? "ok" : "FAILED",
      seconds.toFixed(1),
      firstLine(said),
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 3 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join("  ")
      .trimEnd();
  return `${[line(rows[0]!), widths.map((width) => "─".repeat(width)).join("  "), ...rows.slice(1).map(line)].join("\n")}\n`;
}
