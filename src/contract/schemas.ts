// The schemas of the contract: their references, and their validators, which Ajv compiles when an
// operation is first called.
import type { ValidateFunction } from "ajv/dist/2020.js";
import { contractData } from "../../generated/contract-data.ts";
import type { Schema } from "../model/contract-data.ts";
import { AJV_OPTIONS } from "../model/schema-errors.ts";

/** The schema with its `$ref` followed. What stands beside the `$ref` wins. */
export function resolveSchema(schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const { $ref, ...beside } = schema;
  const target = contractData.schemas[$ref.replace("#/schemas/", "")] ?? {};
  return { ...resolveSchema(target), ...beside };
}

/** The validator of the schema at a JSON pointer into the contract's data. */
export type ValidatorAt = (pointer: string) => ValidateFunction;

/** All monitors share what is compiled. */
let shared: ValidatorAt | undefined;

/** @throws Error when ajv or ajv-formats is not installed. */
export async function loadValidators(): Promise<ValidatorAt> {
  shared ??= await createValidators();
  return shared;
}

async function createValidators(): Promise<ValidatorAt> {
  const [{ Ajv2020 }, { default: addFormats }] = await Promise.all([
    import("ajv/dist/2020.js"),
    import("ajv-formats"),
  ]).catch((cause) => {
    throw new Error(
      "koodrive-client/contract checks with ajv and ajv-formats, which cannot be loaded: " +
        "npm install ajv ajv-formats",
      { cause },
    );
  });
  const ajv = new Ajv2020({ ...AJV_OPTIONS, validateSchema: false });
  addFormats.default(ajv);
  // ajv-formats has int64 for numbers only.
  ajv.addFormat(
    "int64-string",
    (text) => /^-?\d{1,19}$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text),
  );
  ajv.addSchema(contractData, "koodrive");
  return (pointer) => ajv.getSchema(`koodrive#${pointer}`) as ValidateFunction;
}
