// Directories that cannot be opened, and what is in them afterwards: the same as before.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { ArgumentError, createSandbox, openSandbox, SandboxError } from "koodrive-client/sandbox";
import { describe, expect, it, onTestFinished } from "vitest";
import { openDirectory as openElsewhere } from "../../../src/sandbox/data/open.web.ts";
import { RESOLVE_SOURCE } from "../../support/entries.ts";
import { open, temporaryDirectory } from "../../support/kept.ts";

/** All files below a directory, with what is in them. */
function filesIn(directory: string): Record<string, string> {
  const names = readdirSync(directory, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(join(directory, name)).isFile());
  return Object.fromEntries(
    files.sort().map((name) => [name, readFileSync(join(directory, name), "latin1")]),
  );
}

/** A directory with a sandbox that was closed, changed by SQL. */
async function changedBy(sql: string): Promise<string> {
  const data = temporaryDirectory();
  await (await open(data)).close();
  const database = new DatabaseSync(join(data, "world.sqlite"));
  database.exec(sql);
  database.close();
  return data;
}

describe("a directory", () => {
  it("is made where there is none, for its owner alone", async () => {
    const data = join(temporaryDirectory(), "a", "b");
    await open(data);
    expect(statSync(data).mode & 0o777).toBe(0o700);
    expect(readdirSync(data)).toContain("world.sqlite");
  });

  it("is free again after close, as often as that is called", async () => {
    const data = temporaryDirectory();
    const sandbox = await open(data);
    await sandbox.close();
    await sandbox.close();
    await expect(open(data)).resolves.toBeDefined();
  });

  it("goes on where its making was killed: nothing was in it", async () => {
    const data = temporaryDirectory();
    writeFileSync(join(data, "world.sqlite"), "");
    mkdirSync(join(data, "bytes"));
    expect((await open(data)).findUser({ role: 2 }).name).toBe("Li Hua");
  });
});

describe("a directory that cannot be opened is left as it was:", () => {
  it.each([
    ["with other files", "notes.txt", "hello", "it is not empty, and holds no sandbox"],
    [
      "with a file of that name",
      "world.sqlite",
      "x".repeat(5000),
      "its world.sqlite is no database",
    ],
  ])("%s", async (_, name, text, reason) => {
    const data = temporaryDirectory();
    writeFileSync(join(data, name), text);
    const call = open(data);
    await expect(call).rejects.toBeInstanceOf(SandboxError);
    await expect(call).rejects.toThrow(`${data} cannot be opened: ${reason}.`);
    expect(filesIn(data)).toEqual({ [name]: text });
  });

  it("a database of another program", async () => {
    const data = temporaryDirectory();
    const database = new DatabaseSync(join(data, "world.sqlite"));
    database.exec("CREATE TABLE notes (text)");
    database.close();
    const before = filesIn(data);
    await expect(open(data)).rejects.toThrow("its world.sqlite was not made by a sandbox");
    expect(filesIn(data)).toEqual(before);
  });

  it.each([
    ["of a newer version", "PRAGMA user_version = 9", "made by a newer version, whose schema is 9"],
    ["of no version", "PRAGMA user_version = 0", "no version has had its schema, 0"],
    ["with a row that is no JSON", "UPDATE rows SET json = '{'", "JSON"],
    ["with a row that is none", "UPDATE rows SET json = '7'", "has a row that is none"],
    [
      "with rows of an unknown table",
      "UPDATE rows SET name = 'cells' WHERE name = 'users'",
      "there is no table cells",
    ],
    ["without a field", "DELETE FROM meta WHERE name = 'lastId'", "lastId is missing"],
    [
      "whose blobs are no names of files",
      `INSERT INTO rows VALUES ('contents', '1', '{"id":"1","blobs":[{"id":"../a","size":1}]}')`,
      '"../a" is no blob of it',
    ],
    [
      "whose bytes are missing",
      `INSERT INTO rows VALUES
        ('contents', '1', '{"id":"1","blobs":[{"id":"${"ab".repeat(16)}","size":1}]}')`,
      "bytes are missing: there is no file",
    ],
  ])("one %s", async (_, sql, reason) => {
    const data = await changedBy(sql);
    const { "world.sqlite": before } = filesIn(data);
    await expect(open(data)).rejects.toThrow(reason);
    expect(filesIn(data)["world.sqlite"]).toBe(before);
  });

  it("a file", async () => {
    const data = join(temporaryDirectory(), "file");
    writeFileSync(data, "hello");
    await expect(open(data)).rejects.toThrow(
      `${data} cannot be opened: ${data} is not a directory`,
    );
    expect(readFileSync(data, "utf8")).toBe("hello");
  });

  it("one that this process has", async () => {
    const data = temporaryDirectory();
    const sandbox = await open(data);
    await expect(open(data)).rejects.toThrow("this process has it");
    sandbox.updateOrganization({ name: "Acme" });
    expect(sandbox.world.organization.name).toBe("Acme");
  });

  it("one that another process has, until that is killed", async () => {
    const data = temporaryDirectory();
    const program = `
      import { openSandbox } from "koodrive-client/sandbox";
      const sandbox = await openSandbox({ data: ${JSON.stringify(data)} });
      sandbox.updateOrganization({ name: "Acme" });
      console.log("open");
      setInterval(() => {}, 1000);`;
    const args = [RESOLVE_SOURCE, "--input-type=module", "--eval", program];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    await once(child.stdout, "data");
    await expect(open(data)).rejects.toThrow(
      `${data} cannot be opened: process ${child.pid} has it; a sandbox is kept by one process`,
    );
    child.kill("SIGKILL");
    await once(child, "exit");
    expect((await open(data)).world.organization.name).toBe("Acme");
  });
});

describe("the options", () => {
  it.each([undefined, "", 7, "a\0b"])("are refused with data %j", async (data) => {
    const call = openSandbox({ data } as never);
    await expect(call).rejects.toThrow("data must be the path of a directory");
    await expect(call).rejects.toBeInstanceOf(ArgumentError);
  });

  it("are those of createSandbox, which itself keeps nothing", async () => {
    const data = temporaryDirectory();
    await expect(open(data, { pageSize: 0 })).rejects.toThrow("pageSize must be a whole number");
    expect(readdirSync(data)).toEqual([]);
    expect(() => createSandbox({ data } as never)).toThrow("data must be given to openSandbox");
  });
});

it("outside of Node no directory is opened", async () => {
  await expect(openElsewhere()).rejects.toThrow(
    "only Node, Bun and Deno keep a sandbox in a directory",
  );
});
