// What a page of the reference takes in a browser, beside the single file that Redoc makes of the
// same contract; how long the site takes to build, and how large it is.
import { readdirSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { buildSite } from "../../scripts/site/build.ts";
import { buildPage } from "../../scripts/site/page.ts";
import { serveDocs } from "../../scripts/site/server.ts";
import { launchChromium } from "../support/chromium.ts";
import type { Limit } from "./limits.ts";
import { median, table } from "./table.ts";

const SITE = "dist/site";
const TURNS = 5;
const PAGE = "operations/searchFiles/";
/** Milliseconds without a request after which a page is quiet. */
const STILL = 500;

interface Opened {
  kilobytes: number;
  firstPaint: number;
  /** Until nothing was asked for or drawn any more, in milliseconds. */
  quiet: number;
  blocked: number;
}

/** Beside its peer, the single file, unless only what is judged is wanted. */
export async function measureSite({ alone = false } = {}): Promise<Limit[]> {
  const began = performance.now();
  await buildSite();
  const seconds = (performance.now() - began) / 1000;
  const browser = await launchChromium();
  try {
    const page = await measureAt(browser, PAGE);
    if (!alone) report(page, await measureSingleFile(browser));
    return limitsOf(page, seconds);
  } finally {
    await browser.close();
  }
}

/** The server of the documents serves it where there is no site. */
async function measureSingleFile(browser: BrowserContext): Promise<Opened> {
  const aside = `${SITE}-aside`;
  buildPage();
  renameSync(SITE, aside);
  try {
    return await measureAt(browser, "#operation/searchFiles");
  } finally {
    renameSync(aside, SITE);
  }
}

async function measureAt(browser: BrowserContext, path: string): Promise<Opened> {
  const { url, server } = await serveDocs(0);
  const turns: Opened[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) turns.push(await open(browser, url + path));
  server.close();
  const of = (figure: (opened: Opened) => number) => median(turns.map(figure));
  return {
    kilobytes: of(({ kilobytes }) => kilobytes),
    firstPaint: of(({ firstPaint }) => firstPaint),
    quiet: of(({ quiet }) => quiet),
    blocked: of(({ blocked }) => blocked),
  };
}

async function open(browser: BrowserContext, address: string): Promise<Opened> {
  const page = await browser.newPage();
  const session = await browser.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  let sent = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    sent += encodedDataLength;
  });
  await page.addInitScript(`
    window.last = 0;
    window.blocked = 0;
    new PerformanceObserver((list) => {
      for (const { startTime, duration, entryType } of list.getEntries()) {
        window.last = Math.max(window.last, startTime + duration);
        if (entryType === "longtask") window.blocked += duration - 50;
      }
    }).observe({ entryTypes: ["resource", "longtask", "paint"] });
  `);
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForTimeout(STILL);
  const figures = (await page.evaluate(`({
    firstPaint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
    quiet: Math.max(window.last, performance.getEntriesByType("navigation")[0].loadEventEnd),
    blocked: window.blocked,
  })`)) as Pick<Opened, "firstPaint" | "quiet" | "blocked">;
  await page.close();
  return { ...figures, kilobytes: sent / 1000 };
}

function report(page: Opened, single: Opened): void {
  const row = (name: string, { kilobytes, firstPaint, quiet, blocked }: Opened) => [
    name,
    ...[kilobytes, firstPaint, quiet, blocked].map((figure) => figure.toFixed(0)),
  ];
  const head = [
    "An operation of the reference",
    "kB sent",
    "first paint, ms",
    "quiet, ms",
    "blocked, ms",
  ];
  table(head, [row("a page of the site", page), row("the single file", single)]);
}

const limitsOf = (page: Opened, seconds: number): Limit[] => [
  { title: "a page of an operation, kB sent", measured: page.kilobytes, digits: 0, most: 150 },
  { title: "its first paint, ms", measured: page.firstPaint, digits: 0, most: 300 },
  { title: "until it is quiet, ms", measured: page.quiet, digits: 0, most: 500 },
  { title: "the site, MB", measured: sizeOf(SITE) / 2 ** 20, digits: 0, most: 40 },
  { title: "its build, s", measured: seconds, digits: 0, most: 60 },
];

/** Of the files and the directories. */
function sizeOf(directory: string): number {
  const entries = readdirSync(directory, { recursive: true, encoding: "utf8" });
  return entries.reduce((sum, entry) => sum + statSync(join(directory, entry)).size, 0);
}

if (import.meta.main) console.log(await measureSite());
