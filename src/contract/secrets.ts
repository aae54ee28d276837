// What is a secret by its name: what the contract says, and patterns for what it does not describe.
import { operationSecrets, secretNames } from "../../generated/secrets.ts";

/**
 * Names of fields, parameters and headers whose values are secrets: credentials, tokens, sessions,
 * passwords and extract codes.
 */
export const SECRET_NAME =
  /authorization|cookie|token|secret|session|pwd|password|extract[-_]?code|auth[-_]?code/i;

/** The names that the contract says are secret in a message of an operation, `spaces.update`. */
export function secretsOf(
  operation: string | undefined,
  direction: "request" | "response",
): ReadonlySet<string> {
  return new Set([...secretNames, ...(operationSecrets[operation ?? ""]?.[direction] ?? [])]);
}
