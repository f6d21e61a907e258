/** Characters a terminal would act on; they are shown as a replacement character so that no article can steer the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A text on one line: white space folded, control characters made visible. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(CONTROL, "\ufffd").trim();
}

/** A text of one line cut to a length, with an ellipsis where something was left out. */
export function shortened(text: string, longest: number): string {
  const line = oneLine(text);
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

/** Lines of at most `width` characters, the first indented by `indent`, the others by `hanging`. A longer word stands alone. */
export function wrap(text: string, width: number, indent: string, hanging: string = indent): string {
  const lines: string[] = [];
  let line = indent;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = hanging;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join("\n");
}
