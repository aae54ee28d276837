// Lists are walked page by page, each as its contract says.
import type { KooDriveClient } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { readContract } from "../../../scripts/contract/contract.ts";
import { sampleCall } from "../../../scripts/contract/samples.ts";
import { setUp } from "../../support/client.ts";
import { collect, pages, query, users, without } from "../../support/pages.ts";
import { type Responder, respondWith } from "../../support/server.ts";

const contract = readContract();

describe("a list by offset", () => {
  it("is read to its total in the largest pages allowed, whatever their sizes", async () => {
    const { koodrive, received } = await setUp(
      pages(
        { list: users(0, 100), total: 230 },
        { list: users(100, 60), total: 230 },
        { list: users(160, 70), total: 230 },
      ),
    );
    expect((await collect(koodrive.users.list.all())).length).toBe(230);
    expect(received.map(({ target }) => query(target))).toEqual([
      { offset: "0", limit: "100" },
      { offset: "100", limit: "100" },
      { offset: "160", limit: "100" },
    ]);
  });

  it("begins where asked, with the page size asked, and keeps the other arguments", async () => {
    const { koodrive, received } = await setUp(
      pages({ list: users(5, 2), total: 8 }, { list: users(7, 1), total: 8 }),
    );
    expect(
      (await collect(koodrive.users.list.all({ offset: 5, limit: 2, deptId: "7" }))).map(
        ({ userId }) => userId,
      ),
    ).toEqual(["5", "6", "7"]);
    expect(received.map(({ target }) => query(target))).toMatchObject([
      { offset: "5", limit: "2", deptId: "7" },
      { offset: "7" },
    ]);
  });

  it("is read to a total that arrives as text, though pages are not full", async () => {
    const { koodrive, received } = await setUp(
      pages(
        { list: users(0, 60), total: "130" },
        { list: users(60, 60), total: "130" },
        { list: users(120, 10), total: "130" },
      ),
    );
    expect((await collect(koodrive.users.list.all())).length).toBe(130);
    expect(received.map(({ target }) => query(target).offset)).toEqual(["0", "60", "120"]);
  });

  it("ends at an empty page, though the total promises more", async () => {
    const { koodrive, received } = await setUp(
      pages({ list: users(0, 3), total: 9 }, { list: [], total: 9 }),
    );
    expect((await collect(koodrive.users.list.all())).length).toBe(3);
    expect(received.length).toBe(2);
  });

  it("ends at an empty page where there is no total, and not at one that is not full", async () => {
    const { koodrive, received } = await setUp(
      pages({ data: [{ taskId: "1" }, { taskId: "2" }] }, { data: [{ taskId: "3" }] }),
    );
    expect((await collect(koodrive.jobs.list.all({ ...jobFilter(), limit: 2 }))).length).toBe(3);
    expect(received.length).toBe(3);
  });

  it("is given up when the service sends the same page again", async () => {
    const { koodrive, received } = await setUp(
      respondWith({ code: 0, msg: "OK", list: users(0, 2), total: 1e6 }),
    );
    await expect(collect(koodrive.users.list.all())).rejects.toMatchObject({
      name: "ResponseError",
      reason: "repeated",
      operation: "users.list",
    });
    expect(received.length).toBe(2);
  });
});

describe("a list by page number", () => {
  const entries = (count: number) => Array.from({ length: count }, () => ({ operation: "login" }));

  it("goes on by one, however many elements a page has, to the total", async () => {
    const { koodrive, received } = await setUp(
      pages(
        { logInfoList: [{ id: "1" }, ...entries(2)], total: 7 },
        { logInfoList: [{ id: "2" }, ...entries(2)], total: 7 },
        { logInfoList: entries(1), total: 7 },
      ),
    );
    const args = { pageInfo: { pageNum: 1, pageSize: 3 } };
    expect((await collect(koodrive.auditLogs.list.all(args))).length).toBe(7);
    expect(received.map(({ body }) => JSON.parse(body).pageInfo)).toEqual([
      { pageNum: 1, pageSize: 3 },
      { pageNum: 2, pageSize: 3 },
      { pageNum: 3, pageSize: 3 },
    ]);
  });

  it("that begins in the middle ends at an empty page", async () => {
    const { koodrive, received } = await setUp(
      pages({ logInfoList: entries(3), total: 7 }, { logInfoList: entries(1), total: 7 }),
    );
    const args = { pageInfo: { pageNum: 2, pageSize: 3 } };
    expect((await collect(koodrive.auditLogs.list.all(args))).length).toBe(4);
    expect(received.length).toBe(3);
  });
});

describe("a list by cursor", () => {
  it("goes on over empty and partial pages until there is no next cursor", async () => {
    const { koodrive, received } = await setUp(
      pages(
        { userGroupList: [{ id: "1" }], nextCursor: "a" },
        { userGroupList: [], nextCursor: "b" },
        { nextCursor: "c" },
        { userGroupList: [{ id: "2" }] },
      ),
    );
    expect((await collect(koodrive.groups.list.all(groupFilter()))).length).toBe(2);
    expect(received.map(({ target }) => query(target).pageCursor)).toEqual([
      undefined,
      "a",
      "b",
      "c",
    ]);
  });

  it("begins with an empty cursor where the contract demands one", async () => {
    const { koodrive, received } = await setUp(pages({ files: [{}] }, {}));
    const search = { searchType: "personal", pageInfo: { pageSize: 1 } } as const;
    expect(await collect(koodrive.files.search.all(search))).toHaveLength(1);
    expect(received.map(({ body }) => JSON.parse(body).pageInfo)).toEqual([
      { pageSize: 1, pageCursor: "" },
    ]);
  });

  it.each(["", null])("takes the next cursor %j for none", async (nextCursor) => {
    const { koodrive, received } = await setUp(pages({ userGroupList: [{ id: "1" }], nextCursor }));
    expect((await collect(koodrive.groups.list.all(groupFilter()))).length).toBe(1);
    expect(received.length).toBe(1);
  });

  it("is given up when the service repeats a cursor, at once or later", async () => {
    for (const cursors of [
      ["a", "a"],
      ["a", "b", "a"],
    ]) {
      const { koodrive, received } = await setUp(
        pages(...cursors.map((nextCursor) => ({ userGroupList: [{ id: "1" }], nextCursor }))),
      );
      await expect(collect(koodrive.groups.list.all(groupFilter()))).rejects.toMatchObject({
        name: "ResponseError",
        reason: "repeated",
      });
      expect(received.length).toBe(cursors.length);
    }
  });

  it("is given up when the service repeats the cursor that the walk began with", async () => {
    const { koodrive, received } = await setUp(
      pages({ fileChangeList: [{}], nextCursor: "1", hasMore: true }),
    );
    const args = { container: "c", syncDirId: "s", deviceId: "d", cursor: "1" };
    await expect(collect(koodrive.syncDirectories.listChanges.all(args))).rejects.toMatchObject({
      name: "ResponseError",
      reason: "repeated",
    });
    expect(received.length).toBe(1);
  });

  it("ends where the service says that nothing follows, though it gives a cursor", async () => {
    const { koodrive, received } = await setUp(
      pages(
        { fileChangeList: [{}], nextCursor: "2", hasMore: true },
        { fileChangeList: [{}], nextCursor: "3", hasMore: false },
      ),
    );
    const args = { container: "c", syncDirId: "s", deviceId: "d", cursor: "1", pageSize: 10 };
    expect((await collect(koodrive.syncDirectories.listChanges.all(args as never))).length).toBe(2);
    expect(received.length).toBe(2);
  });

  it("puts a nested cursor beside what the caller gave", async () => {
    const { koodrive, received } = await setUp(
      pages({ files: [], nextCursor: "a" }, { files: [] }),
    );
    await collect(
      koodrive.files.listPersonal.all({
        type: "normal",
        containerId: "c",
        parentFileId: "p",
        pageInfo: { pageSize: 20 },
      } as never),
    );
    expect(received.map(({ body }) => JSON.parse(body).pageInfo)).toEqual([
      { pageSize: 20 },
      { pageSize: 20, pageCursor: "a" },
    ]);
  });
});

describe("a walk", () => {
  const endless: Responder = (response, request) => {
    const offset = Number(query(request.target).offset);
    respondWith({
      code: 0,
      msg: "OK",
      list: [{ userId: String(offset) }, { userId: String(offset + 1) }],
      total: 1e9,
    })(response, request);
  };

  it("asks for nothing more once the caller has left", async () => {
    const { koodrive, received } = await setUp(endless);
    for await (const { userId } of koodrive.users.list.all()) if (userId === "4") break;
    expect(received.length).toBe(3);
  });

  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [5, 3],
  ])("ends after maxItems %i with %i calls", async (maxItems, calls) => {
    const { koodrive, received } = await setUp(endless);
    expect((await collect(koodrive.users.list.all({}, { maxItems }))).length).toBe(maxItems);
    expect(received.length).toBe(calls);
  });

  it("ends when its signal is aborted", async () => {
    const { koodrive, received } = await setUp(endless);
    const controller = new AbortController();
    const walk = async () => {
      for await (const { userId } of koodrive.users.list.all({}, { signal: controller.signal }))
        if (userId === "3") controller.abort(new Error("enough"));
    };
    await expect(walk()).rejects.toThrow("enough");
    expect(received.length).toBe(2);
  });

  it("ends when its signal is aborted, though elements of the page are left", async () => {
    const list = ["1", "2", "3"].map((userId) => ({ userId }));
    for (const total of [3, 9]) {
      const { koodrive } = await setUp(pages({ list, total }));
      const controller = new AbortController();
      const seen: unknown[] = [];
      const walk = async () => {
        for await (const user of koodrive.users.list.all({}, { signal: controller.signal })) {
          seen.push(user);
          controller.abort(new Error("enough"));
        }
      };
      await expect(walk()).rejects.toThrow("enough");
      expect(seen.length).toBe(1);
    }
  });

  it("rejects with the error of the page that failed", async () => {
    const { koodrive } = await setUp(
      pages({ list: [{ userId: "1" }], total: 9 }, { code: 13000301, msg: "inner" }),
    );
    const seen: unknown[] = [];
    const walk = async () => {
      for await (const user of koodrive.users.list.all()) seen.push(user);
    };
    await expect(walk()).rejects.toMatchObject({ name: "ApiError", code: 13000301 });
    expect(seen.length).toBe(1);
  });

  it("refuses a negative maxItems", async () => {
    const { koodrive } = await setUp(endless);
    await expect(collect(koodrive.users.list.all({}, { maxItems: -1 }))).rejects.toMatchObject({
      name: "ArgumentError",
      argument: "maxItems",
    });
  });
});

function groupFilter() {
  const { args } = sampleCall(contract.operation("listUserGroups"), contract);
  return without(args, "pageCursor") as Parameters<KooDriveClient["groups"]["list"]["all"]>[0];
}

function jobFilter() {
  const { args } = sampleCall(contract.operation("listJobs"), contract);
  return without(args, "offset") as { limit: number };
}
