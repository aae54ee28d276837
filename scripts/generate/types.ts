// generated/types.ts: the types of requests and responses, as openapi-typescript makes them, with
// each schema also under its own name.
import openapiTypeScript, { astToString } from "openapi-typescript";
import type { Contract } from "../contract/contract.ts";

export async function types(contract: Contract): Promise<string> {
  const declarations = await openapiTypeScript(contract.root, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    // A request may leave out a field that has a default.
    defaultNonNullable: false,
  });
  return astToString(declarations);
}
