// The programs of test/examples as their users run them: copied beside the installed package, started
// with environment variables and options, against a sandbox that listens.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Seed } from "koodrive-client/sandbox";
import { beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import { importSandbox } from "./files-sandbox.ts";
import { findNode } from "./runtimes.ts";

const directory = join(inject("directory"), "examples");
let node: string;
beforeAll(async () => {
  node = await findNode(24);
  cpSync("test/examples", directory, {
    recursive: true,
    filter: (path) => !/\.test\.ts$|examples\/[\w-]+\//.test(path),
  });
});

interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

async function run(environment: NodeJS.ProcessEnv, ...args: string[]): Promise<Ended> {
  const child = spawn(node, args, {
    cwd: directory,
    // What is in the variables of this machine is not the program's.
    env: { PATH: process.env.PATH, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 20_000,
  });
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { status: child.exitCode, stdout, stderr };
}

const DAY = 24 * 60 * 60 * 1000;

const WORLD: Seed = {
  organization: {
    purchasedCapacity: 100,
    pools: { department: 60, individual: 20, group: 20 },
    personalSpaceSize: 0,
  },
  departments: [{ name: "Sales, north", space: 30 }],
  users: [
    { name: "Chen Yu", role: "system administrator", space: 1 },
    {
      name: "Zhao Min",
      space: { capacity: 2, files: { a: 1024 ** 3, "b.txt": "B", "c.txt": "C" } },
    },
    { name: "Sun Bo", space: 5 },
  ],
  accounts: [{ name: "Maria Lopez", accountId: "1008600000000000101" }],
};

const importClient = (): Promise<typeof import("koodrive-client")> =>
  import(join(inject("directory"), "node_modules/koodrive-client/dist/index.node.js"));

async function setUp() {
  const { createSandbox } = await importSandbox(inject("directory"));
  const sandbox = createSandbox({ world: WORLD });
  const { url, close } = await sandbox.listen();
  onTestFinished(close);
  const idOf = (name: string) => sandbox.findUser({ name }).id;
  const as = (name: string) => ({
    KOODRIVE_ENDPOINT: url,
    KOODRIVE_TOKEN: sandbox.createToken({ userId: idOf(name) }),
  });
  const signed = (name: string) => ({
    KOODRIVE_ENDPOINT: url,
    KOODRIVE_APP_ID: "sandbox-app",
    KOODRIVE_APP_SECRET: "sandbox-secret",
    KOODRIVE_USER_ID: idOf(name),
  });
  const { createKooDriveClient, accessToken } = await importClient();
  const clientOf = (name: string) => {
    const { KOODRIVE_ENDPOINT: endpoint, KOODRIVE_TOKEN: token } = as(name);
    return createKooDriveClient({ endpoint, auth: accessToken(token) });
  };
  const changes = () =>
    sandbox
      .getJournal({})
      .entries.flatMap(({ method, operation }) => (method === "GET" ? [] : [operation]));
  return { sandbox, idOf, as, signed, clientOf, changes };
}

describe("quota-report.ts", () => {
  it("writes a table, says what is full, and ends with 3", async () => {
    const { as } = await setUp();
    const { status, stdout, stderr } = await run(
      as("Chen Yu"),
      "quota-report.ts",
      "--threshold=50",
    );
    expect(stdout.split("\r\n").slice(0, 6)).toEqual([
      "kind,name,belongsTo,capacity,used,percent",
      "pool,departments,,60,30,50",
      "pool,individuals,,20,8,40",
      "pool,groups,,20,0,0",
      expect.stringMatching(/^user,Zhao Min,.*,2,1,50$/),
      'department,"Sales, north",,30,0,0',
    ]);
    expect(stderr).toBe(
      "The pool departments is 50 % full, of 60 GB.\nThe user Zhao Min is 50 % full, of 2 GB.\n",
    );
    expect(status).toBe(3);
  });

  it("ends with 0 where nothing is full, and writes JSON, signed as an application", async () => {
    const { signed } = await setUp();
    const { status, stdout, stderr } = await run(
      signed("Chen Yu"),
      ...["quota-report.ts", "--format=json"],
    );
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)[0]).toMatchObject({ kind: "pool", capacity: 60, used: 30 });
    expect(status).toBe(0);
  });

  it("says what is wrong with how it is called, and calls nothing", async () => {
    const { as, sandbox } = await setUp();
    const { KOODRIVE_ENDPOINT } = as("Chen Yu");
    const ended = await Promise.all([
      run(as("Chen Yu"), "quota-report.ts", "--threshold=all"),
      run(as("Chen Yu"), "quota-report.ts", "--treshold=90"),
      run({ KOODRIVE_ENDPOINT }, "quota-report.ts"),
    ]);
    expect(ended.map(({ status }) => status)).toEqual([2, 2, 2]);
    const [wrong, unknown, missing] = ended.map(({ stderr }) => stderr);
    expect(wrong).toBe('--threshold must be a whole number from 1 to 100, is "all".\n');
    expect(unknown).toContain("--treshold");
    expect(missing).toBe("The environment variable KOODRIVE_APP_ID is missing.\n");
    expect(sandbox.getJournal({}).entries).toEqual([]);
  });

  it("says why it is refused, and not by which token", async () => {
    const { as } = await setUp();
    const stranger = { ...as("Sun Bo"), KOODRIVE_TOKEN: "Bearer+s3cr3t" };
    const { status, stdout, stderr } = await run(stranger, "quota-report.ts");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("APIGW.0301");
    expect(stderr).not.toContain("s3cr3t");
  });
});

it("share-expiry.ts prolongs what ends soon, after a dry run that changes nothing", async () => {
  const { sandbox, as, clientOf, changes } = await setUp();
  const environment = as("Zhao Min");
  const { id: fileId, containerId } = sandbox.findFile({ path: "b.txt" });
  const { shares } = clientOf("Zhao Min");
  await shares.create({ containerId, fileIds: [fileId], scope: 2, validDays: 3 });
  sandbox.clearJournal();
  const dry = await run(environment, "share-expiry.ts", "--dry-run");
  expect(dry.stdout).toMatch(/^b\.txt: would have ended 20.*, is to be prolonged\n$/);
  expect(changes()).toEqual([]);

  const { stdout, stderr, status } = await run(environment, "share-expiry.ts", "--valid-days=60");
  expect([stderr, status]).toEqual(["", 0]);
  expect(changes()).toEqual(["shares.update"]);
  for await (const { expireTime } of shares.list.all()) {
    expect(stdout).toContain(`ends ${expireTime} now`);
    expect(Date.parse(`${expireTime}`)).toBeGreaterThan(Date.now() + 59 * DAY);
  }
});

it("onboarding.ts takes in whom it can, says who is refused, and goes on later", async () => {
  const { sandbox, as, changes } = await setUp();
  const accounts = ["1008600000000000101", "1008600000000000999"];
  const newcomers = { department: "Robotics", departmentCapacity: 10, accounts, capacity: 5 };
  writeFileSync(join(directory, "newcomers.json"), JSON.stringify(newcomers));
  writeFileSync(join(directory, "wrong.json"), JSON.stringify({ ...newcomers, capacity: "5" }));
  const environment = as("Chen Yu");
  const wrong = await run(environment, "onboarding.ts", "wrong.json");
  expect(wrong).toMatchObject({ status: 2, stderr: '"capacity" must be a whole number of GB.\n' });
  expect(changes()).toEqual([]);

  for (const made of [
    ["departments.create", "spaces.create", "users.create", "spaces.create"],
    [],
  ]) {
    sandbox.clearJournal();
    const { status, stdout, stderr } = await run(environment, "onboarding.ts", "newcomers.json");
    const { id } = sandbox.findUser({ name: "Maria Lopez" });
    expect(stdout).toBe(`1008600000000000101: user ${id}\n`);
    expect(stderr).toMatch(/^1008600000000000999: .*code 13000309/);
    expect(status).toBe(3);
    expect(changes()).toEqual([...made, "users.create"]);
  }
});

it("offboarding.ts hands over and deletes, and has nothing to do the second time", async () => {
  const { sandbox, idOf, signed } = await setUp();
  const people = [`--leaver=${idOf("Zhao Min")}`, `--recipient=${idOf("Sun Bo")}`];
  const environment = signed("Chen Yu");
  const { stdout, stderr, status } = await run(environment, "offboarding.ts", ...people);
  expect([stderr, status]).toEqual(["", 0]);
  expect(stdout).toMatch(/^Done: Zhao Min is disabled\.\nDone: Zhao Min is handed over to \d+ and/);
  expect(sandbox.listUsers({ name: "Zhao Min" })).toEqual([]);
  const { containerIds } = sandbox.findUser({ name: "Sun Bo" });
  expect(containerIds).toEqual([sandbox.findFile({ name: "b.txt" }).containerId]);
  const again = await run(environment, "offboarding.ts", ...people);
  expect(again).toEqual({ stdout: "Nothing is left to do.\n", stderr: "", status: 0 });
});

it("recycle-bin.cjs deletes for good what has been in the bin for long, and nothing else", async () => {
  const { sandbox, idOf, as, clientOf, changes } = await setUp();
  const recycle = async (path: string, time: string) => {
    sandbox.setClock({ time });
    const { id: fileId, containerId } = sandbox.findFile({ path });
    const taskInfo = { srcContainerId: containerId, fileInfo: [{ fileId }] };
    await clientOf("Zhao Min").jobs.run({
      ...{ taskType: 2, actionType: 201, dstContainerId: containerId, taskInfo },
    });
  };
  await recycle("b.txt", new Date(Date.now() - 40 * DAY).toISOString());
  await recycle("c.txt", new Date().toISOString());
  const environment = { ...as("Zhao Min"), KOODRIVE_USER_ID: idOf("Zhao Min") };
  sandbox.clearJournal();
  const namesIn = () => sandbox.listFiles({}).map(({ name }) => name);
  const dry = await run(environment, "recycle-bin.cjs", "--dry-run");
  expect(dry).toMatchObject({ status: 0, stderr: "" });
  expect(dry.stdout).toMatch(/^b\.txt: deleted 20[^\n]*\n$/);
  expect(namesIn()).toEqual(expect.arrayContaining(["b.txt", "c.txt"]));

  const { stdout, stderr, status } = await run(environment, "recycle-bin.cjs");
  expect([stdout, stderr, status]).toEqual([dry.stdout, "", 0]);
  expect(changes()).toContain("jobs.create");
  expect(namesIn()).not.toContain("b.txt");
  expect(namesIn()).toContain("c.txt");
});

describe("without a variable that it needs, each program names it, ends with 2, and sends nothing", () => {
  const PROGRAMS = [
    ["quota-report.ts"],
    ["share-expiry.ts"],
    ["onboarding.ts", "newcomers.json"],
    ["offboarding.ts", "--leaver=1580000000000000003"],
    ["recycle-bin.cjs"],
  ];
  const VARIABLES = ["ENDPOINT", "APP_ID", "APP_SECRET", "USER_ID"].map(
    (name) => `KOODRIVE_${name}`,
  );

  it.each(PROGRAMS)("%s", async (...call) => {
    writeFileSync(join(directory, "newcomers.json"), "{}");
    const { sandbox, signed } = await setUp();
    const withToken = call[0] === "recycle-bin.cjs" ? { KOODRIVE_TOKEN: "Bearer+token" } : {};
    for (const name of VARIABLES) {
      const { [name]: _, ...others } = signed("Chen Yu") as Record<string, string>;
      expect(await run(others, ...call)).toEqual({
        ...{ status: 2, stdout: "" },
        stderr: `The environment variable ${name} is missing.\n`,
      });
    }
    const { KOODRIVE_USER_ID: _, ...nobody } = { ...signed("Chen Yu"), ...withToken };
    expect(await run(nobody, ...call)).toMatchObject({ status: 2, stdout: "" });
    expect(sandbox.getJournal({}).entries).toEqual([]);
  });

  it.each(PROGRAMS)("%s, whose endpoint is no address", async (...call) => {
    const { signed } = await setUp();
    const ended = await run({ ...signed("Chen Yu"), KOODRIVE_ENDPOINT: "koodrive" }, ...call);
    expect(ended).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("endpoint"),
    });
  });
});

it("onboarding.ts ends with 2 where its file is missing", async () => {
  const { as } = await setUp();
  const { status, stderr } = await run(as("Chen Yu"), "onboarding.ts", "nobody.json");
  expect([status, stderr]).toEqual([2, expect.stringContaining("nobody.json")]);
});
