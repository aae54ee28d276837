// Writes the files of generated/, each with a line that says what makes it.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { parse } from "node:path";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";

/** Functions that make the text of a file, by its name. */
type Artefacts = Readonly<Record<string, () => string | Promise<string>>>;

/**
 * Makes all texts, one after another, then writes them: a mistake that one of them finds ends it,
 * and leaves all as they were.
 */
export async function writeArtefacts(artefacts: Artefacts): Promise<void> {
  const files = Object.entries(artefacts);
  const texts: string[] = [];
  for (const [file, make] of files) texts.push(header(file) + (await make()));
  for (const [index, [file]] of files.entries())
    writeChanged(`generated/${file}`, texts[index] ?? "");
}

/** A file that stays as it is can be read meanwhile. */
export function writeChanged(path: string, text: string): void {
  const isThere = statSync(path, { throwIfNoEntry: false }) !== undefined;
  if (!isThere || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
}

/** The contract itself has no such line: it is for other programs, as it is. */
function header(file: string): string {
  const { name, ext } = parse(file);
  const origin = `Generated from openapi/ by scripts/generate/${name}.ts. Do not edit.`;
  if (ext === ".ts") return `// ${origin}\n`;
  return ext === ".md" ? `<!-- ${origin} -->\n\n` : "";
}

/**
 * Refuses a file that is left over from an artefact of another name, or was written by hand. The
 * directories are of other commands.
 */
export function refuseOtherFiles(artefacts: Artefacts): void {
  const files = readdirSync("generated", { withFileTypes: true }).filter((entry) => entry.isFile());
  const unknown = files.find(({ name }) => !Object.hasOwn(artefacts, name))?.name;
  if (unknown)
    throw new InvalidContractError("nothing makes this file", {
      file: `generated/${unknown}`,
      hint: "Delete it, or list it in scripts/generate.ts.",
    });
}
