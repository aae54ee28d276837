import { readFileSync } from "node:fs";

/** The contract, OpenAPI 3.1. */
export const GET = () => new Response(readFileSync("generated/openapi.json", "utf8"));
