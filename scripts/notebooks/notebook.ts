/** A part of what a cell put out. */
export interface Output {
  readonly output_type: "stream" | "display_data" | "execute_result" | "error";
  readonly name?: string;
  readonly text?: string | readonly string[];
  readonly data?: Readonly<Record<string, unknown>>;
  readonly [other: string]: unknown;
}

/** A cell; `outputs` is there in cells of code. */
export interface Cell {
  readonly id?: string;
  readonly cell_type: "code" | "markdown" | "raw";
  readonly source: string | readonly string[];
  readonly outputs?: readonly Output[];
}

/** A notebook file, as far as it is read here. */
export interface Notebook {
  readonly cells: readonly Cell[];
  readonly metadata: {
    readonly kernelspec: { readonly name: string; readonly display_name: string };
    readonly language_info?: Readonly<Record<string, unknown>>;
  };
  readonly nbformat: number;
  readonly nbformat_minor: number;
}

const joined = (text: string | readonly string[]): string => (typeof text === "string" ? text : text.join(""));

/** Lines with their line feeds, as notebook files keep texts so that they can be compared line by line. */
const lines = (text: string | readonly string[]): string[] => joined(text).match(/[^\n]*\n|[^\n]+$/g) ?? [];

function settledOutput(output: Output, count: number): Output {
  const { output_type } = output;
  if (output_type === "stream") return { output_type, name: output.name!, text: lines(output.text!) };
  if (output_type === "error") return output;
  const data = Object.entries(output.data!).map(([type, value]) => {
    const isText = type.startsWith("text/") || type === "image/svg+xml";
    return [type, isText ? lines(value as string | string[]) : value];
  });
  const shown = { output_type, data: Object.fromEntries(data), metadata: {} };
  return output_type === "execute_result" ? { ...shown, execution_count: count } : shown;
}

/**
 * A notebook without what differs from run to run or machine to machine: cells are counted from one on, versions and times are left
 * out, texts are kept as lines.
 */
export function settled(notebook: Notebook): Notebook {
  let count = 0;
  const cells = notebook.cells.map((cell, i) => {
    const { cell_type, outputs = [] } = cell;
    const shared = { id: cell.id ?? `cell-${i + 1}`, cell_type, metadata: {}, source: lines(cell.source) };
    if (cell_type !== "code") return shared;
    const execution_count = ++count;
    return { ...shared, execution_count, outputs: outputs.map((output) => settledOutput(output, execution_count)) };
  });
  const { kernelspec, language_info = {} } = notebook.metadata;
  const language = ["file_extension", "mimetype", "name"].flatMap((key) =>
    key in language_info ? [[key, language_info[key]]] : [],
  );
  const { name, display_name } = kernelspec;
  return {
    cells,
    metadata: { kernelspec: { display_name, name }, language_info: Object.fromEntries(language) },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

/** A notebook as its file has it. */
export const written = (notebook: Notebook): string => `${JSON.stringify(notebook, null, 1)}\n`;

/** Width and height of a PNG, which stand at fixed places. */
function pngSize(base64: string): string {
  const bytes = Buffer.from(base64, "base64");
  return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
}

/** An output in words that must be the same in every run; of a PNG the size, because its bytes depend on fonts and versions. */
function comparable(output: Output): string {
  const data = Object.entries(output.data ?? {}).map(([type, value]) => [
    type,
    type === "image/png" ? pngSize(joined(value as string)) : value,
  ]);
  return JSON.stringify({ ...output, data: Object.fromEntries(data) }, null, 1);
}

/** A cell whose outputs are not those of another run. */
export interface Difference {
  /** Number of the cell, from one on, those of text counted too. */
  readonly cell: number;
  /** The first line that differs, in the one and in the other. */
  readonly committed: string;
  readonly executed: string;
}

/** Where two settled notebooks of the same source differ. */
export function differences(committed: Notebook, executed: Notebook): Difference[] {
  return executed.cells.flatMap((cell, i) => {
    const [one, other] = [committed.cells[i]?.outputs ?? [], cell.outputs ?? []].map((outputs) =>
      outputs.map(comparable).join("\n").split("\n"),
    ) as [string[], string[]];
    const at = Array.from({ length: Math.max(one.length, other.length) }, (_, n) => n).find((n) => one[n] !== other[n]);
    return at === undefined ? [] : [{ cell: i + 1, committed: one[at] ?? "", executed: other[at] ?? "" }];
  });
}
