import { describe, expect, it } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";
import { findOperation } from "../../src/client/by-path/find-operation.ts";
import { allOperations } from "../../src/client/operations.ts";

const contract = readContract();
const named = (name: string) => allOperations().find((operation) => operation.name === name);

describe("the operations", () => {
  it("are those of the contract, parsed once", () => {
    const expected = contract.operations.map(({ method, path, node }) => [
      node["x-koodrive-method"],
      method,
      path,
      node["x-koodrive-idempotent"],
    ]);
    const found = allOperations().map(({ name, method, path, idempotent }) => [
      name,
      method,
      path,
      idempotent,
    ]);
    expect(found).toEqual(expected);
    expect(allOperations()).toBe(allOperations());
  });

  it("have arguments by name, and whether there is a body", () => {
    const update = named("shares.update");
    expect(update?.hasBody).toBe(true);
    expect(update?.arguments.get("shareId")).toEqual({
      name: "shareId",
      place: "path",
      wireName: "shareId",
      isRequired: true,
    });
    expect(update?.arguments.get("comment")).toMatchObject({
      place: "body",
      isRequired: false,
    });
    expect(named("spaces.getAllocation")?.arguments.size).toBe(0);
    expect(named("spaces.getAllocation")?.hasBody).toBe(false);
    expect(named("departments.list")?.hasBody).toBe(false);
  });

  it("have the headers of their options, credentials, pagination and wire variants", () => {
    expect(named("spaces.getAllocation")?.options).toEqual(["traceId", "language"]);
    expect(named("shares.update")?.options).toEqual(["traceId"]);
    expect(named("sessions.create")?.credentials).toBe("none");
    expect(named("sessions.refresh")?.credentials).toBe("accessToken");
    expect(named("shares.update")?.credentials).toBeUndefined();
    expect(named("users.list")?.pagination).toMatchObject({ style: "offset", items: ["list"] });
    expect(named("users.get")?.pagination).toBeUndefined();
    expect(named("spaces.getAllocation")?.variants.get("data")).toBe("array");
    expect(named("departments.create")?.variants.size).toBe(0);
  });

  it("are found by method and path", () => {
    const path = "/koodrive/ose/v1/share/{shareId}";
    expect(findOperation("PUT", path)?.name).toBe("shares.update");
    expect(findOperation("GET", path)?.name).toBe("shares.get");
    expect(findOperation("PATCH", path)).toBeUndefined();
    expect(findOperation("PUT", "/future")).toBeUndefined();
  });
});
