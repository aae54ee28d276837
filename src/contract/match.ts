// Which operation of the contract a request is for.
import { contractData } from "../../generated/contract-data.ts";
import type { OperationData } from "../model/contract-data.ts";

export interface Match {
  id: string;
  operation: OperationData;
  /** Values of the path's parameters, decoded. */
  path: Record<string, string>;
}

const routes = Object.entries(contractData.operations).map(([id, operation]) => {
  const template = operation.path.split("/").slice(1);
  return {
    id,
    operation,
    template,
    order: template.map((part) => (isParameter(part) ? "1" : "0")).join(""),
  };
});
// Of two templates that fit, the one with a literal where the other has a parameter is meant.
routes.sort((a, b) => (a.order < b.order ? -1 : 1));

/**
 * The operation, or the methods that the path is documented with. What stands before the contract's
 * paths, such as a proxy's own, is passed over.
 */
export function matchOperation(method: string, pathname: string): Match | { methods: string[] } {
  const given = pathname.split("/");
  const fitting = routes.filter(({ template }) => {
    const parts = given.slice(-template.length);
    return (
      given.length > template.length &&
      template.every((part, index) =>
        isParameter(part) ? parts[index] !== "" : part === parts[index],
      )
    );
  });
  const found = fitting.find(({ operation }) => operation.method === method);
  if (!found) return { methods: fitting.map(({ operation }) => operation.method) };
  const { id, operation, template } = found;
  const parts = given.slice(-template.length);
  const path = template.flatMap((part, index) =>
    isParameter(part) ? [[part.slice(1, -1), decode(parts[index] as string)]] : [],
  );
  return { id, operation, path: Object.fromEntries(path) };
}

function isParameter(part: string): boolean {
  return part.startsWith("{");
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
