import { describe, expect, it } from "vitest";
import { faultOfName } from "../../../src/model/file-names.ts";
import { stampName } from "../../../src/sandbox/world/names.ts";

const NOON = Date.UTC(2024, 0, 4, 2, 54, 3);
const STAMP = "_20240104_105403";

describe("names of files", () => {
  it.each([
    ["a", undefined],
    ["😀".repeat(250), undefined],
    ["x".repeat(251), "must have 1 to 250 characters"],
    ["😀".repeat(251), "must have 1 to 250 characters"],
    ["", "must have 1 to 250 characters"],
    ["..", "must not be .."],
    ["a\\b", 'must not have \\, nor any other of <>|:"*?/\\'],
  ])("%j: %j", (name, fault) => {
    expect(faultOfName(name)).toBe(fault);
  });

  it.each([
    ["test.zip", false, `test${STAMP}.zip`],
    ["v1.0", true, `v1.0${STAMP}`],
    [".profile", false, `.profile${STAMP}`],
    [`${"x".repeat(246)}.zip`, false, `${"x".repeat(230)}${STAMP}.zip`],
    ["😀".repeat(250), false, `${"😀".repeat(234)}${STAMP}`],
    [`a.${"x".repeat(248)}`, false, `a.${"x".repeat(232)}${STAMP}`],
  ])("%j gets a timestamp where it is taken", (name, isFolder, stamped) => {
    expect(stampName(name, NOON, isFolder)).toBe(stamped);
    expect(faultOfName(stamped)).toBeUndefined();
  });
});
