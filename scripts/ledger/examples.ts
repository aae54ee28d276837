// Published examples against the contract: JSON that does not parse, other request lines, missing
// credentials, bodies that break the schema.
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { jsonrepair } from "jsonrepair";
import { coerce, LETTERS } from "../../src/transport/normalise.ts";
import {
  type Contract,
  ContractError,
  escapePointer,
  type Node,
  type Operation,
} from "../contract/contract.ts";

export interface Message {
  method?: string | undefined;
  path?: string | undefined;
  headers: Record<string, string>;
  /** The body as published, and what it means; both undefined when there is none. */
  source?: string;
  body?: unknown;
  /** Whether the source had to be repaired to be JSON. */
  repaired: boolean;
}

/** Takes an example apart: request line, headers and body, on lines of their own or all on one. */
export function parseExample(text: string): Message {
  let rest = text.trim();
  const take = (pattern: RegExp): string[] | undefined => {
    const match = pattern.exec(rest);
    if (!match) return undefined;
    rest = rest.slice(match[0].length).trimStart();
    return match.slice(1);
  };
  const [method, path] =
    take(/^(?:(GET|PUT|POST|DELETE|PATCH)\s+)?(?:https?:\/\/[^/\s]+)?(\/[^\s?]+)\S*/) ?? [];
  const headers: Record<string, string> = {};
  for (let header = take(HEADER); header; header = take(HEADER))
    headers[(header[0] as string).toLowerCase()] = header[1] as string;
  if (!rest) return { method, path, headers, repaired: false };
  try {
    return { method, path, headers, source: rest, body: JSON.parse(rest), repaired: false };
  } catch {
    return {
      method,
      path,
      headers,
      source: rest,
      body: JSON.parse(jsonrepair(rest)),
      repaired: true,
    };
  }
}
/** A header ends with its line, or where a JSON body begins. */
const HEADER = /^([A-Za-z][\w-]*):[ \t]*(.*?)(?=\s*(?:\n|$|[{[]))/;

export function* exampleDisagreements(
  name: string,
  text: string,
  operation: Operation,
  contract: Contract,
): Generator<string> {
  const message = parseExample(text);
  const kind = name.startsWith("request") ? "request" : "response";
  const label = `example.${kind}`;
  if (message.repaired) yield `${label} syntax`;
  if (kind === "request") yield* requestDisagreements(label, message, operation, contract);
  if (message.body === undefined) return;
  for (const violation of violations(message.body, bodyPointer(operation, kind), contract).flat()) {
    yield `${label} ${violation.path} ${violation.keyword}`;
  }
}

function* requestDisagreements(
  label: string,
  message: Message,
  operation: Operation,
  contract: Contract,
): Generator<string> {
  if (message.method === undefined) yield `${label} without method`;
  else if (message.method !== operation.method) yield `${label} method`;
  if (message.path === operation.path && operation.path.includes("{"))
    yield `${label} placeholder path`;
  else if (!pathPattern(operation.path).test(message.path ?? "")) yield `${label} path`;
  const given = Object.keys(message.headers);
  const needed = contract
    .security(operation)
    .map((names) =>
      names.map((scheme) => contract.root.components.securitySchemes[scheme].name.toLowerCase()),
    );
  if (
    needed.length > 0 &&
    !needed.some((headers) => headers.every((header: string) => given.includes(header)))
  )
    yield `${label} without credentials`;
  const known = [
    ...needed.flat(),
    ...contract.parameters(operation).map((parameter) => parameter.name.toLowerCase()),
  ];
  for (const header of given) {
    if (!known.includes(header)) yield `${label} header ${header}`;
  }
  if (contract.requestSchema(operation) && message.body === undefined)
    yield `${label} without body`;
}

function pathPattern(template: string): RegExp {
  return new RegExp(
    `^${template
      .split("/")
      .map((part) => (part.startsWith("{") ? "(?!\\{)[^/]+" : part))
      .join("/")}$`,
  );
}

export function bodyPointer(operation: Operation, kind: "request" | "response"): string {
  const place = kind === "request" ? "/requestBody" : "/responses/200";
  return `${operation.pointer}${place}/content/${escapePointer("application/json")}/schema`;
}

export interface Violation {
  /** JSON pointer into the body, with a star for any index of a list. */
  path: string;
  /**
   * The JSON Schema keyword that is broken, or `unknown` for a field that the schema does not have.
   */
  keyword: string;
}

/**
 * What a body breaks, in rounds: a value in one of its documented wire shapes hides what is inside
 * it, so each round turns the shapes found into the schema's own and looks again.
 */
export function violations(body: unknown, pointer: string, contract: Contract): Violation[][] {
  return rounds(body, pointer, contract).map(({ violations }) => violations);
}

/** The rounds of `violations`, each with the body that it looked at. */
export function rounds(
  body: unknown,
  pointer: string,
  contract: Contract,
): { body: unknown; violations: Violation[] }[] {
  const validate = validator(contract, pointer);
  const found: { body: unknown; violations: Violation[] }[] = [];
  const known = new Set<string>();
  const holder = { body: structuredClone(body) };
  for (;;) {
    validate(holder.body);
    const errors = relevant(validate.errors ?? []);
    const fresh = [
      ...errors.map(violationOf),
      ...unknownFields(holder.body, contract.at(pointer), contract),
    ].filter(({ path, keyword }) => !known.has(`${path} ${keyword}`));
    for (const { path, keyword } of fresh) known.add(`${path} ${keyword}`);
    const before = structuredClone(holder.body);
    if (fresh.length) found.push({ body: before, violations: unique(fresh) });
    let changed = false;
    for (const error of errors) changed = repair(holder, error) || changed;
    if (!changed) return found;
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

function violationOf(error: ErrorObject): Violation {
  const place =
    error.keyword === "required"
      ? `${error.instancePath}/${error.params.missingProperty}`
      : error.instancePath;
  return { path: starred(place), keyword: error.keyword };
}

export function starred(path: string): string {
  return path.replace(/\/\d+(?=\/|$)/g, "/*");
}

function unique(violations: Violation[]): Violation[] {
  return [
    ...new Map(
      violations.map((violation) => [`${violation.path} ${violation.keyword}`, violation]),
    ).values(),
  ];
}

/**
 * Turns the value at a type error into the schema's type where the contract declares that shape.
 * True if it changed.
 */
function repair(holder: { body: unknown }, error: ErrorObject): boolean {
  const wire = (error.parentSchema as Node)?.["x-koodrive-wire"];
  if (error.keyword !== "type" || !wire) return false;
  const keys = ["body", ...error.instancePath.split("/").slice(1)];
  const last = keys.pop() as string;
  const parent = keys.reduce((node: Node, key) => node[key], holder);
  const value = coerce(parent[last], LETTERS[wire[0] as keyof typeof LETTERS]);
  const changed = value !== parent[last];
  parent[last] = value;
  return changed;
}

function unknownFields(
  value: unknown,
  schemaOrRef: Node,
  contract: Contract,
  path = "",
): Violation[] {
  const schema = contract.deref(schemaOrRef);
  if (Array.isArray(value))
    return value.flatMap((element) => unknownFields(element, schema?.items, contract, `${path}/*`));
  if (typeof value !== "object" || value === null || !schema?.properties) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const property = schema.properties[name];
    if (property) return unknownFields(inner, property, contract, `${path}/${name}`);
    return schema.additionalProperties ? [] : [{ path: `${path}/${name}`, keyword: "unknown" }];
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
