// dist/reference.js: the English pages of the site as `koodrive docs` serves them. Each is made when
// it is asked for, of what the package has: the contract, the guides, the sandbox's rules, and
// dist/reference.json.br. The errata with their evidence are on the site alone.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { PackedSite } from "../../../src/cli/docs/site.ts";
import { readContract } from "../../contract/contract.ts";
import { readManifest } from "../../release/identity.ts";
import { withoutPackedLinks } from "../../release/packed-links.ts";
import { readDocuments } from "../pages/documents.ts";
import { addressOf } from "../pages/page.ts";
import { ofSandbox } from "../pages/rules.ts";
import { makeSite, type Site } from "../pages/site.ts";
import type { Sources } from "../pages/sources.ts";
import { searchDocuments } from "../search/documents.ts";
import { documentOf, notFound } from "./document.ts";
import { type PackedErrata, unpackErrata } from "./errata.ts";

/** What the package has nowhere else. */
export interface PackedData {
  readonly errata: PackedErrata;
  /** What is no page and is not made of the sources, by its address. */
  readonly files: Readonly<Record<string, string>>;
}

/** @param directory That of the package. */
export function openSite(directory: string): PackedSite {
  const { files, errata } = readData(directory);
  const sources = readFiles(directory);
  const ofLedger = { errata: unpackErrata(errata, sources.contract) };
  const site = makeSite({ ...sources, ...ofSandbox, ...ofLedger });
  const made = new Map(Object.entries(files));
  const makers = makersOf(site);
  return {
    async read(address) {
      const text = made.get(address) ?? makers.get(address)?.();
      if (text !== undefined) made.set(address, text);
      return text;
    },
  };
}

function readData(directory: string): PackedData {
  const archive = readFileSync(join(directory, "dist/reference.json.br"));
  return JSON.parse(brotliDecompressSync(archive).toString());
}

function readFiles(directory: string): Pick<Sources, "contract" | "documents" | "manifest"> {
  const manifest = readManifest(join(directory, "package.json"));
  const packed = Object.entries(readDocuments(directory));
  return {
    contract: readContract(join(directory, "dist/openapi.json")),
    documents: Object.fromEntries(
      packed.map(([file, text]) => [file, withoutPackedLinks(text, manifest)]),
    ),
    manifest,
  };
}

/** What makes the text at an address. */
const makersOf = (site: Site): ReadonlyMap<string, () => string> =>
  new Map([
    ...site.pages
      .filter(({ isOfSiteAlone }) => !isOfSiteAlone)
      .map((page) => [addressOf(page.path), () => documentOf(page, site)] as const),
    ["/404.html", () => notFound(site)],
    ["/search.json", () => JSON.stringify(searchDocuments(site))],
  ]);
