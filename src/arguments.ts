// The flat arguments of a method, checked and taken apart into path, query, headers and body. What is wrong is refused here, by name.
import { check } from "./check.ts";
import { ArgumentError } from "./errors.ts";
import { type Field, isOperation, type Operation } from "./operation.ts";

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
export function checkPath({ name: operation, method, path }: Operation, values: Readonly<Record<string, unknown>>): void {
  // What the path can be taken for: with each parameter as one, and as its value.
  let readings: [path: string, taken: string][] = [[path, ""]];
  for (const [parameter, name = ""] of path.matchAll(/\{(\w+)\}/g)) {
    readings = readings.flatMap(([read, taken]) => [
      [read.replace(parameter, "{}"), taken],
      [read.replace(parameter, encodeURIComponent(String(values[name]))), taken || name],
    ]);
  }
  const taken = readings.find(([read, name]) => name && isOperation(method, read))?.[1];
  if (taken) throw new ArgumentError(taken, `must not be "${values[taken]}": the path would be that of another operation`, { operation });
}

/** fetch sends no body with GET, though the service documents one operation that has it. */
export function checkSendable({ name: operation, method, hasBody }: Operation): void {
  if (method === "GET" && hasBody) {
    throw new ArgumentError("body", "is documented for this GET operation, and fetch cannot send it; the errata name another way", { operation });
  }
}
