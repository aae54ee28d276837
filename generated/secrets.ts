// Generated from openapi/ by scripts/generate/secrets.ts. Do not edit.

/** Fields, parameters and headers whose values are secret wherever the contract has them. */
export const secretNames: readonly string[] = [
  "Authorization",
  "accessToken",
  "extractCode",
  "kdstoken",
  "orgid_config",
  "page_token",
  "page_token_key",
  "password",
  "proofCode",
  "pwd",
  "sessionId",
  "x-session-id"
];

/** Those that are secret in some operations only, by the name of the method. */
export const operationSecrets: Readonly<
  Record<string, { readonly request?: readonly string[]; readonly response?: readonly string[] }>
> = {
  "sessions.create": {
    "request": [
      "code"
    ]
  }
};
