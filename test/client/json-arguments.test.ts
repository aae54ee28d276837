import { describe, expect, it } from "vitest";
import { setUp } from "../support/client.ts";

// biome-ignore lint/suspicious/noExplicitAny: these calls do not compile, which test/types shows.
type Wrong = any;

const refused = (argument: string) => ({
  name: "ArgumentError",
  argument,
  message: expect.stringContaining(`${argument} must be`),
});

describe("what JSON would lose", () => {
  const inPage = (pageSize: unknown) => ({ searchType: 1, pageInfo: { pageSize } });
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  const deep = Array.from({ length: 20_000 }).reduce<unknown>((inner) => [inner], "a");
  const inTarget = (field: unknown) => ({
    originType: 1,
    target: [{ ownerId: "1", capacity: field }],
  });

  it.each<[what: string, argument: string, call: (koodrive: Wrong) => Promise<unknown>]>([
    ["NaN in a list", "userIds", (k) => k.spaces.createGroup({ name: "a", userIds: [Number.NaN] })],
    [
      "a function in a list",
      "userIds",
      (k) => k.spaces.createGroup({ name: "a", userIds: [() => 1] }),
    ],
    [
      "undefined in a list",
      "userIds",
      (k) => k.spaces.createGroup({ name: "a", userIds: ["1", undefined] }),
    ],
    [
      "a symbol in a list",
      "userIds",
      (k) => k.spaces.createGroup({ name: "a", userIds: [Symbol("a")] }),
    ],
    ["a Set", "userIds", (k) => k.spaces.createGroup({ name: "a", userIds: new Set(["a"]) })],
    [
      "a Set in a list",
      "userIds",
      (k) => k.spaces.createGroup({ name: "a", userIds: [new Set(["a"])] }),
    ],
    [
      "a list that contains itself",
      "userIds",
      (k) => k.spaces.createGroup({ name: "a", userIds: cyclic }),
    ],
    ["a list too deep", "userIds", (k) => k.spaces.createGroup({ name: "a", userIds: deep })],
    [
      "a hole in a list",
      "userIds",
      (k) => k.spaces.createGroup({ name: "a", userIds: new Array(2) }),
    ],
    [
      "a date that is none",
      "userIds",
      (k) => k.spaces.createGroup({ name: "a", userIds: [new Date(Number.NaN)] }),
    ],
    [
      "a promise",
      "userIds",
      (k) => k.spaces.createGroup({ name: "a", userIds: Promise.resolve(["a"]) }),
    ],
    ["a Blob", "userIds", (k) => k.spaces.createGroup({ name: "a", userIds: new Blob(["a"]) })],
    ["an error", "userIds", (k) => k.spaces.createGroup({ name: "a", userIds: [new Error("a")] })],
    ["a Map", "userIds", (k) => k.spaces.createGroup({ name: "a", userIds: new Map([["a", 1]]) })],
    ["a generator", "userIds", (k) => k.spaces.createGroup({ name: "a", userIds: ["a"].values() })],
    [
      "a big integer in an object of a list",
      "target",
      (k) => k.spaces.transferUnallocated(inTarget(1n)),
    ],
    [
      "infinity in an object of a list",
      "target",
      (k) => k.spaces.transferUnallocated(inTarget(Number.NEGATIVE_INFINITY)),
    ],
    ["NaN in an object", "pageInfo", (k) => k.files.search(inPage(Number.NaN))],
    ["a function in an object", "pageInfo", (k) => k.files.search(inPage(() => 1))],
    ["a Map in an object", "pageInfo", (k) => k.files.search(inPage(new Map()))],
  ])("is refused by name: %s", async (_, argument, call) => {
    const { koodrive, received } = await setUp();
    await expect(call(koodrive)).rejects.toMatchObject({
      ...refused(argument),
      message: expect.stringContaining("must be a value that JSON can hold"),
    });
    expect(received).toEqual([]);
  });

  it("is not what it would leave out or write as text", async () => {
    const { koodrive, received } = await setUp();
    const day = new Date(Date.UTC(2026, 0, 1));
    await koodrive.files.search({
      ...inPage(undefined),
      filter: {
        day,
        own: { toJSON: () => "7" },
        deep: [{ none: undefined, null: null, yes: true }],
      },
    } as Wrong);
    expect(JSON.parse(received[0]?.body as string)).toEqual({
      searchType: 1,
      pageInfo: {},
      filter: { day: "2026-01-01T00:00:00.000Z", own: "7", deep: [{ null: null, yes: true }] },
    });
  });
});
