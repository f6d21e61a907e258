import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildDemo } from "../../scripts/site/demo.ts";
import { axeViolations, launch, open, screenshot } from "./chromium.ts";

const folder = mkdtempSync(join(tmpdir(), "hustings-demo-"));
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
let browser: Browser;
let server: Server;
let address: string;

/** The page as it stands, and what is asked for when it is opened. */
const FILES = ["demo.css", "page.js", "worker.js"];

beforeAll(async () => {
  await buildDemo(folder);
  server = createServer((request, response) => {
    const name = request.url === "/" ? "index.html" : request.url!.slice(1);
    try {
      const content = readFileSync(join(folder, name));
      response.setHeader("Content-Type", TYPES[extname(name)] ?? "application/octet-stream").end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const isReady = async (page: Page): Promise<void> => {
  await expect.poll(() => page.locator("#status").textContent(), { timeout: 20_000 }).toBe("Ready.");
};

const isRead = async (page: Page): Promise<void> => {
  await expect
    .poll(() => page.locator("#status").textContent(), { timeout: 20_000 })
    .toMatch(/^Read in \d+ milliseconds\.$/);
};

describe.each([
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["on a phone", { viewport: { width: 375, height: 800 }, hasTouch: true, isMobile: true }],
] as const)("the demo page %s", (surroundings, options) => {
  it("reads a sample offline, breaks no rule of axe, complains of nothing and asks for its own files only", async () => {
    const { page, complaints, requests } = await open(browser, address, options);
    await isReady(page);
    await page.context().setOffline(true);
    await page.locator("#sample").selectOption({ index: 1 });
    await isRead(page);
    const report = page.frameLocator("#report");
    await expect.poll(() => report.locator(".dispute h3").first().textContent()).toContain("“Trojan horse”");
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints.filter((complaint) => !complaint.includes("favicon"))).toEqual([]);
    expect(requests.filter((url) => !url.startsWith("about:")).map((url) => url.slice(address.length))).toEqual(
      expect.arrayContaining(FILES),
    );
    expect(requests.filter((url) => !url.startsWith("about:") && !url.startsWith(address))).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).toBe(0);
    await screenshot(page, `demo ${surroundings}`, true);
    await page.context().close();
  });
});

describe("the demo page", () => {
  it("reads what is pasted, with its date", async () => {
    const { page } = await open(browser, address);
    await isReady(page);
    await page.locator("#text").fill("“We have won,” Ana Lima said on Tuesday.");
    await page.locator("#published").fill("2023-11-10");
    await page.locator("button[type=submit]").click();
    await isRead(page);
    const report = page.frameLocator("#report");
    await expect.poll(() => report.locator("#dates").textContent()).toContain("2023-11-07");
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#download").click()]);
    expect(JSON.parse(readFileSync((await download.path())!, "utf8")).schemaVersion).toBe("1");
    await page.context().close();
  });

  it("shows hostile text as text", async () => {
    const { page, complaints } = await open(browser, address);
    await isReady(page);
    await page
      .locator("#text")
      .fill("<script>parent.ran = 1; alert(1)</script><img src=x onerror=alert(2)> said Ana Lima.");
    await page.locator("button[type=submit]").click();
    await isRead(page);
    await expect
      .poll(() => page.frameLocator("#report").locator("#text").textContent())
      .toContain("<script>parent.ran");
    expect(await page.evaluate("globalThis.ran")).toBeUndefined();
    expect(complaints.filter((complaint) => !complaint.includes("favicon"))).toEqual([]);
    await page.context().close();
  });

  it("says so where there is nothing to read", async () => {
    const { page } = await open(browser, address);
    await isReady(page);
    await page.locator("button[type=submit]").click();
    expect(await page.locator("#status").textContent()).toContain("There is no article yet");
    await page.context().close();
  });
});
