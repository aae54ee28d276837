import { readContract } from "../../../contract/contract.ts";
import { toOpenApi30 } from "../../machine/openapi-3-0.ts";

/** The contract as OpenAPI 3.0, for tools that do not read 3.1. */
export const GET = () => Response.json(toOpenApi30(readContract().root));
