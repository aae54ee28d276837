// The pages that `koodrive docs` makes of what the installed package has are those that the
// repository's own files make, although the package has other links in its documents.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, inject, it } from "vitest";
import { documentOf } from "../../scripts/site/packed/document.ts";
import { inShort } from "../../scripts/site/packed/errata.ts";
import { linkedExamples } from "../../scripts/site/pages/examples.ts";
import { addressOf } from "../../scripts/site/pages/page.ts";
import { readSite, readSources } from "../../scripts/site/pages/pages.ts";
import { makeSite } from "../../scripts/site/pages/site.ts";
import { searchDocuments } from "../../scripts/site/search/documents.ts";
import type { PackedSite } from "../../src/cli/docs/site.ts";

const root = join(inject("directory"), "node_modules/koodrive-client");
/** As the repository makes it of all that it has, and with what the package has of the errata. */
const whole = readSite();
const sources = readSources();
const site = makeSite({ ...sources, errata: inShort(sources.errata) });

let packed: PackedSite;
beforeAll(async () => {
  const { openSite } = await import(pathToFileURL(join(root, "dist/reference.js")).href);
  packed = openSite(root);
});

it("each page is that of the repository, but for the errata", async () => {
  expect(site.pages.length).toBeGreaterThan(200);
  for (const page of site.pages.filter(({ path }) => path !== "errata")) {
    const address = addressOf(page.path);
    expect(await packed.read(address), address).toBe(documentOf(page, site));
  }
  expect(await packed.read("/errata/")).toBe(undefined);
});

it("leaves nothing else out of any page, and has no other links to the site", () => {
  const { siteAddress } = site.reference;
  const others = (html: string) =>
    html
      .replace(/<h2 id="errata">[\s\S]*?(?=<nav class="pagination-links")/, "")
      .replace(/<nav class="pagination-links"[\s\S]*?<\/nav>/, "")
      .replaceAll(` href="${siteAddress}/errata/`, ' href="/errata/');
  for (const [index, page] of site.pages.entries()) {
    if (page.path === "errata") continue;
    const text = others(documentOf(page, site));
    expect(text, page.path).toBe(others(documentOf(whole.pages[index] ?? page, whole)));
  }
});

it("says on the page of an operation what was decided, and where the site has the rest", async () => {
  for (const { id, operation, decision } of site.reference.errata) {
    if (operation === undefined) continue;
    const page = await packed.read(addressOf(`operations/${operation}`));
    const [, item = ""] = page?.split(`<a id="${id}"></a>`) ?? [];
    const place = `${site.reference.siteAddress}/operations/${operation}/#${id}`;
    expect(item.startsWith(`<a href="${place}">${id}</a>: `), id).toBe(true);
    const [first = ""] = decision.split(/[^\w ]/);
    expect(item.slice(0, 2000), id).toContain(first);
  }
});

it("the search has the same documents", async () => {
  const text = await packed.read("/search.json");
  expect(text).toBe(JSON.stringify(searchDocuments(site)));
  const ofErrata = ({ address }: { address: string }) => address.startsWith("errata/");
  const all = searchDocuments(whole).filter((document) => !ofErrata(document));
  expect(text).toBe(JSON.stringify(all));
});

it("the examples are as they are in the repository", async () => {
  const examples = linkedExamples();
  expect(examples.length).toBeGreaterThan(20);
  for (const file of examples) {
    const text = readFileSync(`test/examples/${file}`, "utf8");
    expect(await packed.read(`/examples/${file}.txt`), file).toBe(text);
  }
});

it.each(["/none/", "/zh-cn/", "/__proto__", "/package.json"])(
  "there is nothing at %s",
  async (address) => {
    expect(await packed.read(address)).toBe(undefined);
  },
);
