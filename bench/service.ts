/**
 * Rate, latency, errors and memory of `hustings serve` under load from this machine; Linux only, because memory is read from /proc.
 *
 *     npm run bench:service -- --seconds 60 --connections 64
 *
 * Sender and service share the cores: on a machine with two, the service has less than it would have alone.
 */
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { startService } from "../scripts/running-service.ts";
import { syntheticCorpus } from "../src/synthetic/index.ts";
import { watchMemory } from "./measured-run.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    connections: { type: "string", default: "64" },
    workers: { type: "string" },
    articles: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
  },
});

/** Of so many articles one is some longer: a feature, a transcript. */
const ONE_LONG_IN = 20;

/** Articles of mixed sizes: fixtures, invented news, and now and then one ten times as long. */
function articles(): string[] {
  const fixtures = readdirSync("fixtures")
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(`fixtures/${name}`, "utf8"));
  const invented = [...syntheticCorpus({ articles: Number(values.articles), seed: Number(values.seed) })].map(
    ({ article }) => article.text,
  );
  const all = [...fixtures, ...invented];
  return all.map((text, i) => (i % ONE_LONG_IN === 0 ? Array(10).fill(text).join("\n\n") : text));
}

const texts = articles();
const kilobytes = texts.map(({ length }) => length / 1000).sort((a, b) => a - b);
const service = await startService(values.workers === undefined ? [] : ["--workers", values.workers]);
const memory = watchMemory(service.child.pid!);
const all = texts.map((text) => ({
  method: "POST" as const,
  path: "/v1/analyze",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ text, published: "2026-05-20" }),
}));
const connections = Number(values.connections);
let begun = 0;
const result = await autocannon({
  url: service.url,
  connections,
  duration: Number(values.seconds),
  timeout: 60,
  // Each connection begins at another article; otherwise all would send a long one at once.
  setupClient(client) {
    const first = Math.floor((begun++ * all.length) / connections) % all.length;
    client.setRequests([...all.slice(first), ...all.slice(0, first)]);
  },
});
const { peak, tenths } = memory();
const status = await service.stop();
const { requests, latency, errors, timeouts, statusCodeStats } = result;
const statuses = Object.entries(statusCodeStats).map(([code, { count }]) => `${count} × ${code}`);
console.log(
  `${texts.length} articles of ${kilobytes[0]!.toFixed(1)} to ${kilobytes.at(-1)!.toFixed(1)} thousand characters, median ${kilobytes[Math.floor(kilobytes.length / 2)]!.toFixed(1)}; ${availableParallelism()} cores`,
);
console.log(
  `${requests.average.toFixed(1)} requests a second over ${values.connections} connections, ${values.seconds} s`,
);
console.log(`latency: p50 ${latency.p50} ms, p99 ${latency.p99} ms, longest ${latency.max} ms`);
console.log(`answers: ${statuses.join(", ")}; ${errors} errors, ${timeouts} of them timeouts`);
console.log(`resident memory: ${peak} MiB at the most; by tenths of the run ${tenths.join(" ")}`);
console.log(`after SIGTERM it ended with ${status}`);
process.exitCode = errors === 0 && status === 0 && Object.keys(statusCodeStats).join() === "200" ? 0 : 1;
