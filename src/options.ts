import { HustingsError } from "./errors.ts";

/** What an option can be: one of some words, or a value of a kind. */
type Allowed = readonly string[] | "function" | "boolean" | "object" | "string" | "number" | "whole number";

const described = (value: unknown): string => (typeof value === "string" ? JSON.stringify(value) : String(value));

function isAllowed(value: unknown, allowed: Allowed): boolean {
  if (typeof allowed !== "string") return allowed.includes(value as string);
  if (allowed === "whole number") return Number.isSafeInteger(value) && (value as number) >= 0;
  return value !== null && String(typeof value) === allowed;
}

/**
 * Checks options against what each can be; options left out or undefined are fine.
 *
 * @throws HustingsError `INVALID_OPTION` for an option that does not exist or has a value outside its range
 */
export function checkOptions(options: object, allowed: Readonly<Record<string, Allowed>>): void {
  if (typeof options !== "object" || options === null) {
    throw new HustingsError("INVALID_OPTION", `Options must be an object; got ${described(options)}.`);
  }
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(allowed, name)) {
      throw new HustingsError(
        "INVALID_OPTION",
        `There is no option "${name}"; there are ${Object.keys(allowed).join(", ")}.`,
      );
    }
    const can = allowed[name]!;
    if (value !== undefined && !isAllowed(value, can)) {
      const expected = typeof can === "string" ? `a ${can}` : `one of ${can.join(", ")}`;
      throw new HustingsError("INVALID_OPTION", `Option ${name} must be ${expected}; got ${described(value)}.`);
    }
  }
}
