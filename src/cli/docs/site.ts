// The pages, which a module of their own makes, and the editions of the contract that they lead to.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { inPackage } from "../package.ts";

/** What makes the pages; scripts/site/packed/site.ts is its source. No other command loads it. */
const MODULE = "dist/reference.js";

type Make = (entry: typeof import("../../openapi/index.ts")) => object;

/** The other editions of the contract, by their addresses: each is made when it is asked for. */
const EDITIONS: ReadonlyMap<string, Make> = new Map<string, Make>([
  ["/openapi-3.0.json", ({ openApi30 }) => openApi30()],
  ["/postman/collection.json", ({ postmanCollection }) => postmanCollection()],
  ["/postman/sandbox.environment.json", ({ postmanEnvironments }) => postmanEnvironments().sandbox],
  ["/postman/intl.environment.json", ({ postmanEnvironments }) => postmanEnvironments().intl],
  ["/postman/cn.environment.json", ({ postmanEnvironments }) => postmanEnvironments().cn],
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
      if (address === "/openapi.json") return readFile(inPackage("dist/openapi.json"), "utf8");
      const make = EDITIONS.get(address);
      if (!make) return pages.read(address);
      return `${JSON.stringify(make(await import("../../openapi/index.ts")))}\n`;
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
