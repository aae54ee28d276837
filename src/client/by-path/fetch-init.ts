// What a call by path passes to openapi-fetch, validated. Arguments of methods were validated.
import { type Rule, rules, validate, validateJson } from "../../validate.ts";
import type { FetchInit, Params } from "../http.ts";
import type { Operation } from "../operations.ts";
import { validatePath } from "../path-collisions.ts";

type Fields = Record<string, unknown>;

const PATH: Rule = {
  accepts: (value) => typeof value === "string" && value.startsWith("/"),
  expected: "a path that begins with a slash",
};

const MIDDLEWARE: Rule = {
  accepts: (value) => Array.isArray(value) && value.every(rules.object.accepts),
  expected: "a list of middleware",
};

/** @throws {@link ArgumentError} that names the field that is missing or unusable. */
export function validateInit(
  path: string,
  init: FetchInit,
  operation: Operation | undefined,
): void {
  const name = operation?.name;
  validate(PATH, "path", path, name);
  validate(rules.object, "init", init, name);
  const { params, headers, signal, body, bodySerializer, querySerializer } = init;
  validateEach(rules.object, { params }, name);
  validateEach(rules.object, params, name);
  validateEach(rules.function, { fetch: init.fetch }, name);
  validateEach(MIDDLEWARE, { middleware: init.middleware }, name);
  // openapi-fetch takes the indices of a list of headers for their names.
  if (!(headers instanceof Headers)) {
    validateEach(rules.object, { headers }, name);
    validateEach(rules.queryValue, headers, name);
  }
  const values = { ...params?.path } as Fields;
  // `;` and `.` begin the matrix and label styles of OpenAPI.
  for (const [, parameter = ""] of path.matchAll(/\{[.;]?(\w+)/g)) {
    validate(rules.pathValue, parameter, values[parameter], name);
  }
  validateEach(rules.headerValue, params?.header, name);
  if (!querySerializer) validateQuery(params?.query, name);
  const isJson = body !== undefined && !bodySerializer && !(body instanceof FormData);
  if (isJson) validateJson("body", body, name);
  if (signal !== undefined) validate(rules.signal, "signal", signal, name);
  if (operation) validatePath(operation, values);
}

/** openapi-fetch has a style for objects too, and leaves out an empty list. */
function validateQuery(query: object | undefined, operation: string | undefined): void {
  for (const [name, value] of Object.entries<object>({ ...query })) {
    const isObject = rules.object.accepts(value);
    const isEmptyList = Array.isArray(value) && value.length === 0;
    if (!isEmptyList)
      validateEach(rules.queryValue, isObject ? value : { [name]: value }, operation);
  }
}

/** openapi-fetch leaves out what is null or undefined. */
function validateEach(rule: Rule, fields: object | undefined, operation: string | undefined): void {
  for (const [name, value] of Object.entries({ ...fields })) {
    if (value !== undefined && value !== null) validate(rule, name, value, operation);
  }
}

/** Copies, as openapi-fetch would send the enumerable fields of their prototypes too. */
export function withoutPrototypes(params: Params | null | undefined): Params {
  const { path, query, header } = params ?? {};
  const copy = (fields: object | undefined) => Object.assign(Object.create(null), fields);
  return { path: copy(path), query: copy(query), header: copy(header) };
}
