// What `validate: true` does before a call. A module of its own, which other programs do not load.
import { ArgumentError } from "../../errors.ts";
import { findInvalidArgument } from "../../validation/request-validator.ts";
import type { FetchInit } from "../http.ts";
import type { Operation } from "../operations.ts";

/**
 * Validates a request by the contract.
 *
 * @param names The arguments of a method. A call by path has the names of the wire.
 * @throws {@link ArgumentError} that names the first field that breaks a rule.
 */
export function validateRequest(
  operation: string,
  request: FetchInit,
  names: Operation["arguments"] | undefined,
): void {
  const invalid = findInvalidArgument(operation, request, names);
  if (invalid) throw new ArgumentError(invalid.argument, invalid.expected, { operation });
}
