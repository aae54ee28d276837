// A request against the operation that it is for.
import { requests } from "../../generated/request-schemas.ts";
import { headerValues, queryValues } from "../validation/parameters.ts";
import { compareContentType, notJson, parseBody } from "./body.ts";
import { type Comparer, compareValue } from "./compare-value.ts";
import { compareCredentials } from "./credentials.ts";
import type { Finding } from "./finding.ts";
import type { Match } from "./match.ts";

interface RequestContent {
  query: URLSearchParams;
  headers: Headers;
  /** An empty string is no body. */
  body: string;
}

export function compareRequest(
  comparer: Comparer,
  { operation, pathParameters }: Match,
  { query, headers, body }: RequestContent,
): Finding[] {
  const schema = requests[operation.name] ?? {};
  const parsed = body === "" ? {} : parseBody(body);
  const value = {
    path: pathParameters,
    query: queryValues(query, schema.properties?.query),
    header: headerValues(headers, schema.properties?.header),
    ...(parsed && "value" in parsed && { body: parsed.value }),
  };
  const findings = compareValue(comparer, {
    value,
    schema,
    base: "",
    operation: operation.name,
    message: "request",
  });
  return [
    ...compareCredentials(operation, headers),
    ...(body === "" ? [] : compareContentType(headers)),
    ...(parsed ? [] : [notJson(body)]),
    // A body that is not JSON was reported above; that it is missing is no second finding.
    ...findings.filter(({ pointer }) => parsed || pointer !== "/body"),
  ];
}
