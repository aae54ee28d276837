import { readFileSync } from "node:fs";

/** The contract, OpenAPI 3.1, without indentation, which would be a third of it. */
export const GET = () => Response.json(JSON.parse(readFileSync("generated/openapi.json", "utf8")));
