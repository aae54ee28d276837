import { describe, expect, it } from "vitest";
import { contractData } from "../../generated/contract-data.ts";
import { matchOperation } from "../../src/contract/match.ts";

const SHARE = "/koodrive/ose/v1/share";

describe("matchOperation", () => {
  it.each(Object.entries(contractData.operations))("finds %s by its own path", (id, operation) => {
    const path = operation.path.replace(/\{\w+\}/g, "7");
    expect(matchOperation(operation.method, path)).toMatchObject({ id });
    expect(matchOperation(operation.method, `/proxy/v2${path}`)).toMatchObject({ id });
  });

  it("gives the path's parameters decoded, or as they are if that is not possible", () => {
    expect(matchOperation("GET", `${SHARE}/a%2Fb`)).toMatchObject({
      id: "getShare",
      pathParameters: { shareId: "a/b" },
    });
    expect(matchOperation("GET", `${SHARE}/%`)).toMatchObject({ pathParameters: { shareId: "%" } });
  });

  it("prefers a literal to a parameter", () => {
    expect(matchOperation("POST", `${SHARE}/verify`)).toMatchObject({ id: "verifyExtractCode" });
  });

  it.each([
    ["another method", "PATCH", `${SHARE}/7`, ["GET", "PUT"]],
    ["an empty parameter", "GET", `${SHARE}/`, []],
    ["a longer path", "GET", `${SHARE}/7/8/9/10`, []],
    ["a path without its beginning", "GET", SHARE.slice(9), []],
    ["nothing", "GET", "/", []],
  ])("knows no operation for %s, but the methods of the path", (_, method, path, methods) => {
    const match = matchOperation(method, path);
    expect(match).not.toHaveProperty("id");
    expect("methods" in match && match.methods.toSorted()).toEqual(methods);
  });
});
