import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { toPlover, toTimeML } from "../../src/exports/index.ts";
import { conflictNetwork, statements, toDnaCsv, toGraphml } from "../../src/networks/index.ts";
import { analysed } from "../analysed.ts";
import { FIXTURES } from "../laws/texts.ts";

async function browserBundle(entry: string, minify = false): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify,
    write: false,
    format: "iife",
    globalName: "hustings",
    platform: "browser",
    mainFields: ["module", "main"],
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}

describe("the core in a browser", () => {
  it("bundles without any Node built-in and gives the analysis Node gives", async () => {
    const context = createContext({ atob, TextDecoder, Uint8Array });
    runInContext(await browserBundle("src/index.ts"), context);
    const [, text] = FIXTURES[0]!;
    context.input = JSON.stringify({ text, published: "2023-11-07" });
    const there = runInContext("JSON.stringify(hustings.analyze(JSON.parse(input)))", context) as string;
    expect(there).toBe(JSON.stringify(analysed(text)));
  });

  it("exports statements and networks there too", async () => {
    const text = "Lena Ortiz called the port law “a surrender”. “It is no surrender,” Karl Berg said.";
    const context = createContext({ input: JSON.stringify([analysed(text)]) });
    runInContext(await browserBundle("src/networks/index.ts"), context);
    const run = (code: string) => runInContext(`const made = hustings.statements(JSON.parse(input)); ${code}`, context);
    expect(run("hustings.toDnaCsv(made) + hustings.toGraphml(hustings.conflictNetwork(made))")).toBe(
      toDnaCsv(statements([analysed(text)])) + toGraphml(conflictNetwork(statements([analysed(text)]))),
    );
  });

  it("exports PLOVER and TimeML there too, without zod", async () => {
    const text = "Chad expelled an envoy on Monday.";
    const context = createContext({ input: JSON.stringify(analysed(text)) });
    const code = await browserBundle("src/exports/index.ts");
    runInContext(code, context);
    const made = runInContext("hustings.toPlover(JSON.parse(input)) + hustings.toTimeML(JSON.parse(input))", context);
    expect(made).toBe(toPlover(analysed(text)) + toTimeML(analysed(text)));
    expect(code).not.toContain("ZodError");
  });

  it("serves: the application needs a Request and gives a Response, and nothing of Node", async () => {
    const code = await browserBundle("src/service/index.ts");
    const context = createContext({
      ...{ atob, AbortController, Headers, ReadableStream, Request, Response, TextDecoder, TextEncoder, Uint8Array },
      ...{ URL, clearTimeout, crypto, performance, setTimeout },
    });
    runInContext(code, context);
    context.sent = new Request("http://localhost/v1/analyze", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text: "“No,” Ana Lima said." }),
    });
    const response = (await runInContext("hustings.createApp().fetch(sent)", context)) as Response;
    expect(await response.json()).toEqual(
      JSON.parse(JSON.stringify(analysed("“No,” Ana Lima said.", { published: null }))),
    );
  });

  it("weighs less than 2.5 MB, minified and gzipped", async () => {
    expect(gzipSync(await browserBundle("src/index.ts", true)).length).toBeLessThan(2_500_000);
  });

  it("carries no zod: schemas stay behind their own entry", async () => {
    expect(await browserBundle("src/index.ts")).not.toContain("ZodError");
  });
});
