import { ArgumentError } from "../errors.ts";
import type { FetchInit } from "./http.ts";
import type { Operation } from "./operations.ts";

/** The module that only clients with `validate: true` load. Kept: `import` takes time each time. */
let validator: typeof import("../validation/request-validator.ts") | undefined;

/**
 * Validates a request by the contract.
 *
 * @param names The arguments of a method. A call by path has the names of the wire.
 * @throws {@link ArgumentError} that names the first field that breaks a rule.
 */
export async function validateRequest(
  operation: string,
  request: FetchInit,
  names: Operation["arguments"] | undefined,
): Promise<void> {
  validator ??= await import("../validation/request-validator.ts");
  const invalid = validator.findInvalidArgument(operation, request, names);
  if (invalid) throw new ArgumentError(invalid.argument, invalid.expected, { operation });
}
