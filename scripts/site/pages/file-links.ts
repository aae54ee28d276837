// The links of documents to files of the repository, and where the site has what these say.
import { posix } from "node:path";
import { type Manifest, repositoryPage } from "../../release/identity.ts";
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
export function repositoryAddress(path: string, document: string, manifest: Manifest): string {
  return new URL(path, `${repositoryFiles(manifest)}${document}`).href;
}

/** The address below which the repository has its files, at the version's tag. */
export const repositoryFiles = (manifest: Manifest): string =>
  `${repositoryPage(manifest)}/blob/v${manifest.version}/`;

/** Where a document is, and for whom it is shown. */
interface Origin {
  readonly file: string;
  readonly manifest: Manifest;
  readonly locale: Locale;
}

/** A document with the addresses of the site's pages where it names their files. */
export function withPageAddresses(
  text: string,
  { file: document, manifest, locale }: Origin,
): string {
  const toAddress = (path: string, place: string) => {
    const file = posix.join(posix.dirname(document), path);
    const inRepository = () => `${repositoryAddress(path, document, manifest)}${place}`;
    return pageOfFile(file, place, locale) ?? inRepository();
  };
  return changeProse(text, (prose) => withFileLinks(prose, toAddress));
}

export function pageOfFile(file: string, place: string, locale: Locale): string | undefined {
  const [, guide] = /^openapi\/guide\/\d\d-([\w-]+)\.md$/.exec(file) ?? [];
  const path = guide ? `guides/${guide}` : Object(DOCUMENTS)[file];
  if (path !== undefined) return `${addressOf(path, locale)}${place}`;
  // The page of the assumptions is one table, which begins at its top.
  if (file === "generated/sandbox.md") return addressOf("assumptions", locale);
  const [, example] = /^test\/examples\/(.+)$/.exec(file) ?? [];
  return example && `/examples/${example}.txt`;
}
