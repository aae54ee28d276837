// A response against the operation whose request it answers.
import { contractData } from "../../generated/contract-data.ts";
import { isObject } from "../model/exact-json.ts";
import { compareContentType, notJson, parseBody } from "./body.ts";
import { type Comparer, compareValue } from "./compare-value.ts";
import type { Finding } from "./finding.ts";
import type { Match } from "./match.ts";

interface ResponseContent {
  status: number;
  headers: Headers;
  body: string;
}

export function compareResponse(
  comparer: Comparer,
  match: Match,
  { status, headers, body }: ResponseContent,
): Finding[] {
  if (!isDocumented(status)) {
    const expected = contractData.statuses.join(", ");
    return [{ pointer: "/status", keyword: "status", expected, seen: String(status) }];
  }
  const parsed = parseBody(body);
  const { mediaType } = match.operation;
  // What is no JSON is compared by its type alone; a refusal may stand in its place.
  if (mediaType && status === 200 && !isFailure(parsed?.value))
    return compareContentType(headers, mediaType);
  const wrongType = compareContentType(headers);
  if (parsed) return [...wrongType, ...compareBody(comparer, match, status, parsed.value)];
  // A body of another type need not be JSON.
  return body !== "" && wrongType.length > 0 ? wrongType : [notJson(body)];
}

function isDocumented(status: number): boolean {
  const { statuses } = contractData;
  return statuses.includes(String(status)) || (status >= 500 && statuses.includes("5XX"));
}

/** A body may have one of several forms. It is compared with the form that it comes nearest to. */
function compareBody(
  comparer: Comparer,
  { operation }: Match,
  status: number,
  value: unknown,
): Finding[] {
  const message = { value, base: "/body", operation: operation.name, message: "response" } as const;
  const success = operation.response;
  const { failures } = contractData;
  let forms = failures;
  // In place of a text there is JSON only if it is a failure.
  if (status === 200 && !operation.mediaType)
    forms = isFailure(value) ? [success, ...failures] : [success];
  const findings = forms.map((schema) => compareValue(comparer, { ...message, schema }));
  return findings.reduce((fewest, each) => (each.length < fewest.length ? each : fewest));
}

/**
 * KooDrive reports most failures by `code`, its gateway by `error_code`, both inside HTTP 200 too.
 */
function isFailure(body: unknown): boolean {
  if (!isObject(body)) return false;
  const { code = null, error_code: gatewayCode = null } = body;
  return gatewayCode !== null || (code !== null && String(code) !== "0");
}
