// The flat arguments of a method, checked and taken apart into path, query, headers and body. What
// is wrong is refused here, by name.

import { ArgumentError } from "../errors.ts";
import { check } from "../validate.ts";
import { type Field, type Operation, operations } from "./operations.ts";

export type RequestParts = Record<Exclude<Field["place"], "body">, Record<string, unknown>> & {
  /** Undefined for an operation without a body. */
  body: Record<string, unknown> | undefined;
};

/** @throws {@link ArgumentError} naming the argument that is unknown, missing or unusable. */
export function splitArguments(operation: Operation, args: object): RequestParts {
  const { name: method, fields } = operation;
  check("object", "arguments", args, method);
  const parts: RequestParts = {
    path: {},
    query: {},
    header: {},
    body: operation.hasBody ? {} : undefined,
  };
  for (const [name, value] of Object.entries(args)) {
    const field = fields.get(name);
    if (!field) {
      throw new ArgumentError(
        name,
        `is not an argument of this operation; it takes ${[...fields.keys()].join(", ") || "none"}`,
        { operation: method },
      );
    }
    if (value === undefined) continue;
    check(field.place, name, value, method);
    (parts[field.place] as Record<string, unknown>)[field.wire] = value;
  }
  for (const [name, { required, place, wire }] of fields) {
    if (required && ((parts[place] as Record<string, unknown>)[wire] ?? null) === null)
      throw new ArgumentError(name, "is required", { operation: method });
  }
  checkPath(operation, parts.path);
  return parts;
}

const PARAMETER = /\{(\w+)\}/g;
const siblings = new Map<string, RegExp[]>();
const stem = (path: string) => path.replace(/\{.*/, "");

/**
 * Refuses what no request can be made for. Some paths of the service lie inside others: the job
 * "jobs" would be the list of jobs.
 */
export function checkPath(
  { name: operation, method, path, hasBody }: Operation,
  values: Readonly<Record<string, unknown>>,
): void {
  // One operation is documented so, and fetch sends no body with GET.
  if (method === "GET" && hasBody)
    throw new ArgumentError("body", "cannot be sent with GET: see the errata", { operation });
  let others = siblings.get(operation);
  if (!others) {
    // Another path with no more parameters has more words of its own, and the service takes a
    // request that fits both for that one's.
    const begin = stem(path);
    others = operations()
      .filter(
        (other) =>
          other.method === method &&
          other.path !== path &&
          other.path.split("{").length <= path.split("{").length,
      )
      .filter((other) => stem(other.path).startsWith(begin) || begin.startsWith(stem(other.path)))
      .map((other) => new RegExp(`^${other.path.replace(PARAMETER, "[^/]+")}$`));
    siblings.set(operation, path.includes("{") ? others : []);
  }
  if (!others.length) return;
  const filled = path.replace(PARAMETER, (_, name) => encodeURIComponent(String(values[name])));
  const taken = others.find((other) => other.test(filled));
  if (taken) {
    const argument =
      path.split(PARAMETER).find((part) => taken.source.includes(`${values[part]}`)) ?? "";
    throw new ArgumentError(
      argument,
      `must not be "${values[argument]}": that is another operation`,
      { operation },
    );
  }
}
