import { describe, expect, it } from "vitest";
import { Contract } from "../../scripts/contract/contract.ts";
import { exampleDifferences, parseExample } from "../../scripts/ledger/examples.ts";
import { contract, operation, revision } from "./small-contract.ts";

const HEAD = "PUT /v1/space/1289 Authorization:Bearer+********";
const PUT = "/paths/~1v1~1space~1{ownerId}/put";
const UPDATE = "/components/schemas/Update";
const differences = (name: string, text: string) => [
  ...exampleDifferences(revision({ examples: { [name]: text } }), operation, contract),
];

describe("parseExample", () => {
  it("takes request line, headers and body apart, on one line or on several", () => {
    const onLines = 'POST /a/b?c=d\nAuthorization: Bearer+x\nX-Date: 1\n\n{ "a": 1 }';
    const onOne = 'POST https://host/a/b Authorization:Bearer+x { "a": 1 }';
    expect(parseExample(onLines)).toEqual({
      method: "POST",
      path: "/a/b",
      headers: { authorization: "Bearer+x", "x-date": "1" },
      source: '{ "a": 1 }',
      body: { a: 1 },
      repaired: false,
    });
    expect(parseExample(onOne)).toMatchObject({
      method: "POST",
      path: "/a/b",
      headers: { authorization: "Bearer+x" },
      body: { a: 1 },
    });
  });

  it("does not take a path placeholder for a body", () => {
    expect(parseExample("PUT /a/{id}")).toMatchObject({ path: "/a/{id}", repaired: false });
    expect(parseExample("PUT /a/{id}\n{}")).toMatchObject({ path: "/a/{id}", body: {} });
  });

  it("repairs what is no JSON, and says so", () => {
    expect(parseExample('{ "a": 1, "b": 2, }')).toMatchObject({
      body: { a: 1, b: 2 },
      repaired: true,
    });
  });
});

describe("an example that says what the contract says is no difference", () => {
  it.each([
    ["request with a token", `${HEAD} {"type": 1, "days": 7, "users": [{"id": "1"}]}`],
    [
      "request signed",
      'PUT /v1/space/1 Authorization:HMAC X-User-Id:7 X-Traceid:9 {"type": 0, "labels": {"a": "b"}}',
    ],
    ["response", '{"code": 0, "owner": {"id": "1", "admin": true}}'],
  ])("%s", (name, text) => {
    expect(differences(name, text)).toEqual([]);
  });
});

describe("an example that differs", () => {
  it.each([
    ["request without method", HEAD.replace("PUT ", ""), "no method", "PUT"],
    ["request method", HEAD.replace("PUT", "POST"), "POST", "PUT"],
    ["request path", HEAD.replace("space", "spaces"), "/v1/spaces/1289", "/v1/space/{ownerId}"],
    ["request path", HEAD.replace("1289", "1289/all"), "/v1/space/1289/all", "/v1/space/{ownerId}"],
    [
      "request placeholder path",
      HEAD.replace("1289", "{ownerId}"),
      "/v1/space/{ownerId}",
      "a path with values",
    ],
    [
      "request without credentials",
      "PUT /v1/space/1 X-User-Id:7",
      "x-user-id",
      "authorization, or authorization and x-user-id",
    ],
    [
      "request without credentials",
      "PUT /v1/space/1",
      "no header",
      "authorization, or authorization and x-user-id",
    ],
    ["request header host", `${HEAD}\nHost: example.com\n`, "host: example.com", "no such header"],
  ])("shows %s", (matter, head, published, inContract) => {
    expect(differences("request", `${head} {"type": 1}`)).toEqual([
      { key: `example.${matter}`, published, contract: inContract, pointer: PUT },
    ]);
  });

  it("shows a request without a request line", () => {
    expect(differences("request", 'Authorization:Bearer+******** {"type": 1}')).toEqual([
      {
        key: "example.request without method",
        published: "no method",
        contract: "PUT",
        pointer: PUT,
      },
      {
        key: "example.request path",
        published: "no path",
        contract: "/v1/space/{ownerId}",
        pointer: PUT,
      },
    ]);
  });

  it("shows a request without its body", () => {
    expect(differences("request", HEAD)).toEqual([
      {
        key: "example.request without body",
        published: "no body",
        contract: "a request body",
        pointer: PUT,
      },
    ]);
  });

  it("shows a request with a body where the operation takes none", () => {
    const { requestBody: _, ...node } = operation.node;
    const withoutBody = new Contract(
      structuredClone({ ...contract.root, paths: { [operation.path]: { put: node } } }),
    );
    const [found] = exampleDifferences(
      revision({ examples: { request: `${HEAD} {"type": 1}` } }),
      withoutBody.operation(operation.id),
      withoutBody,
    );
    expect(found).toEqual({
      key: "example.request with body",
      published: '{"type": 1}',
      contract: "no request body",
      pointer: PUT,
    });
  });

  it("shows what is no JSON", () => {
    expect(differences("request, second", `${HEAD} {"type": 1,\n}`)).toEqual([
      { key: "example.request syntax", published: '{"type": 1, }', contract: "JSON", pointer: PUT },
    ]);
  });

  it.each([
    ["/type enum", { type: 2 }, "2", "integer, enum [0, 1]", `${UPDATE}/properties/type`],
    ["/type type", { type: "1" }, '"1"', "integer, enum [0, 1]", `${UPDATE}/properties/type`],
    ["/type required", {}, "no such field", "mandatory", `${UPDATE}/properties/type`],
    ["/days maximum", { type: 0, days: 400 }, "400", "maximum 365", `${UPDATE}/properties/days`],
    ["/force unknown", { type: 0, force: true }, "true", "no such field", UPDATE],
    [
      "/kind~1of maxLength",
      { type: 0, "kind/of": "long" },
      '"long"',
      "maxLength 3",
      `${UPDATE}/properties/kind~1of`,
    ],
    ["/no~1such unknown", { type: 0, "no/such": 1 }, "1", "no such field", UPDATE],
    [
      "/labels/colour maxLength",
      { type: 0, labels: { colour: "violet" } },
      '"violet"',
      "maxLength 3",
      `${UPDATE}/properties/labels/additionalProperties`,
    ],
    [
      "/users/*/id required",
      { type: 0, users: [{ id: "1" }, {}] },
      "no such field",
      "mandatory",
      "/components/schemas/User/properties/id",
    ],
    [
      "/users/*/admin type",
      { type: 0, users: [{ id: "1" }, { id: "2", admin: "no" }, { id: "3", admin: "yes" }] },
      '"no"',
      "boolean",
      "/components/schemas/User/properties/admin",
    ],
  ])(
    "shows %s in the body, with the first such value",
    (violation, body, published, inContract, pointer) => {
      expect(differences("request", `${HEAD} ${JSON.stringify(body)}`)).toEqual([
        { key: `example.request ${violation}`, published, contract: inContract, pointer },
      ]);
    },
  );

  it("shows a documented shape, and what is wrong inside it", () => {
    const keys = differences("request", `${HEAD} {"type": "2", "users": {"id": 1}}`).map(
      ({ key }) => key,
    );
    expect(keys).toEqual([
      "example.request /type type",
      "example.request /users type",
      "example.request /type enum",
      "example.request /users/*/id type",
    ]);
  });

  it("shows a long value by its beginning, on one line", () => {
    const [difference] = differences("response", JSON.stringify({ code: "x".repeat(100) }));
    expect(difference?.published).toBe(`"${"x".repeat(79)}…`);
  });
});

it("refuses an example that is nothing known, with file and line", () => {
  expect(() => differences("request", "PUT Authorization:Bearer+x {")).toThrow(
    'openapi/spaces/published.yaml:3: updateSpace: the example "request" is not understood: ',
  );
});
