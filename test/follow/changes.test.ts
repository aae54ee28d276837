import type { ChangesBatch, ChangesOptions, ChangesSource, KooDriveClient } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { setUp } from "../support/client.ts";
import { pages } from "../support/pages.ts";
import { respondWith } from "../support/server.ts";
import { setUpWork } from "./set-up.ts";

const FROM = { container: "space", syncDirId: "directory", deviceId: "laptop" };

/** What an iteration yields, as the identifiers of the files and the cursor, and its error. */
async function take(
  { syncDirectories }: Pick<KooDriveClient, "syncDirectories">,
  from: ChangesSource,
  options: ChangesOptions = {},
  until = (_: string[]) => false,
) {
  const batches: string[] = [];
  try {
    for await (const batch of syncDirectories.changes(from, options)) {
      batches.push(textOf(batch));
      if (until(batches)) break;
    }
  } catch (error) {
    return { batches, error };
  }
  return { batches };
}

const textOf = ({ changes, cursor }: ChangesBatch) =>
  `${changes.map(({ fileInfo }) => fileInfo?.id).join()} ${cursor}`;
const page = (ids: string, more: object) => ({
  fileChangeList: [...ids].map((id) => ({ fileInfo: { id } })),
  ...more,
});

/** What an iteration from the cursor 1 yields when these pages are answered. */
const takeFrom = async (
  bodies: object[],
  options?: ChangesOptions,
  until?: (batches: string[]) => boolean,
) => {
  const { koodrive, received } = await setUp(pages(...bodies), { retry: false });
  const taken = await take(koodrive, { ...FROM, cursor: "1" }, options, until);
  const asked = received.map(({ body }) => JSON.parse(body).cursor);
  return { ...taken, asked };
};

describe("changes in the sandbox", () => {
  async function setUpDirectory() {
    const { koodrive, containerId: container } = await setUpWork();
    const directory = { container, fileName: "plans" };
    const { fileId: syncDirId = "" } = await koodrive.syncDirectories.create(directory);
    const from = { container, syncDirId, deviceId: "laptop" };
    const parentFolder = [syncDirId];
    const addFolder = async (fileName: string) => {
      const folder = { containerId: container, fileName, fileType: "10", parentFolder } as const;
      return `${(await koodrive.files.createDirectory(folder)).id}`;
    };
    return { koodrive, from, addFolder };
  }

  it("come from the start on, and from any cursor that was kept", async () => {
    const { koodrive, from, addFolder } = await setUpDirectory();
    await addFolder("before");
    const { batches } = await take(koodrive, from);
    expect(batches).toEqual([expect.stringMatching(/^ \d+$/)]);
    const cursor = batches[0]?.trim() ?? "";

    const ids = [await addFolder("one"), await addFolder("two"), await addFolder("three")];
    const { batches: twos } = await take(koodrive, { ...from, cursor }, { pageSize: 2 });
    const [, middle = ""] = twos[0]?.split(" ") ?? [];
    expect(twos).toEqual([
      expect.stringContaining(`${ids[0]},${ids[1]} `),
      expect.stringContaining(`${ids[2]} `),
    ]);
    const { batches: rest } = await take(koodrive, { ...from, cursor: middle });
    expect(rest).toEqual(twos.slice(1));
    const end = rest[0]?.split(" ")[1] ?? "";
    expect(await take(koodrive, { ...from, cursor: end })).toEqual({ batches: [] });
  });

  it("are waited for, until the loop is left", async () => {
    const { koodrive, from, addFolder } = await setUpDirectory();
    const added: Promise<string>[] = [];
    const { batches } = await take(koodrive, from, { follow: true, interval: 1 }, (taken) => {
      if (taken.length < 3) added.push(addFolder(`folder ${taken.length}`));
      return taken.length === 3;
    });
    const [first, second] = await Promise.all(added);
    expect(batches.map((batch) => batch.split(" ")[0])).toEqual(["", first, second]);
  });

  it("are refused from a cursor that the service does not know", async () => {
    const { koodrive, from } = await setUpDirectory();
    const { batches, error } = await take(koodrive, { ...from, cursor: "gone" });
    expect(batches).toEqual([]);
    expect(error).toMatchObject({ name: "ApiError", operation: "syncDirectories.listChanges" });
  });
});

describe("pages", () => {
  it("end where there are no more, whatever their cursors are", async () => {
    const bodies = [
      page("ab", { nextCursor: "2", hasMore: true }),
      page("", { nextCursor: "3", hasMore: true }),
      page("c", { nextCursor: "4", hasMore: false }),
    ];
    expect(await takeFrom(bodies)).toEqual({
      batches: ["a,b 2", " 3", "c 4"],
      asked: ["1", "2", "3"],
    });
  });

  it.each([
    ["no cursor on the last one", [page("a", { hasMore: false })], ["a 1"]],
    ["an empty cursor on the last one", [page("a", { nextCursor: "", hasMore: false })], ["a 1"]],
    ["nothing new", [page("", { nextCursor: "1", hasMore: false })], []],
    ["a new cursor alone", [{ nextCursor: "5", hasMore: false }], [" 5"]],
    ["a cursor that is a number", [page("a", { nextCursor: 22, hasMore: false })], ["a 22"]],
    ["a list that is null", [{ fileChangeList: null, hasMore: false }], []],
    [
      "no word on whether there are more",
      [page("a", { nextCursor: "2" }), page("", { nextCursor: "2" })],
      ["a 2"],
    ],
    ["no word on anything else", [page("a", {})], ["a 1"]],
    [
      "text for whether there are more",
      [page("a", { nextCursor: "2", hasMore: "false" })],
      ["a 2"],
    ],
  ])("may have %s", async (_, bodies, batches) => {
    const taken = await takeFrom(bodies);
    expect(taken.batches).toEqual(batches);
    expect(taken).not.toHaveProperty("error");
  });

  it("that fail end it with the error, behind what was yielded", async () => {
    const { batches, error, asked } = await takeFrom([
      page("a", { nextCursor: "2", hasMore: true }),
      { code: 13000102, msg: "cursor" },
      page("c", { nextCursor: "4", hasMore: false }),
    ]);
    expect(batches).toEqual(["a 2"]);
    expect(error).toMatchObject({ name: "ApiError", code: 13000102 });
    expect(asked).toEqual(["1", "2"]);
  });

  it.each([
    ["repeated", [page("a", { nextCursor: "1", hasMore: true })]],
    [
      "repeated",
      [
        page("a", { nextCursor: "2", hasMore: true }),
        page("b", { nextCursor: "1", hasMore: true }),
      ],
    ],
    ["not-a-cursor", [page("a", { hasMore: true })]],
    ["not-a-cursor", [page("a", { nextCursor: { at: 2 }, hasMore: true })]],
    ["not-a-list", [{ fileChangeList: "none", hasMore: false }]],
    ["not-a-list", [{}]],
  ])("are refused as %s, and are not yielded: %j", async (reason, bodies) => {
    const { batches, error } = await takeFrom(bodies);
    expect(error).toMatchObject({
      ...{ name: "ResponseError", reason, operation: "syncDirectories.changes" },
    });
    expect(batches).toHaveLength(bodies.length - 1);
  });

  it("that are empty for ever are refused", async () => {
    let cursor = 1;
    // A server would take seconds for as many.
    const { koodrive } = await setUp(undefined, {
      fetch: async () => {
        cursor += 1;
        return Response.json({ code: 0, msg: "OK", nextCursor: String(cursor), hasMore: true });
      },
    });
    const { batches, error } = await take(koodrive, { ...FROM, cursor: "1" });
    expect(error).toMatchObject({ name: "ResponseError", reason: "repeated" });
    expect(cursor).toBe(1001);
    expect(batches.at(-1)).toBe(" 1000");
  });

  it("that come again for want of a cursor are yielded once", async () => {
    const same = page("a", { hasMore: false });
    const bodies = [
      same,
      same,
      page("ab", { hasMore: false }),
      same,
      page("c", { nextCursor: "2" }),
    ];
    const options = { follow: true, interval: 1 };
    const { batches } = await takeFrom(bodies, options, (taken) => taken.at(-1) === "c 2");
    expect(batches).toEqual(["a 1", "a,b 1", "a 1", "c 2"]);
  });
});

describe("an iteration", () => {
  it("without a cursor needs one from the service", async () => {
    for (const startCursor of [undefined, "", null]) {
      const { koodrive } = await setUp(respondWith({ code: 0, msg: "OK", startCursor }));
      const { error } = await take(koodrive, FROM);
      expect(error).toMatchObject({ name: "ResponseError", reason: "not-a-cursor" });
    }
  });

  it("asks for pages of the size that is wanted", async () => {
    const { koodrive, received } = await setUp(pages(page("", { hasMore: false })));
    await take(koodrive, { ...FROM, cursor: "" }, { pageSize: 7 });
    await take(koodrive, { ...FROM, cursor: "" });
    const sent = received.map(({ body }) => JSON.parse(body));
    expect(sent[0]).toEqual({ ...FROM, cursor: "", pageSize: 7 });
    expect(sent[1]).toMatchObject({ pageSize: 100 });
  });

  it.each([
    ["before it begins", 0],
    ["between two pages", 1],
    ["while it waits", 2],
  ])("ends with the reason of its signal %s", async (_, after) => {
    const controller = new AbortController();
    const bodies = [
      page("a", { nextCursor: "2", hasMore: true }),
      page("b", { nextCursor: "3", hasMore: false }),
    ];
    if (after === 0) controller.abort("enough");
    const { signal } = controller;
    const options = { signal, follow: true, interval: 60_000 };
    const { batches, error, asked } = await takeFrom(bodies, options, (taken) => {
      if (taken.length === 1 && after === 1) controller.abort("enough");
      // When the pause has begun.
      if (taken.length === 2) setTimeout(() => controller.abort("enough"));
      return false;
    });
    expect(error).toBe("enough");
    expect(batches).toHaveLength(after);
    expect(asked).toHaveLength(after);
  });

  it("refuses what it cannot use by name, and asks nothing", async () => {
    const { koodrive, received } = await setUp();
    const { container, syncDirId, deviceId } = FROM;
    const refused: [string, unknown, object?][] = [
      ["from", undefined],
      ["container", { syncDirId, deviceId }],
      ["syncDirId", { container, deviceId, syncDirId: "" }],
      ["deviceId", { container, syncDirId }],
      ["cursor", { ...FROM, cursor: 7 }],
      // Without its cursor it would begin at the wrong place.
      ["curser", { ...FROM, curser: "7" }],
      ["follow", FROM, { follow: 1 }],
      ["interval", FROM, { interval: 0 }],
      ["pageSize", FROM, { pageSize: 0 }],
      ["signal", FROM, { signal: true }],
      ["maxItems", FROM, { maxItems: 1 }],
    ];
    for (const [argument, from, options] of refused) {
      const { error } = await take(koodrive, from as never, options);
      expect(error).toMatchObject({
        name: "ArgumentError",
        argument,
        operation: "syncDirectories.changes",
      });
    }
    expect(received).toEqual([]);
  });
});
