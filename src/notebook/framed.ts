import { escapeXml } from "../xml.ts";

/** In a frame without an address of its own a link to a place in the document would lead to the notebook's page. */
const BASE = '<base href="about:srcdoc">';
const HEAD = /^\s*<!doctype html>\s*(?:<html\b[^<>]*>\s*)?(?:<head\b[^<>]*>)?/i;

/** The document with links that stay inside it, and links to elsewhere that open a page of their own: few sites let themselves be framed. */
function anchored(document: string): string {
  const start = HEAD.exec(document)?.[0] ?? "";
  const rest = document.slice(start.length).replaceAll('<a href="http', '<a target="_blank" href="http');
  return `${start}${BASE}${rest}`;
}

/**
 * A whole HTML document inside a notebook. A frame of its own keeps the document's styles from the notebook and the notebook's from the
 * document; the sandbox keeps whatever an article holds away from the notebook's kernel, cookies and page. A reader can pull the lower
 * edge.
 *
 * @param title - what screen readers say of the frame
 * @param height - in CSS pixels
 */
export function framed(document: string, title: string, height: number): string {
  const source = anchored(document).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
  const style = `width:100%;height:${height}px;border:1px solid #8886;border-radius:4px;resize:vertical;overflow:auto`;
  return `<iframe title="${escapeXml(title)}" sandbox="${sandbox}" style="${style}" srcdoc="${source}"></iframe>`;
}
