// The programs of test/examples that guides lead to. Readers of the repository get the file; the site
// has a copy of it, as text.
import { globSync, readFileSync } from "node:fs";

const LINK = /\]\(\.\.\/\.\.\/test\/examples\/([\w./-]+)\)/g;

export const withExampleAddresses = (text: string): string =>
  text.replace(LINK, (_, file) => `](/examples/${file}.txt)`);

/** Their paths below test/examples. */
export function linkedExamples(): string[] {
  const guides = globSync("openapi/guide/*.md").map((file) => readFileSync(file, "utf8"));
  const files = guides.flatMap((text) => Array.from(text.matchAll(LINK), ([, file = ""]) => file));
  return [...new Set(files)].sort();
}
