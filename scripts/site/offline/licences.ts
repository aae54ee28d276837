// dist/docs/LICENSES.txt: the licences of what Redoc's page bundles. Redoc publishes no list of its
// own: the notices are those of Redocly's tools, which have Redoc and its packages among more, and
// the remarks that the packages of the page have in its program.
import { readFileSync } from "node:fs";

const NOTICES = "node_modules/@redocly/cli/THIRD_PARTY_NOTICES";
const RULE = "=".repeat(60);

export function pageLicences(page: string): string {
  const notices = readFileSync(NOTICES, "utf8").trim();
  return `${notices}\n\n${RULE}\nRemarks in the page's program\n\n${remarks(page).join("\n\n")}\n`;
}

/** The comments of a program that speak of a licence, once each, without their stars. */
export function remarks(page: string): string[] {
  const comments = page.matchAll(/\/\*[*!]+((?:(?!\*\/)[\s\S]){1,1000})\*\//g);
  const texts = Array.from(comments, ([, text = ""]) =>
    text.replace(/^[ \t*]+|-{3,}|\r|\\r/gm, ""),
  );
  const legal = texts.filter((text) => /licen[cs]e|copyright/i.test(text));
  return [...new Set(legal.map((text) => text.trim().replace(/\n{2,}/g, "\n")))];
}
