// `koodrive call` of one operation, against a sandbox over HTTP.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describedOperations } from "../../../src/cli/call/description.ts";
import { setUpCalls, USER } from "../../support/signed-in.ts";

const set = setUpCalls();
const { call, sent } = set;

describe("a call", () => {
  it("prints the answer as it is in JSON, and its data in a table and in CSV", async () => {
    const { stdout, stderr, code } = await call("spaces.getAllocation --json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { data, code: answered } = JSON.parse(stdout);
    expect(answered).toBe(0);
    expect(data).toHaveLength(3);
    const table = await call("spaces.getAllocation");
    expect(table.stdout.split("\n")[0]).toBe("type  allocateCapacity  totalCapacity");
    const csv = await call("spaces.getAllocation --csv");
    expect(csv.stdout.split("\r\n")[0]).toBe("type,allocateCapacity,totalCapacity");
    expect(csv.stdout.split("\r\n")).toHaveLength(5);
  });

  it("prints one object as lines of names and values, of which --fields chooses", async () => {
    const { stdout } = await call(`spaces.get --owner-id ${USER} --type 1`);
    expect(stdout).toMatch(/^ownerId +1580000000000000001$/m);
    const chosen = await call(
      `spaces.get --owner-id ${USER} --type 1 --fields ownerId,administrators --json`,
    );
    expect(JSON.parse(chosen.stdout)).toEqual({ ownerId: USER, administrators: null });
  });

  it("takes lists, JSON from files and stdin, and a body under the options", async () => {
    writeFileSync(join(set.directory, "group.json"), '\uFEFF{"name":"From file","capacity":10}');
    const member = { userId: "1", template: "2" };
    const lists = `--user-ids 1 --user-ids 2 --add-group-users '${JSON.stringify(member)}'`;
    const line = `spaces.createGroup --dry-run --json ${lists} --body @group.json --name Named`;
    const made = await call(line, { cwd: set.directory });
    expect(made.stderr).toBe("");
    expect(JSON.parse(made.stdout)).toEqual({
      method: "POST",
      url: `${set.url}/koodrive/ose/v1/space/group`,
      body: {
        ...{ name: "Named", capacity: 10, userIds: ["1", "2"] },
        addGroupUsers: [member],
      },
    });
    const piped = await call("spaces.createGroup --dry-run --json --body -", {
      stdin: '{"name":"From stdin"}',
    });
    expect(JSON.parse(piped.stdout).body).toEqual({ name: "From stdin" });
  });

  it("says that a change is done, of which an answer says no more", async () => {
    const line = `spaces.update --owner-id ${USER} --type 1 --capacity 30`;
    expect(await call(line)).toEqual({ code: 0, stdout: "", stderr: "Done.\n" });
    expect(await call(`${line} --quiet`)).toEqual({ code: 0, stdout: "", stderr: "" });
    const json = await call(`${line} --json`);
    expect(json).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(json.stdout)).toMatchObject({ code: 0 });
    const fields = await call(`${line} --fields code`);
    expect(fields).toEqual({ code: 0, stdout: expect.stringMatching(/^code +0\n$/), stderr: "" });
  });

  it("reads booleans in all their forms", async () => {
    const line = "spaces.listUsers --dry-run --json --offset 0 --limit 1";
    for (const [written, value] of [
      ["--is-direct", "true"],
      ["--is-direct=false", "false"],
      ["--no-is-direct", "false"],
    ] as const) {
      const { stdout } = await call(`${line} ${written}`);
      expect(JSON.parse(stdout).url).toContain(`isDirect=${value}`);
    }
  });

  it("sends nothing in a dry run, and shows no credentials", async () => {
    const { stdout, code } = await call(
      "departments.delete --department-id 1580000000000000000 --dry-run",
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^method +DELETE$/m);
    expect(stdout).not.toMatch(/Bearer|not-sent/i);
    expect(sent()).toEqual([]);
  });

  it("asks before it takes something away, and needs --yes where nobody can be asked", async () => {
    const line = "groups.delete --group-id 1";
    const refused = await call(line);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain("--yes");
    expect(sent()).toEqual([]);
    expect((await call(`${line} --yes`)).code).not.toBe(2);
    expect(sent()).toEqual(["groups.delete"]);
  });

  it("names in its question what the call does, and to what, without secrets", async () => {
    const asked = async (line: string) => {
      const { code, stderr } = await call(line);
      expect(code).toBe(2);
      return stderr.replace("Give --yes where nobody can be asked: ", "").trimEnd();
    };
    expect(await asked("groups.delete --group-id 15")).toBe(
      "Delete a group (groups.delete --group-id 15).",
    );
    expect(await asked('messages.delete --body \'{"ids":["1","2","3","4"]}\'')).toBe(
      "Delete messages (messages.delete --ids 1, 2, 3 and 1 more).",
    );
    writeFileSync(join(set.directory, "password.txt"), "s3cr3t12");
    const files = ["F1", "F2"].map((fileId) => ({ fileId, filePath: "s3cr3t12" }));
    const info = JSON.stringify({ srcContainerId: "C1", sessionId: "s3cr3t12", fileInfo: files });
    const job = `--dst-container-id C1 --task-type 2 --action-type 202 --task-info '${info}'`;
    const password = `--password @${join(set.directory, "password.txt")}`;
    expect(await asked(`jobs.create ${job} ${password}`)).toBe(
      "Start a batch job on files (jobs.create --task-type 2 (delete) --task-info " +
        "srcContainerId C1, fileId F1 and F2 --dst-container-id C1 --action-type 202 (delete permanently)).",
    );
    const long = await asked(`groups.delete --group-id \u001b${"1".repeat(5000)}`);
    expect(long).toMatch(/^Delete a group \(groups\.delete --group-id \\u\{1b\}1+…\)\.$/);
    expect(long.length).toBeLessThan(200);
    expect(sent()).toEqual([]);
  });

  it("asks before a job that deletes, and before no other", async () => {
    const job = `jobs.create --dst-container-id A --task-info '{"srcContainerId":"A","fileInfo":[{"fileId":"F"}]}'`;
    expect((await call(`${job} --task-type 2`)).stderr).toContain("--yes");
    expect((await call(`${job} --task-type 1`)).stderr).not.toContain("--yes");
    // Its siblings: all messages, and a user who is handed over.
    const messages = "messages.updateAll --operate";
    expect((await call(`${messages} 1`)).stderr).toContain("--yes");
    expect((await call(`${messages} 0`)).stderr).not.toContain("--yes");
    const task = "tasks.create --src-user-id 1 --dst-user-id 2 --task-type";
    expect((await call(`${task} 0`)).stderr).toContain("--yes");
  });

  it("asks before every operation of which it is said that it deletes", () => {
    const operations = describedOperations();
    const asking = operations.filter(({ destructive }) => destructive).map(({ name }) => name);
    const deleting = operations
      .filter(({ says }) => /^(Delet|Empt|Remov)|\bdeletes all\b/.test(says))
      .map(({ name }) => name);
    expect(deleting.length).toBeGreaterThan(10);
    expect(deleting.filter((name) => !asking.includes(name))).toEqual([]);
  });
});
