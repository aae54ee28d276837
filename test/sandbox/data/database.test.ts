// A change in the database: all of it, or nothing.
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { openDatabase } from "../../../src/sandbox/data/database.ts";
import type { RowChange } from "../../../src/sandbox/saved/changes.ts";
import { temporaryDirectory } from "../../support/kept.ts";

const put = (key: string): RowChange => ({ table: "users", key, json: `"${key}"` });

it("nothing of a change is there that fails midway, and the next one is made", () => {
  const database = openDatabase(join(temporaryDirectory(), "world.sqlite"));
  onTestFinished(database.close);
  const rowsIn = () => Array.from(database.read()?.rows ?? [], ({ json }) => JSON.parse(json));
  database.replace({ values: [["name", '"Acme"']], rows: [put("1"), put("2")] }, 1);
  const failing = function* () {
    yield put("3");
    yield { table: "users", key: "1", json: undefined };
    throw new Error("out of rows");
  };
  const change = () => database.write({ values: [["name", '"Other"']], rows: failing() });
  expect(change).toThrow("out of rows");
  expect(rowsIn()).toEqual(["1", "2"]);
  expect(database.read()?.values.get("name")).toBe('"Acme"');
  database.write({ values: [], rows: [put("4"), { table: "users", key: "2", json: undefined }] });
  expect(rowsIn()).toEqual(["1", "4"]);
});
