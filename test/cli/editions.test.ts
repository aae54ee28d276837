// `koodrive openapi` and `koodrive postman`: documents to stdout, and as files.
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { openApi30, postmanCollection, postmanEnvironments } from "../../src/openapi/index.ts";
import { temporaryDirectory } from "../support/kept.ts";
import { koodrive } from "../support/koodrive.ts";

let cwd: string;
beforeEach(() => {
  cwd = temporaryDirectory();
});

const run = (line: string) => koodrive(line.split(" "), { cwd });
const fileIn = (name: string) => readFileSync(join(cwd, name), "utf8");
const contract = readFileSync("generated/openapi.json", "utf8");

describe("to stdout goes one document", () => {
  it.each([
    ["openapi", () => JSON.parse(contract)],
    ["openapi --edition 3.1 --out -", () => JSON.parse(contract)],
    ["openapi --edition 3.0", openApi30],
    ["postman", postmanCollection],
    ["postman --environment sandbox", () => postmanEnvironments().sandbox],
    ["postman --environment intl --out -", () => postmanEnvironments().intl],
    ["postman --environment cn", () => postmanEnvironments().cn],
  ])("koodrive %s", async (line, expected) => {
    const { stdout, stderr, code } = await run(line);
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout === `${JSON.stringify(expected(), undefined, 2)}\n`).toBe(true);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe("--out", () => {
  it("writes the contract, as the repository has it", async () => {
    expect(await run("openapi --out openapi.json")).toEqual({
      ...{ code: 0, stdout: "" },
      stderr: "Written: openapi.json\n",
    });
    expect(fileIn("openapi.json") === `${contract}\n`).toBe(true);
    expect(readdirSync(cwd)).toEqual(["openapi.json"]);
  });

  it("replaces the file that is there, and keeps its mode", async () => {
    const file = join(cwd, "sandbox.json");
    writeFileSync(file, "old");
    chmodSync(file, 0o640);
    const ended = await run("postman --environment sandbox --out sandbox.json --quiet");
    expect(ended).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(JSON.parse(fileIn("sandbox.json"))).toEqual(postmanEnvironments().sandbox);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd)).toEqual(["sandbox.json"]);
  });

  it.each([
    ["openapi --out .", "--out .: it is a directory, not a file.\n"],
    ["openapi --out new/", "--out new/: it names a directory, not a file.\n"],
    ["postman --out no/a.json", "--out no/a.json: its directory does not exist.\n"],
    ["postman --out /dev/null", "--out /dev/null: it is not a regular file.\n"],
    ["openapi --out=", '--out is the path of a file, not "": koodrive openapi --out FILE.\n'],
  ])("is refused where it can be no file: %s", async (line, stderr) => {
    expect(await run(line)).toEqual({ code: 2, stdout: "", stderr });
    expect(readdirSync(cwd)).toEqual([]);
  });
});

it.each([
  ["openapi --edition 2.0", '--edition is one of 3.1, 3.0, not "2.0"'],
  ["postman --environment test", '--environment is one of sandbox, intl, cn, not "test"'],
  ["openapi 3.0", "The edition is an option, and so is the file: --edition 3.0, --out FILE."],
  ["postman cn", "The environment is an option, and so is the file: --environment sandbox,"],
  ["openapi --json", "There is no option --json: koodrive openapi takes --edition, --out;"],
])("refuses %s", async (line, message) => {
  const { code, stdout, stderr } = await run(line);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr.replaceAll("\n", " ")).toContain(message);
});
