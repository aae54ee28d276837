import { describe, expect, it } from "vitest";
import { findOperation } from "../../src/client/by-path/find-operation.ts";
import { validatePath } from "../../src/client/path-collisions.ts";

const BASE = "/koodrive/ose/v1";

function validate(method: string, path: string, values: Record<string, unknown>): void {
  const operation = findOperation(method, BASE + path);
  if (!operation) throw new Error(`no operation ${method} ${path}`);
  validatePath(operation, values);
}

describe("a path value is refused that leads to another operation", () => {
  it.each<[string, string, Record<string, unknown>, string]>([
    ["GET", "/{jobId}", { jobId: "jobs" }, "jobId"],
    ["GET", "/share/{shareId}", { shareId: "received" }, "shareId"],
    ["GET", "/users/{userId}", { userId: "count" }, "userId"],
    ["POST", "/files/{fileId}/detail", { fileId: "rename" }, "fileId"],
    ["POST", "/files/{groupId}/{type}", { groupId: "rename", type: "x" }, "groupId"],
    ["POST", "/files/{groupId}/{type}", { groupId: "g", type: "detail" }, "type"],
  ])("%s %s with %o", (method, path, values, argument) => {
    const send = () => validate(method, path, values);
    expect(send).toThrow(
      expect.objectContaining({
        name: "ArgumentError",
        argument,
        message: expect.stringContaining(
          `${argument} must not be "${values[argument]}": that is another operation`,
        ),
      }),
    );
  });
});

describe("a path value is accepted", () => {
  it.each<[string, string, Record<string, unknown>]>([
    ["GET", "/{jobId}", { jobId: "job" }],
    ["GET", "/{jobId}", { jobId: "jobs/1" }],
    ["GET", "/share/{shareId}", { shareId: "received " }],
    ["GET", "/users/{userId}", { userId: 7 }],
    ["PUT", "/share/{shareId}", { shareId: "received" }],
    ["GET", "/space/allocation/get", {}],
  ])("%s %s with %o", (method, path, values) => {
    expect(() => validate(method, path, values)).not.toThrow();
  });
});

it("a body on GET is refused", () => {
  expect(() => validate("GET", "/space/batchGetSpace", {})).toThrow(
    "spaces.batchGet: body cannot be sent with GET by fetch",
  );
});
