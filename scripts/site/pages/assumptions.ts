// What the sandbox assumes where no page says what the service does.
import { label } from "./labels.ts";
import { anchor, type Format, filteredTable, type Page } from "./page.ts";
import type { Reference } from "./reference.ts";
import type { Assumption } from "./sources.ts";

export function assumptionsPage({ statements, resourcesOf }: Reference): Page {
  return {
    path: "assumptions",
    isWide: true,
    title: "Assumptions of the sandbox",
    chineseTitle: label("Assumptions", "zh-CN"),
    description: "What the sandbox does where no page of KooDrive says what the service does.",
    markdown(format, locale) {
      const rows = statements.map((statement) => row(statement, format, resourcesOf));
      const heads = (["Identifier", "Resource", "Kind", "Sandbox"] as const).map((name) =>
        label(name, locale),
      );
      const count = statements.filter(({ assumed }) => assumed !== undefined).length;
      return `The sandbox has ${statements.length} rules. Of ${statements.length - count} a page
says so. Where pages say nothing, or nothing clear, it assumes something: ${count} are assumed. Each
has an identifier, which the log and the journal of the sandbox name with the requests that it
refuses.

${filteredTable(format, heads, rows, [1, 2])}`;
    },
  };
}

function row(
  { id, says, assumed, source }: Assumption,
  format: Format,
  resourcesOf: Reference["resourcesOf"],
): string[] {
  const page = source ? ` [The page](${source}).` : "";
  const why = assumed === undefined ? "" : ` *${assumed}*`;
  const kind = assumed === undefined ? "known" : "assumed";
  return [
    `${anchor(format, id)}\`${id}\``,
    resourcesOf(id).join(", "),
    kind,
    `${says}${why}${page}`,
  ];
}
