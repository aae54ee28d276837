// dist/types/: the compiler emits a declaration for every source that the entries import. Those
// that no declaration of an entry leads to are deleted: four of five. The others are indented by
// tabs, which are 6 kB less in the package than the compiler's spaces.
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "../run.ts";

const DIRECTORY = "dist/types";

/** Imports and exports of other declarations; also in types, such as `import("./a.js").A`. */
const REFERENCES = /(?:\bfrom |\bimport\(|^import )"(\.[^"]+)"/gm;

export function writeDeclarations(): void {
  run("tsc", "--project", "tsconfig.build.json");
  const entries: string[] = JSON.parse(readFileSync("tsconfig.build.json", "utf8")).include;
  const needed = new Set<string>();
  for (const entry of entries) follow(join(DIRECTORY, entry.replace(/\.ts$/, ".d.ts")), needed);
  for (const file of globSync(`${DIRECTORY}/**/*.d.ts`)) {
    const text = readFileSync(file, "utf8");
    if (needed.has(file)) writeFileSync(file, withTabs(withoutCommentsOfPaths(text)));
    else rmSync(file);
  }
}

function follow(file: string, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  for (const [, target = ""] of readFileSync(file, "utf8").matchAll(REFERENCES))
    follow(join(dirname(file), target.replace(/\.[jt]s$/, ".d.ts")), seen);
}

/** The comments of paths repeat those of the methods: they would be 14 kB of the package. */
export const withoutCommentsOfPaths = (text: string): string =>
  text.replace(/^export interface paths \{$[\s\S]*?^\}$/m, (paths) =>
    paths.replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, ""),
  );

/** What is no indentation, though it may have lines that begin with blanks, and what is. */
const PIECES = /\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|^(?: {4})+/gm;

/** A declaration as it is, but for the indentation of its lines and of those of its comments. */
export const withTabs = (text: string): string =>
  text.replace(PIECES, (piece) => {
    if (piece.startsWith("/*")) return piece.replace(/^(?: {4})+(?= ?\*)/gm, toTabs);
    return piece.startsWith(" ") ? toTabs(piece) : piece;
  });

const toTabs = (spaces: string): string => "\t".repeat(spaces.length / 4);
