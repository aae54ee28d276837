// Writes one file of generated/, saying where it comes from.
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";

export function writeGenerated(file: string, script: string, content: string): void {
  mkdirSync(dirname(`generated/${file}`), { recursive: true });
  const origin = `Generated from openapi/ by scripts/generate/${basename(script)}. Do not edit.`;
  const head = file.endsWith(".md")
    ? `<!-- ${origin} -->\n\n`
    : file.endsWith(".ts")
      ? `// ${origin}\n`
      : "";
  writeFileSync(`generated/${file}`, head + content);
}
