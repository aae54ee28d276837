// What a body breaks of its schema, documented wire shapes turned one after the other.
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { coerce, type Letter } from "../../src/transport/normalise.ts";
import { type Contract, ContractError, escapePointer, type Node } from "../contract/contract.ts";
import { LETTERS } from "../generate/wire-variants.ts";
import { pointerKeys } from "./schemas.ts";

export interface Violation {
  /** JSON pointer into the body, with a star for any index of a list. */
  path: string;
  /** JSON pointer of the first such place in the body. */
  instance: string;
  /**
   * The JSON Schema keyword that is broken, or `unknown` for a field that the schema does not have.
   */
  keyword: string;
}

/** What was found in a body after the shapes found before were turned. */
export interface Round {
  body: unknown;
  violations: Violation[];
}

/**
 * What a body breaks, in rounds: a value in one of its documented wire shapes hides what is inside
 * it, so each round turns the shapes found into the schema's own and looks again.
 */
export function rounds(body: unknown, pointer: string, contract: Contract): Round[] {
  const validate = validator(contract, pointer);
  const schema = contract.at(pointer);
  const found: Round[] = [];
  const known = new Set<string>();
  const holder = { body: structuredClone(body) };
  for (;;) {
    validate(holder.body);
    const errors = relevant(validate.errors ?? []);
    const fresh: Violation[] = [];
    for (const violation of [
      ...errors.map(violationOf),
      ...unknownFields(holder.body, schema, contract),
    ]) {
      const key = `${violation.path} ${violation.keyword}`;
      if (!known.has(key)) fresh.push(violation);
      known.add(key);
    }
    if (fresh.length) found.push({ body: structuredClone(holder.body), violations: fresh });
    const turned = errors.filter((error) => turn(holder, error));
    if (!turned.length) return found;
  }
}

/** An `enum` or the like that fails only because the type does is the same violation. */
function relevant(errors: ErrorObject[]): ErrorObject[] {
  const typeErrors = new Set(
    errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath),
  );
  return errors.filter(
    ({ keyword, instancePath }) => keyword === "type" || !typeErrors.has(instancePath),
  );
}

function violationOf({ keyword, instancePath, params }: ErrorObject): Violation {
  const instance =
    keyword === "required"
      ? `${instancePath}/${escapePointer(params.missingProperty)}`
      : instancePath;
  return { path: starred(instance), instance, keyword };
}

export function starred(path: string): string {
  return path.replace(/\/\d+(?=\/|$)/g, "/*");
}

/**
 * Turns the value at a type error into the schema's type where the contract declares that shape.
 * True if it changed.
 */
function turn(holder: { body: unknown }, error: ErrorObject): boolean {
  const wire = (error.parentSchema as Node)?.["x-koodrive-wire"];
  if (error.keyword !== "type" || !wire) return false;
  const keys = ["body", ...pointerKeys(error.instancePath)];
  const last = keys.pop() as string;
  const parent = keys.reduce((node: Node, key) => node[key], holder);
  const value = coerce(parent[last], LETTERS[wire[0]] as Letter);
  const changed = value !== parent[last];
  parent[last] = value;
  return changed;
}

function unknownFields(
  value: unknown,
  schemaOrRef: Node,
  contract: Contract,
  instance = "",
): Violation[] {
  const schema = contract.deref(schemaOrRef);
  if (Array.isArray(value))
    return value.flatMap((element, index) =>
      unknownFields(element, schema?.items, contract, `${instance}/${index}`),
    );
  if (typeof value !== "object" || value === null || !schema?.properties) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = `${instance}/${escapePointer(name)}`;
    const property = schema.properties[name];
    if (property) return unknownFields(inner, property, contract, at);
    if (schema.additionalProperties) return [];
    return [{ path: starred(at), instance: at, keyword: "unknown" }];
  });
}

const ajvs = new WeakMap<Contract, Ajv2020>();

export function validator(contract: Contract, pointer: string): ValidateFunction {
  let ajv = ajvs.get(contract);
  if (!ajv) {
    ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true });
    (addFormats as unknown as typeof addFormats.default)(ajv);
    ajv.addSchema(contract.root, "contract");
    ajvs.set(contract, ajv);
  }
  const encoded = pointer.split("/").map(encodeURIComponent).join("/");
  const validate = ajv.getSchema(`contract#${encoded}`);
  if (!validate) throw new ContractError(`there is no schema at ${pointer}`);
  return validate;
}
