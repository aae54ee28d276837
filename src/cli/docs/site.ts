// The pages that the build has put into the package, and the files that they lead to.
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { inPackage } from "../package.ts";

/** A text for each address, as scripts/site/packed/packed.ts makes them. */
const PAGES = "dist/reference.json.br";

/** Files of the package that have an address, too. */
const FILES: ReadonlyMap<string, string> = new Map([
  ["/openapi.json", "generated/openapi.json"],
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
  const texts = new Map(Object.entries<string>(JSON.parse(await readPages())));
  return {
    async read(address) {
      const file = FILES.get(address);
      return file === undefined ? texts.get(address) : readFile(inPackage(file), "utf8");
    },
  };
}

async function readPages(): Promise<string> {
  const file = inPackage(PAGES);
  try {
    return (await promisify(brotliDecompress)(await readFile(file))).toString();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? `there is no ${file}` : `${file}: ${message}`;
    throw new Error(`The reference is not part of this copy of the package: ${reason}.`);
  }
}
