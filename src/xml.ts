/** Control characters, half characters and the two that are none. XML 1.0 has no way to write most of them, not even escaped. */
const DOUBTFUL = /[\p{Cc}\p{Cs}\uFFFE\uFFFF&<>"]/gu;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

/**
 * Text that can stand in an element or, between double quotation marks, in an attribute of XML 1.0. What XML 1.0 cannot hold becomes
 * U+FFFD, so that the text keeps its length; everything else is read back as it was.
 */
export function escapeXml(text: string): string {
  return text.replace(DOUBTFUL, (character) => {
    const isHighControl = character >= "\u007F" && character <= "\u009F";
    return ESCAPES.get(character) ?? (isHighControl ? `&#${character.charCodeAt(0)};` : "\uFFFD");
  });
}
