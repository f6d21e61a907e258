import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

/** Where Debian and Ubuntu put it; CHROMIUM names another. */
const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";
/** Folder for screenshots, from SCREENSHOTS; none are taken without it. */
const SCREENSHOTS = process.env.SCREENSHOTS;
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
];

/** Starts the browser; fails with what to do where there is none. */
export async function launch(): Promise<Browser> {
  expect(
    existsSync(EXECUTABLE),
    `There is no Chromium at ${EXECUTABLE}: install it (on Debian, apt-get install chromium), or name one in CHROMIUM`,
  ).toBe(true);
  return chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
}

/** A page with what it complained of and asked the network for. */
export interface WatchedPage {
  readonly page: Page;
  /** Messages of the console, uncaught errors and dialogs. */
  readonly complaints: readonly string[];
  /** Addresses asked for beyond the page itself. */
  readonly requests: readonly string[];
}

/** Opens an address in a context of its own, and watches it. */
export async function open(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url() !== address) requests.push(request.url());
  });
  await page.goto(address);
  return { page, complaints, requests };
}

/** Rules of axe that a page breaks, each with the first element that does; none on an accessible page. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Past the page's own policy, which runs nothing that it does not name.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await inPage.run();
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length})`);
  });
}

/** Takes a picture where SCREENSHOTS names a folder for it. */
export async function screenshot(page: Page, name: string, fullPage = false): Promise<void> {
  if (SCREENSHOTS === undefined) return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage });
}
