// The audit log: an entry for each call that changes something, whether or not it succeeds.
import { operationNames } from "../../../generated/examples.ts";
import type { RouteMatch } from "../gate/route.ts";
import type { Caller, Input, OperationId } from "../rules/rule.ts";
import { mintId } from "./ids.ts";
import type { AuditEntry } from "./rows.ts";
import { count, drop, find, put, type Table } from "./table.ts";
import { at } from "./tree.ts";
import type { World } from "./world.ts";

/** The newest of so many entries are kept, so that a world can be used for as long as one likes. */
export const MAX_AUDIT_LOG = 10_000;

/** @param refusal The text with which the call was refused, if it was. */
export function recordCall(
  world: World,
  { route, caller }: { route: RouteMatch; caller: Caller },
  input: Input<OperationId>,
  refusal?: string,
): World {
  const [next, id] = mintId(world);
  const application = find(world.applications, caller.appId ?? "");
  const entry: AuditEntry = {
    id,
    operatorName: caller.user?.name ?? application?.name ?? "",
    operatorId: caller.user?.id ?? caller.appId ?? "",
    time: world.now,
    operation: operationNames[route.id] ?? route.id,
    resource: Object.values<string>(input.path)[0] ?? world.organization.tenantId,
    succeeded: refusal === undefined,
    message: refusal ?? "",
  };
  return { ...next, auditLog: dropOldest(put(next.auditLog, entry)) };
}

function dropOldest(auditLog: Table<AuditEntry>): Table<AuditEntry> {
  const oldest = at(auditLog.rows, 0);
  return oldest && count(auditLog) > MAX_AUDIT_LOG ? drop(auditLog, oldest.id) : auditLog;
}
