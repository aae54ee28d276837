import { describe, expect, it } from "vitest";
import { textBlob } from "../../../src/sandbox/bytes/text-blob.ts";
import { MAX_CHANGES } from "../../../src/sandbox/world/changes.ts";
import { addContent } from "../../../src/sandbox/world/contents.ts";
import { MAX_FOLDER_DEPTH, putFile } from "../../../src/sandbox/world/files.ts";
import { addVersion } from "../../../src/sandbox/world/new-files.ts";
import { count } from "../../../src/sandbox/world/table.ts";
import { setUpOwnSpace } from "../../support/own-space.ts";
import { collect } from "../../support/pages.ts";

/** Wang Lei's space with the folder Work, a synchronization directory, and the folder Home. */
async function setUpDirectories() {
  const set = await setUpOwnSpace();
  const { client, folder, containerId: container } = set;
  const { syncDirectories } = client;
  const work = folder("Work");
  await syncDirectories.create({ container, fileId: work });
  const changes = (cursor = "", syncDirId = work) =>
    syncDirectories.listChanges({ ...{ container, syncDirId, cursor }, ...DEVICE, pageSize: 100 });
  /** What has changed, such as `create a.txt`. */
  const listed = async (cursor?: string, syncDirId?: string) =>
    (await changes(cursor, syncDirId)).fileChangeList?.map(
      ({ changeType, fileInfo }) => `${changeType} ${fileInfo?.fileName}`,
    );
  const home = folder("Home");
  return { ...set, syncDirectories, container, work, home, changes, listed };
}

const DEVICE = { deviceId: "workstation-7" };
const REFUSED = (code: number, text: string) => ({ code, msg: expect.stringContaining(text) });

describe("creating a synchronization directory", () => {
  it("makes a folder in the root, or in another folder", async () => {
    const { syncDirectories, container, fileOf, root, home } = await setUpDirectories();
    const made = await syncDirectories.create({ container, fileName: "Laptop", hidden: true });
    expect(made).toMatchObject({ container, fileName: "Laptop" });
    expect(made).not.toHaveProperty("exist");
    expect(fileOf(made.fileId ?? "")).toMatchObject({ parentId: root, hidden: true });
    const below = await syncDirectories.create({
      ...{ container, fileName: "Laptop", parentFolder: home },
    });
    expect(fileOf(below.fileId ?? "")).toMatchObject({ parentId: home, hidden: false });
  });

  it("turns a folder into one, by its identifier or by the name that it has", async () => {
    const { syncDirectories, container, folder, home } = await setUpDirectories();
    const byId = await syncDirectories.create({ container, fileId: home });
    expect(byId).toMatchObject({ container, fileName: "Home", fileId: home, exist: true });
    const old = folder("Old");
    const byName = await syncDirectories.create({ container, fileName: "Old" });
    expect(byName).toMatchObject({ fileId: old, exist: true });
  });

  it("keeps the changes of one that is open already", async () => {
    const { syncDirectories, container, file, work, listed } = await setUpDirectories();
    file("a.txt", work);
    await syncDirectories.create({ container, fileId: work });
    expect(await listed()).toEqual(["create a.txt"]);
  });

  it("adds a timestamp to a name that a file has", async () => {
    const { syncDirectories, container, file } = await setUpDirectories();
    file("Laptop");
    const made = await syncDirectories.create({ container, fileName: "Laptop" });
    expect(made).toMatchObject({ fileName: "Laptop_20250601_163000" });
  });

  it.each([
    [{}, 13000102, "fileName is required"],
    [{ fileName: "a", parentFolder: "root" }, 13000102, "parentFolder"],
    [{ fileName: "a", parentFolder: "sbox" }, 13000102, "parentFolder"],
    [{ fileName: "a:b" }, 13000102, "fileName"],
    [{ fileName: "a", parentFolder: "unknown" }, 13000309, "parentFolder"],
    [{ fileId: "unknown" }, 13000309, "fileId"],
    [{ fileId: "unknown", fileName: "a" }, 13000102, "fileName"],
    [{ fileId: "unknown", hidden: true }, 13000102, "hidden"],
    [{ fileId: "unknown", parentFolder: "a" }, 13000102, "parentFolder"],
  ] as const)("is refused with %j", async (body, code, text) => {
    const { syncDirectories, container, state } = await setUpDirectories();
    const { files, syncDirectories: before } = state.world;
    const call = syncDirectories.create({ container, ...body });
    await expect(call).rejects.toMatchObject(REFUSED(code, text));
    expect(state.world).toMatchObject({ files, syncDirectories: before });
  });

  it("is refused for a file, for what is in the recycle bin and at the deepest level", async () => {
    const { syncDirectories, container, file, folder, recycle, root, home } =
      await setUpDirectories();
    const create = (more: object) => syncDirectories.create({ container, ...more });
    const fileId = file("a.txt");
    await expect(create({ fileId })).rejects.toMatchObject(REFUSED(13000304, "fileId"));
    recycle(home);
    await expect(create({ fileId: home })).rejects.toMatchObject(REFUSED(13000306, "fileId"));
    let parentFolder = root;
    for (let depth = 0; depth < MAX_FOLDER_DEPTH; depth += 1) {
      parentFolder = folder("deeper", parentFolder);
    }
    await expect(create({ fileName: "a", parentFolder })).rejects.toMatchObject(
      REFUSED(13000310, "parentFolder"),
    );
  });

  it("is refused in somebody else's space", async () => {
    const { clientOf, container, work } = await setUpDirectories();
    const { syncDirectories } = clientOf("Li Hua");
    const refused = REFUSED(13000410, "");
    const asked = { container, syncDirId: work };
    const calls = [
      () => syncDirectories.create({ container, fileName: "Laptop" }),
      () => syncDirectories.create({ container, fileId: work }),
      () => syncDirectories.close(asked),
      () => syncDirectories.getStartCursor({ container, fileId: work }),
      () => syncDirectories.listChanges({ ...asked, ...DEVICE, cursor: "", pageSize: 1 }),
    ];
    for (const call of calls) await expect(call()).rejects.toMatchObject(refused);
  });
});

describe("the changes of a synchronization directory", () => {
  it("are what has changed since the start cursor", async () => {
    const { syncDirectories, container, work, file, listed } = await setUpDirectories();
    file("before.txt", work);
    const { startCursor } = await syncDirectories.getStartCursor({ container, fileId: work });
    expect(await listed(startCursor)).toEqual([]);
    file("after.txt", work);
    expect(await listed(startCursor)).toEqual(["create after.txt"]);
    expect(await listed("0")).toEqual(["create before.txt", "create after.txt"]);
  });

  it("have the file, and no device", async () => {
    const { work, container, file, changes } = await setUpDirectories();
    const id = file("a.txt", work);
    const { fileChangeList } = await changes();
    expect(fileChangeList).toEqual([
      {
        ...{ policy: "aggregate", changeType: "create" },
        fileInfo: {
          ...{ category: "drive#file", id, fileName: "a.txt", fileType: "45" },
          ...{ mimeType: "application/octet-stream", description: "", favorite: false },
          ...{ recycled: false, parentFolder: [work], containers: [container] },
        },
      },
    ]);
  });

  it("are of each kind, at any depth, the last of a kind alone", async () => {
    const { work, file, folder, fileOf, change, move, recycle, restore, listed, userId } =
      await setUpDirectories();
    const inner = folder("inner", work);
    const id = file("a.txt", inner);
    const rename = (name: string) =>
      change((world) => putFile(world, { ...fileOf(id), name }, "rename"));
    rename("b.txt");
    rename("c.txt");
    change((world) => {
      const [next, content] = addContent(world, { sha256: "", blobs: [textBlob("new")] });
      const version = { fileId: id, content, mimeType: "text/plain", keepForever: false };
      return addVersion(next, fileOf(id), { ...version, createReason: 1, creatorId: userId })[0];
    });
    move(id, work);
    recycle(id);
    restore(id);
    expect(await listed()).toEqual([
      ...["create inner", "create a.txt", "rename c.txt", "update c.txt", "move c.txt"],
      ...["delete c.txt", "restore c.txt"],
    ]);
    recycle(id);
    expect((await listed())?.slice(-2)).toEqual(["restore c.txt", "delete c.txt"]);
  });

  it("have what is moved out as deleted, and what is moved in as created, with all in it", async () => {
    const { work, home, file, folder, move, listed } = await setUpDirectories();
    const inner = folder("inner", home);
    file("a.txt", inner);
    move(inner, work);
    expect(await listed()).toEqual(["create inner", "create a.txt"]);
    move(inner, home);
    expect(await listed()).toEqual(["create inner", "create a.txt", "delete inner"]);
  });

  it("have a move for the directory that holds both places, and for one that itself is moved", async () => {
    const { syncDirectories, container, work, home, folder, move, listed } =
      await setUpDirectories();
    const inner = folder("inner", work);
    const other = folder("other", work);
    await syncDirectories.create({ container, fileId: inner });
    move(other, inner);
    expect(await listed()).toEqual(["create inner", "create other", "move other"]);
    expect(await listed("", inner)).toEqual(["create other"]);
    move(inner, home);
    expect(await listed("", inner)).toEqual(["create other", "move inner"]);
  });

  it("have a folder that is deleted once, and one that is restored with all in it", async () => {
    const { work, file, folder, recycle, restore, changes, listed } = await setUpDirectories();
    const inner = folder("inner", work);
    file("a.txt", inner);
    const { nextCursor } = await changes();
    recycle(inner);
    expect((await changes(nextCursor)).fileChangeList).toMatchObject([
      { changeType: "delete", fileInfo: { recycled: true, directlyRecycled: true } },
    ]);
    restore(inner);
    expect((await listed(nextCursor))?.slice(1)).toEqual(["restore inner", "restore a.txt"]);
  });

  it("are walked by pages of one, and go on from the last page's cursor", async () => {
    const { syncDirectories, container, work, file } = await setUpDirectories();
    for (const name of ["a", "b", "c"]) file(name, work);
    const request = { ...{ container, syncDirId: work, cursor: "" }, ...DEVICE, pageSize: 1 };
    const walked = await collect(syncDirectories.listChanges.all(request));
    expect(walked.map(({ fileInfo }) => fileInfo?.fileName)).toEqual(["a", "b", "c"]);
    const last = await syncDirectories.listChanges({ ...request, pageSize: 3 });
    expect(last.hasMore).toBe(false);
    const cursor = last.nextCursor ?? "";
    expect(await syncDirectories.listChanges({ ...request, cursor })).toMatchObject({
      ...{ fileChangeList: [], nextCursor: cursor },
    });
    file("d", work);
    const later = await syncDirectories.listChanges({ ...request, cursor });
    expect(later.fileChangeList).toMatchObject([{ fileInfo: { fileName: "d" } }]);
  });

  it.each(["x", "-1", "9".repeat(19), "1"])("are refused with the cursor %s", async (cursor) => {
    const { changes } = await setUpDirectories();
    await expect(changes(cursor)).rejects.toMatchObject(REFUSED(13000102, "cursor"));
  });

  it("are dropped but the newest, and cursors before them are refused", async () => {
    const { syncDirectories, container, work, file, fileOf, change, state, changes } =
      await setUpDirectories();
    const { startCursor } = await syncDirectories.getStartCursor({ container, fileId: work });
    const row = fileOf(file("a.txt", work));
    change((world) => {
      let next = world;
      for (let index = 0; index < MAX_CHANGES; index += 1) {
        next = putFile(next, { ...row, id: `copy-${index}` }, "create");
      }
      return next;
    });
    expect(count(state.world.changes)).toBe(MAX_CHANGES);
    const expired = REFUSED(13000102, "read the whole directory again");
    await expect(changes(startCursor)).rejects.toMatchObject(expired);
    const { fileChangeList } = await changes("");
    expect(fileChangeList?.[0]).toMatchObject({ fileInfo: { id: "copy-0" } });
  });
});

describe("closing a synchronization directory", () => {
  it("leaves its folder, and no changes", async () => {
    const { syncDirectories, container, work, file, fileOf, state, changes } =
      await setUpDirectories();
    file("a.txt", work);
    const { nextCursor } = await changes();
    const asked = { container, syncDirId: work };
    expect(await syncDirectories.close(asked)).toMatchObject({ syncDirId: work });
    expect(fileOf(work)).toMatchObject({ name: "Work" });
    expect(count(state.world.changes)).toBe(0);
    const unknown = REFUSED(13000309, "no synchronization directory");
    await expect(changes()).rejects.toMatchObject(unknown);
    await expect(syncDirectories.close(asked)).rejects.toMatchObject(unknown);
    await syncDirectories.create({ container, fileId: work });
    await expect(changes(nextCursor)).rejects.toMatchObject(REFUSED(13000102, "cursor"));
  });

  it("happens to one that is deleted for good, and one in the recycle bin is refused", async () => {
    const { work, recycle, purge, changes, state } = await setUpDirectories();
    recycle(work);
    await expect(changes()).rejects.toMatchObject(REFUSED(13000306, "syncDirId"));
    purge(work);
    expect(count(state.world.syncDirectories)).toBe(0);
    await expect(changes()).rejects.toMatchObject(REFUSED(13000309, "syncDirId"));
  });
});
