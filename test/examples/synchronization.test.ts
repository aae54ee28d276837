import { expect, it } from "vitest";
import { setUp } from "../support/client.ts";
import { respondWith } from "../support/server.ts";
import { type Progress, type Replica, synchronize } from "./synchronization.ts";

const DIRECTORY = { container: "space", fileId: "directory", deviceId: "laptop" };

/** The service: three files from the beginning, and changes, two a page. */
async function serveDirectory() {
  const changes: string[] = [];
  const { koodrive, received } = await setUp((response, request) => {
    const { cursor, pageInfo } = JSON.parse(request.body);
    const answer = (body: object) =>
      respondWith({ code: 0, msg: "OK", ...body })(response, request);
    if (request.target.endsWith("/getStartCursor"))
      return answer({ startCursor: String(changes.length) });
    if (!request.target.endsWith("/listChange")) {
      const from = Number(pageInfo.pageCursor ?? 0);
      const files = ["a", "b", "c"].slice(from, from + 2).map((id) => ({ id }));
      return answer({ files, nextCursor: from === 0 ? "2" : "" });
    }
    const from = Number(cursor);
    const to = Math.min(from + 2, changes.length);
    const fileChangeList = changes.slice(from, to).map((id) => ({ fileInfo: { id } }));
    answer({ fileChangeList, nextCursor: String(to), hasMore: to < changes.length });
  });
  const paths = () => received.splice(0).map(({ target }) => target.split("/").at(-1));
  return { koodrive, changes, paths };
}

/** A device that is stopped before it takes in the file or the change of this name. */
function device() {
  let progress: Progress | undefined;
  const taken: string[] = [];
  const stop = { at: "" };
  const take = async (id = "") => {
    if (id === stop.at) throw new Error("stopped");
    taken.push(id);
  };
  const replica: Replica = {
    load: async () => progress,
    save: async (next) => {
      progress = next;
    },
    put: ({ id }) => take(id),
    apply: ({ fileInfo }) => take(fileInfo?.id),
  };
  return { replica, stop, taken: () => taken.splice(0).join("") };
}

it("reads all files once, then only what has changed since", async () => {
  const { koodrive, changes, paths } = await serveDirectory();
  const { replica, taken } = device();
  await synchronize(koodrive, DIRECTORY, replica);
  expect(taken()).toBe("abc");
  expect(paths()).toEqual(["getStartCursor", "walkFile", "walkFile", "listChange"]);

  changes.push(..."12345");
  await synchronize(koodrive, DIRECTORY, replica);
  expect(taken()).toBe("12345");
  changes.push("6");
  await synchronize(koodrive, DIRECTORY, replica);
  await synchronize(koodrive, DIRECTORY, replica);
  expect(taken()).toBe("6");
  expect(new Set(paths())).toEqual(new Set(["listChange"]));
});

it("begins the files anew when it was stopped among them, and misses no change of the meantime", async () => {
  const { koodrive, changes } = await serveDirectory();
  const { replica, stop, taken } = device();
  stop.at = "c";
  await expect(synchronize(koodrive, DIRECTORY, replica)).rejects.toThrow("stopped");
  expect(taken()).toBe("ab");
  changes.push("1");
  stop.at = "";
  await synchronize(koodrive, DIRECTORY, replica);
  expect(taken()).toBe("abc1");
});

it.each([
  ["3", "12", "345"],
  // Of the page in which it was stopped it takes the first change again.
  ["4", "123", "345"],
])("goes on with the page that it was stopped in, at change %s", async (at, before, after) => {
  const { koodrive, changes } = await serveDirectory();
  const { replica, stop, taken } = device();
  await synchronize(koodrive, DIRECTORY, replica);
  taken();
  changes.push(..."12345");
  stop.at = at;
  await expect(synchronize(koodrive, DIRECTORY, replica)).rejects.toThrow("stopped");
  expect(taken()).toBe(before);
  stop.at = "";
  await synchronize(koodrive, DIRECTORY, replica);
  expect(taken()).toBe(after);
});
