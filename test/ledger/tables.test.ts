import { describe, expect, it } from "vitest";
import { tableDifferences } from "../../scripts/ledger/tables.ts";
import { contract, operation, revision } from "./small-contract.ts";

const differences = (content: object) => [
  ...tableDifferences(revision(content), operation, contract),
];
const UPDATE = "/components/schemas/Update";
const PUT = "/paths/~1v1~1space~1{ownerId}/put";
/** The table of the request's body as the contract has it. */
const BODY = {
  "type*": "Integer [0, 1]",
  days: "Integer [0..365, days]",
  users: "Array of User objects",
  "kind/of": "String",
  labels: "Map<String,String>",
};

describe("a table that says what the contract says", () => {
  it.each([
    ["request line", { uri: "PUT /v1/space/{ownerId}" }],
    ["headers", { headers: ["Authorization*", "X-User-Id", "X-Traceid"] }],
    ["parameters", { path: { "ownerId*": "String" }, query: { dryRun: "Boolean" } }],
    [
      "body, with the table of an object",
      { body: BODY, objects: { User: { "id*": "Long", admin: "Boolean" } } },
    ],
    [
      "response, whose flags say nothing",
      { response: { "code*": "Integer", "owner*": "User object" } },
    ],
    [
      "flags that were not visible",
      {
        headers: ["Authorization?", "X-User-Id?", "X-Traceid?"],
        body: { ...BODY, "days?": BODY.days, days: undefined },
      },
    ],
    ["rows that were not visible", { body: { "type*": "Integer [0, 1]", "...": "cut" } }],
  ])("is no difference: %s", (_, content) => {
    expect(differences(content)).toEqual([]);
  });
});

describe("a table that differs", () => {
  it.each([
    ["uri method", { uri: "POST /v1/space/{ownerId}" }, "POST", "PUT", PUT],
    [
      "uri path",
      { uri: "PUT /v1/space/{owner_id}" },
      "/v1/space/{owner_id}",
      "/v1/space/{ownerId}",
      PUT,
    ],
    [
      "header.Host listed",
      { headers: ["Authorization*", "X-User-Id", "X-Traceid", "Host*"] },
      "mandatory",
      "no such header",
      PUT,
    ],
    [
      "header.X-User-Id mandatory",
      { headers: ["Authorization*", "X-User-Id*", "X-Traceid"] },
      "mandatory",
      "optional",
      "/components/securitySchemes/AppUserId",
    ],
    [
      "header.Authorization mandatory",
      { headers: ["Authorization", "X-User-Id", "X-Traceid"] },
      "optional",
      "mandatory",
      "/components/securitySchemes/AccessToken",
    ],
    [
      "header.X-Traceid absent",
      { headers: ["Authorization*", "X-User-Id"] },
      "no such row",
      "optional",
      "/components/parameters/TraceId",
    ],
    [
      "path.ownerId type",
      { path: { "ownerId*": "Integer" } },
      "Integer",
      "string",
      `${PUT}/parameters/0`,
    ],
    [
      "query.dryRun mandatory",
      { query: { "dryRun*": "Boolean" } },
      "mandatory",
      "optional",
      `${PUT}/parameters/1`,
    ],
    [
      "query.force listed",
      { query: { dryRun: "Boolean", "force?": "Boolean" } },
      "Boolean",
      "no such field",
      PUT,
    ],
    [
      "body.type type",
      { body: { ...BODY, "type*": "String [0, 1]" } },
      "String [0, 1]",
      "integer, enum [0, 1]",
      `${UPDATE}/properties/type`,
    ],
    [
      "body.type mandatory",
      { body: { ...BODY, "type*": undefined, type: "Integer [0, 1]" } },
      "optional",
      "mandatory",
      `${UPDATE}/properties/type`,
    ],
    [
      "body.type values",
      { body: { ...BODY, "type*": "Integer [0, 1, 2]" } },
      "Integer [0, 1, 2]",
      "integer, enum [0, 1]",
      `${UPDATE}/properties/type`,
    ],
    [
      "body.days values",
      { body: { ...BODY, days: "Integer [7, 0..365, days]" } },
      "Integer [7, 0..365, days]",
      "integer, minimum 0, maximum 365, days",
      `${UPDATE}/properties/days`,
    ],
    [
      "body.days range",
      { body: { ...BODY, days: "Integer [days]" } },
      "Integer [days]",
      "integer, minimum 0, maximum 365, days",
      `${UPDATE}/properties/days`,
    ],
    [
      "body.days unit",
      { body: { ...BODY, days: "Integer [0..365]" } },
      "Integer [0..365]",
      "integer, minimum 0, maximum 365, days",
      `${UPDATE}/properties/days`,
    ],
    [
      "path.ownerId range",
      { path: { "ownerId*": "String [1..2]" } },
      "String [1..2]",
      "string",
      `${PUT}/parameters/0`,
    ],
    [
      "body.labels absent",
      { body: { ...BODY, labels: undefined } },
      "no such row",
      "object",
      `${UPDATE}/properties/labels`,
    ],
    [
      "body.kind/of type",
      { body: { ...BODY, "kind/of": "Integer" } },
      "Integer",
      "string",
      `${UPDATE}/properties/kind~1of`,
    ],
    [
      "body.force listed",
      { body: { ...BODY, force: "Boolean" } },
      "Boolean",
      "no such field",
      UPDATE,
    ],
    [
      "body.users type",
      { body: { ...BODY, users: "Array of strings" } },
      "Array of strings",
      "array of object",
      `${UPDATE}/properties/users`,
    ],
    [
      "User.id type",
      { body: BODY, objects: { User: { "id*": "Integer", admin: "Boolean" } } },
      "Integer",
      "string, format int64",
      "/components/schemas/User/properties/id",
    ],
    [
      "User.id mandatory",
      { body: BODY, objects: { User: { id: "Long", admin: "Boolean" } } },
      "optional",
      "mandatory",
      "/components/schemas/User/properties/id",
    ],
    [
      "User.admin absent",
      { response: { code: "Integer", owner: "User object" }, objects: { User: { id: "Long" } } },
      "no such row",
      "boolean",
      "/components/schemas/User/properties/admin",
    ],
  ])("shows %s, with both values and the place", (key, content, published, inContract, pointer) => {
    expect(differences(content)).toEqual([{ key, published, contract: inContract, pointer }]);
  });

  it("shows every row of an object that the contract does not have", () => {
    const content = {
      response: { code: "Integer", owner: "User object", more: "More object" },
      objects: { More: { a: "String" } },
    };
    expect(differences(content).map(({ key }) => key)).toEqual([
      "response.more listed",
      "More.a listed",
    ]);
  });
});

describe("a table that cannot be compared is refused with file and line", () => {
  it.each([
    [
      "an unknown type",
      { body: { ...BODY, days: "Days" } },
      'the published type "Days" is not understood',
    ],
    [
      "an object that no row refers to",
      { body: BODY, objects: { Other: {} } },
      'updateSpace: no row of the revision refers to "Other"',
    ],
  ])("%s", (_, content, message) => {
    expect(() => differences(content)).toThrow(`openapi/spaces/published.yaml:3: ${message}`);
  });
});
