// The HTTP request of a call, as the samples without a client of ours show it.
import { type Contract, JSON_TYPE, type Operation } from "../../contract/contract.ts";
import { plainRequest } from "../../contract/plain-request.ts";
import type { SampleCall } from "../../contract/samples.ts";

export interface SampleRequest {
  readonly method: string;
  /** Path and query, encoded. */
  readonly target: string;
  /** The environment variable that has the value of the header Authorization, if it is sent. */
  readonly token: string | undefined;
  /** All other headers. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: object | undefined;
  readonly answersJson: boolean;
}

/** The environment variables that the samples read. */
export const ENDPOINT = "KOODRIVE_ENDPOINT";
export const USER_TOKEN = "KOODRIVE_TOKEN";
export const APP_TOKEN = "KOODRIVE_APP_TOKEN";

export function requestOf({ operation, args }: SampleCall, contract: Contract): SampleRequest {
  const { method, target, headers, body } = plainRequest(operation, args, contract);
  const { "content-type": contentType, ...others } = headers;
  return {
    ...{ method, target, token: tokenOf(operation, contract) },
    headers: [
      ...(contentType ? [["Content-Type", contentType] as const] : []),
      ...Object.entries(others),
    ],
    body: body === undefined ? undefined : JSON.parse(body),
    answersJson: contract.successType(operation) === JSON_TYPE,
  };
}

/** A user's token wherever one is documented, an application's where that alone is. */
export function tokenOf(
  operation: Operation,
  contract: Contract,
): typeof USER_TOKEN | typeof APP_TOKEN | undefined {
  const schemes = contract.security(operation).flat();
  if (schemes.includes("AccessToken")) return USER_TOKEN;
  return schemes.includes("AppAccessToken") ? APP_TOKEN : undefined;
}
