// The links of a document as it is packed: what the package does not have is in the repository, at
// the version's tag, and the pages of operations are on the site.
import { posix } from "node:path";
import type { Contract } from "../contract/contract.ts";
import {
  changeProse,
  pageOfFile,
  repositoryAddress,
  repositoryFiles,
  withFileLinks,
} from "../site/pages/file-links.ts";
import { withSiteLinks } from "../site/pages/links.ts";
import { addressOf } from "../site/pages/page.ts";
import { type Manifest, siteAddressOf } from "./identity.ts";

export interface Package {
  manifest: Manifest;
  contract: Contract;
  /** The paths of its files. */
  files: ReadonlySet<string>;
}

export function withPackedLinks(text: string, document: string, of: Package): string {
  const { manifest, contract, files } = of;
  const site = siteAddressOf(manifest);
  const toAddress = (path: string, place: string) => {
    const isPacked = files.has(posix.join(posix.dirname(document), path));
    return `${isPacked ? path : repositoryAddress(path, document, manifest)}${place}`;
  };
  return changeProse(text, (prose) =>
    withSiteLinks(withFileLinks(prose, toAddress), contract, (path) => `${site}${addressOf(path)}`),
  );
}

/** Links to addresses, with what comes after a `#`. */
const ABSOLUTE = /\]\((https?:[^)#\s]+)(#[^)\s]*)?\)/g;

/** A packed document whose links lead to pages within the site where it has them. */
export function withoutPackedLinks(text: string, manifest: Manifest): string {
  const site = siteAddressOf(manifest);
  const source = repositoryFiles(manifest);
  const pageAt = (address: string, place: string): string | undefined => {
    if (address.startsWith(`${site}/`)) return `${address.slice(site.length)}${place}`;
    if (!address.startsWith(source)) return undefined;
    return pageOfFile(address.slice(source.length), place, "en");
  };
  return changeProse(text, (prose) =>
    prose.replace(ABSOLUTE, (link, address, place = "") => {
      const page = pageAt(address, place);
      return page === undefined ? link : `](${page})`;
    }),
  );
}
