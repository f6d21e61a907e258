/** Trimmed, white space collapsed; null when nothing is left. */
export function cleaned(value: string | null | undefined): string | null {
  const text = value?.replace(/\s+/g, " ").trim() ?? "";
  return text === "" ? null : text;
}
