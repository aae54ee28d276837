// What `validate: true` says of arguments, and what it takes.
import {
  ArgumentError,
  accessToken,
  type ClientOptions,
  createKooDriveClient,
} from "koodrive-client";
import { describe, expect, it } from "vitest";
import { findInvalidArgument } from "../../src/validation/request-validator.ts";

function setUp(options: Partial<ClientOptions<"AccessToken">> = {}) {
  const sent: Request[] = [];
  const koodrive = createKooDriveClient({
    endpoint: "https://drive.example.com",
    auth: accessToken("Bearer+t0ken"),
    validate: true,
    fetch: async (input, init) => {
      sent.push(new Request(input, init));
      return Response.json({ code: 0, msg: "OK", list: [{ id: "1" }] });
    },
    ...options,
  });
  return { koodrive, sent };
}

type Call = (koodrive: ReturnType<typeof setUp>["koodrive"]) => Promise<unknown>;

/** Calls a method with arguments that its types may not allow. */
const call =
  (name: string, args: object): Call =>
  (koodrive) => {
    const [resource, method] = name.split(".");
    // biome-ignore lint/suspicious/noExplicitAny: the method is known at run time only.
    return (koodrive as any)[resource as string][method as string](args);
  };
const update = (fields: object) => call("spaces.update", { ownerId: "1", type: 0, ...fields });
const listTeam = (fields: object) =>
  call("files.listTeam", {
    groupId: "1",
    type: "0",
    containerId: "1",
    parentFileId: "root",
    pageInfo: {},
    ...fields,
  });
const share = (fields: object) => call("shares.update", { shareId: "1", validDays: 7, ...fields });
const PART = { partNumber: 1, partSize: 1, partOffset: 0 };
const upload = (part: object) =>
  call("files.getUploadUrls", { fileId: "1", multiParts: [PART, { ...PART, ...part }] });

const TRANSFER = { originType: 1, target: { type: 1, expandCapacity: "10" } };
const SEARCH = {
  searchType: "personal",
  pageInfo: { pageSize: 10, pageCursor: "" },
  sortInfo: { anything: 1 },
};

describe("an argument is refused, before anything is sent, for", () => {
  it.each<[string, Call, argument: string, demand: string]>([
    ["its type", update({ type: "0" }), "type", 'must be an integer, is "0"'],
    ["null", update({ capacity: null }), "capacity", "must be a string, is null"],
    ["a list", update({ capacity: ["1"] }), "capacity", "must be a string, is an array"],
    ["an object", listTeam({ parentFileId: {} }), "parentFileId", "must be a string, is an object"],
    ["a value outside its enum", update({ type: 2 }), "type", "must be one of 0, 1, is 2"],
    ["its minimum", call("users.list", { offset: -1, limit: 1 }), "offset", "at least 0, is -1"],
    [
      "its maximum, nested",
      listTeam({ pageInfo: { pageSize: 500 } }),
      "pageInfo.pageSize",
      "must be at most 100, is 500",
    ],
    [
      "its maximum, as a documented variant",
      listTeam({ pageInfo: { pageSize: "500" } }),
      "pageInfo.pageSize",
      'must be at most 100, is "500"',
    ],
    ["its pattern", update({ capacity: "0" }), "capacity", 'must match ^[1-9]\\d*$, is "0"'],
    ["its format", update({ ownerId: "x" }), "ownerId", 'must have format int64, is "x"'],
    ["its length", listTeam({ containerId: "" }), "containerId", "at least 1 character, has 0"],
    [
      "its number of elements",
      call("shares.cancel", { shareIds: Array(101).fill("1") }),
      "shareIds",
      "must have at most 100 elements, has 101",
    ],
    [
      "equal elements",
      call("favorites.update", {
        starred: true,
        subRequestList: Array(2).fill({ containerId: "1", fileId: "1" }),
      }),
      "subRequestList",
      "must not have equal elements",
    ],
    [
      "a missing field",
      upload({ partNumber: undefined }),
      "multiParts[1].partNumber",
      "is required",
    ],
    [
      "an element of an element",
      upload({ hashCtx: [1, 2, 3, 4, 5, 6, 7, "x"] }),
      "multiParts[1].hashCtx[7]",
      'must be an integer, is "x"',
    ],
    [
      "a field that is not there",
      listTeam({ pageInfo: { pagesize: 1 } }),
      "pageInfo.pagesize",
      "is not in the contract",
    ],
    [
      "a field of an object in the place of a list",
      call("spaces.transferUnallocated", { originType: 1, target: { type: 9 } }),
      "target.expandCapacity",
      "is required",
    ],
  ])("%s", async (_, call, argument, demand) => {
    const { koodrive, sent } = setUp();
    const error = (await call(koodrive).catch((error) => error)) as ArgumentError;
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.argument).toBe(argument);
    expect(error.message).toContain(`${error.operation}: ${argument} `);
    expect(error.message).toContain(demand);
    expect(sent).toEqual([]);
  });
});

describe("the value of a refused argument", () => {
  const messageOf = (call: Call) => call(setUp().koodrive).catch((error) => error.message);

  it("is not shown if it is a secret, or may hold one", async () => {
    expect(await messageOf(share({ extractCode: "s3cr3t.." }))).toBe(
      "shares.update: extractCode must match ^[0-9A-Za-z]{8}$",
    );
    expect(await messageOf(share({ extractCode: "s3cr3t" }))).toBe(
      "shares.update: extractCode must have at least 8 characters",
    );
    expect(await messageOf(share({ extractCode: 53637234 }))).toBe(
      "shares.update: extractCode must be a string",
    );
    expect(await messageOf(share({ comment: { extractCode: "s3cr3t" } }))).not.toContain("s3cr3t");
    const uploadUrl = "https://example.com/a b?signature=s3cr3t";
    expect(await messageOf(upload({ uploadUrl }))).toBe(
      'files.getUploadUrls: multiParts[1].uploadUrl must have format uri, is "https://example.com/a b?signature=***"',
    );
  });

  it("is cut off if it is long", async () => {
    const message = await messageOf(update({ capacity: "x".repeat(1_000_000) }));
    expect(message).toMatch(/must match .*, is "x{59}…$/);
  });
});

describe("arguments are taken", () => {
  it.each<[string, Call]>([
    ["as documented variants", update({ status: 1 })],
    ["as an object in the place of a list", call("spaces.transferUnallocated", TRANSFER)],
    ["as numbers, which a path or query makes texts", call("moderation.list", { pageSize: 10 })],
    ["that are undefined", listTeam({ pageInfo: { pageSize: undefined }, sortInfo: undefined })],
    ["that JSON makes right", share({ expireTime: new Date(0) })],
    ["of an operation that takes none", call("spaces.getAllocation", {})],
    ["with fields where the contract leaves them open", call("files.search", SEARCH)],
  ])("%s", async (_, call) => {
    const { koodrive, sent } = setUp();
    await call(koodrive);
    expect(sent).toHaveLength(1);
  });

  it("that break the contract, without the option", async () => {
    const { koodrive, sent } = setUp({ validate: false });
    await update({ type: 9, capacity: "0" })(koodrive);
    expect(sent).toHaveLength(1);
  });
});

describe("a walk", () => {
  it("is refused at its first page", async () => {
    const { koodrive, sent } = setUp();
    const walk = koodrive.users.list.all({ limit: 1_000 });
    await expect(walk.next()).rejects.toMatchObject({ name: "ArgumentError", argument: "limit" });
    expect(sent).toEqual([]);
  });

  it("goes on with arguments that are right", async () => {
    const { koodrive, sent } = setUp();
    const walk = koodrive.users.list.all();
    expect((await walk.next()).value).toMatchObject({ id: expect.any(String) });
    await walk.return();
    expect(sent).toHaveLength(1);
  });
});

describe("a call by path", () => {
  const path = "/koodrive/ose/v1/share/{shareId}";
  const params = { path: { shareId: "1" } };

  it("is validated where the contract has it", async () => {
    const { koodrive, sent } = setUp();
    await expect(
      koodrive.http.PUT(path, { params, body: { validDays: 999 } }),
    ).rejects.toMatchObject({ argument: "validDays", operation: "shares.update" });
    await expect(koodrive.http.PUT(path, { params } as never)).rejects.toThrow("body is required");
    await expect(
      koodrive.http.GET("/koodrive/ose/v1/userList", { params: { query: { limit: 10 } } } as never),
    ).rejects.toThrow("users.list: offset is required");
    expect(sent).toEqual([]);
    await koodrive.http.PUT(path, { params, body: { validDays: 7 } });
    // biome-ignore lint/suspicious/noExplicitAny: the types know no such path.
    await (koodrive.http as any).GET("/koodrive/ose/v2/later", { params: { query: { a: 1 } } });
    expect(sent).toHaveLength(2);
  });

  it("that serializes its body itself has its parameters validated alone", async () => {
    const { koodrive, sent } = setUp();
    const body = { validDays: 999n } as never;
    const bodySerializer = () => '{"validDays":7}';
    await koodrive.http.PUT(path, { params, body, bodySerializer });
    const query = { limit: 0, offset: 0 };
    await expect(
      koodrive.http.GET("/koodrive/ose/v1/userList", { params: { query }, bodySerializer }),
    ).rejects.toMatchObject({ argument: "limit" });
    expect(await Promise.all(sent.map((request) => request.text()))).toEqual(['{"validDays":7}']);
  });

  it("has headers in any case, and parameters that are null, which are not sent", async () => {
    const { koodrive, sent } = setUp();
    const query = { offset: 0, limit: 1, deptId: null };
    const header = { LANGUAGE: "zh-CN" };
    await koodrive.http.GET("/koodrive/ose/v1/userList", { params: { query, header } } as never);
    expect(sent.map(({ url, headers }) => [url, headers.get("language")])).toEqual([
      ["https://drive.example.com/koodrive/ose/v1/userList?offset=0&limit=1", "zh-CN"],
    ]);
    await expect(
      koodrive.http.GET("/koodrive/ose/v1/userList", {
        params: { query, header: { Language: "English" } },
      } as never),
    ).rejects.toMatchObject({ argument: "language" });
  });
});

it("an argument is named as the method names it", () => {
  const named = (name: string, place: "body" | "header", wireName: string) =>
    new Map([[name, { name, place, wireName }]]);
  const path = { ownerId: "1" };
  const findings = [
    findInvalidArgument(
      "spaces.update",
      { params: { path }, body: { type: 9 } },
      named("spaceType", "body", "type"),
    ),
    findInvalidArgument(
      "spaces.update",
      { params: { path, header: { Language: "?" } }, body: { type: 0 } },
      named("locale", "header", "Language"),
    ),
  ];
  expect(findings.map((found) => found?.argument)).toEqual(["spaceType", "locale"]);
});
