// Bodies as no client of the contract sends them.
import { describe, expect, it } from "vitest";
import { arrive, type Sent, worldWithTokens } from "../../support/arrive.ts";

const { world, userToken } = worldWithTokens();
const SEARCH = "/koodrive/ose/v1/files/search";
const GROUP = "/koodrive/ose/v1/usergroups";
const SEARCHED = { searchType: "personal", pageInfo: { pageSize: 20, pageCursor: "" } };

/** The answer to a body, of an operation that takes one. */
function send(body: unknown, headers: Sent["headers"] = {}, target = SEARCH, method = "POST") {
  const sent = { headers: { authorization: userToken, ...headers }, body };
  const { answer, refusal, world: next } = arrive(world, method, target, sent);
  expect(next.auditLog).toBe(world.auditLog);
  const { msg } = answer.body as { msg?: string };
  return { code: answer.code, because: refusal?.because, field: refusal?.field, msg };
}

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === "string" ? [...new TextEncoder().encode(part)] : part,
    ),
  );
const text = JSON.stringify(SEARCHED);

describe("a body", () => {
  it.each(["设计 ☕", "👩‍👩‍👧", "e\u0301", "\u0000\u001f", "\ud83d\ude00"])(
    "may have %j in it",
    (keyWord) => {
      expect(send({ ...SEARCHED, filter: { keyWord } }).because).toBeUndefined();
    },
  );

  it("may have blanks around it, and any order of fields", () => {
    expect(send(` \r\n\t${text}\n`).because).toBeUndefined();
    expect(
      send({ pageInfo: { pageCursor: "", pageSize: 20 }, searchType: "team" }).because,
    ).toBeUndefined();
  });

  it.each([
    ["that is cut off", text.slice(0, -1), "must be JSON"],
    ["of blanks", "  ", "must be JSON"],
    ["with a comment", `${text}//`, "must be JSON"],
    ["with a comma too many", text.replace("}}", "},}"), "must be JSON"],
    ["with NaN", text.replace("20", "NaN"), "must be JSON"],
    ["with a number in hexadecimal", text.replace("20", "0x14"), "must be JSON"],
    ["of two values", `${text}${text}`, "must be JSON"],
    ["with a byte order mark", `\ufeff${text}`, "must not begin with a byte order mark"],
    ["of a byte order mark alone", "\ufeff", "must not begin with a byte order mark"],
    ["in UTF-16", bytes([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), "must be UTF-8"],
    ["with half a character", bytes('{"a":"', [0xe7, 0x8e], '"}'), "must be UTF-8"],
    ["in Latin-1", bytes('{"a":"', [0xfc], '"}'), "must be UTF-8"],
    ["with an overlong character", bytes('{"a":"', [0xc0, 0xaf], '"}'), "must be UTF-8"],
    ["with a surrogate", bytes('{"a":"', [0xed, 0xa0, 0x80], '"}'), "must be UTF-8"],
    ["101 levels deep", "[".repeat(101) + "]".repeat(101), "is nested more than 100 levels"],
    ["a million levels deep", "[".repeat(1e6) + "]".repeat(1e6), "is nested more than 100 levels"],
    [
      "deep, with a long number",
      `${'{"a":'.repeat(1e5)}12345678901234567890${"}".repeat(1e5)}`,
      "is nested more than 100 levels",
    ],
  ])("%s is no request", (_, body, detail) => {
    expect(send(body)).toMatchObject({ code: "13000101", because: "gate.json", field: "body" });
    expect(send(body).msg).toContain(`body ${detail}`);
  });

  it.each([
    ["null", null],
    ["a list", [SEARCHED]],
    ["a text", '"personal"'],
    ["a number", 12],
  ])("that is %s is not what is asked for", (_, body) => {
    expect(send(body)).toMatchObject({ code: "13000102", field: "body" });
  });

  it("is asked for where one is needed, and refused where none is taken", () => {
    expect(send(undefined)).toMatchObject({ code: "13000102", field: "body" });
    const refused = send({}, {}, "/koodrive/ose/v1/service", "GET");
    expect(refused).toMatchObject({ code: "13000102", field: "body" });
    expect(send("", {}, "/koodrive/ose/v1/service", "GET").because).toBeUndefined();
  });

  it.each([
    ["application/json; charset=utf-8", undefined],
    ["APPLICATION/JSON;charset=UTF-8", undefined],
    ["text/plain;charset=UTF-8", "gate.content-type"],
    ["application/x-www-form-urlencoded", "gate.content-type"],
    ["application/problem+json", "gate.content-type"],
    ["", "gate.content-type"],
  ])("is announced as JSON: %j", (type, because) => {
    expect(send(SEARCHED, { "content-type": type }).because).toBe(because);
  });
});

describe("a field", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "a\nb", "0", "searchtype"])(
    "called %j is unknown like any other",
    (name) => {
      const body = `{${JSON.stringify(name)}:{"searchType":"team"},${text.slice(1)}`;
      const refused = send(body);
      const field = name === "0" ? "[0]" : name;
      expect(refused).toMatchObject({ code: "13000102", because: "gate.contract", field });
      expect(refused.msg).toContain("is not in the contract");
      expect(Object.hasOwn(Object.prototype, "searchType")).toBe(false);
    },
  );

  it.each([
    ["1e400", "is Infinity"],
    ["12345678901234567890", "is 12345678901234567890"],
    ["null", "is null"],
  ])("is quoted as it was read: %s", (number, seen) => {
    expect(send(text.replace("20", number)).msg).toContain(seen);
  });

  it("of an object inside is named by its path", () => {
    const pageInfo = { ...SEARCHED.pageInfo, __proto__x: 1 };
    expect(send({ ...SEARCHED, pageInfo }).field).toBe("pageInfo.__proto__x");
  });

  it.each([
    ["1e400", "pageInfo.pageSize"],
    ["-1e400", "pageInfo.pageSize"],
    ["12345678901234567890", "pageInfo.pageSize"],
    ["1e-400", "pageInfo.pageSize"],
    ["9".repeat(1000), "pageInfo.pageSize"],
    ["20.5", "pageInfo.pageSize"],
    ["2e1", undefined],
    ["20.0", undefined],
  ])("is an integer of the right size: %s", (number, field) => {
    const body = text.replace("20", number);
    expect(send(body)).toMatchObject(field ? { code: "13000102", field } : { because: undefined });
  });

  it("that holds a secret is refused without its value", () => {
    const refused = send({ code: 4711, domain: "a" }, {}, "/koodrive/ose/v1/session/");
    expect(refused).toMatchObject({ code: "13000102", field: "code" });
    expect(refused.msg).not.toContain("4711");
  });

  it("that is sent twice has its last value", () => {
    const body = text.replace("{", '{"searchType":"neither",');
    expect(send(body).because).toBeUndefined();
  });
});

describe("searchType", () => {
  const { searchType: _, ...without } = SEARCHED;

  it.each([
    ["missing", without, "13000414"],
    ["empty", { ...without, searchType: "" }, "13000414"],
    ["null", { ...without, searchType: null }, "13000414"],
    ["of another kind", { ...without, searchType: "Team" }, "13000413"],
    ["a number", { ...without, searchType: 1 }, "13000413"],
    ["missing beside another mistake", { other: 1 }, "13000414"],
  ])("has codes of its own: %s", (_, body, code) => {
    const { msg, ...refused } = send(body);
    expect(refused).toEqual({ code, because: "gate.search-type", field: "searchType" });
    expect(msg).not.toContain("{0}");
  });
});

describe("an integer beyond what numbers hold", () => {
  it("reaches a rule as the nearest number", () => {
    const target = "/koodrive/ose/v1/ai/task?cursor=9007199254740993";
    expect(send(undefined, {}, target, "GET").code).not.toBe("13000102");
  });
});

it("of the wrong method is at another operation", () => {
  expect(send(SEARCHED, {}, GROUP, "PATCH").code).toBe("APIGW.0101");
});
