// What the README shows, for tests of exactly that.
import { readFileSync } from "node:fs";

/** The block of code that contains a text. */
export function readmeExample(text: string): string {
  const blocks = readFileSync("README.md", "utf8").matchAll(/```\w+\n([\s\S]*?)```/g);
  const found = Array.from(blocks, ([, code = ""]) => code).find((code) => code.includes(text));
  if (!found) throw new Error(`The README has no example with ${text}.`);
  return found;
}
