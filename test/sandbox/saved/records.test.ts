// Data of older versions, and what JSON does not hold by itself.
import { describe, expect, it } from "vitest";
import { fromJson, toJson } from "../../../src/sandbox/saved/json.ts";
import {
  type Migrations,
  type Records,
  SCHEMA,
  upgradeFrom,
} from "../../../src/sandbox/saved/records.ts";

describe("JSON of rows and fields", () => {
  it.each([
    [{ id: "1", list: [1, null, "two"], nested: { flag: true } }],
    [9_223_372_036_854_775_807n],
    [{ pageSize: Number.POSITIVE_INFINITY, counts: [1n, 2n] }],
    ['a text with "$integer" in it'],
  ])("gives back %o", (value) => {
    expect(fromJson(toJson(value))).toEqual(value);
  });
});

describe("data of an older schema", () => {
  const records: Records = {
    fields: { name: "Acme" },
    rows: new Map([["groups", [{ id: "1" }, { id: "2" }]]]),
  };
  const withIcons = ({ fields, rows }: Records): Records => ({
    fields,
    rows: new Map(rows).set(
      "groups",
      (rows.get("groups") ?? []).map((group) => ({ ...(group as object), iconUrl: "" })),
    ),
  });
  const withTime = ({ fields, rows }: Records): Records => ({
    fields: { ...fields, now: 0 },
    rows,
  });
  const migrations: Migrations = { 1: withIcons, 2: withTime };

  it("goes up one schema after the other", () => {
    const upgraded = upgradeFrom(1, migrations, 3)(records);
    expect(upgraded.fields).toEqual({ name: "Acme", now: 0 });
    expect(upgraded.rows.get("groups")).toEqual([
      { id: "1", iconUrl: "" },
      { id: "2", iconUrl: "" },
    ]);
  });

  it("stays as it is if it has the newest schema", () => {
    expect(upgradeFrom(3, migrations, 3)(records)).toBe(records);
  });

  it("has a way up from every schema that there was", () => {
    for (let schema = 1; schema <= SCHEMA; schema += 1) expect(upgradeFrom(schema)).toBeDefined();
    expect(upgradeFrom(1)(records).fields).toEqual({ name: "Acme", addressLifetime: 3600 });
  });

  it.each([
    [4, "it was made by a newer version, whose schema is 4"],
    [0, "no version has had its schema, 0"],
    [Number.NaN, "no version has had its schema, NaN"],
  ])("is refused with schema %d", (schema, reason) => {
    expect(() => upgradeFrom(schema, migrations, 3)).toThrow(reason);
  });
});
