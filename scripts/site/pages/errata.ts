// The errata: one by one, and the page with all of them in a table that can be filtered.
import { methodName } from "../../contract/arguments.ts";
import { pageLink } from "../../contract/published.ts";
import type { Surroundings } from "./fields.ts";
import { label } from "./labels.ts";
import { operationPath } from "./links.ts";
import {
  addressOf,
  anchor,
  escapeHtml,
  filteredTable,
  isForBrowsers,
  type Locale,
  listItem,
  type Page,
} from "./page.ts";
import type { Reference } from "./reference.ts";
import { type ErratumInShort, isWhole, type ShownErratum } from "./sources.ts";

/** What the package says of an erratum: what was decided, and where the site has the rest. */
export function erratumInShort(
  { id, decision }: ErratumInShort,
  page: string,
  { format }: Surroundings,
): string {
  return listItem(`${anchor(format, id)}[${id}](${page}#${id}): ${decision}`);
}

export function erratumMarkdown(erratum: ShownErratum, surroundings: Surroundings): string {
  const { id, published, decision, reason, confidence, pointer, evidence } = erratum;
  const { format, locale } = surroundings;
  const kind = `[${kindOf(erratum)}](${addressOf("errata", locale)})`;
  const title = isForBrowsers(format)
    ? `<h3 id="${escapeHtml(id)}">${escapeHtml(id)}</h3>`
    : `### ${id}`;
  return `${title}

- **${label("Published", locale)}:** ${published.trim()}
- **${label("Decided", locale)}:** ${decision.trim()}
- **${label("Why", locale)}:** ${reason.trim()} Confidence: ${confidence}.
- **${label("Where", locale)}:** ${place(pointer, locale)}
- **${label("Evidence", locale)} (${kind}):** ${evidence.map(withPage).join("; ")}
`;
}

const kindOf = ({ isJudgement }: ShownErratum) => (isJudgement ? "judgement" : "computed");

function place(pointer: string, locale: Locale): string {
  const [, schema] = /^\/components\/schemas\/(\w+)/.exec(pointer) ?? [];
  const text = `\`${pointer}\``;
  return schema ? `[${text}](${addressOf("schemas", locale)}#${schema})` : text;
}

/** `api-koodrive/Search (zh-cn 2025-12-12)` begins with a page. */
const withPage = (text: string): string =>
  text.replace(/^[\w-]+\/\w+(?= \()/, (page) => pageLink(page));

const HEADS = ["Erratum", "Resource", "Confidence", "Kind", "Decided"] as const;

const DESCRIPTION =
  "Places where the published pages of KooDrive contradict themselves, each other or the " +
  "service's own examples, and what this reference says instead.";

export function errataPage({ errata: all, contract }: Reference): Page {
  const errata = all.filter(isWhole);
  const judged = errata.filter(({ isJudgement }) => isJudgement).length;
  const common = errata.filter(({ operation }) => operation === undefined);
  return {
    path: "errata",
    isWide: true,
    isOfSiteAlone: errata.length < all.length,
    title: "Errata",
    chineseTitle: label("Errata", "zh-CN"),
    description: DESCRIPTION,
    markdown(format, locale) {
      const resourceOf = ({ operation, isOfService }: ShownErratum) => {
        if (operation !== undefined) return methodName(contract.operation(operation))[0];
        return isOfService ? "the service" : "every operation";
      };
      const address = (erratum: ShownErratum) =>
        erratum.operation === undefined
          ? `#${erratum.id}`
          : `${addressOf(operationPath(erratum.operation), locale)}#${erratum.id}`;
      const rows = errata.map((erratum) => [
        `[${erratum.id}](${address(erratum)})`,
        resourceOf(erratum),
        erratum.confidence,
        kindOf(erratum),
        erratum.decision,
      ]);
      const heads = HEADS.map((name) => label(name, locale));
      const list = filteredTable(format, heads, rows, [1, 2, 3]);
      const plain = errata.map((erratum) => erratumMarkdown(erratum, { contract, format, locale }));
      const details = common.map((erratum) =>
        erratumMarkdown(erratum, { contract, format, locale }),
      );
      const entries = isForBrowsers(format)
        ? `${list}\n\n## Every operation, and the service\n\n${details.join("\n")}`
        : plain.join("\n");
      return `${DESCRIPTION} There are ${errata.length}.

- ${errata.length - judged} are *computed*: tables and examples of the pages, as they were printed,
  differ from this reference.
- ${judged} are *judgements*: we read statements in words that differ, and wrote down which. No
  program checks that.

${entries}`;
    },
  };
}
