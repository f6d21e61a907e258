import { type Fact, SECTIONS } from "./expectation.ts";

/** Facts as a table: a line for each section with its count, a line for each fact, and the total. */
export function factTable(facts: readonly Fact[]): string {
  const lines: string[] = [];
  for (const section of SECTIONS) {
    const own = facts.filter((fact) => fact.section === section);
    if (own.length === 0) continue;
    lines.push(`${section} (${count(own)})`);
    for (const { met, what } of own) lines.push(`  ${met ? "met   " : "MISSED"}  ${what}`);
  }
  lines.push("", `${count(facts)} expected facts`);
  return lines.join("\n");
}

/** Facts met out of all, as in 8/9. */
export function count(facts: readonly Fact[]): string {
  return `${facts.filter((fact) => fact.met).length}/${facts.length}`;
}
