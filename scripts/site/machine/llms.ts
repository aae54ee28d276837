// llms.txt, which leads programs to the pages as Markdown, and all of them in one file.
import { addressOf, type Page } from "../pages/page.ts";
import type { Site } from "../pages/site.ts";
import { markdownOf } from "./markdown.ts";

const isAbout = ({ path }: Page): boolean => !/^(guides|operations|resources)\//.test(path);

export function llmsIndex({ pages }: Site): string {
  const list = (title: string, belongs: (page: Page) => boolean) => {
    const lines = pages.filter(belongs).map(({ path, title, description }) => {
      return `- [${title}](${addressOf(path).replace(/\/$/, "") || "/index"}.md): ${description}`;
    });
    return `## ${title}\n\n${lines.join("\n")}\n`;
  };
  const count = pages.filter(({ path }) => path.startsWith("operations/")).length;
  return `# KooDrive API

> Reference of the ${count} operations of Huawei Cloud KooDrive, with guides, errata and error
> codes. The OpenAPI document is at /openapi.json, as OpenAPI 3.0 at /openapi-3.0.json.

${list("Guides", ({ path }) => path.startsWith("guides/"))}
${list("Operations", ({ path }) => path.startsWith("operations/"))}
${list("About this reference", isAbout)}`;
}

export const llmsFull = ({ pages }: Site): string =>
  pages.map((page) => markdownOf(page, "part")).join("\n");
