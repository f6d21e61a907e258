import { version } from "../../../package.json";
import type { OffsetUnit } from "../../offsets.ts";
import type { TableFormat } from "../../tables/index.ts";
import { sha256 } from "./files.ts";

/** Everything that what a run writes depends on, besides the input's own content. */
export interface Configuration {
  /** What the input is and how it is read, as the caller names it: paths, columns, encoding. */
  readonly source: Readonly<Record<string, unknown>>;
  readonly offsets: OffsetUnit;
  readonly longestArticle: number;
  readonly analyses: boolean;
  readonly tables: readonly TableFormat[];
  /** How near-duplicates are found; null where nobody looks for them. */
  readonly duplicates: { readonly threshold: number; readonly window: number } | null;
}

/** JSON with keys in the order of code units, so that equal values are equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** SHA-256 of a configuration and the version of hustings. */
export function configurationHash(configuration: Configuration): string {
  return sha256(canonical({ version, configuration }));
}

/** The settings in which two configurations differ, each in words: `tables was ["parquet"], now ["csv"]`. */
export function differences(before: Configuration, now: Configuration): string[] {
  const [flatBefore, flatNow] = [flat(before), flat(now)];
  const names = [...new Set([...flatBefore.keys(), ...flatNow.keys()])];
  return names
    .filter((name) => flatBefore.get(name) !== flatNow.get(name))
    .map((name) => `${name} was ${flatBefore.get(name) ?? "not set"}, now ${flatNow.get(name) ?? "not set"}`);
}

function flat({ source, ...others }: Configuration): Map<string, string> {
  const entries = [...Object.entries(source), ...Object.entries(others)];
  return new Map(entries.filter(([, value]) => value !== undefined).map(([name, value]) => [name, canonical(value)]));
}
