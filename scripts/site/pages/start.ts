// The first page.
import type { Contract, Node } from "../../contract/contract.ts";
import { samplesOf } from "../samples/samples.ts";
import { type Label, label } from "./labels.ts";
import { resourcePath } from "./links.ts";
import { addressOf, type Format, type Locale, type Page, table, titleOf } from "./page.ts";
import type { Reference } from "./reference.ts";
import { titleOfTag } from "./resources.ts";

/** Whose the token is, as the page of the operation asks for it: anybody may. */
function firstCall(contract: Contract): string {
  const [sample] = samplesOf(contract.operation("validateSession"), contract);
  return sample?.calls.find(({ name }) => name === "curl")?.code.trim() ?? "";
}

/** The files beside the pages. A package has those that programs read by themselves. */
function downloads(format: Format, locale: Locale): string {
  const isPacked = format === "packed";
  const trial = `- [${label("Try it", locale)}](/try/): calls to a sandbox, where the server of this page has one\n`;
  const texts = `
- For programs that read: [llms.txt](/llms.txt), [all pages in one](/llms-full.txt), and each page
  as Markdown beside it`;
  const yaml = isPacked ? "" : " [as YAML](/openapi.yaml),";
  return `${isPacked ? "" : trial}- OpenAPI: [3.1 as JSON](/openapi.json),${yaml} [3.0 as JSON](/openapi-3.0.json)
- Postman: [collection](/postman/collection.json), environments for [a sandbox](/postman/sandbox.environment.json),
  [intl](/postman/intl.environment.json) and [cn](/postman/cn.environment.json)${isPacked ? "" : texts}`;
}

export function startPage({ contract, errata }: Reference, guides: readonly Page[]): Page {
  const { root, operations } = contract;
  return {
    path: "",
    title: "KooDrive API",
    description:
      `The ${operations.length} operations of Huawei Cloud KooDrive: ` +
      "reference, guides, samples, errata.",
    markdown(format, locale) {
      const link = (page: Page) =>
        `- [${titleOf(page, locale)}](${addressOf(page.path, locale)}): ${page.description}`;
      const tagOf = (name: string) => root.tags.find((tag: Node) => tag.name === name);
      const rows = root["x-tagGroups"].map(({ name, tags }: Node) => [
        `**${label(name as Label, locale)}**`,
        tags
          .map(
            (tag: string) =>
              `[${titleOfTag(tagOf(tag), locale)}](${addressOf(resourcePath(tag), locale)})`,
          )
          .join(", "),
      ]);
      return `KooDrive stores an enterprise's files in spaces of departments, individuals and groups,
and shares them. This reference has its ${operations.length} operations, as Huawei Cloud publishes
them up to April 2026. That documentation contradicts itself in many places. Where it does, this
reference decides, and [${errata.length} errata](${addressOf("errata", locale)}) say what was
published, what was decided, and why. It is not a publication of Huawei Cloud. This is version
${root.info.version} of the contract and of the package \`koodrive-client\`:
[what changed](${addressOf("changelog", locale)}).

${downloads(format, locale)}

A call needs the address of the service or of a sandbox, and
[credentials](${addressOf("guides/credentials", locale)}):

\`\`\`sh
${firstCall(contract)}
\`\`\`

[${guides[0]?.title}](${addressOf(guides[0]?.path ?? "", locale)}) says where to get both.

## ${label("Operations", locale)}

${table(["", ""], rows)}

## ${label("Guides", locale)}

${guides.map(link).join("\n")}
`;
    },
  };
}
