// The contract in other formats, which the site has beside OpenAPI 3.1. src/openapi makes the same
// for users of the package.
import { readFileSync } from "node:fs";
import type { Contract } from "../contract/contract.ts";
import { openApi30 } from "./openapi-3-0.ts";
import { postmanCollection } from "./postman/collection.ts";
import { postmanEnvironments } from "./postman/environments.ts";

const SCRIPT = "scripts/editions/postman/authorize.js";

/** The texts by the names of their files. */
export function editions(contract: Contract): Record<string, string> {
  const environments = Object.entries(postmanEnvironments(contract)).map(
    ([name, environment]) => [`postman/${name}.environment.json`, environment] as const,
  );
  const documents = {
    "openapi-3.0.json": openApi30(contract),
    "postman/collection.json": postmanCollection(contract, readFileSync(SCRIPT, "utf8")),
    ...Object.fromEntries(environments),
  };
  return Object.fromEntries(
    Object.entries(documents).map(([file, document]) => [file, `${JSON.stringify(document)}\n`]),
  );
}
