// The error codes, each with an address.
import { type ErrorCatalogueEntry, errorCatalogue } from "../../../generated/error-catalogue.ts";
import { type Label, label } from "./labels.ts";
import {
  addressOf,
  escapeHtml,
  type Format,
  isForBrowsers,
  type Locale,
  type Page,
  table,
} from "./page.ts";

/** A code that stands for different failures has an entry for each. */
export function errorAnchor({ code, statuses }: ErrorCatalogueEntry): string {
  const isOneOfSeveral = errorCatalogue.filter((other) => other.code === code).length > 1;
  return isOneOfSeveral ? `${code}-${statuses.join("-")}` : code;
}

export function errorsPage(): Page {
  return {
    path: "errors",
    title: "Error codes",
    chineseTitle: label("Error codes", "zh-CN"),
    description:
      "The error codes of KooDrive and its gateway: cause, remedy, and whether to retry.",
    markdown(format, locale) {
      const describe = (entry: ErrorCatalogueEntry) => {
        const { code, statuses } = entry;
        const id = errorAnchor(entry);
        const title = id === code ? code : `${code}, HTTP ${statuses.join(", ")}`;
        const heading = isForBrowsers(format)
          ? `<h3 id="${escapeHtml(id)}">${escapeHtml(title)}</h3>`
          : `### ${title}`;
        return `${heading}\n\n${details(entry, locale)}`;
      };
      const chapter = (entries: readonly ErrorCatalogueEntry[]) =>
        [overview(entries, format, locale), ...entries.map(describe)].join("\n");
      const ofGateway = ({ code }: ErrorCatalogueEntry) => code.startsWith("A");
      const [action, published, retry] = (["What to do", "Published", "Retry"] as const).map(
        (name) => label(name, locale),
      );
      return `The codes that could be seen: KooDrive's own, whose table goes on after 13000417, and
those of the gateway by the error table of Huawei Cloud's signing guide. *${action}* is our advice;
*${published}* is what the table advises, in our words, where it is something else. *${retry}* says
whether the same call can succeed unchanged a moment later; a call that is not idempotent may have
taken effect all the same. How to read and handle them:
[errors and retries](${addressOf("guides/errors", locale)}).

## KooDrive

${chapter(errorCatalogue.filter((entry) => !ofGateway(entry)))}

## Gateway

${chapter(errorCatalogue.filter(ofGateway))}`;
    },
  };
}

/** The codes at a glance. Programs read the entries below. */
function overview(entries: readonly ErrorCatalogueEntry[], format: Format, locale: Locale): string {
  if (!isForBrowsers(format)) return "";
  const heads = (["Error codes", "Status code", "Meaning", "Retry"] as const).map((name) =>
    label(name, locale),
  );
  const rows = entries.map((entry) => [
    `[${entry.code}](#${errorAnchor(entry)})`,
    entry.statuses.join(", "),
    entry.meaning,
    label(entry.retryable ? "yes" : "no", locale),
  ]);
  return table(heads, rows);
}

function details(entry: ErrorCatalogueEntry, locale: Locale): string {
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
