import { escapeXml } from "../xml.ts";
import type { Network } from "./network.ts";

const key = (of: "node" | "edge", name: string, type: string): string =>
  `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;

const data = (of: "node" | "edge", name: string, value: string | number): string =>
  `<data key="${of}-${name}">${escapeXml(String(value))}</data>`;

/**
 * A network as GraphML, which Gephi, visone, igraph, networkx, graphology and R read: nodes with kind, name and frequency, undirected
 * edges with weight, agree and disagree. The XML is valid whatever the names are: characters that XML 1.0 cannot hold (control
 * characters, half characters) become U+FFFD. Encode it as UTF-8.
 *
 * @param network - from `affiliationNetwork`, `congruenceNetwork` or `conflictNetwork`
 * @example
 * writeFileSync("conflict.graphml", toGraphml(conflictNetwork(statements(analyses), { minimumFrequency: 3 })));
 */
export function toGraphml({ type, nodes, edges }: Network): string {
  const parts = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ',
    'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
    key("node", "kind", "string"),
    key("node", "name", "string"),
    key("node", "frequency", "int"),
    key("edge", "weight", "double"),
    key("edge", "agree", "int"),
    key("edge", "disagree", "int"),
    `  <graph id="${type}" edgedefault="undirected">\n`,
  ];
  for (const { id, kind, name, frequency } of nodes) {
    const about = data("node", "kind", kind) + data("node", "name", name) + data("node", "frequency", frequency);
    parts.push(`    <node id="${escapeXml(id)}">${about}</node>\n`);
  }
  edges.forEach(({ source, target, weight, agree, disagree }, i) => {
    const about = data("edge", "weight", weight) + data("edge", "agree", agree) + data("edge", "disagree", disagree);
    parts.push(
      `    <edge id="e${i + 1}" source="${escapeXml(source)}" target="${escapeXml(target)}">${about}</edge>\n`,
    );
  });
  parts.push("  </graph>\n</graphml>\n");
  return parts.join("");
}
