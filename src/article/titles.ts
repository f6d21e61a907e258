const SEPARATOR = /\s(?:[|»·•–—-]|::)\s/;
const SEPARATOR_AT_END = /(?:[|»·•–—-]|::)$/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LONGEST_TITLE = 300;

/** A title's letters and digits in lower case, so that marks, case and spacing do not keep two copies apart. */
export function titleKey(title: string): string {
  if (title.length > LONGEST_TITLE) return "";
  return Array.from(title.normalize("NFC").matchAll(WORD), ([word]) => word.toLowerCase()).join(" ");
}

/**
 * The titles a page-title line could be a copy of: without what follows or goes before a separator, as in "Mayor quits |
 * Politics | The Courier" and "The Courier: Mayor quits".
 */
export function shortenedKeys(title: string): string[] {
  if (title.length > LONGEST_TITLE) return [];
  const parts = title.split(SEPARATOR);
  const keys: string[] = [];
  for (let end = parts.length - 1; end >= 1; end--) keys.push(titleKey(parts.slice(0, end).join(" ")));
  for (let start = 1; start < parts.length; start++) keys.push(titleKey(parts.slice(start).join(" ")));
  return keys.filter((key) => key.includes(" "));
}

/** A title without the name of the outlet at its end, where that name is known. */
export function withoutOutlet(title: string, outlet: string | null): string {
  const name = outlet === null ? "" : titleKey(outlet);
  if (name === "") return title;
  const last = title.length > LONGEST_TITLE ? undefined : title.split(SEPARATOR).slice(1).pop();
  if (last === undefined || titleKey(last) !== name) return title;
  return title
    .slice(0, title.length - last.length)
    .trimEnd()
    .replace(SEPARATOR_AT_END, "")
    .trimEnd();
}
