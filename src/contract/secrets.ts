// What is a secret by its name, for what the contract does not describe.

/**
 * Names of fields, parameters and headers whose values are secrets: credentials, tokens, sessions,
 * passwords and extract codes.
 */
export const SECRET_NAME =
  /authorization|cookie|token|secret|session|pwd|password|extract[-_]?code|auth[-_]?code/i;
