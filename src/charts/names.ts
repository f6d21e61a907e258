/** The same names made so that each stands once, in order: "debate", "debate (2)". Scales of a chart tell things apart by name. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((name) => {
    let distinct = name;
    for (let i = 2; seen.has(distinct) || (i > 2 && taken.has(distinct)); i++) distinct = `${name} (${i})`;
    seen.add(distinct);
    return distinct;
  });
}
