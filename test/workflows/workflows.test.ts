// Runs the workflows of openapi/workflows against a sandbox, all in one process of Redocly's runner.
// It checks what each of them says about its steps, and every response against the contract.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { createSandbox, rowsOf, type Sandbox } from "koodrive-client/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { spaceOf } from "../support/stored-files.ts";

const FOLDER = "openapi/workflows";
const FIRST_PART = Buffer.alloc(5 * 1024 * 1024, "first part ");
const SECOND_PART = Buffer.from("second part");
const LENGTH = FIRST_PART.length + SECOND_PART.length;
const DIGEST = createHash("sha256").update(FIRST_PART).update(SECOND_PART).digest("hex");
const [LEAVER, RECIPIENT] = ["Lin Xiaomei", "Amara Osei"];

interface Step {
  stepId: string;
}

interface Result {
  executedWorkflows: { executedSteps: { stepId: string; status: string; checks: object[] }[] }[];
}

const stepsOf = (file: string): Step[] =>
  parse(readFileSync(join(FOLDER, file), "utf8")).workflows[0].steps;

const files = readdirSync(FOLDER);

const departmentSpace = ({ world }: Sandbox, name: string) => {
  const department = rowsOf(world.departments).find((row) => row.name === name);
  return spaceOf(world, department?.id ?? "", 0);
};

/** What each of them leaves behind. */
const EFFECTS: Readonly<Record<string, (sandbox: Sandbox) => void>> = {
  "hand-over-files": (sandbox) => {
    expect(sandbox.listUsers({ name: LEAVER })).toEqual([]);
    const { id } = sandbox.findUser({ name: RECIPIENT });
    const { containerId } = spaceOf(sandbox.world, id);
    const { path } = sandbox.findFile({ containerId, name: "Handbook.txt" });
    expect(path).toMatch(`${LEAVER}`);
  },
  "onboard-department": (sandbox) => {
    const { ownerId, capacity } = departmentSpace(sandbox, "Legal");
    const users = rowsOf(sandbox.world.users).filter(
      ({ departmentId }) => departmentId === ownerId,
    );
    expect({ capacity, users }).toMatchObject({ capacity: 100, users: [{ role: 0 }] });
  },
  "reallocate-capacity": (sandbox) => {
    expect(departmentSpace(sandbox, "Research").capacity).toBe(800);
  },
  "share-folder": ({ world }) => {
    expect(rowsOf(world.shares)).toMatchObject([{ scope: 2, views: 1 }]);
  },
  "synchronize-directory": (sandbox) => {
    const { path } = sandbox.findFile({ name: "Photos" });
    expect(path).toBe("Workstation/Photos/");
    expect(rowsOf(sandbox.world.syncDirectories)).toEqual([]);
  },
  "upload-large-file": (sandbox) => {
    expect(sandbox.findFile({ name: "film.bin" })).toMatchObject({ size: LENGTH, sha256: DIGEST });
  },
};

let results: Record<string, Result>;

describe("the workflows", () => {
  const sandbox = createSandbox({ examples: false });
  /** Has the workflows beside the parts that they upload, in the folders that they refer to. */
  const directory = mkdtempSync(join(tmpdir(), "koodrive-workflows-"));

  beforeAll(async () => {
    const { id: userId } = sandbox.findUser({ name: LEAVER });
    await sandbox.addFile({ userId, path: "Handbook.txt", text: "Ask before you leave." });
    const server = await sandbox.listen();
    const folder = join(directory, FOLDER);
    cpSync(FOLDER, folder, { recursive: true });
    symlinkSync(resolve("generated"), join(directory, "generated"));
    writeFileSync(join(directory, "redocly.yaml"), "telemetry: off");
    writeFileSync(join(folder, "part-1.bin"), FIRST_PART);
    writeFileSync(join(folder, "part-2.bin"), SECOND_PART);
    const input = JSON.stringify(inputs());
    results = await respect(files, ["--input", input, "--server", `koodrive=${server.url}`]);
    await server.close();
  });

  afterAll(() => rmSync(directory, { recursive: true }));

  it.each(files)("go as %s says", (file) => {
    const result = results[join(FOLDER, file)];
    const executed = result?.executedWorkflows.flatMap(({ executedSteps }) => executedSteps);
    expect(executed?.filter(({ status }) => status !== "success")).toEqual([]);
    expect(executed?.map(({ stepId }) => stepId)).toEqual(
      stepsOf(file).map(({ stepId }) => stepId),
    );
  });

  it.each(files)("leave behind what %s says", (file) => {
    EFFECTS[file.replace(".arazzo.yaml", "")]?.(sandbox);
    expect.hasAssertions();
  });

  async function respect(workflows: string[], options: string[]): Promise<typeof results> {
    const cli = resolve("node_modules/@redocly/cli/bin/cli.js");
    const paths = workflows.map((file) => join(FOLDER, file));
    const args = [cli, "respect", ...paths, ...options, "--json-output", "results.json"];
    // A workflow that fails is seen in the results.
    const { stdout } = await promisify(execFile)("node", args, { cwd: directory }).catch(
      (error: { stdout: string }) => error,
    );
    const output = join(directory, "results.json");
    if (!existsSync(output)) throw new Error(stdout);
    return JSON.parse(readFileSync(output, "utf8")).files;
  }

  function inputs() {
    const userOf = (name: string) => sandbox.findUser({ name }).id;
    const tokenOf = (name: string) => sandbox.createToken({ userId: userOf(name) });
    return {
      token: tokenOf("Li Hua"),
      userId: userOf("Li Hua"),
      ...{
        name: "Legal",
        capacity: "100",
        accountId: rowsOf(sandbox.world.accounts)[0]?.accountId,
      },
      ...{
        departmentId: departmentSpace(sandbox, "Research").ownerId,
        movedCapacity: 100,
        departmentCapacity: "800",
      },
      ...{ leaverId: userOf(LEAVER), recipientId: userOf(RECIPIENT) },
      ...{ sharerId: userOf("Li Hua"), sharerToken: tokenOf("Li Hua") },
      ...{ readerToken: tokenOf("Wang Lei"), folderName: "Plans", extractCode: "a1B2c3D4" },
      ...{ directoryName: "Workstation", deviceId: "workstation-7" },
      ...{ fileName: "film.bin", length: LENGTH },
      ...{ firstPartSize: FIRST_PART.length, secondPartSize: SECOND_PART.length },
      sha256: DIGEST,
    };
  }
});
