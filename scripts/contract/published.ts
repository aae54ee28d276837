// Where an operation was published, as its readers are told.
import type { Node } from "./contract.ts";

/** In Markdown: the name there, the page, and its revision. */
export function publishedSource(node: Node): string {
  const { "x-koodrive-operation": name, "x-koodrive-source": source } = node;
  const { page, revision } = source;
  const isPage = /^[\w-]+\/\w+$/.test(page);
  const place = isPage ? `[${page}](https://support.huaweicloud.com/${page}.html)` : page;
  return `\`${name}\`, ${place}, ${revision}`;
}
