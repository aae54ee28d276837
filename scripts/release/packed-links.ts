// The links of a document as it is packed: what the package does not have is in the repository, at
// the version's tag, and the pages of operations are on the site.
import { posix } from "node:path";
import type { Contract } from "../contract/contract.ts";
import { withSiteLinks } from "../site/pages/links.ts";
import { addressOf } from "../site/pages/page.ts";
import { type Manifest, repositoryPage } from "./identity.ts";

export interface Package {
  manifest: Manifest;
  contract: Contract;
  /** The paths of its files. */
  files: ReadonlySet<string>;
}

/** Blocks and pieces of code, which stay as they are. */
const CODE = /(^ *```[\s\S]*?^ *```|`[^`\n]+`)/m;

/** Links to files, with what comes after a `#`: neither addresses nor places of the same page. */
const RELATIVE = /\]\((?![a-z]+:|#)([^)#\s]+)(#[^)\s]*)?\)/g;

export function withPackedLinks(text: string, document: string, of: Package): string {
  return text
    .split(CODE)
    .map((piece, index) => (index % 2 ? piece : changeLinks(piece, document, of)))
    .join("");
}

function changeLinks(text: string, document: string, of: Package): string {
  const { manifest, contract, files } = of;
  const source = `${repositoryPage(manifest)}/blob/v${manifest.version}/${document}`;
  const toFiles = text.replace(RELATIVE, (link, path: string, place = "") => {
    const isPacked = files.has(posix.join(posix.dirname(document), path));
    return isPacked ? link : `](${new URL(path, source)}${place})`;
  });
  const site = manifest.homepage?.replace(/\/$/, "");
  return withSiteLinks(toFiles, contract, (path) => `${site}${addressOf(path)}`);
}
