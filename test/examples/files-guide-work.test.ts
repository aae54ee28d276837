// The examples of FILES.md about jobs and synchronization run as they are written, on a sandbox.
import { rowsOf } from "koodrive-client/sandbox";
import { describe, expect, it, vi } from "vitest";
import { REPORT, run, setUp, things } from "../support/files-guide.ts";

describe("the examples of the guide are right", () => {
  it("about a job", async () => {
    const set = await setUp();
    const { fileId, folderId } = await things(set);
    const { koodrive, containerId } = set;
    const { copy } = (await run(set, "WorkError")) as {
      copy(...args: unknown[]): Promise<string[]>;
    };
    const made = await copy(koodrive, { containerId, folderId, fileIds: [fileId] });
    const copies = rowsOf(set.sandbox.world.files).filter((file) => file.parentId === folderId);
    expect(copies.map(({ id, name }) => [id, name])).toEqual([[made[0], "plan.dwg"]]);
  });

  it("about a job that fails", async () => {
    const set = await setUp();
    const { folderId } = await things(set);
    const error = vi.fn();
    const { koodrive, containerId } = set;
    const { copy } = (await run(set, "WorkError", { console: { error } })) as {
      copy(...args: unknown[]): Promise<string[]>;
    };
    const none = copy(koodrive, { containerId, folderId, fileIds: ["F-unknown"] });
    await expect(none).rejects.toMatchObject({ name: "WorkError", outcome: "none" });
    expect(error.mock.calls).toMatchObject([["F-unknown", expect.anything()]]);
  });

  it("about changes", async () => {
    const set = await setUp();
    const { syncDirId, cursor, deviceId } = await things(set);
    await set.upload(REPORT, { fileName: "new.bin", parentFolder: [syncDirId] });
    const [apply, keep, put] = [vi.fn(), vi.fn(), vi.fn()];
    const device = { syncDirId, deviceId, apply, keep, put };
    await run(set, "syncDirectories.changes", { ...device, load: async () => cursor });
    const [[change]] = apply.mock.calls as [[object]];
    expect(change).toMatchObject({ changeType: "create", fileInfo: { fileName: "new.bin" } });
    expect(keep.mock.calls.at(-1)).not.toEqual([cursor]);
    expect(put).not.toHaveBeenCalled();
    await run(set, "syncDirectories.changes", { ...device, load: async () => undefined });
    expect(put.mock.calls).toMatchObject([[{ fileName: "new.bin" }]]);
    expect(apply).toHaveBeenCalledOnce();
    const copy = new Map<string, { fileName?: string }>();
    const { applyChange } = (await run(set, "applyChange")) as {
      applyChange(change: unknown, known: typeof copy): Promise<void>;
    };
    await applyChange(change, copy);
    expect([...copy.values()]).toMatchObject([{ fileName: "new.bin" }]);
    const { fileInfo } = change as { fileInfo: object };
    await applyChange({ fileInfo: { ...fileInfo, recycled: true } }, copy);
    expect(copy.size).toBe(0);
  });

  it("about a directory to synchronize", async () => {
    const set = await setUp();
    await run(set, "syncDirectories.create");
    expect(set.names()).toContain("plans");
  });
});
