// The site's pages as `koodrive docs` serves them from the package, in Chromium.
import type { Server } from "node:http";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { listen } from "../../scripts/ports.ts";
import { readSite } from "../../scripts/site/pages/pages.ts";
import { createDocsServer } from "../../src/cli/docs/server.ts";
import { type PackedSite, readSite as readPackedSite } from "../../src/cli/docs/site.ts";
import { violationsOn } from "../support/axe.ts";
import { launchChromium } from "../support/chromium.ts";
import { changeWindow } from "../support/window.ts";

const OPERATION = "operations/searchFiles/";
/** One of each kind. */
const PAGES = ["", OPERATION, "errors/", "coverage/", "schemas/", "guides/signing/", "none/"];

let packed: PackedSite;
let server: Server;
let browser: BrowserContext;
let url: string;

beforeAll(async () => {
  packed = await readPackedSite();
  server = createDocsServer(packed);
  url = `http://127.0.0.1:${await listen(server, 0)}/`;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(path: string, { width = 1280, scheme = "light" } = {}) {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    const isAboutPage = message.text().includes("404 (Not Found)") && path === "none/";
    if (message.type() === "error" && !isAboutPage) complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(url)) complaints.push(`asked for ${request.url()}`);
  });
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme as "light" | "dark" });
  await page.goto(url + path, { waitUntil: "load" });
  return { page, complaints };
}

// The largest page alone takes axe half a minute where other tests run beside it.
describe.each(PAGES)("the page /%s", { timeout: 180_000 }, (path) => {
  it("is accessible and fits in a wide dark window and in a narrow light one", async () => {
    const { page, complaints } = await open(path, { width: 1280, scheme: "dark" });
    for (const [width, scheme] of [
      [1280, "dark"],
      [390, "light"],
    ] as const) {
      await changeWindow(page, { width, scheme });
      expect(await violationsOn(page), `${width}, ${scheme}`).toEqual([]);
      const overflow = await page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      expect(overflow, `${width}, ${scheme}`).toBe(0);
    }
    expect(complaints).toEqual([]);
  });
});

it("has every page of the site, and no link that leads nowhere", async () => {
  const texts = new Map<string, string>();
  const places = new Map<string, Set<string>>();
  const missing: string[] = [];
  const textAt = async (address: string) => {
    const text = texts.get(address) ?? (await packed.read(address)) ?? "";
    texts.set(address, text);
    return text;
  };
  const hasPlace = async (address: string, place: string) => {
    const text = await textAt(address);
    const there =
      places.get(address) ?? new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id));
    places.set(address, there);
    return there.has(decodeURIComponent(place));
  };
  const { pages, reference } = readSite();
  const { siteAddress } = reference;
  const toSite = new Set<string>();
  for (const { path } of pages.filter(({ path }) => path !== "errata")) {
    const address = path === "" ? "/" : `/${path}/`;
    const html = await textAt(address);
    expect(html.length, address).toBeGreaterThan(2000);
    for (const [, link = ""] of html.matchAll(/ href="([^"]*)"/g)) {
      if (link.startsWith(`${siteAddress}/`)) toSite.add(link.slice(siteAddress.length));
      if (/^https?:/.test(link)) continue;
      const [target = "", place] = link.split("#");
      const to = target === "" ? address : target;
      const isThere = place === undefined || (await hasPlace(to, place));
      if ((await textAt(to)) === "" || !isThere) missing.push(`${address} leads to ${link}`);
    }
  }
  expect(texts.size).toBeGreaterThan(200);
  expect(missing).toEqual([]);
  const errata = reference.errata.map(({ id, operation }) =>
    operation === undefined ? `/errata/#${id}` : `/operations/${operation}/#${id}`,
  );
  expect([...toSite].filter((link) => !["/errata/", ...errata].includes(link))).toEqual([]);
  expect(toSite.size).toBeGreaterThan(800);
});

it("marks links that lead away", async () => {
  const { page } = await open("");
  const markOf = (link: Locator) =>
    link.evaluate((element) => getComputedStyle(element, "::after").content);
  const main = page.getByRole("main");
  expect(await markOf(main.locator('a[href$="/errata/"]').first())).toContain("\u2197");
  expect(await markOf(main.locator('a[href="/changelog/"]').first())).toBe("none");
});

it("shows of samples the language that was chosen, on the next page too", async () => {
  const { page } = await open(OPERATION);
  await page.getByText("Python", { exact: true }).first().click();
  expect(await page.locator(".panel:visible").first().getAttribute("data-name")).toBe("Python");
  await page.goto(`${url}operations/createFile/`);
  expect(await page.locator(".panel:visible").first().getAttribute("data-name")).toBe("Python");
});

it("finds operations by the method of the client", async () => {
  const { page, complaints } = await open("");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("spaces.createGrou");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/operations/createGroupSpace/");
  expect(complaints).toEqual([]);
});

it("can be read without a script, by keyboard and on paper", async () => {
  const context = await browser.browser()?.newContext({ javaScriptEnabled: false });
  const page = await (context ?? browser).newPage();
  onTestFinished(() => page.close());
  await page.goto(url + OPERATION);
  expect(await page.locator(".endpoint").textContent()).toContain("/koodrive/ose/v1/files/search");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#content");
  await page.emulateMedia({ media: "print" });
  const shown = await page.evaluate(`
    [...document.querySelectorAll("nav.sidebar, header.header")]
      .map((element) => getComputedStyle(element).display)
  `);
  expect(shown).toEqual(["none", "none"]);
});

describe("on a telephone", () => {
  it("the menu is not painted as a place that was looked for, and leads back", async () => {
    const { page } = await open("guides/signing/", { width: 390 });
    const colourOf = (selector: string) =>
      page.evaluate(`getComputedStyle(document.querySelector("${selector}")).backgroundColor`);
    await page.getByRole("link", { name: "Menu", exact: true }).click();
    expect(await colourOf("#menu:target")).toBe("rgba(0, 0, 0, 0)");
    await page.getByRole("link", { name: "Close the menu" }).click();
    expect(new URL(page.url()).hash).toBe("#content");
    await expect.poll(() => page.evaluate("scrollY")).toBeLessThan(100);
    expect(await colourOf("main:target")).toBe("rgba(0, 0, 0, 0)");
  });

  it("the way back is in sight wherever the menu is scrolled to", async () => {
    const { page } = await open("guides/signing/#menu", { width: 390 });
    await page.evaluate("scrollTo(0, document.body.scrollHeight)");
    const box = await page.getByRole("link", { name: "Close the menu" }).boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(150);
  });
});

describe("the parts of a page", () => {
  const contents = (page: Page) => page.locator(".contents a");

  it("are listed beside it where there is room", async () => {
    const { page } = await open("guides/signing/");
    expect(await contents(page).first().isVisible()).toBe(true);
    await contents(page).filter({ hasText: "Find a mistake" }).click();
    expect(new URL(page.url()).hash).toBe("#find-a-mistake");
    expect(await contents(page).allTextContents()).toContain("Percent-encoding");
  });

  it("are behind a word on a telephone", async () => {
    const { page } = await open("guides/signing/", { width: 390 });
    expect(await contents(page).first().isVisible()).toBe(false);
    await page.getByText("On this page", { exact: true }).click();
    expect(await contents(page).first().isVisible()).toBe(true);
    expect(await contents(page).count()).toBeGreaterThan(5);
  });

  it("are all schemas, which stay in sight", async () => {
    const { page } = await open("schemas/#UpdateSpaceRequest");
    await expect.poll(() => page.evaluate("scrollY")).toBeGreaterThan(1000);
    const box = await page.locator(".index").boundingBox();
    expect(box?.y).toBeLessThan(100);
    expect(box?.height).toBeLessThan(900);
  });

  it("have links to themselves", async () => {
    const { page } = await open("operations/searchFiles/");
    const heading = page.getByRole("heading", { name: "Response" });
    await heading.getByRole("link").click();
    expect(new URL(page.url()).hash).toBe("#response");
  });
});

it("says which version it is, and leads from no page to the first", async () => {
  const { version } = readSite().reference.contract.root.info;
  const { page } = await open("none/");
  expect(await page.locator(".footer").textContent()).toContain(`koodrive-client ${version}`);
  await page.getByRole("main").getByRole("link", { name: "Guides" }).click();
  expect(page.url()).toBe(`${url}#guides`);
  expect((await page.locator("main p").first().textContent())?.replace(/\s+/g, " ")).toContain(
    `This is version ${version} of the contract and of the package`,
  );
});
