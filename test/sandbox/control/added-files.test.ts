// Files that commands add, over HTTP and in the moments of a sandbox.
import { connectSandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { ADDRESS } from "../../support/control.ts";
import { setUpSeededFiles } from "../../support/seeded-files.ts";

describe("commands that wait, over HTTP", () => {
  it("answer what the methods resolve to, and name the argument that is wrong", async () => {
    const { sandbox, userId } = setUpSeededFiles();
    const remote = connectSandbox(ADDRESS, { fetch: sandbox.fetch });
    const { id: fileId } = await remote.addFile({ userId, path: "a.txt", base64: "YWJj" });
    expect(await remote.readFile({ fileId })).toEqual(await sandbox.readFile({ fileId }));
    await expect(remote.addFile({ userId, path: "a.txt/b" })).rejects.toMatchObject({
      argument: "path",
      message: "path must be another: a.txt is a file, not a folder",
    });
  });
});

describe("what is added", () => {
  it("is counted, belongs to snapshots, and goes with a reset", async () => {
    const { sandbox, userId } = setUpSeededFiles();
    const { files, versions } = sandbox.getInfo().counts;
    expect([files, versions]).toEqual([5, 5]);
    const { snapshot } = sandbox.snapshot();
    await sandbox.addFile({ userId, path: "a.txt", base64: "YWJj" });
    expect(sandbox.getInfo().counts).toMatchObject({ files: 6, versions: 6 });
    const fork = sandbox.fork();
    sandbox.restore({ snapshot });
    expect(sandbox.getInfo().counts.files).toBe(5);
    const { id: fileId } = fork.findFile({ path: "a.txt" });
    expect((await fork.readFile({ fileId })).text).toBe("abc");
  });
});
