// Lists whose pages are not as they should be: a walk yields every element, or rejects. It neither
// ends early without a word nor goes on for ever.
import type { KooDriveClient } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { readContract } from "../../../scripts/contract/contract.ts";
import { sampleCall } from "../../../scripts/contract/samples.ts";
import { setUp } from "../../support/client.ts";
import { collect, pages, query, serveList, users, without } from "../../support/pages.ts";
import { respondWith } from "../../support/server.ts";

const contract = readContract();

/** What a walk over the users yields, and the error that it ends with. */
async function walk(elements: AsyncIterable<unknown>) {
  const yielded: unknown[] = [];
  try {
    for await (const element of elements) yielded.push(element);
    return { yielded, error: undefined };
  } catch (error) {
    return { yielded, error };
  }
}

describe("a page", () => {
  it.each([{ userId: "1" }, {}, "1", "", 0, 1, true, false])(
    "that has %j in the list's place ends the walk with an error",
    async (list) => {
      const { koodrive, received } = await setUp(pages({ list, total: 1 }));
      const { yielded, error } = await walk(koodrive.users.list.all());
      expect(yielded).toEqual([]);
      expect(error).toMatchObject({
        name: "ResponseError",
        reason: "not-a-list",
        operation: "users.list",
        traceId: received[0]?.headers["x-traceid"],
        message: expect.stringMatching(/^users\.list: HTTP 200 with no list where one belongs /),
      });
    },
  );

  it("that is no list ends the walk after the elements before it", async () => {
    const { koodrive } = await setUp(
      pages({ list: users(0, 2), total: 3 }, { list: { userId: "2" }, total: 3 }),
    );
    const { yielded, error } = await walk(koodrive.users.list.all());
    expect(yielded).toEqual(users(0, 2));
    expect(error).toMatchObject({ reason: "not-a-list" });
  });

  it("may be one element, where the contract says that it may", async () => {
    const { koodrive } = await setUp(pages({ groups: { id: "1" }, total: 1 }));
    expect(await collect(koodrive.spaces.listGroups.all())).toEqual([{ id: "1" }]);
  });

  it("without a list is no empty list if it is the first", async () => {
    for (const body of [{}, { total: 3 }, { data: users(0, 3) }, { total: "" }]) {
      const { koodrive } = await setUp(pages(body));
      const { error } = await walk(koodrive.users.list.all());
      expect(error, JSON.stringify(body)).toMatchObject({ reason: "not-a-list" });
    }
    const { koodrive } = await setUp(pages({ shares: [{}] }));
    const { error } = await walk(koodrive.shares.list.all());
    expect(error).toMatchObject({ reason: "not-a-list", operation: "shares.list" });
  });

  it.each([{ list: null }, { list: [] }, { total: 0 }, { total: "0" }, { list: null, total: 0 }])(
    "that is %j is an empty list",
    async (body) => {
      const { koodrive, received } = await setUp(pages(body));
      expect(await collect(koodrive.users.list.all())).toEqual([]);
      expect(received.length).toBe(1);
    },
  );

  it.each([{}, { list: null }, { list: [] }])(
    "that is %j ends a list of which there was another page",
    async (body) => {
      const { koodrive } = await setUp(pages({ list: users(0, 2), total: 3 }, body));
      expect(await collect(koodrive.users.list.all())).toEqual(users(0, 2));
    },
  );

  it("may have the list under the other one of two names", async () => {
    const { koodrive } = await setUp(pages({ taskList: null, taskListDtos: [{ taskId: "1" }] }));
    expect(await collect(koodrive.tasks.list.all())).toEqual([{ taskId: "1" }]);
  });
});

describe("a next cursor", () => {
  it.each([{}, { offset: 1 }, [], ["a"], true, false])(
    "that is %j ends the walk with an error, after the elements of its page",
    async (nextCursor) => {
      const { koodrive, received } = await setUp(
        respondWith({ code: 0, msg: "OK", shareLinks: [{ shareId: "1" }], nextCursor }),
      );
      const { yielded, error } = await walk(koodrive.shares.list.all());
      expect(yielded).toEqual([{ shareId: "1" }]);
      expect(error).toMatchObject({
        name: "ResponseError",
        reason: "not-a-cursor",
        operation: "shares.list",
        traceId: received[0]?.headers["x-traceid"],
      });
      expect(received.length).toBe(1);
    },
  );

  it("must be there when the service says that more follows", async () => {
    const { koodrive } = await setUp(pages({ fileChangeList: [{}], hasMore: true }));
    const { yielded, error } = await walk(koodrive.syncDirectories.listChanges.all(changes()));
    expect(yielded).toEqual([{}]);
    expect(error).toMatchObject({ reason: "not-a-cursor" });
  });

  it.each([0, "0", 7, "  "])("that is %j is sent back as it came", async (nextCursor) => {
    const { koodrive, received } = await setUp(
      pages({ shareLinks: [{ shareId: "1" }], nextCursor }, { shareLinks: [{ shareId: "2" }] }),
    );
    expect((await collect(koodrive.shares.list.all())).length).toBe(2);
    expect(received[1] && query(received[1].target).pageCursor).toBe(String(nextCursor));
  });

  it("is the same as a number and as text", async () => {
    const { koodrive, received } = await setUp(
      pages({ shareLinks: [], nextCursor: "7" }, { shareLinks: [{}], nextCursor: 7 }),
    );
    const { error } = await walk(koodrive.shares.list.all());
    expect(error).toMatchObject({
      reason: "repeated",
      traceId: received[1]?.headers["x-traceid"],
    });
    expect(received.length).toBe(2);
  });

  it("that is new makes an equal page another one", async () => {
    const shareLinks = [{ shareId: "1" }, { shareId: "2" }];
    const { koodrive } = await setUp(pages({ shareLinks, nextCursor: "a" }, { shareLinks }));
    expect(await collect(koodrive.shares.list.all())).toEqual([...shareLinks, ...shareLinks]);
  });

  it("that is always new ends in an error when nothing comes with it for long", async () => {
    let cursor = 0;
    const { koodrive, received } = await setUp((response, request) => {
      cursor += 1;
      const shareLinks = cursor === 600 ? [{ shareId: "1" }] : [];
      const body = { code: 0, msg: "OK", shareLinks, nextCursor: String(cursor) };
      respondWith(body)(response, request);
    });
    const { yielded, error } = await walk(koodrive.shares.list.all());
    expect(yielded.length).toBe(1);
    expect(error).toMatchObject({ reason: "repeated" });
    expect(received.length).toBe(600 + 1002);
  });
});

describe("a total", () => {
  it.each(["", "many", -1, "-1", 0, "0", 0.5, 2, null, true, {}, [260], "1e3"])(
    "that is %j does not end a list of 260 elements",
    async (total) => {
      const { koodrive, received } = await setUp(serveList(users(0, 260), { beside: { total } }));
      expect(await collect(koodrive.users.list.all({ limit: 50 }))).toEqual(users(0, 260));
      expect(received.length).toBe(7);
    },
  );

  it("spares the call for an empty page", async () => {
    const { koodrive, received } = await setUp(
      serveList(users(0, 200), { beside: { total: 200 } }),
    );
    expect((await collect(koodrive.users.list.all())).length).toBe(200);
    expect(received.length).toBe(2);
  });
});

describe("a service that gives less at once than was asked for", () => {
  it("is asked until an empty page comes, where there is no total", async () => {
    const { koodrive, received } = await setUp(
      serveList(users(0, 260), { name: "data", most: 50 }),
    );
    expect((await collect(koodrive.jobs.list.all(jobFilter()))).length).toBe(260);
    expect(received.map(({ target }) => query(target).offset)).toEqual([
      "0",
      "50",
      "100",
      "150",
      "200",
      "250",
      "260",
    ]);
  });
});

describe("equal elements", () => {
  const equal = Array.from({ length: 5 }, () => ({ operation: "login" }));

  it.each([1, 2, 3])("come as often as they are there, %i a page", async (limit) => {
    const list = { name: "data", most: limit };
    for (const beside of [{}, { total: 5 }, { total: 0 }]) {
      const { koodrive } = await setUp(serveList(equal, { ...list, beside }));
      expect(await collect(koodrive.spaces.getUsageByQuota.all({ limit }))).toEqual(equal);
    }
  });

  it("that never end are given up in the end", async () => {
    const { koodrive, received } = await setUp(
      respondWith({ code: 0, msg: "OK", data: [{ operation: "login" }] }),
    );
    const { error } = await walk(koodrive.jobs.list.all({ ...jobFilter(), limit: 1 }));
    expect(error).toMatchObject({ reason: "repeated", operation: "jobs.list" });
    expect(received.length).toBe(1002);
  });
});

describe("a page that came before", () => {
  it("is not yielded again, and the error names its call", async () => {
    const { koodrive, received } = await setUp(
      respondWith({ code: 0, msg: "OK", list: users(0, 2), total: 1e6 }),
    );
    const { yielded, error } = await walk(koodrive.users.list.all({ limit: 2 }));
    expect(yielded).toEqual(users(0, 2));
    const traceId = received[1]?.headers["x-traceid"];
    expect(traceId).toHaveLength(58);
    expect(error).toMatchObject({ reason: "repeated", operation: "users.list", traceId });
    expect(String(error)).toContain(`(trace ID ${traceId})`);
  });
});

describe("the size of a page", () => {
  it.each([0, -1, 1.5, "many", "", Number.NaN])("cannot be %j", async (limit) => {
    const { koodrive, received } = await setUp();
    const { error } = await walk(koodrive.users.list.all({ limit: limit as number }));
    expect(error).toMatchObject({
      name: "ArgumentError",
      argument: "limit",
      message: "users.list: limit must be a whole number from 1",
    });
    expect(received.length).toBe(0);
  });

  it("is named by its path where it is part of an argument", async () => {
    const { koodrive } = await setUp();
    const { error } = await walk(koodrive.auditLogs.list.all({ pageInfo: { pageSize: 0 } }));
    expect(error).toMatchObject({ name: "ArgumentError", argument: "pageInfo.pageSize" });
  });

  it("may be a number as text", async () => {
    const { koodrive, received } = await setUp(pages({ list: users(0, 1), total: 1 }));
    await collect(koodrive.users.list.all({ limit: "20" as never }));
    expect(received[0] && query(received[0].target).limit).toBe("20");
  });
});

function changes() {
  const { args } = sampleCall(contract.operation("listSyncDirectoryChanges"), contract);
  return args as Parameters<KooDriveClient["syncDirectories"]["listChanges"]["all"]>[0];
}

function jobFilter() {
  const { args } = sampleCall(contract.operation("listJobs"), contract);
  return without(without(args, "offset"), "limit") as object;
}
