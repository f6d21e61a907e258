import { type Content, html, type Markup } from "./markup.ts";

/** A column of a table: its heading, and what stands in it for a row. */
export interface Column<Row> {
  readonly heading: string;
  /** Numbers stand to the right. */
  readonly kind?: "number" | "text";
  cell(row: Row): Content;
}

/**
 * A table whose first column names its rows. It scrolls sideways where the page is too narrow for it.
 *
 * @param caption - what a reader who cannot see it is told, and everyone else reads above it
 */
export function table<Row>(caption: string, rows: readonly Row[], columns: readonly Column<Row>[]): Content {
  if (rows.length === 0) return null;
  const cell = ({ kind, cell: write }: Column<Row>, row: Row, place: number): Markup => {
    if (place === 0) return html`<th scope="row">${write(row)}</th>`;
    return kind === "number" ? html`<td class="num">${write(row)}</td>` : html`<td class="left">${write(row)}</td>`;
  };
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${columns.map(
    ({ heading }) => html`<th scope="col">${heading}</th>`,
  )}</tr></thead><tbody>${rows.map((row) => html`<tr>${columns.map((column, i) => cell(column, row, i))}</tr>`)}</tbody></table></div>`;
}
