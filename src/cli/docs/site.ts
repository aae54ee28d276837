// The pages, which a module of their own makes, and the files of the package that they lead to.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { inPackage } from "../package.ts";

/** What makes the pages; scripts/site/packed/site.ts is its source. No other command loads it. */
const MODULE = "dist/reference.js";

/** Files of the package that have an address, too. */
const FILES: ReadonlyMap<string, string> = new Map([
  ["/openapi.json", "dist/openapi.json"],
  ["/openapi-3.0.json", "dist/openapi-3.0.json"],
  ...["collection", "sandbox.environment", "intl.environment", "cn.environment"].map(
    (name) => [`/postman/${name}.json`, `dist/postman/${name}.json`] as const,
  ),
]);

export interface PackedSite {
  /** What is at an address, such as `/guides/signing/`. */
  read(address: string): Promise<string | undefined>;
}

/** @throws if the package has no pages. */
export async function readSite(): Promise<PackedSite> {
  const pages = await openPages();
  return {
    async read(address) {
      const file = FILES.get(address);
      return file === undefined ? pages.read(address) : readFile(inPackage(file), "utf8");
    },
  };
}

async function openPages(): Promise<PackedSite> {
  const file = inPackage(MODULE);
  try {
    const { openSite } = await import(pathToFileURL(file).href);
    return openSite(inPackage("."));
  } catch (error) {
    const reason = existsSync(file) ? (error as Error).message : `there is no ${file}`;
    throw new Error(`The reference is not part of this copy of the package: ${reason}.`);
  }
}
