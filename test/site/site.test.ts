// The reference in one file as a reader sees it: in Chromium, without a network.
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";
import { oneLine } from "../../scripts/generate/comments.ts";
import { readLedger } from "../../scripts/ledger/read.ts";
import { listen } from "../../scripts/ports.ts";
import { remarks } from "../../scripts/site/offline/licences.ts";
import { launchChromium } from "../support/chromium.ts";
import { sample } from "../support/sample.ts";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const contract = readContract();
const ledger = readLedger();
let url: string;
let server: Server;
let browser: BrowserContext;
let page: Page;
const complaints: string[] = [];
const requests: string[] = [];

beforeAll(async () => {
  const html = readFileSync("dist/docs/index.html");
  server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8").end(html);
  });
  url = `http://127.0.0.1:${await listen(server, 0)}/`;
  browser = await launchChromium();
  page = await browser.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(url);
  await page.getByRole("heading", { name: "KooDrive API" }).first().waitFor();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/**
 * Opens a chapter of the page by its fragment and waits until all of it is to be seen: sections are
 * rendered as they come into view.
 */
async function shows(fragment: string, ...texts: (string | RegExp)[]): Promise<void> {
  await page.goto(`${url}#${fragment}`);
  const missing = async () => {
    const text = await page.locator("#redoc").innerText();
    return texts
      .filter((wanted) =>
        typeof wanted === "string" ? !text.includes(wanted) : !wanted.test(text),
      )
      .map(String);
  };
  await expect.poll(missing, { timeout: 20_000 }).toEqual([]);
}

/** A text as the page shows it. */
function withoutMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll("`", "")
    .replace(/\[(.*?)\]\(.*?\)/g, "$1");
}

describe("the reference page", () => {
  // The site has the same texts, of all: test/site/content.test.ts.
  it.each(sample(contract.operations, 20).map((operation) => [operation.id, operation] as const))(
    "shows %s: summary, path, TypeScript sample, what is unknown and what was observed",
    async (id, { path, node }) => {
      const { "x-koodrive-unknown": unknown = [], "x-koodrive-observation": observed = [] } = node;
      await shows(
        `operation/${id}`,
        node.summary,
        path,
        `koodrive.${node["x-koodrive-method"]}(`,
        ...[...unknown, ...observed].map(withoutMarkdown),
      );
    },
  );

  it("shows limits of the carrier edition and observations of parameters and properties", async () => {
    await shows("operation/listJobs", "The carrier edition allows values from 1.");
    await shows(
      "operation/createShare",
      "The carrier edition allows 1 to 100 elements.",
      "Observed in published values: A day seems to be 24 hours",
    );
  });

  it("shows the authentication guide", async () => {
    await shows(
      "section/Authentication",
      "begins with Bearer+",
      "StringToSign",
      "host;x-date;x-user-id",
      "20 minutes",
    );
  });

  const errata = {
    "every-operation": ledger.everywhere,
    "the-service-as-a-whole": ledger.platform,
    ...ledger.operations,
  };
  it.each(sample(Object.entries(errata), 20))(
    "shows the errata of %s",
    async (chapter, { errata }) => {
      const entries = errata.map(
        ({ id, confidence }) =>
          new RegExp(`${id}\\s+Published: [\\s\\S]+?Decided: [\\s\\S]+?Confidence: ${confidence}`),
      );
      await shows(`/errata/${chapter.toLowerCase()}`, ...entries);
    },
  );

  it("shows the error codes", async () => {
    await shows("tag/Error-codes", "13000311", "APIGW.0303");
  });

  it("finds an operation by search", async () => {
    await page.getByRole("button", { name: /^Search/ }).click();
    await page.getByPlaceholder("Search docs").waitFor();
    await page.keyboard.type("unallocated", { delay: 20 });
    const found = page.getByText("capacity between space types").last();
    await found.waitFor({ state: "visible" });
    await found.click();
    await expect.poll(() => page.url()).toMatch(/transferunallocatedspace/i);
  });

  it("has complained about nothing and asked nobody but its own server", () => {
    expect(complaints).toEqual([]);
    expect(
      requests.filter((request) => !request.startsWith(url) && !/^(data|blob):/.test(request)),
    ).toEqual([]);
    expect(requests).toContain(url);
  });
});

const WIDTHS = [390, 768, 1440];

/** The page anew, at a chapter if one is named, and ready for the keyboard. */
async function openPage(
  width: number,
  { scheme = "light", fragment = "" }: { scheme?: "light" | "dark"; fragment?: string } = {},
): Promise<Page> {
  const opened = await browser.newPage();
  onTestFinished(() => opened.close());
  await opened.emulateMedia({ colorScheme: scheme });
  await opened.setViewportSize({ width, height: 900 });
  await opened.goto(url);
  await opened.locator("main[tabindex]").waitFor();
  if (fragment) await opened.goto(`${url}#${fragment}`);
  return opened;
}

describe("the reference page can be used by all", () => {
  const kinds = (["light", "dark"] as const).flatMap((scheme) =>
    WIDTHS.map((width) => [scheme, width] as const),
  );
  it.each(kinds)(
    "has nothing for axe to complain about, %s, %d pixels wide",
    async (scheme, width) => {
      const opened = await openPage(width, { scheme });
      await opened.getByRole("heading", { name: "Authentication" }).first().waitFor();
      expect(await violationsIn(opened)).toEqual([]);
    },
  );

  it.each(["light", "dark"] as const)("has enough contrast in operations, %s", async (scheme) => {
    const opened = await openPage(1440, { scheme, fragment: "operation/updateSpace" });
    await opened.getByText("koodrive.spaces.update(").first().waitFor();
    expect(await violationsIn(opened, { runOnly: ["color-contrast"] })).toEqual([]);
  });

  it("leads past the menu, and to the search, by the keyboard alone", async () => {
    const opened = await openPage(1440);
    const focused = () => opened.evaluate("document.activeElement.outerHTML.slice(0, 200)");
    await opened.keyboard.press("Tab");
    const link = opened.getByRole("link", { name: "Skip to the content" });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await link.boundingBox()).toMatchObject({ x: 8, y: 8 });
    await opened.keyboard.press("Tab");
    expect(await focused()).toContain("search-trigger");
    await opened.keyboard.press("Enter");
    await opened.getByPlaceholder("Search docs").waitFor();
    expect(await focused()).toMatch(/^<input/);
    await opened.keyboard.press("Escape");
    await link.focus();
    await opened.keyboard.press("Enter");
    expect(await focused()).toMatch(/^<main/);
    expect(opened.url()).toBe(url);
  });

  it.each(WIDTHS)("breaks no word and no code in tables, %d pixels wide", async (width) => {
    const opened = await openPage(width, { fragment: "tag/Error-codes" });
    await opened
      .getByRole("cell", { name: /^APIGW\.0303/ })
      .first()
      .waitFor();
    expect(await opened.evaluate(brokenWords)).toEqual([]);
  });

  it("has the button of its menu beside the text on a small screen", async () => {
    const opened = await openPage(390);
    const button = opened.getByRole("button", { name: "Open navigation menu" });
    const { y = 0, height = 0 } = (await button.boundingBox()) ?? {};
    const heading = await opened.getByRole("heading", { name: "KooDrive API" }).boundingBox();
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThan(heading?.y ?? 0);
    // What is scrolled goes below a bar, not below the button alone.
    const bar = await opened.evaluate(() => {
      const { position, height, backgroundColor } = getComputedStyle(
        document.querySelector("#redoc") as Element,
        "::before",
      );
      return { position, height, backgroundColor };
    });
    expect(bar).toMatchObject({ position: "fixed", backgroundColor: "rgb(255, 255, 255)" });
    expect(Number.parseFloat(bar.height)).toBeGreaterThanOrEqual(y + height);
    await button.click();
    await opened.getByRole("button", { name: /^Search/ }).waitFor();
    await opened.getByRole("button", { name: "Close navigation menu" }).click();
  });

  it.each([
    ["light", "none"],
    ["dark", "invert(1)"],
  ] as const)("has a logo that can be read, %s", async (scheme, filter) => {
    const opened = await openPage(1440, { scheme });
    const logo = opened.getByRole("img", { name: "redocly logo" });
    expect(await logo.evaluate((element) => getComputedStyle(element).filter)).toBe(filter);
  });
});

/** What axe finds: the rule, and the first element that breaks it. */
const violationsIn = (opened: Page, options: object = {}): Promise<unknown> =>
  opened.evaluate(`(async () => {
    ${AXE}
    const { violations } = await axe.run(${JSON.stringify(options)});
    return violations.map(({ id, nodes }) => id + ": " + nodes[0].html);
  })()`);

/** Runs in the page: the words in tables that go over several lines, and the code that does. */
function brokenWords(): string[] {
  const linesOf = (node: Node, start: number, end: number): number => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  };
  return [...document.querySelectorAll("td, th")].flatMap((cell) => {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      const parts = node.parentElement?.closest("code") ? /.+/g : /[\p{L}\p{N}.]+/gu;
      for (const { 0: part, index } of text.matchAll(parts))
        if (linesOf(node, index, index + part.length) > 1) broken.push(part);
    }
    return broken;
  });
}

it("has a list of the licences of what is in it", () => {
  const licences = readFileSync("dist/docs/LICENSES.txt", "utf8");
  expect(licences).toMatch(/^ {2}redoc@3.*\n[\s\S]*^Permission is hereby granted/m);
  const said = remarks(readFileSync("dist/docs/index.html", "utf8"));
  expect(said.join("\n")).toMatch(/React[\s\S]*DOMPurify[\s\S]*js-yaml/);
  for (const remark of said) expect(licences).toContain(remark);
});
