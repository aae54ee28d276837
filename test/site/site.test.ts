// The reference in one file as a reader sees it: in Chromium, without a network.
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";
import { oneLine } from "../../scripts/generate/comments.ts";
import { readLedger } from "../../scripts/ledger/read.ts";
import { listen } from "../../scripts/ports.ts";
import { remarks } from "../../scripts/site/offline/licences.ts";
import { allViolationsOn } from "../support/axe.ts";
import { launchChromium } from "../support/chromium.ts";
import { sample } from "../support/sample.ts";
import { changeWindow, type Look } from "../support/window.ts";

const contract = readContract();
const ledger = readLedger();
let url: string;
let server: Server;
let browser: BrowserContext;
const WIDE: Look = { width: 1440, scheme: "light" };
const NARROW: Look = { width: 390, scheme: "light" };
const DARK: Look = { width: 1440, scheme: "dark" };

/** The page is large, and is loaded once for each of these. It takes its colours as it loads. */
let page: Page;
let narrow: Page;
let dark: Page;
const complaints: string[] = [];
const requests: string[] = [];

beforeAll(async () => {
  const html = readFileSync("dist/docs/index.html");
  server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8").end(html);
  });
  url = `http://127.0.0.1:${await listen(server, 0)}/`;
  browser = await launchChromium();
  page = await openPage(WIDE);
  narrow = await openPage(NARROW);
  dark = await openPage(DARK);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function openPage(look: Look): Promise<Page> {
  const opened = await browser.newPage();
  opened.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  opened.on("pageerror", (error) => complaints.push(String(error)));
  opened.on("request", (request) => requests.push(request.url()));
  await changeWindow(opened, look);
  await opened.goto(url);
  await opened.locator("main[tabindex]").waitFor();
  await opened.getByRole("heading", { name: "Authentication" }).first().waitFor();
  return opened;
}

/** From wide to narrow: what a narrow window adds to the page would stay in a wider one. */
const WIDTHS = [1440, 768, 390];
const SCHEMES = ["light", "dark"] as const;

/** The page in those colours, in a window of that width. */
async function pageIn(look: Look): Promise<Page> {
  const light = look.width === NARROW.width ? narrow : page;
  const open = look.scheme === "dark" ? dark : light;
  await changeWindow(open, look);
  const isDark = await open.evaluate("document.documentElement.classList.contains('dark')");
  expect(isDark).toBe(look.scheme === "dark");
  return open;
}

/** Goes to a chapter of the page. */
const turnTo = (open: Page, fragment: string) => open.goto(`${url}#${fragment}`);

// Before the chapters are opened: the more of them were in view, the more there is of the page.
describe("the reference page can be used by all", () => {
  const looks = SCHEMES.flatMap((scheme) => WIDTHS.map((width) => [scheme, width] as const));
  it.each(looks)(
    "has nothing for axe to complain about, %s, %d pixels wide",
    async (scheme, width) => {
      expect(await allViolationsOn(await pageIn({ scheme, width }))).toEqual([]);
    },
  );

  it.each(SCHEMES)("has a logo that can be read, %s", async (scheme) => {
    const open = await pageIn({ ...WIDE, scheme });
    const logo = open.getByRole("img", { name: "redocly logo" });
    const filter = await logo.evaluate((element) => getComputedStyle(element).filter);
    expect(filter).toBe({ light: "none", dark: "invert(1)" }[scheme]);
  });

  it("leads past the menu, and to the search, by the keyboard alone", async () => {
    const open = await pageIn(WIDE);
    const focused = () => open.evaluate("document.activeElement.outerHTML.slice(0, 200)");
    await open.keyboard.press("Tab");
    const link = open.getByRole("link", { name: "Skip to the content" });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await link.boundingBox()).toMatchObject({ x: 8, y: 8 });
    await open.keyboard.press("Tab");
    expect(await focused()).toContain("search-trigger");
    await open.keyboard.press("Enter");
    await open.getByPlaceholder("Search docs").waitFor();
    expect(await focused()).toMatch(/^<input/);
    await open.keyboard.press("Escape");
    await link.focus();
    await open.keyboard.press("Enter");
    expect(await focused()).toMatch(/^<main/);
    expect(open.url()).toBe(url);
  });

  it("has the button of its menu beside the text on a small screen", async () => {
    const open = await pageIn(NARROW);
    const button = open.getByRole("button", { name: "Open navigation menu" });
    const { y = 0, height = 0 } = (await button.boundingBox()) ?? {};
    const heading = await open.getByRole("heading", { name: "KooDrive API" }).boundingBox();
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThan(heading?.y ?? 0);
    // What is scrolled goes below a bar, not below the button alone.
    const bar = await open.evaluate(() => {
      const { position, height, backgroundColor } = getComputedStyle(
        document.querySelector("#redoc") as Element,
        "::before",
      );
      return { position, height, backgroundColor };
    });
    expect(bar).toMatchObject({ position: "fixed", backgroundColor: "rgb(255, 255, 255)" });
    expect(Number.parseFloat(bar.height)).toBeGreaterThanOrEqual(y + height);
    await button.click();
    await open.getByRole("button", { name: /^Search/ }).waitFor();
    await open.getByRole("button", { name: "Close navigation menu" }).click();
  });

  it.each(SCHEMES)("has enough contrast in operations, %s", async (scheme) => {
    const open = await pageIn({ ...WIDE, scheme });
    await turnTo(open, "operation/updateSpace");
    await open.getByText("koodrive.spaces.update(").first().waitFor();
    expect(await allViolationsOn(open, ["color-contrast"])).toEqual([]);
  });

  it.each(WIDTHS)("breaks no word and no code in tables, %d pixels wide", async (width) => {
    const open = await pageIn({ ...WIDE, width });
    await turnTo(open, "tag/Error-codes");
    await open
      .getByRole("cell", { name: /^APIGW\.0303/ })
      .first()
      .waitFor();
    expect(await open.evaluate(brokenWords)).toEqual([]);
  });
});

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

it("has a list of the licences of what is in it", () => {
  const licences = readFileSync("dist/docs/LICENSES.txt", "utf8");
  expect(licences).toMatch(/^ {2}redoc@3.*\n[\s\S]*^Permission is hereby granted/m);
  const said = remarks(readFileSync("dist/docs/index.html", "utf8"));
  expect(said.join("\n")).toMatch(/React[\s\S]*DOMPurify[\s\S]*js-yaml/);
  for (const remark of said) expect(licences).toContain(remark);
});
