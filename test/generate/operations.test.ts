import { describe, expect, it } from "vitest";
import {
  argumentHeaders,
  operationsJson,
  optionHeaders,
  pageSize,
} from "../../generated/operations.ts";
import { argumentsOf } from "../../scripts/contract/arguments.ts";
import { readContract } from "../../scripts/contract/contract.ts";
import { describeOperation, templateLiteral } from "../../scripts/generate/operations.ts";
import type { OperationDescription } from "../../src/model/operation.ts";
import { changedContract, parameter } from "./changed-contract.ts";

const contract = readContract();
const described: OperationDescription[] = JSON.parse(operationsJson);
const describeById = (id: string) => describeOperation(contract.operation(id), contract);

describe("the description of an operation", () => {
  it("says where its arguments go, first those that are required", () => {
    expect(describeById("updateSpace")).toEqual({
      name: "spaces.update",
      method: "PUT",
      path: "/koodrive/ose/v1/space/{ownerId}",
      idempotent: true,
      arguments: { body: ["type", "status?", "capacity?", "containerId?"] },
    });
  });

  it("has the service's name of an argument where it is another", () => {
    expect(describeById("refreshSession")).toMatchObject({
      credentials: "accessToken",
      arguments: { header: ["sessionId"] },
    });
  });

  it("names the fields that arrive in other types, and not the code of the envelope", () => {
    expect(describeById("getSpaceAllocation").variants).toEqual({
      array: ["data"],
      integer: ["type", "allocateCapacity", "totalCapacity"],
    });
  });

  it("leaves out what it does not have", () => {
    expect(describeById("listSpacesByOwner")).toEqual({
      name: "spaces.listByOwner",
      method: "GET",
      path: "/koodrive/ose/v2/space/{ownerId}",
      idempotent: true,
      credentials: "appAccessToken",
      arguments: { query: ["type?"] },
      options: [],
      variants: { array: ["data"], string: ["type", "status", "capacity", "spaceUsed"] },
    });
    const { arguments: none, ...counting } = describeById("countUnreadMessages");
    expect(none).toBeUndefined();
    expect(Object.keys(counting)).toEqual(["name", "method", "idempotent", "options", "path"]);
    expect(describeById("createSession")).toMatchObject({ credentials: "none" });
    expect(describeById("createSession")).not.toHaveProperty("idempotent");
  });

  it.each([
    [
      "an offset",
      "listUsers",
      { style: "offset", position: "offset", limit: "limit", items: ["list"], total: "total" },
    ],
    [
      "an offset, without a total",
      "listJobs",
      { style: "offset", position: "offset", limit: "limit", items: ["data"] },
    ],
    [
      "a page's number",
      "listAuditLogs",
      {
        style: "page",
        position: "pageInfo.pageNum",
        limit: "pageInfo.pageSize",
        items: ["logInfoList"],
        total: "total",
      },
    ],
    [
      "a cursor",
      "listSyncDirectoryChanges",
      {
        style: "cursor",
        position: "cursor",
        limit: "pageSize",
        items: ["fileChangeList"],
        next: "nextCursor",
        more: "hasMore",
      },
    ],
    [
      "a cursor, under one of two names of the list",
      "listTasks",
      {
        style: "cursor",
        position: "pageCursor",
        limit: "pageSize",
        items: ["taskList", "taskListDtos"],
        next: "nextCursor",
      },
    ],
  ])("says how a list is walked: by %s", (_, id, pagination) => {
    expect(describeById(id).pagination).toEqual(pagination);
  });
});

describe("the page that the client asks for", () => {
  it("is 100 elements, which no list refuses", () => {
    expect(pageSize).toBe(100);
  });

  it("is as large as the smallest maximum may be", () => {
    const allowing = changedContract((contract) => {
      parameter(contract.operation("listUserPermissions"), "count").schema.maximum = pageSize;
    });
    const operation = allowing.operation("listUserPermissions");
    expect(describeOperation(operation, allowing).pagination?.limit).toBe("count");
  });
});

describe("generated/operations.ts", () => {
  it("has the headers of options and arguments", () => {
    expect(optionHeaders).toEqual({ traceId: "X-Traceid", language: "language" });
    expect(argumentHeaders).toMatchObject({
      sessionId: "x-session-id",
      shareFolderId: "x-hw-share-folder-id",
    });
  });

  it("has every operation, in the contract's order, in a line of its own", () => {
    expect(described).toEqual(
      contract.operations.map((operation) => describeOperation(operation, contract)),
    );
    expect(operationsJson.split("\n")).toHaveLength(contract.operations.length + 2);
  });

  it("has every argument of every operation, those in the path by its template", () => {
    for (const [index, operation] of contract.operations.entries()) {
      const { arguments: places = {}, path } = described[index] as OperationDescription;
      const names = Object.values(places).flat();
      const inPath = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name);
      const expected = argumentsOf(operation, contract);
      expect([...inPath, ...names].sort()).toEqual(
        expected.map(({ name, required }) => (required ? name : `${name}?`)).sort(),
      );
    }
  });
});

it.each(["plain", "a `quoted` word", "$" + "{value}", "back\\slash", "\\`$" + "{", "$ { }"])(
  "the template literal of %j is that text",
  (text) => {
    expect(new Function(`return ${templateLiteral(text)}`)()).toBe(text);
  },
);
