// Calls that succeed, and whose answers name what of them has failed.
import { describe, expect, it } from "vitest";
import { type Contract, type Node, readContract } from "../../../scripts/contract/contract.ts";
import { describedOperations } from "../../../src/cli/call/description.ts";
import { answering } from "../../support/answering.ts";
import { setUpCommands } from "../../support/koodrive-files.ts";

const set = setUpCommands(
  {
    users: [
      { name: "A", role: "system administrator", space: { capacity: 1, files: { "a.txt": "1" } } },
      { name: "B", role: "system administrator", space: { capacity: 1, files: { "b.txt": "2" } } },
      { name: "C" },
    ],
  },
  "A",
);

const dataOf = async (line: string, user = "A") => {
  const { stdout } = await set.run(`${line} --json`, { env: set.environmentOf(user) });
  return JSON.parse(stdout);
};
const idOf = (name: string) => set.sandbox.findUser({ name }).id;
const createGroup = async () =>
  (await dataOf("call groups.create --group-name Readers --source-type 1")).id;
const ownFile = async () => {
  const { data } = await dataOf(`call spaces.get --owner-id ${idOf("A")} --type 1`);
  const [{ id }] = await dataOf("ls");
  return { containerId: data.containerId, fileId: id };
};
const createShare = async (path: string, user: string) =>
  (await dataOf(`share ${path} --for-user ${idOf("C")} --for-user ${idOf("A")}`, user)).shareId;

/** What is called, with something that fails, and what is said of that. */
const CALLS: Readonly<Record<string, () => Promise<[line: string, said: string]>>> = {
  "spaces.createGroup": async () => [
    `--name Plans --user-ids ${idOf("B")} --user-ids 999`,
    "The call succeeded, but 1 part failed: 999.",
  ],
  "groups.addMembers": async () => [
    `--group-id ${await createGroup()} --user-ids 998 --user-ids ${idOf("B")} --user-ids 999`,
    "The call succeeded, but 2 parts failed: 998, 999.",
  ],
  "groups.removeMembers": async () => [
    `--group-id ${await createGroup()} --user-ids 999 --yes`,
    "The call succeeded, but 1 part failed: 999.",
  ],
  "favorites.update": async () => {
    const { containerId, fileId } = await ownFile();
    const files = [
      { containerId, fileId },
      { containerId, fileId: "none" },
    ];
    return [
      `--starred --sub-request-list '${JSON.stringify(files)}'`,
      "The call succeeded, but 1 of 2 parts failed: none (code 13000309).",
    ];
  },
  "shares.cancel": async () => [
    `--share-ids ${await createShare("/a.txt", "A")} --share-ids 999 --yes`,
    "The call succeeded, but 1 of 2 parts failed: 999 (code 13000309).",
  ],
  "sharedWithMe.leave": async () => [
    `--share-ids ${await createShare("/b.txt", "B")} --share-ids 999 --yes`,
    "The call succeeded, but 1 of 2 parts failed: 999 (code 13000309).",
  ],
  "files.getDownloadUrls": async () => {
    const { containerId, fileId } = await ownFile();
    return [
      `--container-id ${containerId} --file-ids ${fileId} --file-ids none`,
      "The call succeeded, but 1 of 2 parts failed: none (code 13000309).",
    ];
  },
};

/** Operations of which no rule of the sandbox lets a part fail. */
const ONLY_DOCUMENTED: Readonly<Record<string, string>> = {
  "departments.create": "--name Design --parent-id 1",
  "groups.create": "--group-name Readers --source-type 1",
  "sessions.delete": "--yes",
};

describe("what of a call has failed is said with the exit code 8:", () => {
  it.each(Object.entries(CALLS))("%s", async (name, callOf) => {
    const [args, said] = await callOf();
    const line = `call ${name} ${args}`;
    const { code, stdout, stderr } = await set.run(`${line} --json --quiet`);
    expect(JSON.parse(stderr).error).toEqual({
      ...{ name: "PartialError", message: said, exitCode: 8 },
      operation: name,
    });
    expect(code).toBe(8);
    expect(JSON.parse(stdout)).toMatchObject({ code: 0 });
  });

  it.each(Object.entries(ONLY_DOCUMENTED))("%s", async (name, args) => {
    const bodies = [{ code: 0, msg: "success", failedList: ["998", "999"] }];
    const env = { ...set.env, KOODRIVE_ENDPOINT: await answering({ status: 200, bodies }) };
    expect(await set.run(`call ${name} ${args}`, { env })).toEqual({
      code: 8,
      stdout: expect.stringContaining("998, 999"),
      stderr: "The call succeeded, but 2 parts failed: 998, 999.\n",
    });
  });
});

describe("of a call of which a part has failed", () => {
  const answered = async (line: string, body: object) => {
    const bodies = [{ code: 0, msg: "success", ...body }];
    const env = { ...set.env, KOODRIVE_ENDPOINT: await answering({ status: 200, bodies }) };
    return set.run(`call ${line}`, { env });
  };
  const cancel = "shares.cancel --share-ids 1 --yes";

  it("the data is the same in each form", async () => {
    const body = {
      subResponseList: [
        { shareId: "7", code: 0 },
        { shareId: "8", code: 13000302 },
      ],
    };
    const forms = {
      "": /^subResponseList +\[.*"8".*\]\n$/m,
      " --csv": /^code,msg,subResponseList\r\n0,success,"\[.*\]"\r\n$/,
      " --output jsonl": /^\{.*\}\n$/,
      " --fields subResponseList.1.code": /^subResponseList\.1\.code +13000302\n$/,
    };
    for (const [options, form] of Object.entries(forms)) {
      const { code, stdout } = await answered(cancel + options, body);
      expect(stdout, options).toMatch(form);
      expect(code, options).toBe(8);
    }
  });

  it("five are named, others counted, and one without an identifier by its place", async () => {
    const failedList = ["1", "2", "3", "4", "5", "6", "7"];
    const many = await answered("spaces.createGroup --name Plans", { failedList });
    expect(many.stderr).toBe("The call succeeded, but 7 parts failed: 1, 2, 3, 4, 5 and 2 more.\n");
    const subResponseList = [{ code: 0 }, { shareId: "a secret, or not", code: 7 }, { code: "8" }];
    const nameless = await answered(cancel, { subResponseList });
    expect(nameless.stderr).toBe(
      "The call succeeded, but 2 of 3 parts failed: element 2 (code 7), element 3 (code 8).\n",
    );
  });

  it("is shown with its answer, whatever a code is, and named by an identifier alone", async () => {
    const code = { toString: 1, valueOf: 1 };
    const subResponseList = [{ valid: "yes", fileId: "F1", code }];
    const {
      code: exitCode,
      stdout,
      stderr,
    } = await answered(`${cancel} --json`, { subResponseList });
    expect(exitCode).toBe(8);
    expect(JSON.parse(stdout)).toMatchObject({ subResponseList });
    expect(JSON.parse(stderr).error.message).toBe(
      "The call succeeded, but 1 of 1 parts failed: F1.",
    );
  });

  it.each<[string, { failedList?: null | [] }]>([
    ["an empty list", { failedList: [] }],
    ["no list", {}],
    ["a null", { failedList: null }],
  ])("nothing is said where there is %s", async (_, body) => {
    const line = "spaces.createGroup --name Plans";
    const { code, stderr, stdout } = await answered(line, { id: "1", ...body });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    if (body.failedList !== null) expect(stdout).not.toContain("failedList");
    const { stdout: json } = await answered(`${line} --json`, { id: "1", ...body });
    expect(JSON.parse(json)).toEqual({ code: 0, msg: "success", id: "1", ...body });
    expect(await answered("sessions.delete --yes", body)).toEqual({
      ...{ code: 0, stdout: "", stderr: "Done.\n" },
    });
  });
});

describe("the contract", () => {
  it("marks each list of what has failed, and the command knows them", () => {
    const contract = readContract();
    const listed = contract.operations.flatMap((operation) =>
      listsIn(contract.responseSchema(operation), contract).map(
        (path) => `${operation.node["x-koodrive-method"]} ${path}`,
      ),
    );
    const known = describedOperations().flatMap(({ name, failures }) =>
      failures ? [`${name} ${failures.path}`] : [],
    );
    expect(listed.filter((each) => !Object.hasOwn(NO_FAILURES, each))).toEqual(known);
    const tried = [...Object.keys(CALLS), ...Object.keys(ONLY_DOCUMENTED)];
    expect(known.map((each) => each.split(" ")[0]).sort()).toEqual(tried.sort());
  });
});

/** Lists that look like those of failures, and why the call that returns them has not failed. */
const NO_FAILURES: Readonly<Record<string, string>> = {
  "groups.removeMembers subResponseList": "its elements have unknown fields; failedList names them",
  "departments.list list": "a department has a code only on a page of examples",
  "departments.list data": "the same",
  "archives.list data.uncompressedFileList": "the values of the code are not documented",
  "tasks.getResult data.failInfoList": "it looks up what became of a task: the look-up is done",
};

/** Paths of lists whose names, or the codes of whose elements, tell of failures. */
function listsIn(schema: Node, contract: Contract, before = "", depth = 0): string[] {
  const { properties = {} } = contract.deref(schema) ?? {};
  if (depth > 4) return [];
  return Object.entries<Node>(properties).flatMap(([name, inner]) => {
    const { items, ...own } = contract.deref(inner);
    if (!items) return listsIn(own, contract, `${before}${name}.`, depth + 1);
    const hasCode = contract.deref(items).properties?.code !== undefined;
    const isOfFailures = hasCode || /fail|error|subResponse/i.test(name);
    return isOfFailures ? [`${before}${name}`] : [];
  });
}
