// What stands where there is no page. It has no address of its own.
import { label } from "./labels.ts";
import { addressOf, type Locale } from "./page.ts";

export const NOT_FOUND = { title: "Not found", description: "There is no such page." };

export function notFoundMarkdown(locale: Locale): string {
  const start = addressOf("", locale);
  return `There is no page at this address. The search in the head of the page (Ctrl K, or \`/\`)
finds methods, paths, fields and error codes.

- [${label("Start", locale)}](${start})
- [${label("Guides", locale)}](${start}#guides)
- [${label("Operations", locale)}](${start}#operations)
- [${label("Error codes", locale)}](${addressOf("errors", locale)})`;
}
