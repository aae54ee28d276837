// The files that the editions are made of, where the sources have them. The published module finds
// the contract beside itself, and has the script in it (scripts/build/openapi.ts).
import { readFileSync } from "node:fs";

export const CONTRACT_FILE = new URL("../../generated/openapi.json", import.meta.url);

/** What Postman runs before each request of the collection. */
export function readScript(): string {
  const file = new URL("../../scripts/editions/postman/authorize.js", import.meta.url);
  return readFileSync(file, "utf8");
}
