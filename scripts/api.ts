// `npm run api`: generated/api/, the public types of every entry of the package, by API Extractor, so
// that reviews and git see when they change. `--check` changes nothing and fails where they differ.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { ENTRIES, type Entry, extract } from "./api/extract.ts";
import { report } from "./api/report.ts";
import { readArguments } from "./arguments.ts";

const DIRECTORY = "generated/api";

const { check: isCheck } = readArguments("npm run api -- [--check]", {
  options: { check: { type: "boolean", default: false } },
}).values;
mkdirSync(DIRECTORY, { recursive: true });
const outdated = ENTRIES.flatMap(update);
if (isCheck && outdated.length > 0) {
  console.error(`The public types have changed: ${outdated.join(", ")}.`);
  console.error("Run npm run api, see in git diff whether programs still compile, and commit it.");
  process.exitCode = 1;
}

/** The file of the entry, if it differs. */
function update(entry: Entry): string[] {
  const file = `${DIRECTORY}/${entry.name}.api.md`;
  const text = report(entry, extract(entry));
  if (text === readIfThere(file)) return [];
  if (!isCheck) writeFileSync(file, text);
  return [file];
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
