// The flat arguments of a method, checked and taken apart into path, query, headers and body. What is wrong is refused here, by name.
import { check } from "./check.ts";
import { ArgumentError } from "./errors.ts";
import type { Field, Operation } from "./operation.ts";

export type RequestParts = Record<Exclude<Field["place"], "body">, Record<string, unknown>> & {
  /** Undefined for an operation without a body. */
  body: Record<string, unknown> | undefined;
};

/** @throws {@link ArgumentError} naming the argument that is unknown, missing or unusable. */
export function splitArguments(operation: Operation, args: object): RequestParts {
  const { name: method, fields } = operation;
  check("arguments", "arguments", args, method);
  const parts: RequestParts = { path: {}, query: {}, header: {}, body: operation.hasBody ? {} : undefined };
  for (const [name, value] of Object.entries(args)) {
    const field = fields.get(name);
    if (!field) {
      throw new ArgumentError(name, `is not an argument of this operation; it takes ${[...fields.keys()].join(", ") || "none"}`, { operation: method });
    }
    if (value === undefined) continue;
    check(field.place, name, value, method);
    (parts[field.place] as Record<string, unknown>)[field.wire] = value;
  }
  for (const [name, { required, place, wire }] of fields) {
    if (required && ((parts[place] as Record<string, unknown>)[wire] ?? null) === null) throw new ArgumentError(name, "is required", { operation: method });
  }
  checkPath(operation, parts.path);
  return parts;
}

/** Some paths of the service lie inside others: the job "jobs" would be the list of jobs. */
export function checkPath({ name: operation, reserved }: Operation, values: Readonly<Record<string, unknown>>): void {
  const taken = reserved.find((pairs) => pairs.every(([name, value]) => values[name] === value))?.[0];
  if (taken) throw new ArgumentError(taken[0], `must not be "${taken[1]}": the path would be that of another operation`, { operation });
}

/** fetch sends no body with GET, though the service documents one operation that has it. */
export function checkSendable({ name: operation, method, hasBody }: Operation): void {
  if (method === "GET" && hasBody) {
    throw new ArgumentError("body", "is documented for this GET operation, and fetch cannot send it; the errata name another way", { operation });
  }
}
