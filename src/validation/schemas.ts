import { contractData } from "../../generated/contract-data.ts";
import { createSchemaResolver } from "./schema-resolver.ts";

/** Follows the `$ref` of a schema of the contract's data. */
export const resolveSchema = createSchemaResolver(contractData.schemas);
