// The audit log. Its entries are written by world/audit-log.ts.
import { MAX_AUDIT_LOG } from "../world/audit-log.ts";
import { isoTime } from "../world/moments.ts";
import { ofArray, ofTree, ofTreeReversed, pageOf, type Sequence } from "../world/pages.ts";
import type { AuditEntry } from "../world/rows.ts";
import { all } from "../world/table.ts";
import type { World } from "../world/world.ts";
import type { Input, Rules } from "./rule.ts";
import { apiReference, type Statements, userGuide } from "./statement.ts";

const PAGE = apiReference("listAuditLogs");

export const auditLogStatements = {
  "audit-logs.administrators": {
    says: "Only system administrators see the audit log.",
    source: userGuide(62),
  },
  "audit-logs.entries": {
    says: "Calls that change something are in the audit log, whether or not they succeed.",
    source: userGuide(62),
    assumed:
      "The guide's one example is an event that reads. Calls that are refused before their " +
      "arguments are known to be right are not in it.",
  },
  "audit-logs.kept": {
    says: `The newest ${MAX_AUDIT_LOG / 1000},000 entries are kept.`,
    assumed: "No page says how many there are. A sandbox that is used for long must not grow.",
  },
  "audit-logs.operation": {
    says: "An entry has the published name of the operation, and 0 for a success or 1 for a failure.",
    assumed: "The guide has one name, GetUser, and no page has the values of the result.",
  },
  "audit-logs.resource": {
    says: "The resource of an entry is the identifier in the path, or else the tenant.",
    source: userGuide(62),
    assumed: "The guide names the tenant for its one example, and says that others differ.",
  },
  "audit-logs.address": {
    says: "Entries have no IP address, so that none is found by one.",
    assumed: "The sandbox does not learn from where a call was made.",
  },
  "audit-logs.conditions": {
    says: "Empty texts and lists are no conditions. Names are compared exactly.",
    source: PAGE,
    assumed: "The example has empty ones, and can only mean that everything is asked for.",
  },
  "audit-logs.pages": {
    says: "The first page is 0; without a page, the answer has the first 10 entries.",
    source: PAGE,
    assumed: "The example asks for page 0. Nothing is before it, and that is no refusal.",
  },
} as const satisfies Statements;

type Request = NonNullable<Input<"listAuditLogs">["body"]>;

export const auditLogRules: Rules<"listAuditLogs"> = {
  listAuditLogs: {
    allows: "system administrators",
    run(world, _caller, { body }) {
      const entries = findEntries(world, body);
      const { pageSize, pageNum } = body.pageInfo ?? { pageSize: 10, pageNum: 0 };
      // All pages have the same size, also where the sandbox was told to give small ones.
      const limit = Math.min(pageSize, world.pageSize);
      const page = pageNum < 0 ? [] : pageOf(world, entries, { offset: pageNum * limit, limit });
      const logInfoList = page.map((entry) => describe(world, entry));
      return [world, { total: entries.size, logInfoList }];
    },
  },
};

function findEntries({ auditLog }: World, request: Request): Sequence<AuditEntry> {
  const isAscending = request.sortInfo?.sortDirection === 1;
  const conditions = conditionsOf(request);
  if (conditions.length === 0) {
    return isAscending ? ofTree(auditLog.rows) : ofTreeReversed(auditLog.rows);
  }
  const found = [...all(auditLog)].filter((entry) => conditions.every((holds) => holds(entry)));
  return ofArray(isAscending ? found : found.reverse());
}

type Condition = (entry: AuditEntry) => boolean;

function conditionsOf(request: Request): Condition[] {
  const { operTimeFrom, operTimeTo, operatorName, operateResult, operatorIP } = request;
  const { operations = [], excludedOperations = [] } = request;
  const conditions: Condition[] = [];
  if (operTimeFrom) conditions.push(({ time }) => time >= Date.parse(operTimeFrom));
  if (operTimeTo) conditions.push(({ time }) => time <= Date.parse(operTimeTo));
  if (operatorName) conditions.push((entry) => entry.operatorName === operatorName);
  if (operations.length) conditions.push(({ operation }) => operations.includes(operation));
  if (excludedOperations.length)
    conditions.push(({ operation }) => !excludedOperations.includes(operation));
  if (operateResult) conditions.push((entry) => String(resultOf(entry)) === operateResult);
  if (operatorIP) conditions.push(() => false);
  return conditions;
}

const resultOf = ({ succeeded }: AuditEntry): number => (succeeded ? 0 : 1);

function describe({ organization }: World, entry: AuditEntry) {
  const { id, operatorName, operatorId, time, operation, resource, message } = entry;
  return {
    logId: id,
    tenantId: organization.tenantId,
    ...{ operatorName, operatorId, operation, resource, message },
    operateTime: isoTime(time),
    operateResult: resultOf(entry),
  };
}
