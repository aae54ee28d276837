import { describe, expect, it } from "vitest";
import { Contract } from "../../scripts/contract/contract.ts";
import { describeMistake } from "../../scripts/contract/report.ts";
import { typedCount, withCounts } from "../../scripts/ledger/counts.ts";
import type { Erratum } from "../../scripts/ledger/model.ts";
import { published } from "./small-contract.ts";

const NAMES = ["getSpace", "getUser", "getFile"];

const contract = new Contract({
  security: [{ AccessToken: [] }],
  paths: Object.fromEntries(
    NAMES.map((name) => [
      `/${name}`,
      {
        get: {
          operationId: name,
          "x-koodrive-source": { page: `api-koodrive/${name}` },
          parameters: [{ in: "header", name: "X-Traceid" }],
        },
      },
    ]),
  ),
});
contract.operation("getFile").node.parameters = [];
contract.operation("getFile").node.security = [{ AppAccessToken: [] }];

/** What a notation counts if these are the revisions of the page of getSpace, and of the others. */
function count(notation: string, space: Record<string, object>, user = {}, file = {}): string {
  const pages = [space, user, file].map((revisions, index) => [
    NAMES[index],
    published(
      Object.fromEntries(
        Object.entries(revisions).map(([name, content]) => [
          name,
          { page: `api-koodrive/${NAMES[index]}`, ...(content as object) },
        ]),
      ),
    ),
  ]);
  const none = published({});
  const ledger = { operations: Object.fromEntries(pages), platform: none, everywhere: none };
  return withCounts(entry({ published: notation }), ledger, contract).published;
}

const entry = (texts: Partial<Erratum>): Erratum => ({
  place: { file: "openapi/common/published.yaml", line: 3 },
  id: "platform.code-type",
  pointer: "/info",
  published: "-",
  explains: ["says code"],
  decision: "-",
  reason: "-",
  confidence: "high",
  ...texts,
});

const CODE = "{newest response.code}";
const STRING = "{newest response.code String}";
const code = (type: string) => ({ response: { code: type } });

describe("a count of newest tables", () => {
  it("is the number of operations whose newest table has the row, with that type or flag", () => {
    const space = {
      "zh-cn 2025": { headers: ["Host*"], response: { code: "String", id: "Long" } },
    };
    const user = { "zh-cn 2025": { headers: ["Host"], response: { code: "Integer [0, 1]" } } };
    const file = { "zh-cn 2025": { headers: ["X-Date?"], response: { id: "Long" } } };
    const all = (notation: string) => count(notation, space, user, file);
    expect(all("{newest response} {newest response.code} {newest response.code Integer}")).toBe(
      "3 2 1",
    );
    expect(all("{newest header.Host} {newest header.Host mandatory}")).toBe("2 1");
    expect(all("{newest header.Host optional} {newest header.X-Date}")).toBe("1 1");
  });

  it.each([
    ["of the latest day", ["en-us 2025-10-22", "zh-cn 2025-12-12", "tr-tr 2025-08-28"], 1],
    ["of the latest month", ["zh-cn 2025-03-07", "en-us, 2025-10 or later"], 1],
    ["of the latest year", ["ar-mena, 2024-07-30", "zh-cn, 2025 or later"], 1],
    ["of the later of two dates", ["zh-cn 2025-03-01", "extract, between 2024 and 2025-08"], 1],
    ["with a date, if others have none", ["zh-cn, undated", "en-us 2024-07-30"], 1],
    ["that comes first, if none has a date", ["zh-cn, undated", "en-us, undated"], 0],
    ["that comes first, if two have the same date", ["zh-cn 2025-12-12", "en-us 2025-12-12"], 0],
  ])("reads the revision %s", (_, names, newest) => {
    const revisions = names.map((name, at) => [name, code(at === newest ? "String" : "Integer")]);
    expect(count(STRING, Object.fromEntries(revisions))).toBe("1");
  });

  it("passes over revisions that do not show the table", () => {
    expect(count(STRING, { "en-us 2024": code("String"), "zh-cn 2025": { headers: [] } })).toBe(
      "1",
    );
  });

  it.each([
    ["the carrier edition", "api-koodrive-carrier/getSpace"],
    ["another operation's page", "api-koodrive/getUser"],
    ["another document", "guide/getSpace"],
  ])("passes over %s", (_, page) => {
    const other = { ...code("Integer"), page };
    expect(count(STRING, { "2024": code("String"), "2026-02-03": other })).toBe("1");
  });

  it("reads the .md copy of the page", () => {
    expect(count(CODE, { undated: { ...code("String"), page: "api-koodrive/getSpace.md" } })).toBe(
      "1",
    );
  });
});

describe("a count of examples", () => {
  const response = (text: string) => ({ "2024": { examples: { "response, failed": text } } });
  it("is the number of operations of which an example has the field, of that type or value", () => {
    const all = (notation: string) =>
      count(
        notation,
        {
          ...response('{"code": "0", "data": [{"id": 1}]}'),
          "2025": { examples: { response: '{"code": 0}' } },
        },
        response('{"code": "string"}'),
        response('{"code": 0}'),
      );
    expect(all("{examples response /code} {examples response /code string}")).toBe("3 2");
    expect(all('{examples response /code "0"} {examples response /code 0}')).toBe("1 2");
    expect(all("{examples response /data/0/id integer}")).toBe("1");
  });

  it("counts headers of requests", () => {
    const request = "GET /getSpace X-Date: 20250101T000000Z";
    expect(count("{examples request header.X-Date}", { "2024": { examples: { request } } })).toBe(
      "1",
    );
  });
});

it("counts what operations of the contract have", () => {
  expect(
    count(
      "{contract operations} {contract header.X-Traceid} {contract security.AppAccessToken}",
      {},
    ),
  ).toBe("3 2 1");
});

describe("a text", () => {
  it("keeps braces that hold no words", () => {
    const text =
      'GET /files/{fileId}, /v1/{contractId}, {"code": 0}, { "examples": [] } and `{examples of it}`';
    expect(count(text, {})).toBe(text);
  });

  it("has its counts in the decision and the reason too", () => {
    const none = published({});
    const ledger = { operations: {}, platform: none, everywhere: none };
    const texts = {
      decision: "All {contract operations}.",
      reason: "{contract operations} pages.",
    };
    expect(withCounts(entry(texts), ledger, contract)).toMatchObject({
      decision: "All 3.",
      reason: "3 pages.",
    });
  });

  it.each([
    "{newest respons.code}",
    "{examples response code}",
    "{contract tag.Spaces}",
    "{most tables}",
    "{Newest header.Host}",
    "{newest}",
    "{newest-header.Host}",
    "{newest_header.Host}",
    "{ newest header.Host }",
    "{newest header.Host",
    "{newest header.Host of {newest header}",
    "`Host` in {EXAMPLES request header.Host} and `Date`",
  ])("is refused with place and forms if it has %s", (notation) => {
    expect(mistake(notation)).toMatch(
      /^openapi\/common\/published\.yaml:3: platform\.code-type: \{.* is not understood\n {2}Write one of .*\n.*\{newest header\.X-Date mandatory\}/,
    );
  });

  it.each([CODE, "{newest header.Hots}", "{contract security.Token}"])(
    "is refused if %s counts nothing",
    (notation) => {
      expect(mistake(notation)).toBe(
        `openapi/common/published.yaml:3: platform.code-type: ${notation} counts no operation\n  Correct the names in it, or say in words that there is none.`,
      );
    },
  );
});

function mistake(notation: string): string {
  try {
    return count(notation, {});
  } catch (error) {
    return describeMistake(error as Parameters<typeof describeMistake>[0]);
  }
}

describe("a count that is typed", () => {
  it.each([
    ["Host is mandatory on most pages.", "most pages"],
    ["Written so in a few of the newer operations", "few of the newer operations"],
    ["The credentials that all operations need.", "all operations"],
    ["As on every other page.", "every other page"],
    ["So on every one of the pages.", "every one of the pages"],
    ["So on most\npages.", "most pages"],
    ["77 operations have it.", "77 operations"],
    ["It has 12 of the newest pages.", "12 of the newest pages"],
    ["The three sibling operations have both.", "three sibling operations"],
    ["Two operations with a numbering each.", "Two operations"],
    ["`code` in twelve newer `list` operations", "twelve newer `list` operations"],
  ])("is found: %s", (reason, count) => {
    expect(typedCount(entry({ reason }), "updateSpace")).toBe(count);
  });

  it.each([
    "All tables of this operation, both tables.",
    "Each page's own table.",
    "All revisions of the page.",
    "250 bytes on the pages of shares, 1 to 3 in the sibling operations.",
    "At most 100 files a page, 10000 on the page of the sibling.",
    "Two names for one thing, which pages mix.",
    "1 to 100. Pages differ; 3, operations with 4: pages.",
    "The 2025 pages, those of 2024-07-30 pages and v2 operations.",
    "58 bits (operation pages), ISO 8601 (other operations), four digits (AI pages).",
  ])("is not what the revisions of a page show, nor another number: %s", (reason) => {
    expect(typedCount(entry({ reason }), "updateSpace")).toBeUndefined();
  });

  it.each([
    ["A number in every example.", "every example"],
    ["String in 12 of the tables.", "12 of the tables"],
  ])("is one of tables and examples where no page is the only one: %s", (reason, count) => {
    expect(typedCount(entry({ reason }), "platform")).toBe(count);
    expect(typedCount(entry({ reason }), "everywhere")).toBe(count);
    expect(typedCount(entry({ reason }), "updateSpace")).toBeUndefined();
  });

  it("may explain a number in the same text, but for one in code", () => {
    const reason = "Nearly all pages, {newest header.Host} of 77 operations.";
    expect(typedCount(entry({ reason }), "platform")).toBeUndefined();
    const inCode = "Nearly all pages, `{newest header.Host}`.";
    expect(typedCount(entry({ reason: inCode }), "platform")).toBe("Nearly all pages");
  });
});
