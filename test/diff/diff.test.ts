// `npm run diff`, on the contract of the project and one that was before it.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { BASELINE, baselineText } from "../../scripts/diff/baseline.ts";
import { compareContracts } from "../../scripts/diff/contracts.ts";
import { temporaryDirectory } from "../support/kept.ts";

const contract = () => JSON.parse(readFileSync("generated/openapi.json", "utf8"));

function diff(...args: string[]) {
  const command = ["scripts/diff.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, stdout, stderr };
}

/** The contract as it was when spaces could be listed by one more operation. */
function older(): string {
  const root = contract();
  const before = root.paths["/koodrive/ose/v1/space/allocation/get"];
  root.paths["/koodrive/ose/v1/space/allocation/old"] = {
    get: { ...before.get, operationId: "getOldAllocation" },
  };
  const file = join(temporaryDirectory(), "old.yaml");
  writeFileSync(file, stringify(root, { aliasDuplicateObjects: false }));
  return file;
}

describe("npm run diff", () => {
  it("tells what breaks, and fails where it is told to", () => {
    const file = older();
    const told = `Since ${contract().info.version}: 1 major, 0 minor, 0 patch; texts and examples aside.
major  getOldAllocation: operation removed
`;
    expect(diff(file)).toEqual({ status: 0, stdout: told, stderr: "" });
    expect(diff(file, "--fail-on", "minor")).toEqual({
      status: 1,
      stdout: told,
      stderr: "There are changes of minor impact.\n",
    });
  });

  it("refuses an impact that there is not", () => {
    const { status, stderr } = diff("--fail-on", "grave");
    expect(status).toBe(2);
    expect(stderr).toContain('--fail-on takes major, minor, patch, not "grave".');
  });
});

describe("the baseline", () => {
  it("has all that is compared, and no texts", () => {
    const text = baselineText(contract());
    expect(compareContracts(JSON.parse(text), contract())).toEqual([]);
    expect(compareContracts(contract(), JSON.parse(text))).toEqual([]);
    expect(text).not.toContain('"x-codeSamples"');
    expect(text).not.toMatch(/"example": /);
  });

  it("is that of the last release", () => {
    const { version } = JSON.parse(readFileSync(BASELINE, "utf8")).info;
    expect(readFileSync("CHANGELOG.md", "utf8")).toContain(`## [${version}] - `);
  });
});
