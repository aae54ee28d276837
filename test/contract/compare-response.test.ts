// Deviations planted into responses that have none: where each is found, and how it is described.
import { describe, expect, it } from "vitest";
import { type Responder, respondWith } from "../support/server.ts";
import { type Row, responseDeviations } from "./deviations.ts";

const SUCCESS = { code: 0, msg: "OK" };

describe("in a response", () => {
  const allocation = (data: unknown) =>
    respondWith(
      `{"code":0,"msg":"OK","data":${typeof data === "string" ? data : JSON.stringify(data)}}`,
    );
  const row = { type: 0, allocateCapacity: 1, totalCapacity: 2 };

  it.each<[what: string, id: string, respond: Responder, found: Row]>([
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
      respondWith({ code: 0 }),
      ["/body/msg", "required", "a value: it is required", "nothing"],
    ],
    [
      "an identifier that arrives as a number",
      "createGroupSpace",
      respondWith('{"code":0,"msg":"OK","id":1289173650183882753}'),
      ["/body/id", "type", "string", "integer of 19 digits"],
    ],
    [
      "a status that is not documented",
      "getSpaceAllocation",
      respondWith(SUCCESS, 418),
      ["/status", "status", "200, 400, 401, 403, 404, 429, 5XX", "418"],
    ],
    [
      "a redirect",
      "getSpaceAllocation",
      respondWith(SUCCESS, 304),
      ["/status", "status", "200, 400, 401, 403, 404, 429, 5XX", "304"],
    ],
    [
      "another media type",
      "getSpaceAllocation",
      respondWith(SUCCESS, 200, { "content-type": "text/plain; charset=utf-8" }),
      ["/header/content-type", "contentType", "application/json", "text/plain"],
    ],
    [
      "a page of a proxy",
      "getSpaceAllocation",
      respondWith("<html>", 502, { "content-type": "text/html" }),
      ["/header/content-type", "contentType", "application/json", "text/html"],
    ],
    [
      "a body that is no JSON",
      "getSpaceAllocation",
      respondWith('{"code":0'),
      ["/body", "json", "JSON", "text of 9 characters"],
    ],
    ["an empty body", "getSpaceAllocation", respondWith(""), ["/body", "json", "JSON", "nothing"]],
    [
      "an empty body of another media type",
      "getSpaceAllocation",
      respondWith("", 200, { "content-type": "text/plain" }),
      ["/body", "json", "JSON", "nothing"],
    ],
    [
      "no media type",
      "getSpaceAllocation",
      (response) => response.end(JSON.stringify(SUCCESS)),
      ["/header/content-type", "contentType", "application/json", "nothing"],
    ],
    [
      "a media type that looks like none",
      "getSpaceAllocation",
      respondWith(SUCCESS, 200, { "content-type": "s3cret" }),
      ["/header/content-type", "contentType", "application/json", "string of 6 characters"],
    ],
    [
      "a field named as the body",
      "getSpaceAllocation",
      respondWith({ ...SUCCESS, body: 1 }),
      ["/body/body", "unknown", "nothing of this name", "integer of 1 digit"],
    ],
    [
      "the body of a success with the status of a failure",
      "getSpaceAllocation",
      respondWith({ code: 1, msg: "OK", data: [] }, 400),
      ["/body/data", "unknown", "nothing of this name", "array of 0 elements"],
    ],
    [
      "what is as near to a success as to a failure",
      "getSpaceAllocation",
      respondWith({ code: 1, msg: "OK", data: [{ type: "x" }] }),
      ["/body/data/0/type", "type", "integer", "string of 1 character"],
    ],
    [
      "a list for a body",
      "getSpaceAllocation",
      respondWith("[]"),
      ["/body", "type", "object", "array of 0 elements"],
    ],
    [
      "a service's error with an unknown field",
      "getSpaceAllocation",
      respondWith({ code: 13000201, msg: "no", hint: "x" }, 400),
      ["/body/hint", "unknown", "nothing of this name", "string of 1 character"],
    ],
    [
      "a gateway's error with an odd code",
      "getSpaceAllocation",
      respondWith({ error_code: "X.1", error_msg: "no" }, 401),
      [
        "/body/error_code",
        "pattern",
        'pattern "^(APIGW\\\\.\\\\d{4}|\\\\d{3})$"',
        "string of 3 characters: a.9",
      ],
    ],
    [
      "a failure inside HTTP 200 with an unknown field",
      "getSpaceAllocation",
      respondWith({ code: 13000201, msg: "no", hint: "x" }),
      ["/body/hint", "unknown", "nothing of this name", "string of 1 character"],
    ],
    [
      "a field named as the prototype",
      "updateShare",
      respondWith('{"code":0,"msg":"OK","__proto__":{"code":1}}'),
      ["/body/__proto__", "unknown", "nothing of this name", "object of 1 field"],
    ],
  ])("%s is found", async (_, id, respond, found) => {
    expect(await responseDeviations(id, respond)).toEqual([found]);
  });

  it.each([
    ["a failure inside HTTP 200", respondWith({ code: 13000201, msg: "no" })],
    [
      "a failure inside HTTP 200 with its code as text",
      respondWith({ code: "13000201", msg: "no" }),
    ],
    [
      "a gateway's error of any status from 500",
      respondWith({ error_code: "APIGW.0201", error_msg: "no", request_id: "1" }, 504),
    ],
    [
      "a gateway's error of status 500",
      respondWith({ error_code: "APIGW.0201", error_msg: "no" }, 500),
    ],
    [
      "a gateway's error inside HTTP 200",
      respondWith({ error_code: "APIGW.0201", error_msg: "no", request_id: "1" }),
    ],
    ["a success with a code of its own", respondWith({ code: 7, msg: "OK", data: [row] })],
    [
      "a charset beside the media type",
      respondWith(SUCCESS, 200, { "content-type": "Application/JSON; charset=utf-8" }),
    ],
  ])("%s is none", async (_, respond) => {
    expect(await responseDeviations("getSpaceAllocation", respond)).toEqual([]);
  });

  it("the same in many elements of a list is one", async () => {
    const found = await responseDeviations(
      "getSpaceAllocation",
      allocation(Array.from({ length: 100 }, () => ({ ...row, type: "x" }))),
    );
    expect(found.map(([pointer, keyword]) => `${pointer} ${keyword}`)).toEqual([
      "/body/data/0/type type",
    ]);
  });

  it("what 100,000 elements have in common is found once, at the first", async () => {
    const users = Array.from({ length: 100_000 }, () => ({ capabilities: {} }));
    const found = await responseDeviations(
      "listUserPermissions",
      respondWith({ ...SUCCESS, userPermissonList: users }),
    );
    const pointers = found.map(([pointer]) => pointer);
    expect(found.map(([, keyword]) => keyword)).toEqual(Array(11).fill("required"));
    expect(pointers).toContain("/body/userPermissonList/0/capabilities/viewPermission");
    expect(new Set(pointers).size).toBe(11);
  });

  it("documented wire variants are none, unless asked for", async () => {
    const variant = respondWith(
      '{"code":"0","msg":"OK","data":{"type":"0","allocateCapacity":"1000","totalCapacity":2000}}',
    );
    expect(await responseDeviations("getSpaceAllocation", variant)).toEqual([]);
    const strict = await responseDeviations("getSpaceAllocation", variant, { wireVariants: true });
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
      await responseDeviations("getSpaceAllocation", allocation({ ...row, type: "7", extra: 1 })),
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
      const respond = respondWith(
        `{"code":0,"msg":"OK","multiParts":[{"partNumber":1,"partSize":1,"partOffset":${offset}}]}`,
      );
      expect(await responseDeviations("getUploadUrls", respond)).toEqual(found);
    }
  });
});
