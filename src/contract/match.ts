// Which operation of the contract a request is for.
import { contractData } from "../../generated/contract-data.ts";
import type { OperationData } from "../model/contract-data.ts";
import { decodePercent } from "../model/percent-encoding.ts";

export interface Match {
  /** `operationId`. */
  id: string;
  operation: OperationData;
  /** By name, decoded. */
  pathParameters: Record<string, string>;
}

export interface NoMatch {
  /** The methods that the path is documented with. */
  methods: string[];
}

const routes = Object.entries(contractData.operations).map(([id, operation]) => {
  const template = operation.path.split("/").slice(1);
  const order = template.map((segment) => (isParameter(segment) ? "1" : "0")).join("");
  return { id, operation, template, order };
});
// Of two templates that fit, the one with a literal where the other has a parameter is meant.
routes.sort((a, b) => (a.order < b.order ? -1 : 1));

/**
 * The operation that a request is for. What stands before the contract's paths, such as a proxy's
 * own, is passed over.
 */
export function matchOperation(method: string, pathname: string): Match | NoMatch {
  const segments = pathname.split("/");
  const fitting = routes.filter(({ template }) => fits(segments, template));
  const route = fitting.find(({ operation }) => operation.method === method);
  if (!route) return { methods: fitting.map(({ operation }) => operation.method) };
  const { id, operation, template } = route;
  return { id, operation, pathParameters: parametersIn(segments, template) };
}

function fits(segments: readonly string[], template: readonly string[]): boolean {
  if (segments.length <= template.length) return false;
  const last = segments.slice(-template.length);
  return template.every((part, index) =>
    isParameter(part) ? last[index] !== "" : part === last[index],
  );
}

function parametersIn(
  segments: readonly string[],
  template: readonly string[],
): Record<string, string> {
  const last = segments.slice(-template.length);
  const parameters: Record<string, string> = {};
  template.forEach((part, index) => {
    if (isParameter(part)) parameters[part.slice(1, -1)] = decodePercent(last[index] ?? "");
  });
  return parameters;
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}
