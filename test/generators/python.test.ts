// The quota report in Python, on a client that redocly generates from the contract, with a sandbox.
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { guideExamples } from "../support/guide.ts";
import { runConfined } from "./confined.ts";
import { redocly } from "./contract.ts";

/** A Python with httpx, which the generated client sends by. Debian's package is of its own Python. */
const python = ["python3", "/usr/bin/python3"].find((program) => {
  try {
    return execFileSync(program, ["-c", "import httpx"], { stdio: "ignore" }) !== undefined;
  } catch {
    return false;
  }
});

const directory = mkdtempSync("test/generators/output-");
afterAll(() => rmSync(directory, { recursive: true }));
beforeAll(() => {
  const { status, printed } = runConfined(directory, ...redocly("python")(directory));
  expect(status, printed).toBe(0);
});

async function setUp() {
  const sandbox = createSandbox({
    world: {
      organization: { purchasedCapacity: 1000 },
      departments: [{ name: "Design" }],
      users: [
        { name: "Chen Yu", role: "system administrator", department: "Design", space: 10 },
        { name: "Zhao Min", department: "Design", space: 50 },
        { name: "Sun Bo", department: "Design" },
      ],
      applications: [{ appId: "report", appSecret: "secret-of-the-report" }],
    },
    // Of the three users, two come at once.
    pageSize: 2,
  });
  const { url, close } = await sandbox.listen();
  onTestFinished(close);
  const { id: userId } = sandbox.findUser({ name: "Chen Yu" });
  const environment = {
    KOODRIVE_ENDPOINT: url,
    KOODRIVE_TOKEN: sandbox.createToken({ userId }),
    KOODRIVE_APP_TOKEN: sandbox.createToken({ appId: "report" }),
  };
  const run = (args: string[], variables: object = environment) => {
    if (!python) throw new Error("Install httpx: pip install httpx, or apt install python3-httpx.");
    return promisify(execFile)(python, args, {
      env: { PYTHONPATH: directory, ...variables },
      timeout: 15_000,
    });
  };
  const report = (variables?: object) => run(["test/examples/quota_report.py"], variables);
  return { sandbox, environment, report, run };
}

const blocks = guideExamples("openapi/guide/16-other-languages.md");

describe("the guide", () => {
  it("generates the client as it is generated here", () => {
    const command = blocks.find(({ code }) => code.includes("--generator=python"))?.code ?? "";
    const [program, subcommand, , , generator] = redocly("python")(".");
    expect(program).toMatch(/redocly$/);
    expect(command.split("\n")).toEqual([
      "npx koodrive-client openapi --out openapi.json",
      `npx @redocly/cli ${subcommand} openapi.json --output=client.ts ${generator}`,
      "",
    ]);
  });

  it("has a program that prints the pools", async () => {
    const { run } = await setUp();
    const program = blocks.find(({ language }) => language === "python")?.code ?? "";
    const { stdout } = await run(["-c", program]);
    expect(stdout).toBe(
      [
        [0, 0, 600],
        [1, 60, 200],
        [2, 0, 200],
      ]
        .map(([type, used, all]) => `Type ${type}: ${used} of ${all} GB are allocated.\n`)
        .join(""),
    );
  });
});

describe("the quota report in Python", () => {
  it("prints the pools and the largest spaces, of all pages", async () => {
    const { sandbox, report } = await setUp();
    const { stdout } = await report();
    expect(stdout).toBe(
      "departments: 0 of 600 GB\nindividuals: 60 of 200 GB\ngroups: 0 of 200 GB\n" +
        "Zhao Min, Design: 50 GB\nChen Yu, Design: 10 GB\n",
    );
    const calls = sandbox.getJournal({ operation: "listUserSpaces" }).entries;
    expect(calls.length).toBeGreaterThan(2);
  });

  it("ends with a message for what is refused, and for what is missing", async () => {
    const { environment, report } = await setUp();
    await expect(report({ ...environment, KOODRIVE_TOKEN: "Bearer+other" })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^HTTP 401: .*APIGW/),
    });
    for (const name of Object.keys(environment)) {
      await expect(report({ ...environment, [name]: "" })).rejects.toMatchObject({
        ...{ code: 2, stdout: "" },
        stderr: `The environment variable ${name} is missing.\n`,
      });
    }
  });

  it("takes a failure inside HTTP 200 for one", async () => {
    const { sandbox, report } = await setUp();
    sandbox.injectFault({ code: 13000201, status: 200 });
    await expect(report()).rejects.toMatchObject({ stderr: expect.stringMatching(/^13000201: /) });
  });
});
