import { writeFileSync } from "node:fs";
import { Agent, request as httpRequest, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServiceProcess, startService } from "../../scripts/running-service.ts";
import { FIXTURES } from "../laws/texts.ts";

const SHORT = JSON.stringify({ text: "“No,” Ana Lima said." });
const longText = (length: number): string =>
  JSON.stringify({
    text: FIXTURES.map(([, text]) => text)
      .join("\n\n")
      .repeat(60)
      .slice(0, length),
  });
/** Counts as long, and takes a second or two. */
const LONG = longText(120_000);
const TOKEN = "a-token-of-enough-characters";

const post = (service: ServiceProcess, body: string, path = "/v1/analyze", headers: Record<string, string> = {}) =>
  fetch(`${service.url}${path}`, { method: "POST", headers: { "Content-Type": "application/json", ...headers }, body });

const codeOf = async (response: Response): Promise<unknown> => ((await response.json()) as { code: unknown }).code;

/** What a service says to bytes sent bare, until it closes the connection. */
function sentBare(service: ServiceProcess, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(service.url).port), "127.0.0.1", () => socket.write(bytes));
    let said = "";
    socket.setEncoding("utf8").on("data", (chunk) => {
      said += chunk;
    });
    socket.on("close", () => resolve(said)).on("error", reject);
  });
}

/** A stream to the service that is written to and read from line by line. */
function openStream(service: ServiceProcess) {
  const request = httpRequest(`${service.url}/v1/analyze/batch`, {
    method: "POST",
    headers: { "Content-Type": "application/x-ndjson" },
  });
  request.on("error", () => {});
  const lines = (async function* () {
    const response = await new Promise<IncomingMessage>((resolve) => request.once("response", resolve));
    let rest = "";
    for await (const chunk of response.setEncoding("utf8")) {
      const parts = (rest + chunk).split("\n");
      rest = parts.pop()!;
      yield* parts;
    }
  })();
  return { request, next: async () => JSON.parse((await lines.next()).value!) as Record<string, never> };
}

describe("a service on a port", () => {
  let service: ServiceProcess;

  beforeAll(async () => {
    service = await startService([
      "--workers",
      "2",
      "--longest-body",
      "1000000",
      "--head-time",
      "0.3",
      "--body-time",
      "0.5",
    ]);
  });
  afterAll(() => service.stop());

  it("answers each line of a stream before the next is sent, in order", async () => {
    const { request, next } = openStream(service);
    for (const id of ["a", "b", "c"]) {
      request.write(`${JSON.stringify({ id, text: "It rained." })}\n`);
      expect((await next()).article).toMatchObject({ id });
    }
    request.end();
  });

  it("keeps the order of a stream where a short text follows a long one", async () => {
    const texts = [FIXTURES[0]![1].repeat(5), "It rained.", "It snowed.", FIXTURES[1]![1]];
    const body = texts.map((text, i) => JSON.stringify({ id: String(i), text })).join("\n");
    const response = await post(service, body, "/v1/analyze/batch", { "Content-Type": "application/x-ndjson" });
    const records = (await response.text()).trimEnd().split("\n");
    expect(records.map((line) => JSON.parse(line).article.id)).toEqual(["0", "1", "2", "3"]);
  });

  it("forgets a stream that is cut, and one that was waiting for an answer", async () => {
    const { request, next } = openStream(service);
    request.write(`${SHORT}\n`);
    await next();
    request.write(`${SHORT}\n{"text": "half`);
    request.destroy();
    const gone = new AbortController();
    const cut = fetch(`${service.url}/v1/analyze`, { method: "POST", body: SHORT, signal: gone.signal });
    gone.abort();
    await expect(cut).rejects.toThrow();
    expect((await post(service, SHORT)).status).toBe(200);
    expect(await (await fetch(`${service.url}/metrics`)).text()).toMatch(
      /hustings_jobs_running 0\n.*\n.*\nhustings_jobs_waiting 0\n/,
    );
  });

  it("refuses a body that is too long before it has come, and one that grows too long", async () => {
    const head = "POST /v1/analyze HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
    expect(await sentBare(service, `${head}Content-Length: 2000000\r\n\r\n{`)).toMatch(
      /^HTTP\/1.1 413 .*BODY_TOO_LARGE/s,
    );
    expect(await codeOf(await post(service, JSON.stringify({ text: "a".repeat(1_000_001) })))).toBe("BODY_TOO_LARGE");
  });

  it("gives up on heads and bodies that trickle in", async () => {
    const head = "POST /v1/analyze HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
    const [slowHead, slowBody] = await Promise.all([
      sentBare(service, head),
      sentBare(service, `${head}Content-Length: 100\r\n\r\n{"text"`),
    ]);
    expect(slowHead).toMatch(/^HTTP\/1.1 408 /);
    expect(slowBody).toMatch(/^HTTP\/1.1 408 .*BODY_TOO_SLOW/s);
  });

  it("tells what is wrong with JSON and content types", async () => {
    expect(await codeOf(await post(service, '{"text"'))).toBe("INVALID_JSON");
    expect(await codeOf(await post(service, SHORT, "/v1/analyze", { "Content-Type": "application/xml" }))).toBe(
      "WRONG_MEDIA_TYPE",
    );
    expect(await sentBare(service, "oops\r\n\r\n")).toMatch(/^HTTP\/1.1 400 /);
  });

  it("answers short texts while long ones are at work, however many", async () => {
    const ended: string[] = [];
    const send = async (name: string, body: string) => {
      expect((await post(service, body)).status).toBe(200);
      ended.push(name);
    };
    const long = [send("long", LONG), send("long", LONG)];
    await new Promise((resolve) => setTimeout(resolve, 100));
    await Promise.all([send("short", SHORT), send("short", SHORT), send("short", SHORT)]);
    expect(ended).toEqual(["short", "short", "short"]);
    await Promise.all(long);
  });

  it("serves its documentation from the package, and metrics of its process", async () => {
    for (const [path, type] of [
      ["/docs", "text/html"],
      ["/docs/swagger-ui-bundle.js", "text/javascript"],
      ["/docs/swagger-ui.css", "text/css"],
    ]) {
      const response = await fetch(`${service.url}${path}`);
      expect([response.status, response.headers.get("content-type")]).toEqual([200, expect.stringContaining(type!)]);
    }
    expect(await (await fetch(`${service.url}/metrics`)).text()).toContain("process_resident_memory_bytes");
  });

  it("logs requests without their texts and queries", async () => {
    await post(service, JSON.stringify({ text: "Secret words." }), "/v1/analyze?title=secret", {
      "X-Request-Id": "seen",
    });
    await expect.poll(() => service.log.find(({ requestId }) => requestId === "seen")).toBeDefined();
    expect(service.log.find(({ requestId }) => requestId === "seen")).toMatchObject({
      event: "request",
      method: "POST",
      path: "/v1/analyze",
      status: 200,
    });
    expect(JSON.stringify(service.log)).not.toMatch(/secret/i);
  });
});

describe("workers", () => {
  it("are ended when they take too long or too much memory, and replaced; others notice nothing", async () => {
    const service = await startService([
      "--workers",
      "2",
      "--time-limit",
      "1",
      "--worker-memory",
      "80",
      "--longest-article",
      "10000000",
    ]);
    try {
      const deadly = JSON.stringify({ text: `The mayor of Orsk said on Monday that “it rains”. `.repeat(40_000) });
      const bad = [post(service, longText(600_000)), post(service, deadly)].map(async (sent) => codeOf(await sent));
      const good = Array.from({ length: 10 }, async () => (await post(service, SHORT)).status);
      expect(await Promise.all(good)).toEqual(Array(10).fill(200));
      // Which of the limits a text meets first is for the machine to tell.
      for (const code of await Promise.all(bad))
        expect(["TIME_LIMIT", "ANALYSIS_FAILED", "OVERLOADED"]).toContain(code);
      await expect.poll(async () => (await post(service, SHORT)).status, { timeout: 10_000 }).toBe(200);
    } finally {
      expect(await service.stop()).toBe(0);
    }
  });
});

describe("a service that is told to stop", () => {
  it("loses no request that it accepted", async () => {
    const service = await startService();
    const agent = new Agent({ keepAlive: true, maxSockets: 12 });
    const article = JSON.stringify({ text: FIXTURES[0]![1] });
    const answers = { whole: 0, refused: 0, lost: [] as string[] };
    const send = () =>
      new Promise<boolean>((resolve) => {
        const request = httpRequest(`${service.url}/v1/analyze`, {
          agent,
          method: "POST",
          headers: { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(article) },
        });
        request.on("response", (response) => {
          let text = "";
          response.setEncoding("utf8").on("data", (chunk: string) => {
            text += chunk;
          });
          response.on("close", () => {
            if (response.complete && response.statusCode === 200 && JSON.parse(text).schemaVersion === "1")
              answers.whole++;
            else answers.lost.push(`cut after ${text.length}`);
            resolve(true);
          });
        });
        request.on("error", (error: NodeJS.ErrnoException) => {
          if (error.code === "ECONNREFUSED") answers.refused++;
          else answers.lost.push(String(error.code));
          resolve(false);
        });
        request.end(article);
      });
    const clients = Array.from({ length: 12 }, async () => {
      while (await send());
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const status = await service.stop();
    await Promise.all(clients);
    agent.destroy();
    expect(status).toBe(0);
    expect(answers.lost).toEqual([]);
    expect(answers.refused).toBe(12);
    expect(answers.whole).toBeGreaterThan(12);
    expect(service.log.filter(({ event }) => event !== "request").map(({ event }) => event)).toEqual([
      "listening",
      "stopping",
      "stopped",
    ]);
  });

  it("cuts what is not done in time, and says so by its exit code", async () => {
    const service = await startService(["--stop-within", "0.2"]);
    const { request, next } = openStream(service);
    request.write(`${SHORT}\n`);
    await next();
    expect(await service.stop()).toBe(1);
  });
});

describe("hustings serve", () => {
  it("asks for a token where others can reach it", async () => {
    await expect(startService(["--host", "0.0.0.0"])).rejects.toThrow("INVALID_OPTION: 0.0.0.0 can be reached");
  });

  it("takes the token from a file or a variable", async () => {
    const file = join(tmpdir(), `hustings-token-${process.pid}`);
    writeFileSync(file, `${TOKEN}\n`);
    const services = await Promise.all([
      startService(["--token-file", file, "--workers", "1"]),
      startService(["--workers", "1"], { HUSTINGS_TOKEN: TOKEN }),
    ]);
    for (const service of services) {
      expect((await post(service, SHORT)).status).toBe(401);
      expect((await post(service, SHORT, "/v1/analyze", { Authorization: `Bearer ${TOKEN}` })).status).toBe(200);
      expect(await service.stop()).toBe(0);
    }
  });

  it("says when its port is taken", async () => {
    const service = await startService(["--workers", "1"]);
    const { port } = new URL(service.url);
    await expect(startService(["--workers", "1", "--port", port])).rejects.toThrow(
      `CANNOT_LISTEN: Can't listen on 127.0.0.1, port ${port}: something else listens there.`,
    );
    await service.stop();
  });
});
