// The links of documents to files of the repository, and where the site has what these say.
import { posix } from "node:path";
import { readManifest, repositoryPage } from "../../release/identity.ts";
import { addressOf, type Locale } from "./page.ts";

/** The pages of documents beside the numbered guides. */
export const DOCUMENTS = {
  "FILES.md": "guides/files-in-full",
  "SANDBOX.md": "guides/sandbox-in-full",
  "openapi/guide/changes.md": "changes",
  "CHANGELOG.md": "changelog",
  "SECURITY.md": "security",
} as const;

/** Blocks and pieces of code, which stay as they are. */
const CODE = /(^ *```[\s\S]*?^ *```|`[^`\n]+`)/m;

/** Links to files, with what comes after a `#`: neither addresses nor places of the same page. */
const RELATIVE = /\]\((?![a-z]+:|#|\/)([^)#\s]+)(#[^)\s]*)?\)/g;

/** A document whose prose is changed, and whose code is not. */
export const changeProse = (text: string, change: (prose: string) => string): string =>
  text
    .split(CODE)
    .map((piece, index) => (index % 2 ? piece : change(piece)))
    .join("");

/**
 * Prose with other links to files.
 *
 * @param toAddress Gets the path as it stands in the link, and the part from the `#` on.
 */
export const withFileLinks = (
  prose: string,
  toAddress: (path: string, place: string) => string,
): string => prose.replace(RELATIVE, (_, path, place = "") => `](${toAddress(path, place)})`);

/** Where a link of a document leads in the repository, at the version's tag. */
export function repositoryAddress(path: string, document: string, manifest = readManifest()) {
  const source = `${repositoryPage(manifest)}/blob/v${manifest.version}/${document}`;
  return new URL(path, source).href;
}

/** A document with the addresses of the site's pages where it names their files. */
export function withPageAddresses(text: string, document: string, locale: Locale): string {
  const toAddress = (path: string, place: string) => {
    const file = posix.join(posix.dirname(document), path);
    return pageOfFile(file, place, locale) ?? `${repositoryAddress(path, document)}${place}`;
  };
  return changeProse(text, (prose) => withFileLinks(prose, toAddress));
}

function pageOfFile(file: string, place: string, locale: Locale): string | undefined {
  const [, guide] = /^openapi\/guide\/\d\d-([\w-]+)\.md$/.exec(file) ?? [];
  const path = guide ? `guides/${guide}` : Object(DOCUMENTS)[file];
  if (path !== undefined) return `${addressOf(path, locale)}${place}`;
  // The page of the assumptions is one table, which begins at its top.
  if (file === "generated/sandbox.md") return addressOf("assumptions", locale);
  const [, example] = /^test\/examples\/(.+)$/.exec(file) ?? [];
  return example && `/examples/${example}.txt`;
}
