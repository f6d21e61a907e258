import { escapeXml } from "../xml.ts";

/**
 * A whole HTML document inside a notebook. A frame of its own keeps the document's styles from the notebook and the notebook's from the
 * document; the sandbox keeps whatever an article holds away from the notebook's kernel, cookies and page. A reader can pull the lower
 * edge.
 *
 * @param title - what screen readers say of the frame
 * @param height - in CSS pixels
 */
export function framed(document: string, title: string, height: number): string {
  const source = document.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
  const style = `width:100%;height:${height}px;border:1px solid #8886;border-radius:4px;resize:vertical;overflow:auto`;
  return `<iframe title="${escapeXml(title)}" sandbox="${sandbox}" style="${style}" srcdoc="${source}"></iframe>`;
}
