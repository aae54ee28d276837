// The files of the guides, and of the documents that are pages beside them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOCUMENTS } from "./file-links.ts";

const GUIDES = "openapi/guide";

/** Their texts, by their paths below a directory; guides in their order. */
export function readDocuments(directory = "."): Record<string, string> {
  const guides = readdirSync(join(directory, GUIDES))
    .filter((name) => /^\d+-[\w-]+\.md$/.test(name))
    .sort()
    .map((name) => `${GUIDES}/${name}`);
  const files = [...guides, ...Object.keys(DOCUMENTS)];
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(join(directory, file), "utf8")]),
  );
}
