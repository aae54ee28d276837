// What people are told of a list that cannot be walked as `x-koodrive-pagination` says.
import { describe, expect, it } from "vitest";
import { demandsCursor } from "../../scripts/contract/arguments.ts";
import type { Contract, Node, Operation } from "../../scripts/contract/contract.ts";
import { describeOperation, operations } from "../../scripts/generate/operations.ts";
import { changedContract, parameter, property } from "./changed-contract.ts";
import { expectTold } from "./mistakes.ts";

interface Row {
  id: string;
  change(operation: Operation, contract: Contract): unknown;
  /** The file of the mistake, and text of its line. */
  place: [file: string, text: string];
  message: string;
  hint: string;
}

const pages = ({ node }: Operation): Node => node["x-koodrive-pagination"];
const example = (operation: Operation, contract: Contract): Node =>
  contract.successExamples(operation).ours.value;

const PERMISSIONS = "openapi/permissions/listUserPermissions.yaml";
const AUDIT_LOGS = "openapi/auditLogs/listAuditLogs.yaml";
const USERS = "openapi/users/listUsers.yaml";
const CHANGES = "openapi/syncDirectories/listSyncDirectoryChanges.yaml";
const SEARCH = "openapi/files/searchFiles.yaml";
const CORRECT = "Correct x-koodrive-pagination: CONTRIBUTING.md says which fields it has.";

const fields: Record<string, Row> = {
  "an argument that is none": {
    id: "listUserPermissions",
    change: (operation) => Object.assign(pages(operation), { cursor: "from" }),
    place: [PERMISSIONS, "x-koodrive-pagination:"],
    message: '"from" is not an argument of listUserPermissions',
    hint: CORRECT,
  },
  "a field that no argument has": {
    id: "listAuditLogs",
    change: (operation) => Object.assign(pages(operation), { limit: "pageInfo.size" }),
    place: [AUDIT_LOGS, "x-koodrive-pagination:"],
    message: '"pageInfo.size" is not an argument of listAuditLogs',
    hint: CORRECT,
  },
  "a field that the response does not have": {
    id: "listUserPermissions",
    change: (operation) => Object.assign(pages(operation), { next: "following" }),
    place: [PERMISSIONS, "x-koodrive-pagination:"],
    message: '"following" is not a field of the response of listUserPermissions',
    hint: CORRECT,
  },
  "a list that is no array": {
    id: "listUserPermissions",
    change: (operation) => Object.assign(pages(operation), { items: "nextCursor" }),
    place: [PERMISSIONS, "  items: userPermissonList"],
    message: '"nextCursor" of listUserPermissions is not a list',
    hint: CORRECT,
  },
  "a total that is no number": {
    id: "listUsers",
    change: (_, contract) =>
      Object.assign(property(contract, "ListUsersResponse", "total"), { type: "number" }),
    place: [USERS, "x-koodrive-pagination:"],
    message: '"total" of listUsers is not an integer',
    hint: CORRECT,
  },
  "a mark of the last page that is neither true nor false": {
    id: "listSyncDirectoryChanges",
    change: (operation) => Object.assign(pages(operation), { more: "nextCursor" }),
    place: [CHANGES, "x-koodrive-pagination:"],
    message: '"nextCursor" of listSyncDirectoryChanges is not true or false',
    hint: CORRECT,
  },
  "a next cursor that is a list": {
    id: "listUserPermissions",
    change: (operation) => Object.assign(pages(operation), { next: "userPermissonList" }),
    place: [PERMISSIONS, "  next: nextCursor"],
    message: '"userPermissonList" of listUserPermissions is not a text or an integer',
    hint: CORRECT,
  },
  "a next cursor of another type than the argument's": {
    id: "listAiTasks",
    change: (operation) =>
      Object.assign(parameter(operation, "cursor"), { schema: { type: "string" } }),
    place: ["openapi/aiTasks/listAiTasks.yaml", "x-koodrive-pagination:"],
    message: '"cursor" of listAiTasks has not the type of "nextCursor"',
    hint: CORRECT,
  },
  "an offset that is no integer": {
    id: "listUsers",
    change: (operation) =>
      Object.assign(parameter(operation, "offset"), { schema: { type: "string" } }),
    place: [USERS, "x-koodrive-pagination:"],
    message: '"offset" of listUsers is not an integer',
    hint: CORRECT,
  },
  "a page size that is no integer": {
    id: "listUserPermissions",
    change: (operation) =>
      Object.assign(parameter(operation, "count"), { schema: { type: "string" } }),
    place: [PERMISSIONS, "  limit: count"],
    message: '"count" of listUserPermissions is not an integer',
    hint: CORRECT,
  },
  "a page size below that of the client": {
    id: "listUserPermissions",
    change: (operation) => Object.assign(parameter(operation, "count").schema, { maximum: 99 }),
    place: [PERMISSIONS, "  limit: count"],
    message: '"count" of listUserPermissions allows 99 at most, less than a page of the client',
    hint: "Correct it, or lower PAGE_SIZE, 100, in scripts/generate/pagination.ts.",
  },
};

const firstPages: Record<string, Row> = {
  "lacks a mandatory cursor": {
    id: "searchFiles",
    change: (operation) => delete pages(operation).first,
    place: [SEARCH, "x-koodrive-pagination:"],
    message: 'the first page of a walk lacks "pageInfo.pageCursor", which searchFiles demands',
    hint: 'If it is the cursor, say what a first page sends as "first"; else make it optional.',
  },
  "lacks another mandatory field beside the page size": {
    id: "listAuditLogs",
    change: (_, contract) => contract.root.components.schemas.AuditLogPage.required.push("order"),
    place: [AUDIT_LOGS, "x-koodrive-pagination:"],
    message: 'the first page of a walk lacks "pageInfo.order", which listAuditLogs demands',
    hint: "else make it optional",
  },
  "has a cursor of another type": {
    id: "searchFiles",
    change: (operation) => Object.assign(pages(operation), { first: 0 }),
    place: [SEARCH, "x-koodrive-pagination:"],
    message: '"pageInfo.pageCursor" of searchFiles cannot be 0',
    hint: CORRECT,
  },
};

const wholeLists: Record<string, Row> = {
  "by a total that is larger": {
    id: "listUsers",
    change: (...list) => Object.assign(example(...list), { total: 3 }),
    place: [USERS, "ours:"],
    message:
      'the first response example of listUsers, "ours", is not a whole list: "total" is not 2',
    hint: "Correct it, or put an example of a whole list before it.",
  },
  "by a total that is left out": {
    id: "listUsers",
    change: (...list) => delete example(...list).total,
    place: [USERS, "ours:"],
    message: '"total" is not 2',
    hint: "Correct it",
  },
  "by a list that is left out": {
    id: "listUsers",
    change: (...list) => delete example(...list).list,
    place: [USERS, "ours:"],
    message: "it has no list",
    hint: "Correct it",
  },
  "by elements of a list that has no total": {
    id: "listJobs",
    change: (...list) => example(...list).data.push({}),
    place: ["openapi/jobs/listJobs.yaml", "ours:"],
    message: "without a total, only an empty page ends a list",
    hint: "Correct it",
  },
  "by a next cursor": {
    id: "searchFiles",
    change: (...list) => Object.assign(example(...list), { nextPageCursor: "2" }),
    place: [SEARCH, "ours:"],
    message: 'it has "nextPageCursor"',
    hint: "Correct it",
  },
  "by the mark that more follows": {
    id: "listSyncDirectoryChanges",
    change: (...list) => Object.assign(example(...list), { hasMore: true }),
    place: [CHANGES, "ours:"],
    message: '"hasMore" is true',
    hint: "Correct it",
  },
};

describe.each([
  ["pagination by", fields],
  ["a first page that", firstPages],
  ["a first response example that goes on", wholeLists],
])("%s", (_, rows) => {
  it.each(Object.entries(rows))("%s", (_, { id, change, ...told }) => {
    expectTold({
      ...told,
      change: (contract) => change(contract.operation(id), contract),
      generate: operations,
    });
  });
});

describe("what is no mistake:", () => {
  it.each<[string, string, Row["change"]]>([
    [
      "a total that is an integer as text",
      "listUsers",
      (_, contract) =>
        Object.assign(property(contract, "ListUsersResponse", "total"), {
          type: "string",
          format: "int64",
        }),
    ],
    [
      "an example without a next cursor but null",
      "searchFiles",
      (...list) => Object.assign(example(...list), { nextPageCursor: null }),
    ],
  ])("%s", (_, id, change) => {
    const contract = changedContract((contract) => change(contract.operation(id), contract));
    const operation = contract.operation(id);
    expect(describeOperation(operation, contract).pagination).toBeDefined();
  });
});

describe("the cursor of a walk", () => {
  it("is the caller's to give where it is mandatory and no first one is known", () => {
    const contract = changedContract(() => {});
    const demanding = contract.operations.filter(
      (operation) => pages(operation) && demandsCursor(operation, contract),
    );
    expect(demanding.map(({ id }) => id)).toEqual([
      "listSyncDirectoryChanges",
      "listVideoConversation",
      "listAiTasks",
    ]);
  });

  it("may be left out where the contract knows the first one", () => {
    const contract = changedContract((contract) => {
      pages(contract.operation("listAiTasks")).first = 0;
    });
    expect(demandsCursor(contract.operation("listAiTasks"), contract)).toBe(false);
  });
});
