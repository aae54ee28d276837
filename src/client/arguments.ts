// The flat arguments of a method, validated and divided into path, query, headers and body.
import { ArgumentError } from "../errors.ts";
import type { ArgumentPlace } from "../model/operation.ts";
import { type Rule, rules, validate, validateJson } from "../validate.ts";
import type { Operation } from "./operations.ts";
import { validatePath } from "./path-collisions.ts";

type Fields = Record<string, unknown>;

/** What a request is made of, under the names of the wire. */
interface RequestFields {
  path: Fields;
  query: Fields;
  header: Fields;
  /** Undefined for an operation without a body. */
  body: Fields | undefined;
}

const RULES: Record<Exclude<ArgumentPlace, "body">, Rule> = {
  path: rules.pathValue,
  query: rules.queryValue,
  header: rules.headerValue,
};

/**
 * Objects without Object.prototype, whose enumerable fields openapi-fetch would send too. Those
 * that Object.create(null) makes are several times slower to fill and to read.
 */
const BareFields = function BareFields() {} as unknown as new () => Fields;
BareFields.prototype = Object.create(null);

/** @throws {@link ArgumentError} that names the argument that is unknown, missing or unusable. */
export function divideArguments(operation: Operation, args: object): RequestFields {
  validate(rules.object, "arguments", args, operation.name);
  const body: Fields = {};
  const fields: Record<ArgumentPlace, Fields> = {
    path: new BareFields(),
    query: new BareFields(),
    header: new BareFields(),
    body,
  };
  for (const [name, value] of Object.entries(args)) {
    const argument = operation.arguments.get(name);
    if (!argument) throw unknownArgument(operation, name);
    if (value === undefined) continue;
    const { place, wireName } = argument;
    if (place === "body") validateJson(name, value, operation.name);
    else validate(RULES[place], name, value, operation.name);
    fields[place][wireName] = value;
  }
  validateRequired(operation, fields);
  validatePath(operation, fields.path);
  return { ...fields, body: operation.hasBody ? body : undefined };
}

function validateRequired(operation: Operation, fields: Record<ArgumentPlace, Fields>): void {
  for (const { name, place, wireName, isRequired } of operation.arguments.values()) {
    const value = fields[place][wireName];
    if (isRequired && (value === undefined || value === null)) {
      throw new ArgumentError(name, "is required", { operation: operation.name });
    }
  }
}

function unknownArgument({ name: operation, arguments: known }: Operation, name: string) {
  const names = [...known.keys()].join(", ") || "none";
  const message = `is not an argument of this operation; it takes ${names}`;
  return new ArgumentError(name, message, { operation });
}
