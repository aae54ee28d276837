// Deviations planted into requests that have none: where each is found, and how it is described.
import { describe, expect, it } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";
import { respondWith } from "../support/server.ts";
import { type Change, type Row, requestDeviations } from "./deviations.ts";
import { exampleRequest, responseExamples, serveMonitored } from "./monitored.ts";

const contract = readContract();

const SIGNATURE = {
  authorization: "HMAC-SHA256 AppId=a",
  "x-user-id": "1",
  "x-date": "20261126T000000Z",
};

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
    expect(await requestDeviations(id, change)).toEqual([found]);
  });

  it("several are found at once", async () => {
    const found = await requestDeviations("updateSpace", {
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
    "%s that the contract does not have is found, and its identifiers are not shown",
    async (_, method, path, found) => {
      const { url, monitor } = await serveMonitored(respondWith({ code: 0, msg: "OK" }), {
        mode: "throw",
      });
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

  it("finds the operation among nested paths, and behind a proxy's own path", async () => {
    for (const operation of contract.operations) {
      const { url, monitor } = await serveMonitored(
        respondWith(responseExamples(operation, contract, "200")[0]),
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

  it("shows no path segment that is long or has digits, and at most 300 characters", async () => {
    const { url, monitor } = await serveMonitored(undefined, { mode: "throw" });
    const [shown, hidden] = ["a".repeat(32), "a".repeat(33)];
    const path = `/v1/v12/${shown}/${hidden}/a1${"/somewhere".repeat(40)}`;
    const error = await monitor(url + path).catch((error) => error);
    const { seen } = error.deviations[0];
    expect(seen).toMatch(new RegExp(`^/v1/{…}/${shown}/{…}/{…}/somewhere/somewhere`));
    expect(seen).toHaveLength(300);
  });

  it.each([
    ["none", {}, []],
    ["a token", { authorization: "Bearer+t0ken" }, []],
    ["a signature", SIGNATURE, []],
    ["half of a signature", { ...SIGNATURE, "x-user-id": undefined }, ["/header/x-user-id"]],
  ])("credentials may be left out where the contract has none: %s", async (_, headers, found) => {
    const change = { headers: { authorization: undefined, ...headers } };
    const deviations = await requestDeviations("visitSharePublic", change);
    expect(deviations.map(([pointer]) => pointer)).toEqual(found);
  });

  it.each([
    ["none", {}, []],
    ["a token", { authorization: "Bearer+t0ken" }, []],
    ["a signature", SIGNATURE, ["/header/authorization"]],
  ])("a token may be left out where it alone is an alternative: %s", async (_, headers, found) => {
    const change = { headers: { authorization: undefined, ...headers } };
    const deviations = await requestDeviations("deleteSession", change);
    expect(deviations.map(([pointer]) => pointer)).toEqual(found);
  });

  it("headers that are HTTP's or a proxy's are none", async () => {
    expect(
      await requestDeviations("getSpaceAllocation", {
        headers: { accept: "*/*", traceparent: "00-1-2-00", "user-agent": "test" },
      }),
    ).toEqual([]);
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
    expect(await requestDeviations("getShare", { args: { shareId } })).toEqual(found);
  });
});
