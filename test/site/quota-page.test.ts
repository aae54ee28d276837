// The page of `koodrive report quota --html`, opened from a file by Chromium.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { QuotaReport } from "../../src/cli/report/quota.ts";
import { quotaPage } from "../../src/cli/report/quota-charts.ts";
import { allViolationsOn } from "../support/axe.ts";
import { launchChromium } from "../support/chromium.ts";
import { chartsOf } from "../support/koodrive-report.ts";

const directory = mkdtempSync(join(tmpdir(), "koodrive-quota-"));
let browser: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(directory, { recursive: true });
});

const space = (kind: "department" | "user" | "group", name: string, share: number | null) => ({
  ...{ kind, name, containerId: "C", share, over: null },
  used: share === null ? 0 : share / 5,
  allocated: share === null ? 0 : 20,
});

const NO_LIMIT = { spacesOver: null };

const report: QuotaReport = {
  kinds: [
    { kind: "department", spaces: 1, ...NO_LIMIT, used: 60, allocated: 100, share: 60, total: 600 },
    { kind: "user", spaces: 60, ...NO_LIMIT, used: 400, allocated: 1200, share: 33.3, total: 2000 },
    { kind: "group", spaces: 0, ...NO_LIMIT, used: 0, allocated: 0, share: null, total: 200 },
  ],
  spaces: [
    space("department", "Research", 60),
    space("user", '<img src="https://tracker.example.com/x" onerror="alert(1)">', 350),
    space("user", "设计部门的一个很长很长很长很长很长的名字", 95.5),
    ...Array.from({ length: 58 }, (_, index) => space("user", `User ${index}`, 80 - index)),
    space("user", "Nobody", null),
    { ...space("user", "W".repeat(90), 10), used: 1_234_567_890.5, allocated: 12_345_678_905 },
  ],
};

it("is readable in light, in dark and on paper, and asks for nothing", async () => {
  const file = join(directory, "quota.html");
  const page = await browser.newPage();
  writeFileSync(
    file,
    quotaPage(chartsOf({ ...report, by: [], threshold: 90, now: Date.UTC(2026, 2, 1) })),
  );
  const problems: string[] = [];
  const requested: string[] = [];
  page.on("console", (message) => problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => requested.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  for (const media of [
    { colorScheme: "light", media: "screen" },
    { colorScheme: "dark", media: "screen" },
    { colorScheme: "light", media: "print" },
  ] as const) {
    await page.emulateMedia(media);
    const { SCREENSHOTS: place } = process.env;
    const path = place && join(place, `quota-${media.colorScheme}-${media.media}.png`);
    if (path) await page.screenshot({ path, fullPage: true });
    expect(await allViolationsOn(page)).toEqual([]);
  }
  expect(await page.getByRole("img", { name: "Users: used capacity" }).count()).toBe(1);
  expect(await page.locator("img").count()).toBe(0);
  expect(await page.getByRole("table", { name: "Users, all 62" }).locator("tbody tr").count()).toBe(
    62,
  );
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 375, height: 800 });
  const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
  expect(await page.evaluate(overflow)).toBe(0);
  const fontSize = `(() => { const text = document.querySelector(".bars text.axis");
    return 13 * text.getCTM().a; })()`;
  expect(await page.evaluate(fontSize)).toBeGreaterThan(10);
  expect(requested).toEqual([pathToFileURL(file).href]);
  expect(problems).toEqual([]);
});
