// The reference site as readers use it, in Chromium: keyboard, search, filters, and calls to try.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { openedSite } from "../support/opened-site.ts";

const OPERATION = "operations/searchFiles/";

const site = openedSite();

describe("the keyboard", () => {
  it("skips to the content, and reaches the search and every part of the head", async () => {
    const { page } = await site.open(OPERATION);
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
    const { page, complaints } = await site.open("");
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
    const { page } = await site.open("errata/");
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
    const { page } = await site.open("errata/");
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
    const { page, requests, complaints } = await site.open("try/#/Spaces/getSpaceAllocation");
    const operation = page.locator("#operations-Spaces-getSpaceAllocation");
    await operation.getByRole("button", { name: "Execute" }).click();
    await operation.locator(".live-responses-table .response-col_status").first().waitFor();
    expect(
      await operation.locator(".live-responses-table tbody .response-col_status").textContent(),
    ).toContain("200");
    expect(await page.locator("body").innerHTML()).not.toContain("myhuaweicloud");
    expect(
      requests.filter((request) => !request.startsWith(site.url) && !/^(data|blob):/.test(request)),
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
      const { page } = await site.open(path);
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
