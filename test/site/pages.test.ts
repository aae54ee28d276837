// The reference site as readers see it, in Chromium: widths, colours, paper, and without a script.
import { describe, expect, it, onTestFinished } from "vitest";
import { readSite } from "../../scripts/site/pages/pages.ts";
import { violationsOn } from "../support/axe.ts";
import { openedSite } from "../support/opened-site.ts";
import { changeWindow } from "../support/window.ts";

const OPERATION = "operations/searchFiles/";
const PAGES = ["", OPERATION, "errors/", "errata/", "assumptions/", "guides/signing/", "zh-cn/"];
/** From wide to narrow: what a narrow window adds to a page would stay in a wider one. */
const WIDTHS = [1440, 768, 390];
/** A page of each kind, all guides, and operations with the longest names. */
const NARROW = [
  ...["resources/Files/", "schemas/", "coverage/", "changes/", "try/"],
  ...readSite().pages.flatMap(({ path }) => (path.startsWith("guides/") ? [`${path}/`] : [])),
  ...["retryAiTaskByType", "createFile", "getSpaceUsageByUser"].map((id) => `operations/${id}/`),
];

const site = openedSite();

// The largest page alone takes axe half a minute where other tests run beside it.
describe.each(PAGES)("the page /%s", { timeout: 180_000 }, (path) => {
  it.each(["light", "dark"] as const)(
    "is accessible and fits at every width, %s",
    async (scheme) => {
      const { page, requests, complaints } = await site.open(path, { scheme });
      for (const width of WIDTHS) {
        await changeWindow(page, { width, scheme });
        expect(await violationsOn(page), `${width}`).toEqual([]);
        const overflow = await page.evaluate(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        expect(overflow, `${width}`).toBeLessThanOrEqual(0);
      }
      // It asks nobody else, and complains of nothing.
      expect(requests.filter((request) => !request.startsWith(site.url))).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});

it("no page is wider than a telephone", async () => {
  const { page } = await site.open("", { width: 390 });
  const wide: string[] = [];
  for (const path of NARROW) {
    await page.goto(site.url + path);
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
    const page = await site.browser.newPage();
    onTestFinished(() => page.close());
    const session = await site.browser.newCDPSession(page);
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
    await page.goto(site.url + OPERATION, { waitUntil: "networkidle" });
    expect(sent).toBeGreaterThan(5_000);
    expect(sent).toBeLessThan(150_000);
    expect(await page.evaluate("window.shift")).toBeLessThan(0.02);
  });

  it("can be read, and its samples chosen, without a script", async () => {
    const context = await site.browser.browser()?.newContext({ javaScriptEnabled: false });
    const page = await (context ?? site.browser).newPage();
    onTestFinished(() => page.close());
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(site.url + OPERATION);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe(
      "rgb(255, 255, 255)",
    );
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Search for files");
    expect(await page.locator(".endpoint").textContent()).toContain(
      "/koodrive/ose/v1/files/search",
    );
  });

  it("is whole on paper", async () => {
    for (const path of [OPERATION, "guides/signing/"]) {
      const { page } = await site.open(path, { width: 794 });
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
