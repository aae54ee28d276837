// What becomes of the work, and of the exit code, where nobody reads the output to its end.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { setUpSpace } from "../support/koodrive-files.ts";

const set = setUpSpace({ "there.txt": "one" });

/** Runs `koodrive` before a pipe. Returns its exit code, and what it told on stderr. */
async function before(reader: string, line: string) {
  const program = `'${process.execPath}' '${process.cwd()}/src/cli/main.ts'`;
  const script = `${program} ${line} | ${reader} >/dev/null; exit "\${PIPESTATUS[0]}"`;
  const { NODE_COMPILE_CACHE, PATH } = process.env;
  const env = { ...set.env, NODE_COMPILE_CACHE, PATH };
  const options = { env, cwd: set.directory };
  return promisify(execFile)("bash", ["--norc", "-c", script], options).then(
    ({ stderr }) => ({ code: 0, stderr }),
    ({ code, stderr }) => ({ code, stderr }),
  );
}

describe("where nobody reads on", () => {
  it("what was begun is done", async () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const line = `mkdir ${names.map((name) => `/${name}`).join(" ")} --json`;
    expect(await before("head -c 1", line)).toEqual({ code: 0, stderr: "" });
    const found = await set.rows("ls / --fields name");
    expect(found.map(({ name }: { name: string }) => name)).toEqual([...names, "there.txt"]);
  });

  it("a failure keeps its code", async () => {
    set.write("there.txt", "two");
    const { code, stderr } = await before("true", "upload there.txt --json");
    expect(code).toBe(5);
    expect(stderr).toContain("there.txt");
    expect((await before("true", "doctor --endpoint http://127.0.0.1:9")).code).toBe(7);
  });

  it("a list that is only looked up ends", async () => {
    expect(await before("head -n 1", "ls --json")).toEqual({ code: 0, stderr: "" });
  });

  it("a document ends, too, which is larger than a pipe", async () => {
    expect(await before("head -n 1", "openapi")).toEqual({ code: 0, stderr: "" });
  });
});

it.each([
  ["ls", /^stdout: ENOSPC: [^\n]+\n$/],
  ["ls --json", /^\{"error":\{[^\n]*"message":"stdout: ENOSPC: [^\n]+\}\n$/],
  ["postman", /^stdout: ENOSPC: [^\n]+\n$/],
  ["--help", /^stdout: ENOSPC: [^\n]+\n$/],
])("a full disk is a failure, told once: %s", async (line, expected) => {
  const script = `'${process.execPath}' '${process.cwd()}/src/cli/main.ts' ${line} > /dev/full`;
  const ran = promisify(execFile)("bash", ["--norc", "-c", script], {
    env: { ...set.env, PATH: process.env.PATH },
  });
  await expect(ran).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(expected) });
});

describe("a list whose first page fails", () => {
  it.each(["", "--csv", "--json", "--output jsonl"])("is no empty one: %s", async (form) => {
    const env = { ...set.env, KOODRIVE_TOKEN: "Bearer+none" };
    const { code, stdout, stderr } = await set.run(`call users.list --all ${form}`, { env });
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).not.toContain("Nothing was found");
  });
});
