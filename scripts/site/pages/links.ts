// The links of descriptions, which name operations, tags and chapters, as addresses of the site.
import type { Contract } from "../../contract/contract.ts";
import { addressOf, type Locale } from "./page.ts";

/** The chapters that descriptions name, and where they are. */
const CHAPTERS: Record<string, string> = {
  Errata: "errata",
  "Error-codes": "errors",
  Authentication: "guides/credentials",
  Lists: "guides/lists",
};

export const operationPath = (id: string): string => `operations/${id}`;
export const resourcePath = (tag: string): string => `resources/${tag}`;

/**
 * A description with addresses in place of the operations, tags, chapters and pages that it names.
 *
 * @throws if a link leads nowhere.
 */
export const withAddresses = (text: string, contract: Contract, locale: Locale): string =>
  withSiteLinks(text, contract, (path) => addressOf(path, locale));

/** Links to operations, tags, chapters and pages lead to what a function makes of their paths. */
export function withSiteLinks(
  text: string,
  contract: Contract,
  toAddress: (path: string) => string,
): string {
  return text.replace(
    /\]\(#(operation|tag|section|page)\/([\w-]+)(#[\w.-]+)?\)/g,
    (_, kind, name, place = "") => `](${toAddress(pathOf(kind, name, contract))}${place})`,
  );
}

function pathOf(kind: string, name: string, contract: Contract): string {
  if (kind === "operation") return operationPath(contract.operation(name).id);
  if (kind === "page") return name;
  const chapter = CHAPTERS[name];
  if (chapter !== undefined) return chapter;
  const isTag = contract.root.tags.some((tag: { name: string }) => tag.name === name);
  if (isTag) return resourcePath(name);
  throw new Error(`A link leads to ${kind}/${name}, which the site has not.`);
}
