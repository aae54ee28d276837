// The pages that `koodrive docs` makes of what the installed package has are those that the
// repository's own files make, although the package has other links in its documents.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, inject, it } from "vitest";
import { documentOf } from "../../scripts/site/packed/document.ts";
import { linkedExamples } from "../../scripts/site/pages/examples.ts";
import { addressOf } from "../../scripts/site/pages/page.ts";
import { readSite } from "../../scripts/site/pages/pages.ts";
import { searchDocuments } from "../../scripts/site/search/documents.ts";
import type { PackedSite } from "../../src/cli/docs/site.ts";

const root = join(inject("directory"), "node_modules/koodrive-client");
const site = readSite();

let packed: PackedSite;
beforeAll(async () => {
  const { openSite } = await import(pathToFileURL(join(root, "dist/reference.js")).href);
  packed = openSite(root);
});

it("each page is that of the repository", async () => {
  expect(site.pages.length).toBeGreaterThan(200);
  for (const page of site.pages) {
    const address = addressOf(page.path);
    expect(await packed.read(address), address).toBe(documentOf(page, site));
  }
});

it("the search has the same documents", async () => {
  const text = await packed.read("/search.json");
  expect(text).toBe(JSON.stringify(searchDocuments(site)));
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
