import { describe, expect, it } from "vitest";
import { Contract } from "../../scripts/contract/contract.ts";

const contract = new Contract({
  security: [{ Token: [] }, { Signature: [], Date: [] }],
  paths: {
    "/a/{id}": {
      parameters: [],
      post: { operationId: "createA", security: [] },
      get: { operationId: "getA" },
    },
    "/b": { delete: { operationId: "deleteB" } },
  },
  components: {
    schemas: {
      Plain: { type: "string", description: "Of the schema." },
      Named: { $ref: "#/components/schemas/Plain" },
      Holder: {
        properties: {
          own: { $ref: "#/components/schemas/Named", description: "Of the field." },
        },
      },
    },
  },
});

describe("a contract", () => {
  it("has its operations by path, and on a path in the order of OpenAPI's methods", () => {
    expect(contract.operations.map(({ id, method, pointer }) => [id, method, pointer])).toEqual([
      ["getA", "GET", "/paths/~1a~1{id}/get"],
      ["createA", "POST", "/paths/~1a~1{id}/post"],
      ["deleteB", "DELETE", "/paths/~1b/delete"],
    ]);
    expect(contract.operation("deleteB").path).toBe("/b");
  });

  it("follows references to references; what stands beside one wins", () => {
    const { own } = contract.root.components.schemas.Holder.properties;
    expect(contract.deref(own)).toEqual({ type: "string", description: "Of the field." });
    expect(contract.deref({ $ref: "#/components/schemas/Named" })).toBe(
      contract.root.components.schemas.Plain,
    );
  });

  it("finds nodes by pointers that go through references", () => {
    expect(contract.at("/components/schemas/Holder/properties/own/type")).toBe("string");
    expect(contract.at("/components/schemas/Holder/properties/other/type")).toBeUndefined();
    expect(contract.at(contract.operation("getA").pointer)).toBe(contract.operation("getA").node);
  });

  it("gives an operation its own security, or that of all", () => {
    expect(contract.security(contract.operation("createA"))).toEqual([]);
    expect(contract.security(contract.operation("getA"))).toEqual([
      ["Token"],
      ["Signature", "Date"],
    ]);
  });
});
