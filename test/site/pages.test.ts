// The reference site as readers see it: in Chromium, from a server of this machine.

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type RunningSandbox, startSandbox } from "../../scripts/sandbox.ts";
import { readSite } from "../../scripts/site/pages/pages.ts";
import { serveDocs } from "../../scripts/site/server.ts";
import { launchChromium } from "../support/chromium.ts";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const OPERATION = "operations/searchFiles/";
const PAGES = ["", OPERATION, "errors/", "errata/", "assumptions/", "guides/signing/", "zh-cn/"];
const WIDTHS = [390, 768, 1440];
/** A page of each kind, all guides, and operations with the longest names. */
const NARROW = [
  ...["resources/Files/", "schemas/", "coverage/", "changes/", "try/"],
  ...readSite().pages.flatMap(({ path }) => (path.startsWith("guides/") ? [`${path}/`] : [])),
  ...["retryAiTaskByType", "createFile", "getSpaceUsageByUser"].map((id) => `operations/${id}/`),
];

let url: string;
let server: Server;
let sandbox: RunningSandbox;
let browser: BrowserContext;

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

interface Opened {
  page: Page;
  /** What the page asked for. */
  requests: string[];
  complaints: string[];
}

async function open(path: string, { width = 1440, scheme = "light" } = {}): Promise<Opened> {
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
  await page.goto(url + path, { waitUntil: "load" });
  return { page, requests, complaints };
}

describe.each(PAGES)("the page /%s", (path) => {
  it.each(["light", "dark"])("is accessible at every width, %s", async (scheme) => {
    for (const width of WIDTHS) {
      const { page } = await open(path, { width, scheme });
      const violations = await page.evaluate(`(async () => {
        ${AXE}
        const { violations } = await axe.run();
        return violations
          .filter(({ impact }) => impact === "critical" || impact === "serious")
          .map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html).join(" "));
      })()`);
      expect(violations, `${width}`).toEqual([]);
    }
  });

  it("fits its window, asks nobody else, and complains of nothing", async () => {
    for (const width of WIDTHS) {
      const { page, requests, complaints } = await open(path, { width });
      const overflow = await page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      expect(overflow, `${width}`).toBeLessThanOrEqual(0);
      expect(requests.filter((request) => !request.startsWith(url))).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });
});

it("no page is wider than a telephone", async () => {
  const { page } = await open("", { width: 390 });
  const wide: string[] = [];
  for (const path of NARROW) {
    await page.goto(url + path);
    const overflow = await page.evaluate(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    if (Number(overflow) > 0) wide.push(path);
  }
  expect(wide).toEqual([]);
});

/** Words of the first columns of tables that are in more than one line. */
const BROKEN_WORDS = `
  [...document.querySelectorAll("main :is(td, th):first-child")].flatMap((cell) => {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const broken = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of node.data.matchAll(/[A-Za-z]+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (range.getClientRects().length > 1) broken.push(word);
      }
    }
    return broken;
  })
`;

describe("a page of an operation", () => {
  it("is small, and stays where it is once it is drawn", async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const session = await browser.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.setCacheDisabled", { cacheDisabled: true });
    let sent = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      sent += encodedDataLength;
    });
    await page.addInitScript(`
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    `);
    await page.goto(url + OPERATION, { waitUntil: "networkidle" });
    expect(sent).toBeGreaterThan(5_000);
    expect(sent).toBeLessThan(150_000);
    expect(await page.evaluate("window.shift")).toBeLessThan(0.02);
  });

  it("can be read, and its samples chosen, without a script", async () => {
    const context = await browser.browser()?.newContext({ javaScriptEnabled: false });
    const page = await (context ?? browser).newPage();
    onTestFinished(() => page.close());
    await page.goto(url + OPERATION);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Search for files");
    expect(await page.locator(".endpoint").textContent()).toContain(
      "/koodrive/ose/v1/files/search",
    );
  });

  it("is whole on paper", async () => {
    for (const path of [OPERATION, "guides/signing/"]) {
      const { page } = await open(path, { width: 794 });
      await page.emulateMedia({ media: "print" });
      const cut = await page.evaluate(`
        [...document.querySelectorAll("main pre, main table, main p, main li")]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map((element) => element.textContent.slice(0, 80))
      `);
      expect(cut, path).toEqual([]);
      expect(await page.evaluate(BROKEN_WORDS), path).toEqual([]);
    }
  });
});

describe("the keyboard", () => {
  it("skips to the content, and reaches the search and every part of the head", async () => {
    const { page } = await open(OPERATION);
    const reached: string[] = [];
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press("Tab");
      reached.push(
        (await page.evaluate(
          "document.activeElement.getAttribute('aria-label') || document.activeElement.textContent.trim()",
        )) as string,
      );
    }
    expect(reached[0]).toBe("Skip to content");
    expect(reached.some((name) => name.startsWith("Search"))).toBe(true);
  });

  it("opens the search, finds, chooses and goes there within 300 ms", async () => {
    const { page, complaints } = await open("");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Search" }).waitFor();
    await expect
      .poll(() =>
        page.evaluate("performance.getEntriesByName(location.origin + '/search.json').length"),
      )
      .toBe(1);
    await page.keyboard.type("spaces.createGrou");
    await page.getByRole("option").first().waitFor();
    const time = await page.evaluate(`new Promise((resolve) => {
      const input = document.querySelector("site-search input");
      const list = document.querySelector("site-search ul");
      const began = performance.now();
      new MutationObserver(() => resolve(performance.now() - began)).observe(list, { childList: true });
      input.value = "spaces.createGroup";
      input.dispatchEvent(new Event("input"));
    })`);
    expect(time).toBeLessThan(300);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/operations/createGroupSpace/");
    expect(complaints).toEqual([]);
  });
});

describe("errata", () => {
  it("are filtered by resource, confidence and kind", async () => {
    const { page } = await open("errata/");
    const rows = page.locator(".filtered tbody tr:visible");
    const all = await rows.count();
    await page.getByLabel("Resource").selectOption("files");
    await page.getByLabel("Confidence").selectOption("high");
    const some = await rows.count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    const texts = await rows.first().locator("td").allTextContents();
    expect(texts.slice(1, 3)).toEqual(["files", "high"]);
    await page
      .getByLabel("Search")
      .last()
      .fill(texts[4] ?? "");
    const left = await rows.count();
    expect([left > 0, left < some]).toEqual([true, true]);
  });

  it("stay filtered when the reader comes back", async () => {
    const { page } = await open("errata/");
    const rows = page.locator(".filtered tbody tr:visible");
    await page.getByLabel("Search").last().fill("searchFiles.size-type");
    await page.getByRole("link", { name: "searchFiles.size-type" }).click();
    await page.waitForURL("**/operations/searchFiles/**");
    await page.goBack();
    await expect.poll(() => rows.count()).toBe(1);
  });
});

describe("the page for trying calls", () => {
  it("calls the sandbox of its server with a token, and knows no other", async () => {
    const { page, requests, complaints } = await open("try/#/Spaces/getSpaceAllocation");
    const operation = page.locator("#operations-Spaces-getSpaceAllocation");
    await operation.getByRole("button", { name: "Execute" }).click();
    await operation.locator(".live-responses-table .response-col_status").first().waitFor();
    expect(
      await operation.locator(".live-responses-table tbody .response-col_status").textContent(),
    ).toContain("200");
    expect(await page.locator("body").innerHTML()).not.toContain("myhuaweicloud");
    expect(
      requests.filter((request) => !request.startsWith(url) && !/^(data|blob):/.test(request)),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("cannot be made to ask another server, nor can any other page", async () => {
    let received = 0;
    const other = createServer((_, response) => {
      received += 1;
      response.end();
    }).listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    for (const path of ["try/", "", OPERATION, "zh-cn/"]) {
      const { page } = await open(path);
      const outcome = await page.evaluate(`(async () => {
        const load = (element, name) => new Promise((resolve, reject) => {
          element.onload = resolve;
          element.onerror = () => reject(new Error("refused"));
          element[name] = "${address}";
          document.body.append(element);
        });
        const settled = await Promise.allSettled([
          fetch("${address}", { mode: "no-cors" }),
          load(new Image(), "src"),
          load(document.createElement("script"), "src"),
          new Promise((resolve, reject) => {
            const request = new XMLHttpRequest();
            request.onload = resolve;
            request.onerror = reject;
            request.open("POST", "${address}");
            request.send("{}");
          }),
        ]);
        navigator.sendBeacon("${address}", "x");
        return settled.map(({ status }) => status);
      })()`);
      expect(new Set(outcome as string[])).toEqual(new Set(["rejected"]));
    }
    expect(received).toBe(0);
    // The server was there to be asked.
    await fetch(address);
    expect(received).toBe(1);
  });
});
