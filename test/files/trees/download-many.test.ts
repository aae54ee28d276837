// Many files into one directory.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BatchResult, TreeEntry } from "koodrive-client";
import { describe, expect, it, vi } from "vitest";
import { setUp } from "../../support/client.ts";
import { CONTAINER_ID, fakeSpace } from "../../support/fake-space.ts";
import { callsFromNow } from "../../support/tree-clients.ts";
import { makeTree, readTree } from "../../support/trees.ts";
import { setUpUploads } from "../../support/uploads.ts";

/** Name of the file here, or why it failed. */
const told = ({ files }: BatchResult) =>
  files.map(({ path, error }) => error?.message ?? path?.split("/").at(-1));

async function setUpFiles(paths: readonly string[]) {
  const set = await setUpUploads();
  const { sandbox, containerId } = set;
  const fileIds: string[] = [];
  for (const path of paths)
    fileIds.push((await sandbox.addFile({ containerId, path, text: path })).id);
  return { ...set, files: { containerId, fileIds }, calls: callsFromNow(sandbox) };
}

describe("files.downloadMany", () => {
  it("fetches files under their names, and numbers those of the same name", async () => {
    const paths = ["a/r.pdf", "b/r.pdf", "c/r.pdf", "d/r (2).pdf", "e/other"];
    const { koodrive, files, containerId } = await setUpFiles(paths);
    const directory = join(makeTree(), "inbox");
    const onEntry = vi.fn<(entry: TreeEntry) => void>();
    const result = await koodrive.files.downloadMany(files, directory, { onEntry });
    expect(told(result)).toEqual(["r.pdf", "r (2).pdf", "r (3).pdf", "r (2) (2).pdf", "other"]);
    expect(result.outcome).toBe("all");
    result.files.forEach(({ path = "" }, index) => {
      expect(readFileSync(path, "utf8")).toBe(paths[index]);
    });
    expect(result.files[4]).toEqual({
      ...{ fileId: files.fileIds[4], fileName: "other", status: "done", size: 7 },
      ...{ path: join(directory, "other"), error: undefined },
    });
    expect(onEntry).toHaveBeenCalledTimes(5);

    // The same files again, in their order: all are there.
    const again = await koodrive.files.downloadMany(files, directory, {
      onConflict: "skip-identical",
    });
    expect(again.files.map(({ status }) => status)).toEqual(Array(5).fill("identical"));
    expect(readdirSync(directory)).toHaveLength(5);
    const twice = { containerId, fileIds: [...files.fileIds.slice(4), ...files.fileIds.slice(4)] };
    const { files: both } = await koodrive.files.downloadMany(twice, makeTree());
    expect(both).toHaveLength(2);
    expect(both[0]).toEqual(both[1]);
  });

  it("asks for the addresses of a hundred files at a time", async () => {
    const { koodrive, files, containerId, calls } = await setUpFiles(["first.txt", "last.txt"]);
    const unknown = Array.from({ length: 99 }, (_, index) => `unknown-${index}`);
    const fileIds = [files.fileIds[0] ?? "", ...unknown, files.fileIds[1] ?? ""];
    const directory = makeTree();
    const result = await koodrive.files.downloadMany({ containerId, fileIds }, directory);
    expect(result.files.map(({ fileId }) => fileId)).toEqual(fileIds);
    expect(readdirSync(directory).sort()).toEqual(["first.txt", "last.txt"]);
    const asked = calls().filter((operation) => operation === "files.getDownloadUrls");
    expect(asked).toHaveLength(2);
  });

  it("tells what is said of each file, and fetches the others", async () => {
    const { koodrive, files, containerId, sandbox } = await setUpFiles(["a.txt"]);
    const { id: folder } = await sandbox.addFile({ containerId, path: "folder/" });
    const fileIds = [folder, ...files.fileIds, "unknown"];
    const directory = makeTree();
    const result = await koodrive.files.downloadMany({ containerId, fileIds }, directory);
    expect(result.outcome).toBe("some");
    expect(result.files.map(({ status }) => status)).toEqual(["failed", "done", "failed"]);
    expect(result.files[0]?.error).toMatchObject({ name: "ApiError", code: 13000406 });
    expect(result.files[2]?.error).toMatchObject({ name: "ApiError", code: 13000309 });
    expect(readTree(directory)).toEqual({ "a.txt": "a.txt" });
  });

  it("is not deceived by a batch that calls itself successful", async () => {
    const answers: Record<string, object> = {
      1: { fileName: "one" },
      2: { fileName: "two", code: "13000408", msg: "Failed.", url: undefined },
      3: { fileName: "three", url: "" },
      4: { fileName: "../four" },
      5: { fileName: undefined },
      6: { fileId: "another" },
      7: { fileName: null, url: null },
      8: { fileName: null },
      9: { fileName: "nine", url: 9 },
    };
    const respond = fakeSpace({ folders: {}, describe: (fileId) => answers[fileId] ?? {} });
    const { koodrive } = await setUp(respond);
    const directory = join(makeTree(), "deep");
    const result = await koodrive.files.downloadMany(
      { containerId: CONTAINER_ID, fileIds: Object.keys(answers) },
      directory,
    );
    expect(told(result)).toEqual([
      "one",
      expect.stringContaining("code 13000408: Failed."),
      expect.stringContaining("gave no address"),
      expect.stringContaining("has a name with a separator of paths"),
      expect.stringContaining("has no name"),
      expect.stringContaining("gave no address"),
      expect.stringContaining("gave no address"),
      expect.stringContaining("has no name"),
      expect.stringContaining("gave no address"),
    ]);
    expect(result.outcome).toBe("some");
    expect(readTree(join(directory, ".."))).toEqual({ "deep/one": "bytes of 1" });
  });

  it("rejects if no address can be had, and goes on if some can", async () => {
    const { koodrive, files, containerId, sandbox } = await setUpFiles(["last.txt"]);
    const unknown = Array.from({ length: 100 }, (_, index) => `unknown-${index}`);
    const all = { containerId, fileIds: [...unknown, ...files.fileIds] };
    const fault = { operation: "files.getDownloadUrls", code: 13000410 } as const;
    sandbox.injectFault({ ...fault, times: 2 });
    const none = koodrive.files.downloadMany(all, makeTree());
    await expect(none).rejects.toMatchObject({ name: "ApiError", code: 13000410 });
    sandbox.injectFault(fault);
    const result = await koodrive.files.downloadMany(all, makeTree());
    expect(result.files[0]?.error).toMatchObject({ name: "ApiError", code: 13000410 });
    expect(result.files[100]?.status).toBe("done");
  });

  it("fetches nothing if there is nothing to fetch", async () => {
    const { koodrive, containerId, calls } = await setUpFiles([]);
    const files = { containerId, fileIds: [] };
    const result = await koodrive.files.downloadMany(files, makeTree());
    expect(result).toEqual({ outcome: "all", files: [] });
    expect(calls()).toEqual([]);
  });

  it.each([
    [{ fileIds: "x" }, "fileIds"],
    [{ fileIds: [""] }, "fileIds"],
    [{ containerId: 1 }, "containerId"],
    [{ fileId: "x" }, "fileId"],
  ])("refuses %j: %s", async (change, argument) => {
    const { koodrive, received } = await setUp();
    const files = { containerId: "c", fileIds: ["x"] };
    const download = koodrive.files.downloadMany({ ...files, ...change } as typeof files, "x");
    expect(received).toEqual([]);
    await expect(download).rejects.toMatchObject({ name: "ArgumentError", argument });
  });
});
