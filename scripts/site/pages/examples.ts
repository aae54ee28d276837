// The programs of test/examples that documents lead to. Readers of the repository get the file; the
// site has a copy of it, as text.
import { globSync, readFileSync } from "node:fs";
import { DOCUMENTS } from "./file-links.ts";

const LINK = /\]\((?:\.\.\/\.\.\/)?test\/examples\/([\w./-]+)\)/g;

/** Their paths below test/examples. */
export function linkedExamples(): string[] {
  const documents = [...globSync("openapi/guide/*.md"), ...Object.keys(DOCUMENTS)];
  const texts = documents.map((file) => readFileSync(file, "utf8"));
  const files = texts.flatMap((text) => Array.from(text.matchAll(LINK), ([, file = ""]) => file));
  return [...new Set(files)].sort();
}
