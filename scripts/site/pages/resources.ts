// A page for each resource: what it is, and its operations.
import type { Node } from "../../contract/contract.ts";
import { label } from "./labels.ts";
import { operationPath, resourcePath, withAddresses } from "./links.ts";
import { addressOf, type Locale, listItem, type Page } from "./page.ts";
import type { Reference } from "./reference.ts";

export const titleOfTag = (tag: Node, locale: Locale = "en"): string =>
  (locale === "zh-CN" && tag["x-koodrive-title"]?.["zh-CN"]) || (tag["x-displayName"] ?? tag.name);

export function resourcePages({ contract, operationsOf }: Reference): Page[] {
  return contract.root.tags.map((tag: Node): Page => {
    const operations = operationsOf(tag.name);
    return {
      path: resourcePath(tag.name),
      title: titleOfTag(tag),
      chineseTitle: tag["x-koodrive-title"]?.["zh-CN"],
      description: `The operations of ${titleOfTag(tag).toLowerCase()} in the KooDrive API.`,
      markdown(_, locale) {
        const items = operations.map(({ id, method, path, node }) => {
          const chinese = node["x-koodrive-title"]?.["zh-CN"];
          const title = (locale === "zh-CN" && chinese) || node.summary;
          const link = `[${title}](${addressOf(operationPath(id), locale)})`;
          return listItem(`${link}\n\n\`${node["x-koodrive-method"]}\`, ${method} \`${path}\``);
        });
        const description = withAddresses(tag.description, contract, locale);
        return `${description}\n\n## ${label("Operations", locale)}\n\n${items.join("")}`;
      },
    };
  });
}
