import type { CorpusSummary } from "../../aggregates/index.ts";
import type { Network } from "../../networks/index.ts";
import { checkOptions } from "../../options.ts";
import { counted } from "../../report/content/wording.ts";
import { shortened } from "../../report/wrap.ts";
import type { Analysis } from "../../schema/index.ts";
import { Chart } from "../chart.ts";
import { isAnalysis, isNetwork, isSummary, refuse } from "../sources.ts";
import { drawNetwork, edgeText } from "./draw.ts";
import { type Graph, graphOf, graphOfCorpus, graphOfNetwork, type Tone } from "./graph.ts";
import { networkSpec } from "./spec.ts";

/** What can be chosen for {@link quotationNetworkChart}. */
export interface QuotationNetworkChartOptions {
  /** What stands over the picture; "Who speaks about whom", or the kind of network, unless told otherwise. */
  readonly title?: string;
  /** Most actors that are shown, those with most to do in the network; 30 unless told otherwise. */
  readonly most?: number;
}

/** An edge of the network: who speaks about whom. */
export interface NetworkRow {
  readonly from: string;
  readonly to: string;
  /** Number of quotations; in a network of `hustings/networks` the weight of the edge. */
  readonly weight: number;
  /** Where the first stands on the second: `for`, `against`, `both`, or `none` where no stance is told. */
  readonly tone: Tone;
}

const DEFAULT_MOST = 30;
const NETWORK_TITLES: Readonly<Record<Network["type"], string>> = {
  affiliation: "Who agrees with what",
  congruence: "Who agrees with whom",
  conflict: "Who disagrees with whom",
  "co-quotation": "Who is quoted together",
};

/**
 * Who speaks about whom: an arrow from everyone who is quoted to everyone whom the words of a quotation mention, wider for more quotations, and
 * coloured by where the speaker stands on the other. Networks of `hustings/networks` and of a summary are drawn as they are, without arrows. The
 * same source gives the same places.
 *
 * @param source - an analysis, what many articles say together as `finalize` gives it, or a network
 * @param options - see {@link QuotationNetworkChartOptions}
 * @throws HustingsError `INVALID_INPUT` where something else comes, `INVALID_OPTION` for an option that does not exist or has a value outside
 *   its range
 * @example
 * quotationNetworkChart(finalize(aggregate(analyses)).networks.conflict).svg();
 */
export function quotationNetworkChart(
  source: Analysis | CorpusSummary | Network,
  options: QuotationNetworkChartOptions = {},
): Chart<NetworkRow> {
  checkOptions(options, { title: "string", most: "whole number" });
  const { most = DEFAULT_MOST } = options;
  const { graph, title, subtitle, nothing } = readSource(source, most);
  const names = new Map(graph.nodes.map((node) => [node.id, node]));
  const rows = graph.edges.map(({ source: from, target: to, weight, tone }) => ({
    from: names.get(from)!.name,
    to: names.get(to)!.name,
    weight,
    tone,
  }));
  const told = graph.edges.map((edge) =>
    edgeText(edge, names.get(edge.source)!, names.get(edge.target)!, graph.isDirected),
  );
  const description = told.length === 0 ? nothing : `${told.join("; ")}.`;
  const words = { title: options.title ?? title, subtitle, description };
  return new Chart({
    kind: "quotation-network",
    ...words,
    rows,
    notes: [...(graph.more > 0 ? [`And ${graph.more} more with less to do in the network.`] : []), ...graph.notes],
    nothing,
    draw: (look) => drawNetwork(graph, look),
    spec: () => networkSpec(words, graph),
  });
}

interface Read {
  readonly graph: Graph;
  readonly title: string;
  readonly subtitle: string;
  readonly nothing: string;
}

function readSource(source: Analysis | CorpusSummary | Network, most: number): Read {
  const about = { title: "Who speaks about whom", nothing: "Nobody who is quoted speaks about another." };
  if (isAnalysis(source)) {
    return { ...about, graph: graphOf(source, most), subtitle: shortened(source.article.title ?? "", 300) };
  }
  if (isSummary(source)) {
    return { ...about, graph: graphOfCorpus(source, most), subtitle: counted(source.articles.total, "article") };
  }
  if (!isNetwork(source)) {
    refuse("quotationNetworkChart()", "an analysis, a summary, as finalize() gives it, or a network");
  }
  const graph = graphOfNetwork(source, most);
  return { graph, title: NETWORK_TITLES[source.type], subtitle: "", nothing: "The network has no edge." };
}
