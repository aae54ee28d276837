// The report of an entry, without what is made from the contract: 15,000 lines, which would change
// with each operation.
import { globSync, readFileSync } from "node:fs";
import type { Entry } from "./extract.ts";

/** Declarations that are made from the contract, and the texts of the sandbox's rules. */
const LEFT_OUT = new Set([
  ...globSync("dist/types/generated/{types,resources}.d.ts").flatMap((file) => {
    const names = readFileSync(file, "utf8").matchAll(/^export (?:interface|type) (\w+)/gm);
    return Array.from(names, ([, name = ""]) => name);
  }),
  "statements",
]);

/** A declaration has remarks above it. */
const BETWEEN = /\n(?=\/\/ @)/;
const DECLARED = /^(?:export )?(?:declare )?(?:abstract )?\w+ (\w+)/m;

/** What API Extractor remarks about comments. */
const REMARKS = /^ *\/\/ (@public.*|\(undocumented\)|\(No @package.*)\n/gm;

export function report({ name }: Entry, extracted: string): string {
  const indented = /```ts\n\n([\s\S]*?)```/.exec(extracted)?.[1] ?? "";
  // API Extractor puts spaces of its own before the tabs of the declarations.
  const code = indented.replace(/^ *(\t+)/gm, (_, tabs) => "    ".repeat(tabs.length));
  const own = code.split(BETWEEN).filter((text) => !LEFT_OUT.has(DECLARED.exec(text)?.[1] ?? ""));
  const path = name === "index" ? "koodrive-client" : `koodrive-client/${name}`;
  return `<!-- Made by npm run api. Do not edit. -->

# Public types of \`${path}\`

Left out is what is made from the contract, of which \`npm run diff\` tells changes by operation and field.

\`\`\`ts
${own.join("\n").replace(REMARKS, "").trim()}
\`\`\`
`;
}
