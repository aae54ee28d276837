// What a body breaks of its schema, wire variants coerced one after the other.
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { coerce } from "../../src/model/coerce.ts";
import { parsePointer, starIndices } from "../../src/model/json-pointer.ts";
import type { Contract, Node } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";
import { AJV_OPTIONS, errorPointer, relevantErrors } from "./schema-errors.ts";
import { unknownFields } from "./unknown-fields.ts";

interface Violation {
  /** JSON pointer into the body, with a star for any index of a list. */
  path: string;
  /** JSON pointer of the first such place in the body. */
  instance: string;
  /**
   * The JSON Schema keyword that is broken, or `unknown` for a field that the schema does not have.
   */
  keyword: string;
}

/** What was found in a body after the variants found before were coerced. */
interface Round {
  body: unknown;
  violations: Violation[];
}

/**
 * What a body breaks, in rounds: a value in one of its documented variants hides what is inside it,
 * so each round coerces the variants found to the schema's own type and looks again.
 */
export function rounds(body: unknown, pointer: string, contract: Contract): Round[] {
  const validate = validator(contract, pointer);
  const schema = contract.at(pointer);
  const found: Round[] = [];
  const known = new Set<string>();
  const holder = { body: structuredClone(body) };
  for (;;) {
    validate(holder.body);
    const errors = relevantErrors(validate.errors ?? []);
    const unknown = unknownFields(holder.body, schema, (node) => contract.deref(node));
    const violations = [
      ...errors.map((error) => violationAt(errorPointer(error), error.keyword)),
      ...unknown.map((instance) => violationAt(instance, "unknown")),
    ];
    const fresh = violations.filter((violation) => isNew(violation, known));
    if (fresh.length) found.push({ body: structuredClone(holder.body), violations: fresh });
    const coerced = errors.filter((error) => coerceVariantAt(holder, error));
    if (!coerced.length) return found;
  }
}

function violationAt(instance: string, keyword: string): Violation {
  return { path: starIndices(instance), instance, keyword };
}

/** Whether a violation has not been met yet. It is known from then on. */
function isNew({ path, keyword }: Violation, known: Set<string>): boolean {
  const key = `${path} ${keyword}`;
  if (known.has(key)) return false;
  known.add(key);
  return true;
}

/**
 * Coerces the value at a type error to the schema's type where the contract documents that variant.
 * True if it changed.
 */
function coerceVariantAt(holder: { body: unknown }, error: ErrorObject): boolean {
  const variants = (error.parentSchema as Node)?.["x-koodrive-wire"];
  if (error.keyword !== "type" || !variants) return false;
  const names = ["body", ...parsePointer(error.instancePath)];
  const last = names.pop() as string;
  const parent = names.reduce((node: Node, name) => node[name], holder);
  const value = coerce(parent[last], variants[0]);
  const changed = value !== parent[last];
  parent[last] = value;
  return changed;
}

const ajvs = new WeakMap<Contract, Ajv2020>();

export function validator(contract: Contract, pointer: string): ValidateFunction {
  let ajv = ajvs.get(contract);
  if (!ajv) {
    ajv = new Ajv2020(AJV_OPTIONS);
    addFormats.default(ajv);
    ajv.addSchema(contract.root, "contract");
    ajvs.set(contract, ajv);
  }
  const encoded = pointer.split("/").map(encodeURIComponent).join("/");
  const validate = ajv.getSchema(`contract#${encoded}`);
  if (!validate) throw new InvalidContractError(`there is no schema at ${pointer}`);
  return validate;
}
