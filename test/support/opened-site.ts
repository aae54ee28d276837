// The reference site in Chromium, from a server of this machine with a sandbox, for the tests of a
// file.
import type { Server } from "node:http";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import { type RunningSandbox, startSandbox } from "../../scripts/sandbox.ts";
import { serveDocs } from "../../scripts/site/server.ts";
import { launchChromium } from "./chromium.ts";

export interface OpenedSite {
  readonly url: string;
  readonly browser: BrowserContext;
  /** A page of its own, which is closed after the test. */
  open(path: string, options?: { width?: number; scheme?: string }): Promise<OpenedPage>;
}

export interface OpenedPage {
  page: Page;
  /** What the page asked for. */
  requests: string[];
  complaints: string[];
}

/** What it returns has its values once the tests begin. */
export function openedSite(): OpenedSite {
  let url = "";
  let server: Server | undefined;
  let sandbox: RunningSandbox | undefined;
  let browser: BrowserContext | undefined;

  beforeAll(async () => {
    sandbox = await startSandbox();
    const served = await serveDocs(0, sandbox.tried);
    expect(served.isSite).toBe(true);
    ({ url, server } = served);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await sandbox?.close();
  });

  return {
    get url() {
      return url;
    },
    get browser() {
      return browser as BrowserContext;
    },
    open: (path, options) => openPage(browser as BrowserContext, url + path, options),
  };
}

async function openPage(
  browser: BrowserContext,
  address: string,
  { width = 1440, scheme = "light" } = {},
): Promise<OpenedPage> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme as "light" | "dark" });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(address, { waitUntil: "load" });
  return { page, requests, complaints };
}
