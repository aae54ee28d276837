// Pages that are fetched while the elements of those before them are being taken.
import type { KooDriveClient } from "koodrive-client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setUp } from "../../support/client.ts";
import { collect, pages, query, serveList, users } from "../../support/pages.ts";
import { type Received, type Responder, respondWith } from "../../support/server.ts";

const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => unhandled.push(reason);
beforeEach(() => {
  process.on("unhandledRejection", onUnhandled);
});
afterEach(() => {
  process.off("unhandledRejection", onUnhandled);
  expect(unhandled.splice(0)).toEqual([]);
});

const offsets = (received: Received[]) => received.map(({ target }) => query(target).offset);

/** Serves users; calls that begin after the first page wait until they are released. */
function held(count: number) {
  const serve = serveList(users(0, count), { beside: { total: count } });
  const waiting: (() => void)[] = [];
  let closed = 0;
  const responder: Responder = (response, request) => {
    response.on("close", () => {
      if (!response.writableFinished) closed += 1;
    });
    const respond = () => serve(response, request);
    if (query(request.target).offset === "0") respond();
    else waiting.push(respond);
  };
  return { responder, waiting, closed: () => closed };
}

/** A call that the server gets after all that were sent before it. */
async function barrier(koodrive: Pick<KooDriveClient, "spaces">) {
  await koodrive.spaces.getAllocation();
}

describe("without prefetch", () => {
  it.each([{}, { prefetch: false }, { prefetch: undefined }])(
    "%j, a page is fetched when it is asked for",
    async (options) => {
      const { koodrive, received } = await setUp(
        pages({ list: users(0, 2), total: 9 }, {}, { list: users(2, 2), total: 9 }),
      );
      const walk = koodrive.users.list.all({ limit: 2 }, options);
      await walk.next();
      await barrier(koodrive);
      await walk.next();
      await walk.next();
      expect(received.map(({ target }) => query(target).offset)).toEqual(["0", undefined, "2"]);
      await walk.return();
    },
  );
});

describe("with prefetch", () => {
  it("the next page of a list by cursor is on its way with the first element of a page", async () => {
    const { koodrive, received } = await setUp(
      pages(
        { shareLinks: [{ shareId: "1" }, { shareId: "2" }], nextCursor: "a" },
        { shareLinks: [{ shareId: "3" }], nextCursor: "b" },
        { shareLinks: [{ shareId: "4" }] },
      ),
    );
    const walk = koodrive.shares.list.all({}, { prefetch: true });
    expect((await walk.next()).value).toEqual({ shareId: "1" });
    await expect.poll(() => received.length).toBe(2);
    await barrier(koodrive);
    expect(received.map(({ target }) => query(target).pageCursor)).toEqual([
      undefined,
      "a",
      undefined,
    ]);
    expect((await collect(walk)).length).toBe(2);
  });

  it("one page of a list without a total is fetched ahead", async () => {
    const { koodrive, received } = await setUp(serveList(users(0, 300), { name: "data" }));
    const walk = koodrive.jobs.list.all({} as never, { prefetch: true });
    await walk.next();
    await expect.poll(() => received.length).toBe(2);
    await barrier(koodrive);
    expect(offsets(received)).toEqual(["0", "100", undefined]);
    expect((await collect(walk)).length).toBe(299);
  });

  it("four pages of a list with a total are fetched at once, and no more", async () => {
    const { responder, waiting } = held(1000);
    const { koodrive, received } = await setUp((response, request) =>
      request.target.includes("userList")
        ? responder(response, request)
        : respondWith({ code: 0, msg: "OK" })(response, request),
    );
    const walk = koodrive.users.list.all({}, { prefetch: true });
    const taken = [(await walk.next()).value];
    await expect.poll(() => waiting.length).toBe(4);
    await barrier(koodrive);
    expect(offsets(received)).toEqual(["0", "100", "200", "300", "400", undefined]);

    // They arrive in another order, and are yielded in their own.
    const rest = collect(walk);
    let released = 0;
    while (released < 9) {
      await expect.poll(() => waiting.length).toBeGreaterThan(0);
      released += waiting.length;
      for (const respond of waiting.splice(0).reverse()) respond();
    }
    expect([...taken, ...(await rest)]).toEqual(users(0, 1000));
    expect(received.length).toBe(11);
  });

  it.each([
    [250, undefined, ["0", "100", "200"]],
    [1000, 100, ["0"]],
    [1000, 101, ["0", "100"]],
    [1000, 250, ["0", "100", "200"]],
  ])("of %i users, %s wanted, the pages are %j", async (count, maxItems, expected) => {
    const { koodrive, received } = await setUp(
      serveList(users(0, count), { beside: { total: count } }),
    );
    const walk = koodrive.users.list.all({}, { prefetch: true, maxItems });
    const { value: first } = await walk.next();
    await barrier(koodrive);
    expect([first, ...(await collect(walk))]).toEqual(users(0, maxItems ?? count));
    expect(offsets(received).sort()).toEqual([...expected, undefined].sort());
  });

  it("a page that is shorter than was guessed costs no element, and ends the guessing", async () => {
    const list = users(0, 500);
    const lengths = [100, 100, 60, 100, 50, 100];
    const { koodrive, received } = await setUp((response, request) => {
      const first = Number(query(request.target).offset);
      const index = [0, 100, 200, 260, 360, 410].indexOf(first);
      const page = list.slice(first, first + (lengths[index] ?? 100));
      respondWith({ code: 0, msg: "OK", list: page, total: 500 })(response, request);
    });
    expect(await collect(koodrive.users.list.all({}, { prefetch: true }))).toEqual(list);
    expect(offsets(received).sort()).toEqual(
      ["0", "100", "200", "300", "400", "260", "360", "410"].sort(),
    );
  });

  it("pages are numbered on where they have numbers", async () => {
    const { koodrive, received } = await setUp((response, request) => {
      const { pageNum } = JSON.parse(request.body).pageInfo;
      const logInfoList = users(pageNum * 2, 2);
      respondWith({ code: 0, msg: "OK", logInfoList, total: 8 })(response, request);
    });
    const args = { pageInfo: { pageSize: 2 } };
    const all = await collect(koodrive.auditLogs.list.all(args, { prefetch: true }));
    expect(all).toEqual(users(0, 8));
    const numbers = received.map(({ body }) => JSON.parse(body).pageInfo.pageNum);
    expect(numbers.sort()).toEqual([0, 1, 2, 3]);
  });

  it("the error of a page comes after all elements before it", async () => {
    const { koodrive } = await setUp((response, request) => {
      const offset = Number(query(request.target).offset);
      const body =
        offset === 200
          ? { code: 13000301, msg: "inner" }
          : { code: 0, msg: "OK", list: users(offset, 100), total: 500 };
      respondWith(body)(response, request);
    });
    const seen: unknown[] = [];
    const walk = async () => {
      for await (const user of koodrive.users.list.all({}, { prefetch: true })) {
        seen.push(user);
        // The caller is slow, so that the page has failed long before the walk gets there.
        if (seen.length === 1) await barrier(koodrive).catch(() => {});
      }
    };
    await expect(walk()).rejects.toMatchObject({
      name: "ApiError",
      code: 13000301,
      stack: expect.stringContaining("paginate-prefetch.test.ts"),
    });
    expect(seen).toEqual(users(0, 200));
  });

  it("an unusable cursor comes after the elements of its page", async () => {
    const { koodrive } = await setUp(pages({ shareLinks: [{ shareId: "1" }], nextCursor: {} }));
    const walk = koodrive.shares.list.all({}, { prefetch: true });
    expect((await walk.next()).value).toEqual({ shareId: "1" });
    await expect(walk.next()).rejects.toMatchObject({ reason: "not-a-cursor" });
  });

  it("a caller who leaves gives up the calls under way, and no other is made", async () => {
    const { responder, waiting, closed } = held(1000);
    const { signal } = new AbortController();
    const { koodrive, received } = await setUp(responder);
    for await (const _ of koodrive.users.list.all({}, { prefetch: true, signal })) {
      await expect.poll(() => waiting.length).toBe(4);
      break;
    }
    await expect.poll(closed).toBe(4);
    expect(received.length).toBe(5);
  });

  it("a page that fails gives up the calls behind it", async () => {
    const { responder, waiting, closed } = held(1000);
    const { koodrive } = await setUp((response, request) => {
      if (query(request.target).offset === "100")
        respondWith({ code: 13000301, msg: "inner" })(response, request);
      else responder(response, request);
    });
    const walk = koodrive.users.list.all({}, { prefetch: true });
    await walk.next();
    await expect.poll(() => waiting.length).toBe(3);
    await expect(collect(walk)).rejects.toMatchObject({ code: 13000301 });
    await expect.poll(closed).toBe(3);
  });

  it("the caller's signal ends the walk with its reason", async () => {
    const { responder, waiting, closed } = held(1000);
    const { koodrive } = await setUp(responder);
    const controller = new AbortController();
    const walk = koodrive.users.list.all({}, { prefetch: true, signal: controller.signal });
    await walk.next();
    await expect.poll(() => waiting.length).toBe(4);
    controller.abort(new Error("enough"));
    await expect(collect(walk)).rejects.toThrow("enough");
    await expect.poll(closed).toBe(4);
  });

  it.each(["yes", 1, null, {}])("%j is refused", async (prefetch) => {
    const { koodrive, received } = await setUp();
    const options = { prefetch: prefetch as unknown as boolean };
    await expect(collect(koodrive.users.list.all({}, options))).rejects.toMatchObject({
      name: "ArgumentError",
      argument: "prefetch",
      message: "users.list: prefetch must be true or false",
    });
    expect(received.length).toBe(0);
  });
});
