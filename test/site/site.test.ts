// The reference page as a reader sees it: in Chromium, without a network.
import type { Server } from "node:http";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";
import { oneLine } from "../../scripts/generate/comments.ts";
import { readLedger } from "../../scripts/ledger/read.ts";
import { serveDocs } from "../../scripts/site/server.ts";
import { launchChromium } from "../support/chromium.ts";

const contract = readContract();
const ledger = readLedger();
let url: string;
let server: Server;
let browser: BrowserContext;
let page: Page;
const complaints: string[] = [];
const requests: string[] = [];

beforeAll(async () => {
  ({ url, server } = await serveDocs(0));
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
  it.each(contract.operations.map((operation) => [operation.id, operation] as const))(
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
  it.each(Object.entries(errata))("shows the errata of %s", async (chapter, { errata }) => {
    const entries = errata.map(
      ({ id, confidence }) =>
        new RegExp(`${id}\\s+Published: [\\s\\S]+?Decided: [\\s\\S]+?Confidence: ${confidence}`),
    );
    await shows(`/errata/${chapter.toLowerCase()}`, ...entries);
  });

  it("shows the error codes", async () => {
    await shows("tag/Error-codes", "13000311", "APIGW.0303");
  });

  it("finds an operation by search", async () => {
    await page.getByText("Search", { exact: false }).first().click();
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
