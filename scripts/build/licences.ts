// dist/LICENSES.txt: the licences of what is bundled, which they ask for.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

export function writeLicences(directories: readonly string[]): void {
  writeFileSync("dist/LICENSES.txt", directories.map(licenceOf).join("\n\n"));
}

function licenceOf(directory: string): string {
  const { name, version } = JSON.parse(readFileSync(`${directory}/package.json`, "utf8"));
  const files = readdirSync(directory).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  if (files.length === 0) throw new Error(`${directory} is bundled and has no licence file`);
  const texts = files.sort().map((file) => readFileSync(`${directory}/${file}`, "utf8").trim());
  return `${name} ${version}\n\n${texts.join("\n\n")}\n`;
}
