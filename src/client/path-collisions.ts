// Some paths of the service lie inside others: a job with the identifier "jobs" would be the list
// of jobs. Such a value is refused, as the request would reach another operation.
import { ArgumentError } from "../errors.ts";
import { allOperations, type Operation } from "./operations.ts";

const PARAMETER = /\{(\w+)\}/g;

/** By operation, the paths of others that its own path can turn into. */
const siblings = new Map<string, readonly RegExp[]>();

/**
 * @throws {@link ArgumentError} when no request can be made: one operation is documented with a
 * body on GET, which fetch does not send, and some path values lead to another operation.
 */
export function validatePath(
  operation: Operation,
  values: Readonly<Record<string, unknown>>,
): void {
  const { name, method, path, hasBody } = operation;
  if (method === "GET" && hasBody) {
    const message = "cannot be sent with GET by fetch";
    throw new ArgumentError("body", message, { operation: name });
  }
  const others = siblingsOf(operation);
  if (others.length === 0) return;
  const filled = path.replace(PARAMETER, (_, parameter) =>
    encodeURIComponent(String(values[parameter])),
  );
  const taken = others.find((other) => other.test(filled));
  if (!taken) return;
  const parameters = Array.from(path.matchAll(PARAMETER), ([, parameter = ""]) => parameter);
  // The literal of the other path that the value spells.
  const argument =
    parameters.find((parameter) => taken.source.includes(`${values[parameter]}`)) ?? "";
  const message = `must not be "${values[argument]}": that is another operation`;
  throw new ArgumentError(argument, message, { operation: name });
}

function siblingsOf(operation: Operation): readonly RegExp[] {
  const known = siblings.get(operation.name);
  if (known) return known;
  const found = operation.path.includes("{") ? findSiblings(operation) : [];
  siblings.set(operation.name, found);
  return found;
}

/**
 * The service prefers literals to parameters: another path with no more parameters than this one
 * has more literals, and a request that fits both goes to it.
 */
function findSiblings({ method, path }: Operation): RegExp[] {
  const literalStart = beforeParameters(path);
  return allOperations()
    .filter((other) => other.method === method && other.path !== path)
    .filter((other) => countParameters(other.path) <= countParameters(path))
    .filter((other) => {
      const start = beforeParameters(other.path);
      return start.startsWith(literalStart) || literalStart.startsWith(start);
    })
    .map((other) => new RegExp(`^${other.path.replace(PARAMETER, "[^/]+")}$`));
}

function beforeParameters(path: string): string {
  return path.replace(/\{.*/, "");
}

function countParameters(path: string): number {
  return path.split("{").length - 1;
}
