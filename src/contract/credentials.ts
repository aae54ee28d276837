// The credentials of a request against the security schemes of its operation.
import { contractData } from "../../generated/contract-data.ts";
import type { OperationData } from "../model/contract-data.ts";
import { expectation } from "../validation/wording.ts";
import type { Finding } from "./finding.ts";

const SIGNATURE = "AppSignature";

/** Whether the credentials are some that the operation takes, and complete. */
export function compareCredentials({ security }: OperationData, headers: Headers): Finding[] {
  const authorization = headers.get("authorization");
  if (!authorization) {
    const isOptional = security.length === 0 || security.includes("none");
    return isOptional ? [] : [missingHeader("authorization")];
  }
  if (!authorization.startsWith("HMAC-SHA256 ")) return [];
  if (security.length > 0 && !security.includes(SIGNATURE)) {
    const pointer = "/header/authorization";
    return [{ pointer, keyword: "security", expected: security.join(", "), seen: SIGNATURE }];
  }
  const signatureHeaders = contractData.schemes[SIGNATURE] ?? [];
  return signatureHeaders.filter((name) => !headers.has(name)).map(missingHeader);
}

function missingHeader(name: string): Finding {
  return {
    pointer: `/header/${name}`,
    keyword: "required",
    expected: expectation("required", true),
    seen: "nothing",
  };
}
