// What the guide to the TypeScript client shows, for tests of exactly that.
import { readFileSync } from "node:fs";

/** The block of code that contains a text. */
export function guideExample(text: string): string {
  const guide = readFileSync("openapi/guide/15-typescript.md", "utf8");
  const blocks = guide.matchAll(/```\w+\n([\s\S]*?)```/g);
  const found = Array.from(blocks, ([, code = ""]) => code).find((code) => code.includes(text));
  if (!found) throw new Error(`The guide to the TypeScript client has no example with ${text}.`);
  return found;
}
