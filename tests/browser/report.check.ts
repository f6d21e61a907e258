import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aggregate, finalize } from "../../src/aggregates/index.ts";
import { analyze } from "../../src/index.ts";
import { toCorpusHtml, toHtml } from "../../src/report/index.ts";
import type { ArticleInput } from "../../src/schema/index.ts";
import { FIXTURES } from "../laws/texts.ts";
import { axeViolations, launch, open, screenshot } from "./chromium.ts";

const DISPUTE = "country-role";
const folder = mkdtempSync(join(tmpdir(), "hustings-pages-"));
let browser: Browser;

/** Writes a page and gives its address. */
function addressOf(name: string, page: string): string {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, page);
  return pathToFileURL(path).href;
}

const fixture = (name: string): string => FIXTURES.find(([each]) => each === name)![1];
const reportOf = (text: string): string => toHtml(analyze({ text, published: "2026-05-20" }));
const COOKBOOK = readFileSync("fixtures/cookbook/articles.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => analyze(JSON.parse(line) as ArticleInput));

/** Surroundings in which a page must be as good. */
const SURROUNDINGS = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["on a phone", { viewport: { width: 375, height: 800 }, hasTouch: true, isMobile: true }],
] as const;

const sidewaysScroll = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(SURROUNDINGS)("reports %s", (surroundings, options) => {
  it.each(FIXTURES)(
    "that of %s breaks no rule of axe, complains of nothing and asks for nothing",
    async (name, text) => {
      const { page, complaints, requests } = await open(browser, addressOf(name, reportOf(text)), options);
      expect(await axeViolations(page)).toEqual([]);
      expect([complaints, requests]).toEqual([[], []]);
      expect(await page.evaluate(sidewaysScroll)).toBe(0);
      if (name === DISPUTE) await screenshot(page, `report ${surroundings}`, surroundings === "on a phone");
      await page.context().close();
    },
  );

  it("that of a corpus breaks no rule of axe, complains of nothing and asks for nothing", async () => {
    const corpus = toCorpusHtml(finalize(aggregate(COOKBOOK)));
    const { page, complaints, requests } = await open(browser, addressOf("corpus", corpus), options);
    expect(await axeViolations(page)).toEqual([]);
    expect([complaints, requests]).toEqual([[], []]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
    await screenshot(page, `corpus ${surroundings}`);
    await page.context().close();
  });
});

describe("the report of an article", () => {
  const why = "#why";

  it("shows the dispute on the first screen", async () => {
    const { page } = await open(browser, addressOf("dispute", reportOf(fixture(DISPUTE))));
    const box = (await page.locator(".dispute").first().boundingBox())!;
    expect(box.y + box.height).toBeLessThan(900);
    await page.locator(".dispute").first().scrollIntoViewIfNeeded();
    await screenshot(page, "dispute panel");
    await page.context().close();
  });

  it("tells why a mark is there when it is pointed at, and stops when it is not", async () => {
    const { page } = await open(browser, addressOf("hover", reportOf(fixture(DISPUTE))));
    const mark = page.locator("#text mark.l").first();
    await mark.hover();
    await expect.poll(() => page.locator(why).isVisible()).toBe(true);
    expect(await page.locator(why).textContent()).toMatch(/rejects · rule \S+ · \d+ % sure/);
    await screenshot(page, "why a mark is there");
    await page.mouse.move(2, 2);
    await expect.poll(() => page.locator(why).isVisible()).toBe(false);
    await page.context().close();
  });

  it("tells it to a finger too, and goes nowhere", async () => {
    const options = { viewport: { width: 375, height: 800 }, hasTouch: true, isMobile: true };
    const { page } = await open(browser, addressOf("tap", reportOf(fixture(DISPUTE))), options);
    await page.locator("#text mark.q").first().tap();
    await expect.poll(() => page.locator(why).isVisible()).toBe(true);
    expect(await page.locator(why).textContent()).toMatch(/rule \S+/);
    expect(new URL(page.url()).hash).toBe("");
    const box = (await page.locator(why).boundingBox())!;
    expect(box.x >= 0 && box.x + box.width <= 375).toBe(true);
    await page.context().close();
  });

  it("is walked through with the keyboard: one stop for all marks, arrows between them, Enter to the list, Escape to close", async () => {
    const { page } = await open(browser, addressOf("keys", reportOf(fixture(DISPUTE))));
    expect(await page.locator('#text mark[tabindex="0"]').count()).toBe(1);
    await page.locator('#text mark[tabindex="0"]').focus();
    await expect.poll(() => page.locator(why).isVisible()).toBe(true);
    await page.keyboard.press("ArrowRight");
    const focused = page.locator("#text mark:focus");
    expect(await focused.getAttribute("aria-describedby")).toBe("why");
    const target = `#${(await focused.getAttribute("id"))!.slice("t-".length)}`;
    expect(
      await page
        .locator("#text mark[id]")
        .first()
        .evaluate("document.activeElement === document.querySelector('#text mark[id]')"),
    ).toBe(false);
    await page.keyboard.press("Escape");
    expect(await page.locator(why).isVisible()).toBe(false);
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).hash).toBe(target);
    await page.context().close();
  });

  it("leads from a list to the words in the text", async () => {
    const { page } = await open(browser, addressOf("jump", reportOf(fixture(DISPUTE))));
    await page.locator("#speakers li[id] > a").nth(2).click();
    expect(await page.evaluate("document.activeElement.closest('#text') !== null")).toBe(true);
    await page.context().close();
  });

  it("points out the words of a finding that is pointed at in a list", async () => {
    const { page } = await open(browser, addressOf("hot", reportOf(fixture(DISPUTE))));
    await page.locator("#speakers li[id]").first().hover();
    expect(await page.locator("#text .hot").count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it("marks only what is wanted", async () => {
    const { page } = await open(browser, addressOf("layers", reportOf(fixture(DISPUTE))));
    const background = "getComputedStyle(document.querySelector('#text .q')).boxShadow";
    expect(await page.evaluate(background)).not.toBe("none");
    await page.locator("#show-q").uncheck();
    expect(await page.evaluate(background)).toBe("none");
    await page.context().close();
  });

  it("takes the colours that are chosen, whatever the system has", async () => {
    const { page } = await open(browser, addressOf("theme", reportOf(fixture(DISPUTE))), { colorScheme: "dark" });
    const background = "getComputedStyle(document.documentElement).backgroundColor";
    expect(await page.evaluate(background)).toBe("rgb(21, 24, 29)");
    await page.locator("#theme-light").check();
    expect(await page.evaluate(background)).toBe("rgb(255, 255, 255)");
    await page.context().close();
  });

  it("can be read without scripts", async () => {
    const { page } = await open(browser, addressOf("plain", reportOf(fixture(DISPUTE))), { javaScriptEnabled: false });
    expect(await page.locator("#text").isVisible()).toBe(true);
    await page.locator("#show-why").check();
    expect(await page.locator("#speakers .why").first().isVisible()).toBe(true);
    await page.context().close();
  });

  it("is printed without its controls, everything unfolded", async () => {
    const { page } = await open(browser, addressOf("print", reportOf(fixture(DISPUTE))));
    await page.emulateMedia({ media: "print" });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator(".choices").isVisible()).toBe(false);
    expect(await page.locator("details:not([open])").count()).toBe(0);
    await screenshot(page, "report printed", true);
    await page.context().close();
  });

  it("fits a screen of 320 pixels", async () => {
    const narrow = { viewport: { width: 320, height: 640 } };
    const { page } = await open(browser, addressOf("narrow", reportOf(fixture(DISPUTE))), narrow);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
    await page.context().close();
  });

  it("shows hostile text as text, and runs none of it", async () => {
    const text = [
      "<script>globalThis.ran = 1; alert(1)</script> rejects “</style><img src=x onerror=alert(2)>”",
      "“\"'><svg onload=alert(3)>”, said Ana Lima, <a href=\"javascript:alert(4)\">minister</a>, on Tuesday. She called it “<iframe srcdoc='<script>alert(5)</script>'>”.",
      "Rui Costa rejected the term “<iframe srcdoc='<script>alert(5)</script>'>”. \u202Edesrever\u202C \u0000 \uD800",
    ].join("\n\n");
    const { page, complaints, requests } = await open(browser, addressOf("hostile", reportOf(text)));
    expect(await page.locator("#text").textContent()).toBe(text.replace(/[\0\uD800]/g, "\uFFFD"));
    for (const mark of await page.locator("#text mark[id]").all()) await mark.hover();
    expect(await page.evaluate("globalThis.ran")).toBeUndefined();
    expect([complaints, requests]).toEqual([[], []]);
    await screenshot(page, "hostile text");
    await page.context().close();
  });

  it("would run nothing even if markup got into it: the policy forbids it", async () => {
    const report = reportOf(fixture(DISPUTE)).replace("</main>", "<script>globalThis.ran = 1</script></main>");
    const { page, complaints } = await open(browser, addressOf("injected", report));
    expect(await page.evaluate("globalThis.ran")).toBeUndefined();
    expect(complaints.join()).toContain("Content Security Policy");
    await page.context().close();
  });
});
