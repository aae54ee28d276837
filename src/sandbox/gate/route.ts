// Which operation a request is for.
import { contractData } from "../../../generated/contract-data.ts";
import type { OperationData } from "../../model/contract-data.ts";
import { decodePercent } from "../../model/percent-encoding.ts";
import type { OperationId } from "../rules/rule.ts";

export interface Route {
  id: OperationId;
  operation: OperationData;
}

export interface RouteMatch extends Route {
  /** By name, decoded. */
  pathParameters: Record<string, string>;
}

/** How paths go on that begin in the same way. */
interface Branch {
  literals: Map<string, Branch>;
  parameter?: Branch;
  /** The operation whose path ends here, and which parts of the path are its parameters. */
  end?: Route & { parameters: readonly { name: string; index: number }[] };
}

const createBranch = (): Branch => ({ literals: new Map() });

/** By method. */
const roots = new Map<string, Branch>();

for (const [id, operation] of Object.entries(contractData.operations)) {
  const { path } = operation;
  const route = { id: id as OperationId, operation };
  addRoute(path, route);
  // One path of the contract ends in a slash, and its example does not.
  if (path.endsWith("/")) addRoute(path.slice(0, -1), route);
}

function addRoute(path: string, route: Route): void {
  const parameters: { name: string; index: number }[] = [];
  const { method } = route.operation;
  let branch = roots.get(method) ?? createBranch();
  roots.set(method, branch);
  for (const [index, part] of path.split("/").entries()) {
    const [, name] = /^\{(.*)\}$/.exec(part) ?? [];
    const next = (name ? branch.parameter : branch.literals.get(part)) ?? createBranch();
    if (name) {
      parameters.push({ name, index });
      branch.parameter = next;
    } else branch.literals.set(part, next);
    branch = next;
  }
  branch.end = { ...route, parameters };
}

/** Whether any operation has this method. */
export const hasMethod = (method: string): boolean => roots.has(method);

export function findRoute(method: string, path: string): RouteMatch | undefined {
  const parts = path.split("/");
  const end = search(roots.get(method), parts);
  if (!end) return undefined;
  const { id, operation, parameters } = end;
  const pathParameters: Record<string, string> = {};
  for (const { name, index } of parameters)
    pathParameters[name] = decodePercent(parts[index] ?? "");
  return { id, operation, pathParameters };
}

/** Literals come before parameters: `/jobs` is no job whose identifier is `jobs`. */
function search(branch: Branch | undefined, parts: readonly string[], index = 0): Branch["end"] {
  const part = parts[index];
  if (!branch || part === undefined) return branch?.end;
  const found = search(branch.literals.get(part), parts, index + 1);
  return found || part === "" ? found : search(branch.parameter, parts, index + 1);
}
