// The error codes, each with an address.
import type { Node } from "../../contract/contract.ts";
import { type Label, label } from "./labels.ts";
import { addressOf, escapeHtml, type Locale, type Page } from "./page.ts";
import type { Reference } from "./reference.ts";

interface CatalogueEntry {
  readonly code: string | number;
  readonly statuses: readonly number[];
  readonly message?: string;
  readonly meaning: string;
  readonly measure?: string;
  readonly action: string;
  readonly retryable: boolean;
}

/** A code that stands for different failures has an entry for each. */
export const errorAnchor = ({ code, statuses }: CatalogueEntry, all: readonly CatalogueEntry[]) =>
  all.filter((other) => other.code === code).length > 1
    ? `${code}-${statuses.join("-")}`
    : String(code);

export const catalogueOf = ({ contract }: Reference): readonly CatalogueEntry[] =>
  contract.root.info["x-koodrive-error-catalogue"] as Node;

export function errorsPage(reference: Reference): Page {
  const catalogue = catalogueOf(reference);
  return {
    path: "errors",
    title: "Error codes",
    chineseTitle: label("Error codes", "zh-CN"),
    description:
      "The error codes of KooDrive and its gateway: cause, remedy, and whether to retry.",
    markdown(format, locale) {
      const describe = (entry: CatalogueEntry) => {
        const id = errorAnchor(entry, catalogue);
        const title = `${entry.code}${id === String(entry.code) ? "" : `, HTTP ${entry.statuses.join(", ")}`}`;
        const heading =
          format === "site"
            ? `<h3 id="${escapeHtml(id)}">${escapeHtml(title)}</h3>`
            : `### ${title}`;
        return `${heading}\n\n${details(entry, locale)}`;
      };
      const entriesOf = (isWanted: (code: string) => boolean) =>
        catalogue
          .filter(({ code }) => isWanted(String(code)))
          .map(describe)
          .join("\n");
      return `The codes that could be seen: KooDrive's own, whose table goes on after 13000417, and those of the gateway by the error table of
Huawei Cloud's signing guide. *${label("What to do", locale)}* is our advice; *${label("Published", locale)}* is what the table advises, in our words, where it is something else.
*${label("Retry", locale)}* says whether the same call can succeed unchanged a moment later; a call that is not idempotent may have taken effect all the same.
How to read and handle them: [errors and retries](${addressOf("guides/errors", locale)}).

## KooDrive

${entriesOf(([first]) => first !== "A")}

## Gateway

${entriesOf(([first]) => first === "A")}`;
    },
  };
}

function details(entry: CatalogueEntry, locale: Locale): string {
  const { statuses, message, meaning, measure, action, retryable } = entry;
  const rows: [name: Label, text: string | undefined][] = [
    ["Message", message],
    ["Meaning", meaning],
    ["What to do", action],
    ["Published", measure === action ? undefined : measure],
    ["Status code", statuses.join(", ")],
    ["Retry", label(retryable ? "yes" : "no", locale)],
  ];
  return rows
    .filter(([, text]) => text)
    .map(([name, text]) => `- **${label(name, locale)}:** ${text}\n`)
    .join("");
}
