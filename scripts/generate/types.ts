// generated/openapi.json → generated/types.ts: the wire types, as openapi-typescript makes them,
// with each schema also under its own name.
import openapiTypeScript, { astToString } from "openapi-typescript";
import { readContract } from "../contract/contract.ts";
import { writeGenerated } from "./generated.ts";

const ast = await openapiTypeScript(readContract().root, {
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
  // A request may leave out a field that has a default.
  defaultNonNullable: false,
});
writeGenerated("types.ts", import.meta.filename, astToString(ast));
