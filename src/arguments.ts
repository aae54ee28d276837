// The flat arguments of a method, checked and taken apart into path, query, headers and body. What is wrong is refused here, by name, before
// anything is sent.
import { ArgumentError } from "./errors.ts";
import type { HeaderOptions } from "./method.ts";
import type { Operation } from "./operation.ts";

export interface RequestParts {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  header: Record<string, unknown>;
  /** Undefined for an operation without a body. */
  body: Record<string, unknown> | undefined;
}

interface Field {
  place: keyof RequestParts;
  wire: string;
  required: boolean;
}

const fieldsOf = new WeakMap<Operation, ReadonlyMap<string, Field>>();

/** The arguments of an operation, by name. */
function fields(operation: Operation): ReadonlyMap<string, Field> {
  let known = fieldsOf.get(operation);
  if (!known) {
    const path = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}*`).join(" ");
    const places = { path, query: operation.query, header: operation.header, body: operation.body };
    known = new Map(Object.entries(places).flatMap(([place, list]) => parseFields(place as keyof RequestParts, list)));
    fieldsOf.set(operation, known);
  }
  return known;
}

/** Reads the generated list: `name`, `name*`, `name=wire`, `name=wire*`. */
function parseFields(place: keyof RequestParts, list = ""): [string, Field][] {
  return list
    .split(" ")
    .filter(Boolean)
    .map((entry) => {
      const required = entry.endsWith("*");
      const [name = "", wire = name] = entry.replace(/\*$/, "").split("=");
      return [name, { place, wire, required }];
    });
}

/** @throws {@link ArgumentError} naming the argument that is unknown, missing or unusable. */
export function splitArguments(operation: Operation, args: unknown): RequestParts {
  const context = { operation: operation.id };
  const known = fields(operation);
  if (typeof args !== "object" || args === null || Array.isArray(args)) throw new ArgumentError("arguments", "must be one object", context);
  const given = args as Record<string, unknown>;
  const parts: RequestParts = { path: {}, query: {}, header: {}, body: operation.body === undefined ? undefined : {} };
  for (const [name, value] of Object.entries(given)) {
    const field = known.get(name);
    if (!field) throw new ArgumentError(name, `is not an argument of this operation; it takes ${[...known.keys()].join(", ") || "none"}`, context);
    if (value === undefined) continue;
    CHECKS[field.place](name, value, operation.id);
    (parts[field.place] as Record<string, unknown>)[field.wire] = value;
  }
  for (const [name, { required }] of known) {
    if (required && (!Object.hasOwn(given, name) || given[name] === undefined || given[name] === null)) throw new ArgumentError(name, "is required", context);
  }
  checkSiblings(operation, parts.path);
  return parts;
}

/** Some paths of the service lie inside others: the job "jobs" would be the list of jobs. */
export function checkSiblings({ id, reserved = "" }: Operation, path: Readonly<Record<string, unknown>>): void {
  for (const values of reserved.split(" ").filter(Boolean)) {
    const pairs = values.split("&").map((pair) => pair.split("=") as [string, string]);
    if (pairs.every(([name, value]) => path[name] === value)) {
      const [name, value] = pairs[0] as [string, string];
      throw new ArgumentError(name, `must not be ${JSON.stringify(value)}: the path would be that of another operation`, { operation: id });
    }
  }
}

/** fetch sends no body with GET, though the service documents one operation that has it. */
export function checkSendable({ id, method, body }: Operation): void {
  if (method === "GET" && body !== undefined) {
    throw new ArgumentError("body", "is documented for this GET operation, and fetch cannot send it; the errata name another way", { operation: id });
  }
}

/** JSON has no functions, symbols and big integers, and writes NaN as null: a field would be lost without a word. */
function checkBodyValue(name: string, value: unknown, operation: string | undefined): void {
  if (["function", "symbol", "bigint"].includes(typeof value) || (typeof value === "number" && !Number.isFinite(value))) {
    throw new ArgumentError(name, "must be a value that JSON can hold", { operation });
  }
}

function checkQueryValue(name: string, value: unknown, operation: string | undefined): void {
  const plain = (each: unknown) => typeof each === "string" || typeof each === "boolean" || (typeof each === "number" && Number.isFinite(each));
  if (!(Array.isArray(value) ? value.length > 0 && value.every(plain) : plain(value))) {
    throw new ArgumentError(name, "must be a string, a finite number, a boolean, or a non-empty list of them", { operation });
  }
}

/** A segment of the path: an empty one or a dot segment would name another path than the operation's. */
export function checkPathValue(name: string, value: unknown, operation: string | undefined): void {
  const text = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text !== "string" || ["", ".", ".."].includes(text) || /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)) {
    throw new ArgumentError(name, 'must be a non-empty, well-formed string other than "." and ".."', { operation });
  }
}

/** Visible ASCII and blanks inside: anything else could end the header, or be refused late and unclearly. */
export function checkHeaderValue(name: string, value: unknown, operation: string | undefined): void {
  if (typeof value !== "string" || !/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(value)) {
    throw new ArgumentError(name, "must be a non-empty string of printable ASCII characters, without line breaks", { operation });
  }
}

const CHECKS = { path: checkPathValue, query: checkQueryValue, header: checkHeaderValue, body: checkBodyValue };

/** The call options that an operation takes as headers: `[option, header]`. */
export function optionHeaders(operation: Operation | undefined): [keyof HeaderOptions, string][] {
  return (operation?.options ?? "")
    .split(" ")
    .filter(Boolean)
    .map((pair) => pair.split("=") as [keyof HeaderOptions, string]);
}

export function checkTimeout(timeout: unknown, operation?: string): void {
  if (typeof timeout !== "number" || !(timeout > 0) || (timeout > MAX_TIMEOUT && timeout !== Number.POSITIVE_INFINITY)) {
    throw new ArgumentError("timeout", `must be a number of milliseconds above 0 and up to ${MAX_TIMEOUT}, or Infinity`, { operation });
  }
}
/** What a timer can hold: 31 bits of milliseconds, nearly 25 days. */
const MAX_TIMEOUT = 2 ** 31 - 1;

export function checkTraceId(traceId: unknown, operation?: string): void {
  if (typeof traceId !== "string" || !/^[\x21-\x7e]{58}$/.test(traceId)) {
    throw new ArgumentError("traceId", "must be 58 visible ASCII characters", { operation });
  }
}

export function checkLanguage(language: unknown, operation?: string): void {
  if (typeof language !== "string" || !/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/.test(language)) {
    throw new ArgumentError("language", "must be a language code such as en-US", { operation });
  }
}

export function checkSignal(signal: unknown, operation?: string): void {
  if (typeof (signal as AbortSignal | null)?.aborted !== "boolean") throw new ArgumentError("signal", "must be an AbortSignal", { operation });
}

/** @throws {@link ArgumentError} naming the first key of `options` that is not among `known`. */
export function checkKeys(options: object, known: readonly string[], operation?: string): void {
  if (typeof options !== "object" || options === null) throw new ArgumentError("options", "must be an object", { operation });
  const unknown = Object.keys(options).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new ArgumentError(unknown, `is not an option here; known are ${known.join(", ")}`, { operation });
}
