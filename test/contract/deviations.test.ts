// Each kind of deviation, planted into a call that has none: where it is found, and that its values
// are not told.
import { ContractError, type Deviation, type MonitorOptions } from "koodrive-client/contract";
import { describe, expect, it } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";
import { type Answer, answer } from "../support/server.ts";
import { exampleRequest, responseExamples, watch } from "./watch.ts";

const contract = readContract();
const OK = { code: 0, msg: "OK" };

type Change = {
  args?: Record<string, unknown>;
  path?: string;
  query?: string;
  init?: RequestInit;
  headers?: Record<string, string | undefined>;
};

/** The deviations of the operation's example request, changed. */
async function ofRequest(
  id: string,
  { args, path = "", query, init, headers }: Change,
  options?: MonitorOptions,
): Promise<Row[]> {
  const { url, monitor } = await watch(
    answer(responseExamples(contract.operation(id), contract, "200")[0]),
    { mode: "throw", ...options },
  );
  const example = exampleRequest(contract.operation(id), contract, args);
  const all = Object.entries({ ...example.init.headers, ...headers }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return rows(
    monitor(url + (path || example.path) + (query ?? ""), {
      ...example.init,
      ...init,
      headers: Object.fromEntries(all),
    }),
  );
}

/** The deviations of a response to the operation's example request. */
async function ofResponse(id: string, respond: Answer, options?: MonitorOptions): Promise<Row[]> {
  const { url, monitor } = await watch(respond, { mode: "throw", ...options });
  const { path, init } = exampleRequest(contract.operation(id), contract);
  return rows(monitor(url + path, init));
}

type Row = [pointer: string, keyword: string, expected: string, seen: string];

async function rows(call: Promise<Response>): Promise<Row[]> {
  const error = await call.then(
    () => undefined,
    (error) => error,
  );
  if (error === undefined) return [];
  if (!(error instanceof ContractError)) throw error;
  return error.deviations.map(
    ({ pointer, keyword, expected, seen }: Deviation): Row => [pointer, keyword, expected, seen],
  );
}

describe("in a request", () => {
  it.each<[what: string, id: string, change: Change, found: Row]>([
    [
      "an unknown query parameter",
      "listGroupSpaces",
      { query: "&page=1" },
      ["/query/page", "unknown", "nothing of this name", "string of 1 character"],
    ],
    [
      "a query parameter below its range",
      "listGroupSpaces",
      { args: { limit: 0 } },
      ["/query/limit", "minimum", "at least 1", "integer of 1 digit"],
    ],
    [
      "a query parameter that is no number",
      "listGroupSpaces",
      { args: { limit: "ten" } },
      ["/query/limit", "type", "integer", "string of 3 characters"],
    ],
    [
      "a query parameter given twice",
      "listGroupSpaces",
      { query: "&offset=0" },
      ["/query/offset", "type", "integer", "array of 2 elements"],
    ],
    [
      "a query parameter outside its values",
      "getSpace",
      { args: { type: 9 } },
      ["/query/type", "enum", "one of 0, 1, 2", "9, integer of 1 digit"],
    ],
    [
      "a trace ID that is too short",
      "getSpaceAllocation",
      { headers: { "x-traceid": "abc" } },
      ["/header/x-traceid", "minLength", "at least 58 characters", "string of 3 characters"],
    ],
    [
      "a header that no operation has",
      "getSpaceAllocation",
      { headers: { "X-Tenant": "secret" } },
      ["/header/x-tenant", "unknown", "nothing of this name", "string of 6 characters"],
    ],
    [
      "a header of other operations",
      "updateShare",
      { headers: { language: "en-US" } },
      ["/header/language", "unknown", "nothing of this name", "string of 5 characters"],
    ],
    [
      "no credentials",
      "getSpaceAllocation",
      { headers: { authorization: undefined } },
      ["/header/authorization", "required", "a value: it is required", "nothing"],
    ],
    [
      "a signature without its date",
      "getSpaceAllocation",
      { headers: { authorization: "HMAC-SHA256 AppId=a", "X-User-Id": "1" } },
      ["/header/x-date", "required", "a value: it is required", "nothing"],
    ],
    [
      "a signature where a token is demanded",
      "getJsSdkInfo",
      { headers: { authorization: "HMAC-SHA256 AppId=a" } },
      ["/header/authorization", "security", "AccessToken", "AppSignature"],
    ],
    [
      "an identifier in the path that is none",
      "getShare",
      { args: { shareId: "a-1" } },
      ["/path/shareId", "format", "format int64", "string of 3 characters: a-9"],
    ],
    [
      "an unknown field",
      "updateSpace",
      { init: { body: '{"type":0,"a/b~":"secret"}' } },
      ["/body/a~1b~0", "unknown", "nothing of this name", "string of 6 characters"],
    ],
    [
      "a missing field",
      "updateSpace",
      { init: { body: "{}" } },
      ["/body/type", "required", "a value: it is required", "nothing"],
    ],
    [
      "a field of another type",
      "updateSpace",
      { init: { body: '{"type":true}' } },
      ["/body/type", "type", "integer", "boolean"],
    ],
    [
      "null",
      "updateSpace",
      { init: { body: '{"type":null}' } },
      ["/body/type", "type", "integer", "null"],
    ],
    [
      "a field outside its values",
      "updateSpace",
      { init: { body: '{"type":0,"status":"frozen"}' } },
      ["/body/status", "enum", 'one of "0", "1"', '"frozen", string of 6 characters'],
    ],
    [
      "a field deep inside",
      "createGroupSpace",
      {
        init: {
          body: '{"name":"a","addGroupUsers":[{"userId":"1","template":"1"},{"userId":"1","template":"1","role":{}}]}',
        },
      },
      ["/body/addGroupUsers/1/role", "unknown", "nothing of this name", "object of 0 fields"],
    ],
    [
      "a body where there is none",
      "deleteGroupSpace",
      { init: { body: '{"force":true}' }, headers: { "content-type": "application/json" } },
      ["/body", "unknown", "no body", "object of 1 field"],
    ],
    [
      "no body where there is one",
      "updateSpace",
      { init: { body: null } },
      ["/body", "required", "a value: it is required", "nothing"],
    ],
    [
      "a body that is no JSON",
      "updateSpace",
      { init: { body: "type=0" } },
      ["/body", "json", "JSON", "text of 6 characters"],
    ],
    [
      "a body of another media type",
      "updateSpace",
      { headers: { "content-type": "text/plain" } },
      ["/header/content-type", "contentType", "application/json", "text/plain"],
    ],
    [
      "a list where an object is",
      "updateSpace",
      { init: { body: "[]" } },
      ["/body", "type", "object", "array of 0 elements"],
    ],
  ])("%s is found", async (_, id, change, found) => {
    expect(await ofRequest(id, change)).toEqual([found]);
  });

  it("several are found at once", async () => {
    const found = await ofRequest("updateSpace", {
      query: "?a=1",
      init: { body: '{"b":1,"status":2}' },
    });
    expect(found.map(([pointer, keyword]) => `${pointer} ${keyword}`).sort()).toEqual([
      "/body/b unknown",
      "/body/status enum",
      "/body/type required",
      "/query/a unknown",
    ]);
  });

  it.each([
    [
      "a path",
      "GET",
      "/koodrive/ose/v1/nowhere/1289173650183882753",
      ["/path", "unknown", "a path of the contract", "/koodrive/ose/v1/nowhere/{…}"],
    ],
    [
      "a method",
      "PATCH",
      "/koodrive/ose/v1/share/1289173650183882753",
      ["/method", "unknown", "PUT, GET", "PATCH"],
    ],
  ])(
    "%s that the contract does not have is found, and nothing of its identifiers told",
    async (_, method, path, found) => {
      const { url, monitor } = await watch(answer(OK), { mode: "throw" });
      const error = await monitor(url + path, { method }).catch((error) => error);
      expect(error.deviations).toMatchObject([
        { operation: expect.stringContaining(`${method} /koodrive`), operationId: undefined },
      ]);
      const { pointer, keyword, expected, seen } = error.deviations[0];
      expect([pointer, keyword, expected.split(", ").sort().join(), seen]).toEqual([
        found[0],
        found[1],
        (found[2] as string).split(", ").sort().join(),
        found[3],
      ]);
      expect(JSON.stringify(error.deviations)).not.toContain("1289173650183882753");
    },
  );

  it("finds the operation where paths lie inside others, and behind a proxy's own path", async () => {
    for (const operation of contract.operations) {
      const { url, monitor } = await watch(
        answer(responseExamples(operation, contract, "200")[0]),
        { mode: "throw" },
      );
      const { path, init } = exampleRequest(operation, contract);
      const error = await monitor(
        `${url}/gateway/koodrive${path}${path.includes("?") ? "&" : "?"}surprise=1`,
        init,
      ).catch((error) => error);
      expect(error.deviations).toMatchObject([
        { operationId: operation.id, pointer: "/query/surprise" },
      ]);
    }
  });

  it("headers that are HTTP's or a proxy's are none", async () => {
    expect(
      await ofRequest("getSpaceAllocation", {
        headers: { accept: "*/*", traceparent: "00-1-2-00", "user-agent": "test" },
      }),
    ).toEqual([]);
  });
});

describe("in a response", () => {
  const allocation = (data: unknown) =>
    answer(
      `{"code":0,"msg":"OK","data":${typeof data === "string" ? data : JSON.stringify(data)}}`,
    );
  const row = { type: 0, allocateCapacity: 1, totalCapacity: 2 };

  it.each<[what: string, id: string, respond: Answer, found: Row]>([
    [
      "an unknown field in a list",
      "getSpaceAllocation",
      allocation([row, { ...row, owner: "Li Hua" }]),
      ["/body/data/1/owner", "unknown", "nothing of this name", "string of 6 characters"],
    ],
    [
      "a field of another type",
      "getSpaceAllocation",
      allocation([{ ...row, type: "personal" }]),
      ["/body/data/0/type", "type", "integer", "string of 8 characters"],
    ],
    [
      "a field below its range",
      "getSpaceAllocation",
      allocation([{ ...row, totalCapacity: -10 }]),
      ["/body/data/0/totalCapacity", "minimum", "at least 0", "negative integer of 2 digits"],
    ],
    [
      "a fraction",
      "getSpaceAllocation",
      allocation([{ ...row, totalCapacity: 0.5 }]),
      ["/body/data/0/totalCapacity", "type", "integer", "number"],
    ],
    [
      "a missing field",
      "getSpaceAllocation",
      answer({ code: 0 }),
      ["/body/msg", "required", "a value: it is required", "nothing"],
    ],
    [
      "an identifier that arrives as a number",
      "createGroupSpace",
      answer('{"code":0,"msg":"OK","id":1289173650183882753}'),
      ["/body/id", "type", "string", "integer of 19 digits"],
    ],
    [
      "a status that is not documented",
      "getSpaceAllocation",
      answer(OK, 418),
      ["/status", "status", "200, 400, 401, 403, 404, 429, 5XX", "418"],
    ],
    [
      "a redirect",
      "getSpaceAllocation",
      answer(OK, 304),
      ["/status", "status", "200, 400, 401, 403, 404, 429, 5XX", "304"],
    ],
    [
      "another media type",
      "getSpaceAllocation",
      answer(OK, 200, { "content-type": "text/plain; charset=utf-8" }),
      ["/header/content-type", "contentType", "application/json", "text/plain"],
    ],
    [
      "a page of a proxy",
      "getSpaceAllocation",
      answer("<html>", 502, { "content-type": "text/html" }),
      ["/header/content-type", "contentType", "application/json", "text/html"],
    ],
    [
      "a body that is no JSON",
      "getSpaceAllocation",
      answer('{"code":0'),
      ["/body", "json", "JSON", "text of 9 characters"],
    ],
    ["an empty body", "getSpaceAllocation", answer(""), ["/body", "json", "JSON", "nothing"]],
    [
      "a list for a body",
      "getSpaceAllocation",
      answer("[]"),
      ["/body", "type", "object", "array of 0 elements"],
    ],
    [
      "a service's error with an unknown field",
      "getSpaceAllocation",
      answer({ code: 13000201, msg: "no", hint: "x" }, 400),
      ["/body/hint", "unknown", "nothing of this name", "string of 1 character"],
    ],
    [
      "a gateway's error with an odd code",
      "getSpaceAllocation",
      answer({ error_code: "X.1", error_msg: "no" }, 401),
      [
        "/body/error_code",
        "pattern",
        'pattern "^APIGW\\\\.\\\\d{4}$"',
        "string of 3 characters: a.9",
      ],
    ],
    [
      "a failure inside HTTP 200 with an unknown field",
      "getSpaceAllocation",
      answer({ code: 13000201, msg: "no", hint: "x" }),
      ["/body/hint", "unknown", "nothing of this name", "string of 1 character"],
    ],
    [
      "a field named as the prototype",
      "updateShare",
      answer('{"code":0,"msg":"OK","__proto__":{"code":1}}'),
      ["/body/__proto__", "unknown", "nothing of this name", "object of 1 field"],
    ],
  ])("%s is found", async (_, id, respond, found) => {
    expect(await ofResponse(id, respond)).toEqual([found]);
  });

  it.each([
    ["a failure inside HTTP 200", answer({ code: 13000201, msg: "no" })],
    ["a failure inside HTTP 200 with its code as text", answer({ code: "13000201", msg: "no" })],
    [
      "a gateway's error of any status from 500",
      answer({ error_code: "APIGW.0201", error_msg: "no", request_id: "1" }, 504),
    ],
    [
      "a charset beside the media type",
      answer(OK, 200, { "content-type": "Application/JSON; charset=utf-8" }),
    ],
  ])("%s is none", async (_, respond) => {
    expect(await ofResponse("getSpaceAllocation", respond)).toEqual([]);
  });

  it("the same in many elements of a list is one", async () => {
    expect(
      await ofResponse(
        "getSpaceAllocation",
        allocation(Array.from({ length: 100 }, () => ({ ...row, type: "x" }))),
      ),
    ).toHaveLength(1);
  });

  it("documented wire variants are none, unless asked for", async () => {
    const variant = answer(
      '{"code":"0","msg":"OK","data":{"type":"0","allocateCapacity":"1000","totalCapacity":2000}}',
    );
    expect(await ofResponse("getSpaceAllocation", variant)).toEqual([]);
    const strict = await ofResponse("getSpaceAllocation", variant, { wireVariants: true });
    expect(
      strict.map(([pointer, keyword, , seen]) => `${pointer} ${keyword}: ${seen}`).sort(),
    ).toEqual([
      "/body/code x-koodrive-wire: string of 1 character",
      "/body/data x-koodrive-wire: object of 3 fields",
      "/body/data/allocateCapacity x-koodrive-wire: string of 4 characters",
      "/body/data/type x-koodrive-wire: string of 1 character",
    ]);
  });

  it("what is inside a wire variant is compared too, where it arrived", async () => {
    expect(
      await ofResponse("getSpaceAllocation", allocation({ ...row, type: "7", extra: 1 })),
    ).toEqual([
      ["/body/data/extra", "unknown", "nothing of this name", "integer of 1 digit"],
      [
        "/body/data/type",
        "enum",
        expect.stringContaining("one of 0, 1"),
        '"7", string of 1 character',
      ],
    ]);
  });

  it.each([
    ["the largest of 64 bits, as a number or as text", "9223372036854775807", []],
    [
      "one more",
      "9223372036854775808",
      [
        [
          "/body/multiParts/0/partOffset",
          "format",
          "format int64",
          expect.stringMatching(/^(integer|string) of 19 /),
        ],
      ],
    ],
    [
      "negative",
      "-9223372036854775808",
      [
        [
          "/body/multiParts/0/partOffset",
          "minimum",
          "at least 0",
          expect.stringMatching(/19 digits|20 characters/),
        ],
      ],
    ],
  ])("integers of 64 bits keep their digits: %s", async (_, digits, found) => {
    for (const offset of [digits, `"${digits}"`]) {
      const respond = answer(
        `{"code":0,"msg":"OK","multiParts":[{"partNumber":1,"partSize":1,"partOffset":${offset}}]}`,
      );
      expect(await ofResponse("getUploadUrls", respond)).toEqual(found);
    }
  });

  it.each([
    ["9223372036854775807", []],
    [
      "9223372036854775808",
      [
        [
          "/path/shareId",
          "format",
          "format int64",
          expect.stringContaining("string of 19 characters"),
        ],
      ],
    ],
  ])("identifiers of 64 bits keep their digits: %s", async (shareId, found) => {
    expect(await ofRequest("getShare", { args: { shareId } })).toEqual(found);
  });
});
