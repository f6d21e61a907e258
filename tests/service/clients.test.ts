import { hc } from "hono/client";
import createClient from "openapi-fetch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { paths } from "../../clients/typescript/openapi.d.ts";
import { type ServiceProcess, startService } from "../../scripts/running-service.ts";
import type { App } from "../../src/service/index.ts";

const TOKEN = "a-token-of-enough-characters";
const authorization = { Authorization: `Bearer ${TOKEN}` };
const article = { text: "“This law is not a surrender,” Karl Berg said on Tuesday.", published: "2026-05-20" };
const other = { text: "Lena Ortiz called the port law “a surrender”." };

describe("clients of a running service", () => {
  let service: ServiceProcess;
  beforeAll(async () => {
    service = await startService(["--workers", "1"], { HUSTINGS_TOKEN: TOKEN });
  });
  afterAll(() => service.stop());

  it("Hono's client gets an analysis by the type of the service", async () => {
    const client = hc<App>(service.url, { headers: authorization });
    const response = await client.v1.analyze.$post({ json: article, query: { offsets: "codepoint" } });
    if (!response.ok) throw new Error((await response.json()).detail);
    const analysis = await response.json();
    expect(analysis.quotations[0]!.content[0]!.text).toBe("“This law is not a surrender,”");
    expect(analysis.dates.map(({ value }) => value)).toEqual(["2026-05-19"]);
  });

  it("Hono's client gets disputes", async () => {
    const client = hc<App>(service.url, { headers: authorization });
    const response = await client.v1.disputes.$post({ json: { articles: [article, other] } });
    if (!response.ok) throw new Error((await response.json()).detail);
    const { disputes } = await response.json();
    expect(disputes.map(({ term, disputed }) => [term, disputed])).toEqual([["surrender", true]]);
  });

  it("a client of the description gets an analysis", async () => {
    const client = createClient<paths>({ baseUrl: service.url, headers: authorization });
    const { data, error } = await client.POST("/v1/analyze", { body: article, params: { query: { offsets: "utf8" } } });
    expect(error).toBeUndefined();
    expect(data!.quotations[0]!.kind).toBe("direct");
    expect(data!.labels[0]!.claims[0]!.relatum).toBeNull();
  });

  it("a client of the description gets a problem with its code", async () => {
    const client = createClient<paths>({ baseUrl: service.url });
    const { error, response } = await client.POST("/v1/disputes", { body: { articles: [article] } });
    expect(response.status).toBe(401);
    expect(error!.code).toBe("UNAUTHORIZED");
  });

  it("a client of the description gets a stream as lines", async () => {
    const client = createClient<paths>({ baseUrl: service.url, headers: authorization });
    const { data } = await client.POST("/v1/analyze/batch", {
      body: `${JSON.stringify(article)}\noops\n`,
      bodySerializer: (lines) => lines,
      headers: { "Content-Type": "application/x-ndjson" },
      parseAs: "text",
    });
    const records = data!.trimEnd().split("\n");
    expect(records.map((line) => Object.keys(JSON.parse(line))[0])).toEqual(["schemaVersion", "error"]);
  });
});
