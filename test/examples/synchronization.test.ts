// The program against the sandbox, whose directory changes, and whose answers are tampered with.
import { accessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { type Replica, synchronize } from "./synchronization.ts";

type Answer = { fileChangeList?: object[] };

/** A directory with a, b and c, and a client whose answers about changes can be altered. */
async function setUpDirectory() {
  const sandbox = createSandbox({ world: { users: [{ name: "Li Hua", space: 5 }] } });
  const { id: userId, containerIds } = sandbox.findUser({ name: "Li Hua" });
  const [container = ""] = containerIds;
  const paths: string[] = [];
  const tamper = { with: (answer: Answer) => answer };
  const koodrive = createKooDriveClient({
    endpoint: "https://koodrive.example.com",
    auth: accessToken(sandbox.createToken({ userId })),
    async fetch(input, init) {
      const path = String(input).split("/").at(-1) ?? "";
      paths.push(path);
      const response = await sandbox.fetch(input, init);
      if (path !== "listChange") return response;
      return Response.json(tamper.with(await response.json()), { status: response.status });
    },
  });
  const { syncDirectories, files, jobs } = koodrive;
  const created = await syncDirectories.create({ container, fileName: "plans" });
  const syncDirId = created.fileId ?? "";
  const folder = { containerId: container, fileType: "10", parentFolder: [syncDirId] } as const;
  const add = async (fileName: string) =>
    `${(await files.createDirectory({ ...folder, fileName })).id}`;
  const rename = (fileId: string, name: string) =>
    files.rename({ containerId: container, fileId, name, renameMode: 3 });
  const remove = (fileId: string) => {
    const taskInfo = { srcContainerId: container, fileInfo: [{ fileId }] };
    const job = { taskType: 2, actionType: 201, dstContainerId: container, taskInfo } as const;
    return jobs.run(job);
  };
  const ids = [await add("a"), await add("b"), await add("c")] as [string, string, string];
  paths.splice(0);
  const directory = { container, syncDirId, deviceId: "laptop" };
  return {
    ...{ koodrive, directory, ids, add, rename, remove, tamper },
    paths: () => paths.splice(0),
  };
}

/** A device that is stopped before it takes in the file or the change of this name. */
function device() {
  let cursor: string | undefined;
  const copy = new Map<string, string>();
  const taken: string[] = [];
  const stop = { at: "" };
  const take = async (name = "") => {
    if (name === stop.at) throw new Error("stopped");
    taken.push(name);
  };
  const replica: Replica = {
    load: async () => cursor,
    async save(next) {
      cursor = next;
    },
    async put({ id = "", fileName = "" }) {
      await take(fileName);
      copy.set(id, fileName);
    },
    async apply({ changeType, fileInfo }) {
      const { id = "", fileName = "" } = fileInfo ?? {};
      await take(`${changeType} ${fileName}`);
      if (changeType === "delete") copy.delete(id);
      else copy.set(id, fileName);
    },
    async keepOnly(fileIds) {
      for (const id of copy.keys()) if (!fileIds.has(id)) copy.delete(id);
    },
  };
  return {
    ...{ replica, stop },
    taken: () => taken.splice(0),
    names: () => [...copy.values()].sort().join(""),
    cursor: () => cursor,
    setCursor(next: string | undefined) {
      cursor = next;
    },
  };
}

async function setUpReplica() {
  const service = await setUpDirectory();
  const copy = device();
  const run = () => synchronize(service.koodrive, service.directory, copy.replica);
  return { ...service, ...copy, run };
}

describe("a device", () => {
  it("reads all files once, then only what has changed since", async () => {
    const { run, add, taken, names, paths } = await setUpReplica();
    await run();
    expect(taken().sort()).toEqual(["a", "b", "c"]);
    expect(paths()).toEqual(["getStartCursor", "walkFile", "listChange"]);
    await add("d");
    paths();
    await run();
    await run();
    expect(taken()).toEqual(["create d"]);
    expect(paths()).toEqual(["listChange", "listChange"]);
    expect(names()).toBe("abcd");
  });

  it("begins the files anew when it was stopped among them, and misses nothing of the meantime", async () => {
    const { run, ids, add, remove, stop, names, cursor } = await setUpReplica();
    // The newest is listed first.
    stop.at = "a";
    await expect(run()).rejects.toThrow("stopped");
    expect(names()).toBe("bc");
    expect(cursor()).toBeUndefined();
    await remove(ids[2]);
    await add("d");
    stop.at = "";
    await run();
    expect(names()).toBe("abd");
  });

  it("goes on with the page that it was stopped in", async () => {
    const { run, add, stop, taken, names } = await setUpReplica();
    await run();
    for (const name of "def") await add(name);
    stop.at = "create e";
    await expect(run()).rejects.toThrow("stopped");
    stop.at = "";
    taken();
    await run();
    expect(taken()).toEqual(["create d", "create e", "create f"]);
    expect(names()).toBe("abcdef");
  });

  it("compares all when its cursor is refused, and finds what was deleted", async () => {
    const { run, ids, add, remove, names, setCursor, paths } = await setUpReplica();
    await run();
    await remove(ids[1]);
    await add("d");
    setCursor("too old");
    paths();
    await run();
    expect(names()).toBe("acd");
    expect(paths()).toEqual(["listChange", "getStartCursor", "walkFile", "listChange"]);
  });

  it("keeps a file that gets the name of a deleted one, in whatever order the changes come", async () => {
    for (const order of [(list: object[]) => list, (list: object[]) => list.reverse()]) {
      const { run, ids, rename, remove, names, tamper } = await setUpReplica();
      await run();
      await remove(ids[0]);
      await rename(ids[1], "a");
      tamper.with = ({ fileChangeList = [], ...rest }) => ({
        ...{ ...rest, fileChangeList: order(fileChangeList) },
      });
      await run();
      expect(names()).toBe("ac");
    }
  });

  it("has what is there after a comparison, whatever the changes were", async () => {
    const shuffled = (list: object[]) => [...list.slice(1), ...list.slice(0, 1)].reverse();
    const tampers = [
      shuffled,
      (list: object[]) => [...list, ...list],
      (list: object[]) => list.slice(2),
    ];
    for (const alter of tampers) {
      const { run, ids, add, rename, remove, names, tamper, setCursor } = await setUpReplica();
      await run();
      const d = await add("d");
      await rename(ids[2], "z");
      await remove(d);
      await remove(ids[1]);
      await add("e");
      tamper.with = ({ fileChangeList = [], ...rest }) => ({
        ...{ ...rest, fileChangeList: alter(fileChangeList) },
      });
      await run();
      setCursor(undefined);
      await run();
      expect(names()).toBe("aez");
      // Its own changes come back, and so does the whole list: nothing happens.
      setCursor("0");
      tamper.with = (answer) => answer;
      await run();
      expect(names()).toBe("aez");
    }
  });
});
