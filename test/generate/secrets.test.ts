import { describe, expect, it } from "vitest";
import { Contract, type Node, readContract } from "../../scripts/contract/contract.ts";
import { findSecrets } from "../../scripts/generate/secrets.ts";

const text = { type: "string" };
const secret = { type: "string", "x-koodrive-secret": true };
const object = (properties: Node) => ({ type: "object", properties });

/** A contract of one POST for each pair of a request and a response. */
function contractOf(
  messages: Record<string, { parameters?: Node[]; request?: Node; response?: Node }>,
): Contract {
  const json = (schema: Node) => ({ content: { "application/json": { schema } } });
  const paths = Object.entries(messages).map(([method, { parameters, request, response }]) => [
    `/${method}`,
    {
      post: {
        "x-koodrive-method": method,
        parameters,
        ...(request && { requestBody: json(request) }),
        responses: { "200": json(response ?? object({})) },
      },
    },
  ]);
  return new Contract({
    paths: Object.fromEntries(paths),
    components: {
      schemas: { Token: secret },
      securitySchemes: {
        Token: { name: "Authorization", "x-koodrive-secret": true },
        User: { name: "X-User" },
      },
    },
  });
}

const Token = { $ref: "#/components/schemas/Token" };

describe("findSecrets", () => {
  it("lists a name that is secret wherever it stands, in parameters and nested", () => {
    const contract = contractOf({
      "a.one": {
        parameters: [{ name: "x-session", in: "header", schema: Token }],
        request: object({ outer: { type: "array", items: object({ password: secret }) } }),
      },
      "a.two": { response: object({ data: object({ password: secret, name: text }) }) },
    });
    expect(findSecrets(contract)).toEqual({
      secretNames: ["Authorization", "password", "x-session"],
      operationSecrets: {},
    });
  });

  it("takes a parameter for a secret that says so itself", () => {
    const contract = contractOf({
      "a.one": {
        parameters: [{ name: "key", in: "query", schema: text, "x-koodrive-secret": true }],
      },
    });
    expect(findSecrets(contract).secretNames).toEqual(["Authorization", "key"]);
  });

  it("counts a list of secrets by its name, and an object not at all", () => {
    const contract = contractOf({
      "a.one": { request: object({ tokens: { type: "array", items: Token } }) },
      "a.two": { response: object({ tokens: object({ count: text }) }) },
    });
    expect(findSecrets(contract).secretNames).toEqual(["Authorization", "tokens"]);
  });

  it("names the operation and the message where a name is secret in some places only", () => {
    const contract = contractOf({
      "a.one": { request: object({ code: secret }), response: object({ code: text }) },
      "a.two": { request: object({ key: text }), response: object({ key: secret }) },
    });
    expect(findSecrets(contract)).toEqual({
      secretNames: ["Authorization"],
      operationSecrets: { "a.one": { request: ["code"] }, "a.two": { response: ["key"] } },
    });
  });

  it("looks into schemas that contain themselves once", () => {
    const contract = contractOf({
      "a.one": { response: { $ref: "#/components/schemas/Tree" } },
    });
    contract.root.components.schemas.Tree = object({
      key: secret,
      children: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
    });
    expect(findSecrets(contract).secretNames).toEqual(["Authorization", "key"]);
  });
});

describe("the secrets of the contract", () => {
  const contract = readContract();
  const { secretNames, operationSecrets } = findSecrets(contract);

  it("are credentials, tokens, sessions, passwords, codes and proofs", () => {
    const known = [
      "Authorization",
      "accessToken",
      "extractCode",
      "kdstoken",
      "orgid_config",
      "page_token",
      "page_token_key",
      "password",
      "proofCode",
      "pwd",
      "sessionId",
      "x-session-id",
    ];
    expect(secretNames).toEqual(expect.arrayContaining(known));
  });

  it("have the code that becomes a session; other codes are results", () => {
    expect(operationSecrets["sessions.create"]).toEqual({ request: ["code"] });
    expect(secretNames).not.toContain("code");
  });

  it("leave out nothing whose description calls it a secret", () => {
    const described = Object.values<Node>(contract.root.components.schemas)
      .flatMap((schema) => [schema, ...Object.values<Node>(schema.properties ?? {})])
      .map((node) => contract.deref(node))
      .filter(({ type, description }) => type === "string" && /\bsecret\b/i.test(description));
    expect(described.length).toBeGreaterThan(3);
    for (const node of described) expect(node["x-koodrive-secret"], node.description).toBe(true);
  });
});
