// A request against the operation that it is for.
import type { Schema } from "../model/contract-data.ts";
import { compareContentType, notJson, parseBody } from "./body.ts";
import { type Comparer, compareValue } from "./compare-value.ts";
import { compareCredentials } from "./credentials.ts";
import type { Finding } from "./finding.ts";
import type { Match } from "./match.ts";
import { headerValues, queryValues } from "./parameters.ts";

interface RequestContent {
  query: URLSearchParams;
  headers: Headers;
  /** An empty string is no body. */
  body: string;
}

/** The schema of a part of the request that the operation does not use. */
const NOTHING: Schema = { properties: {} };

export function compareRequest(
  comparer: Comparer,
  { id, operation, pathParameters }: Match,
  { query, headers, body }: RequestContent,
): Finding[] {
  const parts = { path: {}, query: NOTHING, header: NOTHING, ...operation.request.properties };
  const parsed = body === "" ? {} : parseBody(body);
  const value = {
    path: pathParameters,
    query: queryValues(query, parts.query),
    header: headerValues(headers, parts.header),
    ...(parsed && "value" in parsed && { body: parsed.value }),
  };
  const findings = compareValue(comparer, {
    value,
    schema: { properties: parts },
    schemaPointer: `/operations/${id}/request`,
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
