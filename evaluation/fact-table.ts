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

/** Facts of several articles: a line for each fact missed, a line for each section with its count, and the total. */
export function folderTable(articles: readonly { readonly name: string; readonly facts: readonly Fact[] }[]): string {
  const lines = articles.flatMap(({ name, facts }) =>
    facts.filter((fact) => !fact.met).map(({ section, what }) => `MISSED  ${name}, ${section}: ${what}`),
  );
  const all = articles.flatMap(({ facts }) => facts);
  lines.push("");
  for (const section of SECTIONS) {
    const own = all.filter((fact) => fact.section === section);
    if (own.length > 0) lines.push(`${section}: ${count(own)}`);
  }
  lines.push("", `${count(all)} expected facts in ${articles.length} articles`);
  return lines.join("\n");
}

/** Facts met out of all, as in 8/9. */
export function count(facts: readonly Fact[]): string {
  return `${facts.filter((fact) => fact.met).length}/${facts.length}`;
}
