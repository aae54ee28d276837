// Where an operation was published, as its readers are told.
import type { Node } from "./contract.ts";

/** A page of Huawei Cloud's documentation in Markdown, such as `api-koodrive/Search`. */
export const pageLink = (page: string): string =>
  `[${page}](https://support.huaweicloud.com/${page}.html)`;

/** In Markdown: the name there, the page, and its revision. */
export function publishedSource(node: Node): string {
  const { "x-koodrive-operation": name, "x-koodrive-source": source } = node;
  const { page, revision } = source;
  const isPage = /^[\w-]+\/\w+$/.test(page);
  return `\`${name}\`, ${isPage ? pageLink(page) : page}, ${revision}`;
}
