// The guides of openapi/guide: Markdown whose first heading is the title. The first paragraph says
// what a guide is about.
import { readdirSync, readFileSync } from "node:fs";
import type { Contract } from "../../contract/contract.ts";
import { withExampleAddresses } from "./examples.ts";
import { withAddresses } from "./links.ts";
import { type Page, plainText } from "./page.ts";

const DIRECTORY = "openapi/guide";

/** The files of guides begin with a number, which gives their order. */
export function guidePages(contract: Contract): Page[] {
  return readdirSync(DIRECTORY)
    .filter((name) => /^\d+-[\w-]+\.md$/.test(name))
    .sort()
    .map((name) => pageOf(name, `guides/${name.replace(/^\d+-|\.md$/g, "")}`, contract));
}

/** The changes of the contract, which are no guide. */
export const changesPage = (contract: Contract): Page => pageOf("changes.md", "changes", contract);

function pageOf(name: string, path: string, contract: Contract): Page {
  const text = readFileSync(`${DIRECTORY}/${name}`, "utf8");
  const [, title = "", body = ""] = /^# (.+)\n([\s\S]*)$/.exec(text) ?? [];
  if (!title) throw new Error(`${DIRECTORY}/${name} must begin with a heading, "# Title".`);
  const [first = ""] = body.trim().split("\n\n");
  return {
    path,
    title,
    description: plainText(first),
    markdown: (_, locale) => withAddresses(withExampleAddresses(body.trim()), contract, locale),
  };
}
