// How much of each operation is known.
import type { Operation } from "../../contract/contract.ts";
import { type Label, label } from "./labels.ts";
import { operationPath } from "./links.ts";
import { addressOf, type Page, table } from "./page.ts";
import type { Reference } from "./reference.ts";

const HEADS = [
  "Operation",
  "Known",
  "Errata",
  "Newest page",
  "Sandbox",
  "Availability",
] as const satisfies readonly Label[];

export function coveragePage({ contract, errata, hasRule }: Reference): Page {
  const { operations } = contract;
  const unknownOf = ({ node }: Operation): number => node["x-koodrive-unknown"]?.length ?? 0;
  const complete = operations.filter((operation) => unknownOf(operation) === 0);
  const whitelisted = operations.filter(({ node }) => node["x-koodrive-availability"]);
  return {
    path: "coverage",
    isWide: true,
    title: "Coverage",
    chineseTitle: label("Coverage", "zh-CN"),
    description: "Which operations of KooDrive this reference has, and how much of each is known.",
    markdown(_, locale) {
      const rows = operations.map((operation) => {
        const { id, node } = operation;
        const unknown = unknownOf(operation);
        const availability = node["x-koodrive-availability"] ?? "";
        return [
          `[${id}](${addressOf(operationPath(id), locale)})`,
          unknown === 0 ? "complete" : `partial, ${unknown} unknown`,
          String(errata.filter((erratum) => erratum.operation === id).length),
          node["x-koodrive-source"].revision,
          hasRule(id) ? "world" : "examples",
          availability,
        ];
      });
      const heads = HEADS.map((head) => label(head, locale));
      const partial = operations.length - complete.length;
      return `This reference has the ${operations.length} operations of the main edition, as
published up to April 2026. The edition for carriers has 38 further ones, for example for albums,
backups and shared folders.

- *Complete* are ${complete.length}: nothing that a caller needs is missing on their pages.
- *Partial* are ${partial}: their pages leave out what each lists as not published.
- *Whitelisted* are ${whitelisted.length}: they are only for users that Huawei Cloud has admitted.

${table(heads, rows)}`;
    },
  };
}
