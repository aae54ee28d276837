import { describe, expect, it } from "vitest";
import { type Contract, readContract } from "../../scripts/contract/contract.ts";
import { methodOf, sampleCall } from "../../scripts/contract/samples.ts";
import { changedContract, parameter } from "../generate/changed-contract.ts";

const contract = readContract();
const sample = (id: string, of: Contract = contract) => sampleCall(of.operation(id), of);

describe("the sample call of an operation", () => {
  it("has the first example of the body, whole, and the examples of the path", () => {
    expect(sample("updateSpace")).toEqual({
      operation: contract.operation("updateSpace"),
      method: "spaces.update",
      args: { ownerId: "1289173650183882753", status: "1", type: 0 },
    });
  });

  it("has the parameters that are required, and leaves the others out", () => {
    expect(sample("listDepartmentSpaces").args).toEqual({ offset: 0, limit: 10 });
    const demanding = changedContract((contract) => {
      parameter(contract.operation("listDepartmentSpaces"), "keyWord").required = true;
      parameter(contract.operation("listDepartmentSpaces"), "keyWord").example = "Sales";
    });
    expect(sample("listDepartmentSpaces", demanding).args).toEqual({
      offset: 0,
      limit: 10,
      keyWord: "Sales",
    });
  });

  it("has optional parameters without which it is about nothing", () => {
    expect(sample("getTaskResult").args).toEqual({ taskId: "1215215" });
    expect(sample("listUserPermissions").args).toMatchObject({
      ...{ spaceType: 0, deptId: "1289173650183882753" },
    });
  });

  it("has arguments by the names of the method, with values by those of the service", () => {
    expect(sample("refreshSession").args).toEqual({ sessionId: "********" });
  });

  it("has values that are false or empty, as an example may", () => {
    const changed = changedContract((contract) => {
      const { content } = contract.operation("updateSpace").node.requestBody;
      content["application/json"].examples = {
        ours: { value: { type: 0, status: "" } },
        second: { value: { type: 1 } },
      };
    });
    expect(sample("updateSpace", changed).args).toMatchObject({ type: 0, status: "" });
  });

  it("tells a parameter from another of its name elsewhere", () => {
    const changed = changedContract((contract) => {
      contract.operation("getSpace").node.parameters.unshift({
        name: "ownerId",
        in: "query",
        "x-koodrive-argument": "owner",
        required: true,
        schema: { type: "string" },
        example: "in the query",
      });
    });
    expect(sample("getSpace", changed).args).toMatchObject({
      owner: "in the query",
      ownerId: sample("getSpace").args.ownerId,
    });
  });
});

describe("the method of a sample", () => {
  it("is that of the client", () => {
    const update = async () => ({});
    expect(methodOf({ spaces: { update } }, sample("updateSpace"))).toBe(update);
  });

  it.each([{}, { spaces: {} }, { spaces: { update: "none" } }])("is missed in %j", (koodrive) => {
    expect(() => methodOf(koodrive, sample("updateSpace"))).toThrow(
      "the client has no method spaces.update",
    );
  });
});
