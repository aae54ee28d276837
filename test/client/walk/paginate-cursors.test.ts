// A walk over a list by cursor: where it ends, and where a later one can begin (`onCursor`).
import type { KooDriveClient } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { setUp } from "../../support/client.ts";
import { collect, pages } from "../../support/pages.ts";
import { type Responder, respondWith } from "../../support/server.ts";

type Client = Pick<KooDriveClient, "syncDirectories">;

const DIRECTORY = { container: "c", syncDirId: "s", deviceId: "d" };

/** Serves five changes, two at once, from the one after the cursor. */
const fiveChanges: Responder = (response, { body }) => {
  const { cursor } = JSON.parse(body);
  const rest = ["1", "2", "3", "4", "5"].slice(Number(cursor));
  respondWith({
    fileChangeList: rest.slice(0, 2).map((deviceId) => ({ deviceId })),
    nextCursor: String(Math.min(5, Number(cursor) + 2)),
    hasMore: rest.length > 2,
  })(response, { body } as never);
};

/** Walks from a cursor until so many changes are seen: what was seen, and the cursor to keep. */
async function follow({ syncDirectories }: Client, from: string, most: number, options = {}) {
  const seen: unknown[] = [];
  let kept = from;
  const onCursor = (cursor: string) => {
    kept = cursor;
  };
  const changes = syncDirectories.listChanges.all(
    { ...DIRECTORY, cursor: from },
    { onCursor, ...options },
  );
  for await (const { deviceId } of changes) {
    seen.push(deviceId);
    if (seen.length === most) break;
  }
  return { seen, kept };
}

describe("the cursor that a walk tells", () => {
  it.each([true, false])(
    "is that of each page, the last included, prefetch %s",
    async (prefetch) => {
      const { koodrive } = await setUp(fiveChanges);
      const told: [cursor: string, seen: number][] = [];
      let seen = 0;
      const onCursor = (cursor: string) => void told.push([cursor, seen]);
      const args = { ...DIRECTORY, cursor: "0" };
      for await (const _ of koodrive.syncDirectories.listChanges.all(args, { onCursor, prefetch }))
        seen += 1;
      expect(told).toEqual([
        ["2", 2],
        ["4", 4],
        ["5", 5],
      ]);
    },
  );

  it.each([
    [1, "0", "12345"],
    [2, "0", "12345"],
    [3, "2", "345"],
    [4, "2", "345"],
    [5, "4", "5"],
    [6, "5", ""],
  ])("after a walk that is left at change %i is %s", async (most, kept, rest) => {
    const { koodrive } = await setUp(fiveChanges);
    const first = await follow(koodrive, "0", most);
    expect(first.kept).toBe(kept);
    const second = await follow(koodrive, first.kept, 9);
    expect(second.seen.join("")).toBe(rest);
  });

  it.each([
    [1, "0"],
    [2, "2"],
    [3, "2"],
    [5, "5"],
  ])(
    "counts a page that maxItems %i ends behind, not one that it ends in",
    async (maxItems, kept) => {
      const { koodrive, received } = await setUp(fiveChanges);
      expect(await follow(koodrive, "0", 9, { maxItems })).toMatchObject({ kept });
      expect(received.length).toBe(Math.ceil(maxItems / 2));
    },
  );

  it("is told of an empty page too, and not of a page without one", async () => {
    const { koodrive } = await setUp(
      pages(
        { fileChangeList: [], nextCursor: "1", hasMore: true },
        { fileChangeList: [{}], hasMore: false },
      ),
    );
    expect(await follow(koodrive, "0", 9)).toEqual({ seen: [undefined], kept: "1" });
  });

  it("is not told where a last page has something else in its place", async () => {
    const last = { fileChangeList: [{}], nextCursor: { n: 1 }, hasMore: false };
    const { koodrive } = await setUp(pages(last));
    expect(await follow(koodrive, "0", 9)).toMatchObject({ kept: "0" });
  });

  it("is a number where the contract says so", async () => {
    const { koodrive } = await setUp(pages({ data: [{}], nextCursor: 10 }, { data: [{}] }));
    const told: number[] = [];
    const onCursor = (cursor: number) => void told.push(cursor);
    await collect(koodrive.aiTasks.list.all({ cursor: 0 }, { onCursor }));
    expect(told).toEqual([10]);
  });

  it("is not told when the walk cannot go on there", async () => {
    for (const nextCursor of ["0", { n: 1 }]) {
      const { koodrive } = await setUp(pages({ fileChangeList: [{}], nextCursor, hasMore: true }));
      const told: unknown[] = [];
      const onCursor = (cursor: unknown) => void told.push(cursor);
      await expect(follow(koodrive, "0", 9, { onCursor })).rejects.toThrow("HTTP 200");
      expect(told).toEqual([]);
    }
  });

  it("is not told once the walk's signal is aborted", async () => {
    const { koodrive } = await setUp(fiveChanges);
    const controller = new AbortController();
    const told: string[] = [];
    const walk = async () => {
      const changes = koodrive.syncDirectories.listChanges.all(
        { ...DIRECTORY, cursor: "0" },
        { onCursor: (cursor) => void told.push(cursor), signal: controller.signal },
      );
      for await (const { deviceId } of changes)
        if (deviceId === "4") controller.abort(new Error("enough"));
    };
    await expect(walk()).rejects.toThrow("enough");
    expect(told).toEqual(["2"]);
  });
});

describe("onCursor", () => {
  it("ends the walk with what it throws or its promise rejects with", async () => {
    const full = new Error("the disk is full");
    const thrower = () => {
      throw full;
    };
    for (const onCursor of [thrower, async () => thrower()]) {
      const { koodrive, received } = await setUp(fiveChanges);
      await expect(follow(koodrive, "0", 9, { onCursor })).rejects.toBe(full);
      expect(received.length).toBe(1);
    }
  });

  it("is waited for before the next page is asked for", async () => {
    const { koodrive, received } = await setUp(fiveChanges);
    const requests: number[] = [];
    const onCursor = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      requests.push(received.length);
    };
    await follow(koodrive, "0", 9, { onCursor });
    expect(requests).toEqual([1, 2, 3]);
  });

  it("must be a function", async () => {
    const { koodrive, received } = await setUp(fiveChanges);
    await expect(follow(koodrive, "0", 9, { onCursor: "keep" })).rejects.toMatchObject({
      name: "ArgumentError",
      argument: "onCursor",
      message: "syncDirectories.listChanges: onCursor must be a function",
    });
    expect(received).toEqual([]);
  });

  it("is refused for a list that has no cursors", async () => {
    const { koodrive, received } = await setUp();
    const options: object = { onCursor: () => {} };
    await expect(collect(koodrive.users.list.all({}, options))).rejects.toMatchObject({
      name: "ArgumentError",
      argument: "onCursor",
      message: "users.list: onCursor is an option of lists by cursor alone",
    });
    expect(received).toEqual([]);
  });
});

describe("the last page of a list by integers", () => {
  it.each([{}, { nextCursor: null }, { nextCursor: "" }])("has %j for a cursor", async (last) => {
    const { koodrive, received } = await setUp(
      pages({ data: [{ taskId: "1" }], nextCursor: 10 }, { data: [{ taskId: "2" }], ...last }),
    );
    const tasks = await collect(koodrive.aiTasks.list.all({ cursor: 0 }));
    expect(tasks.map(({ taskId }) => taskId)).toEqual(["1", "2"]);
    expect(received.length).toBe(2);
  });

  it.each([10, "10", 0, 20])("is empty and has the cursor %j", async (nextCursor) => {
    const { koodrive, received } = await setUp(
      pages({ data: [{ partId: "1" }], nextCursor: 10 }, { data: [], nextCursor }),
    );
    const args = { fileId: "f", cursor: 0 };
    expect(await collect(koodrive.videos.listConversation.all(args))).toEqual([{ partId: "1" }]);
    expect(received.length).toBe(2);
  });

  it("is not one that gives elements and its own cursor", async () => {
    const { koodrive } = await setUp(
      pages(
        { data: [{ taskId: "1" }], nextCursor: 10 },
        { data: [{ taskId: "2" }], nextCursor: 10 },
      ),
    );
    await expect(collect(koodrive.aiTasks.list.all({ cursor: 0 }))).rejects.toMatchObject({
      name: "ResponseError",
      reason: "repeated",
    });
  });

  it("is not an empty one of which the service says that more follows", async () => {
    const { koodrive } = await setUp(pages({ fileChangeList: [], nextCursor: "1", hasMore: true }));
    await expect(follow(koodrive, "1", 9)).rejects.toMatchObject({ reason: "repeated" });
  });
});
