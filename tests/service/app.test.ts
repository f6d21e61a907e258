import { describe, expect, it } from "vitest";
import { analyze, convertOffsets, disputes } from "../../src/index.ts";
import { toHtml, toText } from "../../src/report/index.ts";
import { AnalysisSchema, analysisJsonSchema, DisputeSchema, inputJsonSchema } from "../../src/schema/index.ts";
import { type Answer, createApp, type RequestLog, type ServiceOptions } from "../../src/service/index.ts";
import { FIXTURES } from "../laws/texts.ts";

const TEXT = "🎉 “We have won,” Ana Lima said on Tuesday.";
const TOKEN = "a-token-of-enough-characters";

const posted = (
  body: string | Uint8Array<ArrayBuffer>,
  type = "application/json",
  headers: Record<string, string> = {},
) => ({
  method: "POST",
  headers: { "Content-Type": type, ...headers },
  body,
});

const request = (path: string, init?: RequestInit, options: ServiceOptions = {}) =>
  createApp(options).request(path, init);

async function problemOf(response: Response) {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const problem = (await response.json()) as Record<string, unknown>;
  expect(problem).toMatchObject({
    type: "about:blank",
    status: response.status,
    requestId: response.headers.get("x-request-id"),
  });
  return problem;
}

describe("POST /v1/analyze", () => {
  it("gives what analyze gives", async () => {
    const [, text] = FIXTURES[0]!;
    const article = { text, published: "2023-11-07" };
    const response = await request("/v1/analyze", posted(JSON.stringify(article)));
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(analyze(article))));
  });

  it("counts offsets in the unit asked for", async () => {
    const response = await request("/v1/analyze?offsets=codepoint", posted(JSON.stringify({ text: TEXT })));
    const expected = convertOffsets(analyze(TEXT), { to: "codepoint" });
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it("takes a bare text with what is known about it in the query", async () => {
    const response = await request("/v1/analyze?published=2026-05-20&id=a1", posted(TEXT, "text/plain; charset=utf-8"));
    const expected = analyze({ text: TEXT, published: "2026-05-20", id: "a1" });
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it("takes a page", async () => {
    const page = `<html><head><title>Vote called</title></head><body><article><h1>Vote called</h1><p>The premier called a vote on Monday, three months early, after losing her majority.</p><p>“It is time,” she said.</p></article></body></html>`;
    const analysis = AnalysisSchema.parse(await (await request("/v1/analyze", posted(page, "text/html"))).json());
    expect(analysis.article.title).toBe("Vote called");
  });

  it("gives the report to who accepts text", async () => {
    const response = await request("/v1/analyze", posted(TEXT, "text/plain", { Accept: "text/plain" }));
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toBe(toText(analyze(TEXT), { width: 80 }));
  });

  it("gives the page to who accepts HTML, under the policy that the page brings", async () => {
    const response = await request("/v1/analyze", posted(TEXT, "text/plain", { Accept: "text/html,*/*;q=0.8" }));
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toBe("frame-ancestors 'none'");
    expect(await response.text()).toBe(toHtml(analyze(TEXT)));
  });

  it("gives JSON to who accepts anything", async () => {
    const response = await request("/v1/analyze", posted(TEXT, "text/plain", { Accept: "*/*" }));
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  });

  it("ignores fields it does not know", async () => {
    expect((await request("/v1/analyze", posted('{"text":"It rained.","pages":3}'))).status).toBe(200);
  });
});

describe("POST /v1/analyze/batch", () => {
  it("gives a line for a line, in order, with errors in their places", async () => {
    const lines = ['{"id":"a","text":"It rained."}', "oops", '{"id":"b"}', '{"id":"c","text":"It snowed."}'];
    const response = await request("/v1/analyze/batch", posted(lines.join("\n"), "application/x-ndjson"));
    const records = (await response.text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, never>);
    expect(records.map(({ error, article }) => error ?? article)).toMatchObject([
      { id: "a" },
      { code: "INVALID_JSON_LINE", line: 2 },
      { code: "INVALID_INPUT", line: 3 },
      { id: "c" },
    ]);
  });

  it("makes an error of a line that is too long, and goes on", async () => {
    const body = `{"text":"${"a".repeat(2000)}"}\n{"id":"b","text":"It rained."}\n`;
    const response = await request("/v1/analyze/batch", posted(body, "application/jsonl"), { longestBody: 1000 });
    const [first, second] = (await response.text()).split("\n");
    expect(JSON.parse(first!).error.code).toBe("LINE_TOO_LONG");
    expect(JSON.parse(second!).article.id).toBe("b");
  });

  it("reads no more than it can answer while nobody takes the answers", async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          sent++;
          controller.enqueue(new TextEncoder().encode('{"text":"It rained."}\n'));
        },
      },
      { highWaterMark: 0 },
    );
    const response = await createApp().request("/v1/analyze/batch", {
      ...posted("", "application/x-ndjson"),
      body,
      duplex: "half",
    } as RequestInit);
    const reader = response.body!.getReader();
    for (let i = 0; i < 3; i++) await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sent).toBeLessThan(10);
    await reader.cancel();
  });

  it("ends with an error when no more comes", async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"id":"a","text":"It rained."}\n{"id"')),
    });
    const response = await createApp({ bodyTime: 50 }).request("/v1/analyze/batch", {
      ...posted("", "application/x-ndjson"),
      body,
      duplex: "half",
    } as RequestInit);
    const [first, second] = (await response.text()).split("\n");
    expect(JSON.parse(first!).article.id).toBe("a");
    expect(JSON.parse(second!).error).toMatchObject({ code: "BODY_TOO_SLOW", line: 2 });
  });
});

describe("POST /v1/disputes", () => {
  const ARTICLES = [
    { text: "Lena Ortiz called the port law “a surrender”.", outlet: "The Pilot" },
    { text: "“This law is not a surrender,” Karl Berg said.", url: "https://www.example.org/a" },
  ];

  it("gives what disputes gives, with the outlets named", async () => {
    const response = await request("/v1/disputes", posted(JSON.stringify({ articles: ARTICLES, period: "year" })));
    const { disputes: found } = (await response.json()) as {
      disputes: { term: string; byOutlet: { outlet: string }[] }[];
    };
    expect(found.map((dispute) => DisputeSchema.strict().parse(dispute))).toEqual(found);
    expect(found[0]!.term).toBe("surrender");
    expect(found[0]!.byOutlet.map(({ outlet }) => outlet)).toEqual(["The Pilot", "example.org"]);
  });

  it("takes analyses made before", async () => {
    const analyses = ARTICLES.map(({ text }) => analyze(text));
    const response = await request("/v1/disputes", posted(JSON.stringify({ analyses })));
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify({ disputes: disputes(analyses) })));
  });

  it("says which article is wrong", async () => {
    const articles = [ARTICLES[0], { text: "It rained.", published: "yesterday" }];
    const problem = await problemOf(await request("/v1/disputes", posted(JSON.stringify({ articles }))));
    expect(problem).toMatchObject({ status: 422, code: "INVALID_PUBLISHED", detail: /^Article 2: / });
  });

  it("wants articles or analyses", async () => {
    const problem = await problemOf(await request("/v1/disputes", posted('{"articles":[]}')));
    expect(problem).toMatchObject({ status: 422, code: "INVALID_REQUEST" });
  });
});

describe("a request that can't be answered", () => {
  it("is 400 for malformed JSON, with the place", async () => {
    const problem = await problemOf(await request("/v1/analyze", posted('{"text": }')));
    expect(problem).toMatchObject({ status: 400, code: "INVALID_JSON", position: { offset: 9, line: 1, column: 10 } });
  });

  it("is 400 for what is not UTF-8", async () => {
    const problem = await problemOf(await request("/v1/analyze", posted(new Uint8Array([0x7b, 0xff]))));
    expect(problem).toMatchObject({ status: 400, code: "INVALID_JSON" });
  });

  it.each([
    ['{"text": 5}', "INVALID_REQUEST", [{ pointer: "/text" }]],
    ['{"text": "a", "published": 5}', "INVALID_REQUEST", [{ pointer: "/published" }]],
    ["[]", "INVALID_REQUEST", [{ pointer: "" }]],
    ['{"text": "a", "html": "b"}', "INVALID_INPUT", undefined],
    ['{"text": "a", "published": "2026-02-30"}', "INVALID_PUBLISHED", undefined],
  ])("is 422 for %s", async (body, code, errors) => {
    const problem = await problemOf(await request("/v1/analyze", posted(body)));
    expect(problem).toMatchObject({ status: 422, code, ...(errors ? { errors } : {}) });
  });

  it("is 422 for a parameter outside its range", async () => {
    for (const type of ["application/json", "text/plain"]) {
      const problem = await problemOf(await request("/v1/analyze?offsets=bytes", posted('{"text":"a"}', type)));
      expect(problem).toMatchObject({ code: "INVALID_REQUEST", errors: [{ parameter: "offsets" }] });
    }
  });

  it("is 413 for a body that is too long, told by its header or not", async () => {
    const body = JSON.stringify({ text: "a".repeat(2000) });
    const stream = new Response(body).body!;
    for (const init of [posted(body), { ...posted(""), body: stream, duplex: "half" } as RequestInit]) {
      const problem = await problemOf(await request("/v1/analyze", init, { longestBody: 1000 }));
      expect(problem).toMatchObject({ status: 413, code: "BODY_TOO_LARGE" });
    }
  });

  it("is 413 for an article that is too long", async () => {
    const response = await request("/v1/analyze", posted("It rained all day.", "text/plain"), { longestArticle: 10 });
    expect(await problemOf(response)).toMatchObject({ status: 413, code: "ARTICLE_TOO_LONG" });
  });

  it("is 408 for a body that does not come", async () => {
    const init = { ...posted(""), body: new ReadableStream(), duplex: "half" } as RequestInit;
    expect(await problemOf(await request("/v1/analyze", init, { bodyTime: 30 }))).toMatchObject({ status: 408 });
  });

  it.each([
    ["/v1/analyze", "application/xml"],
    ["/v1/analyze", "text/plain; charset=iso-8859-1"],
    ["/v1/disputes", "text/plain"],
    ["/v1/analyze/batch", "application/json"],
  ])("is 415 at %s for %s", async (path, type) => {
    const response = await request(path, posted("a", type));
    expect(await problemOf(response)).toMatchObject({ status: 415, code: "WRONG_MEDIA_TYPE" });
  });

  it("is 404 for an unknown route, and 405 with Allow for another method", async () => {
    expect(await problemOf(await request("/v2"))).toMatchObject({ status: 404, code: "UNKNOWN_ROUTE" });
    const response = await request("/v1/analyze");
    expect(response.headers.get("allow")).toBe("POST");
    expect(await problemOf(response)).toMatchObject({ status: 405, code: "WRONG_METHOD" });
  });

  it("is 504 when the analysis takes too long, and the work is told to end", async () => {
    let ended = false;
    const perform: ServiceOptions["perform"] = (_job, signal) =>
      new Promise<Answer>(() => {
        signal.addEventListener("abort", () => {
          ended = true;
        });
      });
    const response = await request("/v1/analyze", posted("a", "text/plain"), { perform, timeLimit: 30 });
    expect(await problemOf(response)).toMatchObject({ status: 504, code: "TIME_LIMIT" });
    expect(ended).toBe(true);
  });

  it("is 503 with Retry-After when too many wait, or one waits too long", async () => {
    const app = createApp({ perform: () => new Promise<Answer>(() => {}), queue: 2, timeLimit: 100 });
    const send = () => app.request("/v1/analyze", posted("a", "text/plain"));
    const [running, , late, refused] = await Promise.all([send(), send(), send(), send()]);
    expect(running.status).toBe(504);
    for (const response of [late, refused]) {
      expect(await problemOf(response)).toMatchObject({ status: 503, code: "OVERLOADED" });
      expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    }
  });

  it("is 500 for a fault, which is logged without its message", async () => {
    const entries: RequestLog[] = [];
    const options: ServiceOptions = {
      log: (entry) => entries.push(entry),
      perform: () => {
        throw new TypeError("words of the article");
      },
    };
    const problem = await problemOf(await request("/v1/analyze?title=words", posted("words", "text/plain"), options));
    expect(problem.status).toBe(500);
    expect(JSON.stringify([problem, entries])).not.toContain("words");
    expect(entries).toMatchObject([{ path: "/v1/analyze", status: 500, fault: /^TypeError \| at / }]);
  });
});

describe("who may call", () => {
  it.each([
    [undefined, 401],
    [`Bearer ${TOKEN}x`, 401],
    [`Basic ${TOKEN}`, 401],
    [`Bearer ${TOKEN}`, 200],
    [`bearer ${TOKEN}`, 200],
  ])("with the authorization %s is told by the token", async (authorization, status) => {
    const headers: Record<string, string> = authorization === undefined ? {} : { Authorization: authorization };
    const response = await request("/v1/analyze", posted("a", "text/plain", headers), { token: TOKEN });
    expect(response.status).toBe(status);
    if (status === 401) expect(response.headers.get("www-authenticate")).toBe('Bearer realm="hustings"');
  });

  it.each([
    ["/metrics", 401],
    ["/v1/schema", 401],
    ["/healthz", 200],
    ["/readyz", 200],
    ["/openapi.json", 200],
  ])("at %s without the token is answered with %i", async (path, status) => {
    expect((await request(path, undefined, { token: TOKEN })).status).toBe(status);
  });

  it("are web pages of the origin named, and no others", async () => {
    const headers = { Origin: "https://example.org" };
    expect((await request("/healthz", { headers })).headers.get("access-control-allow-origin")).toBeNull();
    const allowed = await request("/healthz", { headers }, { cors: "https://example.org" });
    expect(allowed.headers.get("access-control-allow-origin")).toBe("https://example.org");
    const preflight = await request(
      "/v1/analyze",
      { method: "OPTIONS", headers: { ...headers, "Access-Control-Request-Method": "POST" } },
      { cors: "https://example.org", token: TOKEN },
    );
    expect(preflight.status).toBe(204);
  });
});

describe("every answer", () => {
  it("carries the request's id, or one of its own where that could be anything", async () => {
    const ids = await Promise.all(
      ["abc-123", "a\tb", "x".repeat(200)].map(async (id) =>
        (await request("/healthz", { headers: { "X-Request-Id": id } })).headers.get("x-request-id"),
      ),
    );
    expect(ids[0]).toBe("abc-123");
    for (const id of ids.slice(1)) expect(id).toMatch(/^[\da-f-]{36}$/);
  });

  it("keeps browsers from making more of it", async () => {
    for (const path of ["/healthz", "/nowhere", "/openapi.json"]) {
      const { headers } = await request(path);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    }
  });
});

describe("about the service", () => {
  it("/readyz is 503 when it is stopping", async () => {
    expect((await request("/readyz")).status).toBe(200);
    expect((await request("/readyz", undefined, { isReady: () => false })).status).toBe(503);
  });

  it("/v1/schema gives both schemas", async () => {
    const schemas = ["/v1/schema", "/v1/schema?of=article"].map(async (path) => (await request(path)).json());
    const [analysis, article] = (await Promise.all(schemas)) as Record<string, unknown>[];
    expect(analysis).toEqual(analysisJsonSchema());
    expect(article).toEqual(inputJsonSchema());
  });

  it("/metrics counts requests by route, and lines", async () => {
    const app = createApp({ moreMetrics: () => "more 1\n" });
    await app.request("/v1/analyze", posted("a", "text/plain"));
    await app.request("/nowhere/at/all");
    await (await app.request("/v1/analyze/batch", posted("oops", "application/x-ndjson"))).text();
    const text = await (await app.request("/metrics")).text();
    expect(text).toContain('hustings_http_requests_total{method="POST",route="/v1/analyze",status="200"} 1');
    expect(text).toContain('hustings_http_requests_total{method="GET",route="other",status="404"} 1');
    expect(text).toContain('hustings_batch_lines_total{outcome="error"} 1');
    expect(text).toContain("hustings_jobs_running 0");
    expect(text).toMatch(/more 1\n$/);
  });

  it("/docs loads nothing from elsewhere", async () => {
    const docsFile = async (name: string) => new TextEncoder().encode(`the file ${name}`);
    const page = await request("/docs", undefined, { docsFile });
    expect(await page.text()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
    const names = ["swagger-ui-bundle.js", "swagger-ui.css", "start.js", "package.json", "..%2fservice.js"];
    const statuses = names.map(async (name) => (await request(`/docs/${name}`, undefined, { docsFile })).status);
    expect(await Promise.all(statuses)).toEqual([200, 200, 200, 404, 404]);
    expect((await request("/docs")).status).toBe(404);
  });

  it.each([
    { concurrency: 0 },
    { token: "short" },
    { token: "with a space in the middle" },
    { cors: "example.org" },
    { colour: "red" },
    { queue: -1 },
  ])("can't be had with %j", (options) => {
    expect(() => createApp(options as ServiceOptions)).toThrowError(
      expect.objectContaining({ code: "INVALID_OPTION" }),
    );
  });
});
