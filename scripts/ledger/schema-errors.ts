// What Ajv says of a value.
import { escapePointerToken } from "../../src/model/json-pointer.ts";

/** Options of Ajv that the functions here rely on: all errors, each with the schema it breaks. */
export const AJV_OPTIONS = { strict: false, allErrors: true, verbose: true } as const;

/** The part of Ajv's error objects that is looked at. */
interface SchemaError {
  keyword: string;
  instancePath: string;
  params: { missingProperty?: string };
}

/** The errors without those, of an `enum` or the like, that follow from a wrong type. */
export function relevantErrors<ErrorObject extends SchemaError>(
  errors: readonly ErrorObject[],
): ErrorObject[] {
  const ofType = errors.filter(({ keyword }) => keyword === "type");
  const wrongType = new Set(ofType.map(({ instancePath }) => instancePath));
  return errors.filter(
    ({ keyword, instancePath }) => keyword === "type" || !wrongType.has(instancePath),
  );
}

/** Where an error is. The place of a missing field is where the field would be. */
export function errorPointer({ keyword, instancePath, params }: SchemaError): string {
  return keyword === "required"
    ? `${instancePath}/${escapePointerToken(params.missingProperty ?? "")}`
    : instancePath;
}
