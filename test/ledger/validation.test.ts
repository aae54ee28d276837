import { describe, expect, it } from "vitest";
import { rounds, validator } from "../../scripts/ledger/validation.ts";
import { contract } from "./small-contract.ts";

const of = (schema: string, body: unknown) =>
  rounds(body, `/components/schemas/${schema}`, contract);

describe("rounds", () => {
  it("are none for a body that breaks nothing", () => {
    expect(of("User", { id: "1", admin: true })).toEqual([]);
  });

  it("turn one documented shape after the other, and leave the body itself as it is", () => {
    const body = { type: "2", "kind/of": 1, users: { id: "1", admin: "yes" } };
    const before = structuredClone(body);
    const violation = (path: string, keyword: string, instance = path) => ({
      path,
      instance,
      keyword,
    });
    expect(of("Update", body)).toEqual([
      {
        body: before,
        violations: [
          violation("/type", "type"),
          violation("/users", "type"),
          violation("/kind~1of", "type"),
        ],
      },
      {
        body: { type: 2, "kind/of": "1", users: [{ id: "1", admin: "yes" }] },
        violations: [
          violation("/type", "enum"),
          violation("/users/*/admin", "type", "/users/0/admin"),
        ],
      },
    ]);
    expect(body).toEqual(before);
  });

  it("name each matter once, by its first place", () => {
    const grid = [["a"], [1, "b", 2], [3]];
    expect(of("Open", { grid })[0]?.violations).toEqual([
      { path: "/grid/*/*", instance: "/grid/1/0", keyword: "type" },
    ]);
  });

  it("do not mind a field that the schema leaves open", () => {
    expect(of("Open", { anything: 1 })).toEqual([]);
    expect(of("User", { id: "1", anything: 1 })).toMatchObject([
      { violations: [{ path: "/anything", keyword: "unknown" }] },
    ]);
  });
});

it("there is no validator where there is no schema", () => {
  expect(() => validator(contract, "/components/schemas/Nothing")).toThrow(
    "there is no schema at /components/schemas/Nothing",
  );
});
