// The script of the Postman collection in the sandbox that Postman runs scripts in.
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postmanCollection } from "../../src/openapi/index.ts";
import vectors from "../auth/vectors.json" with { type: "json" };
import { serve } from "../support/server.ts";
import { type Header, runCollection } from "./postman-runs.ts";

const { createContext } = createRequire(import.meta.url)("postman-sandbox");

const collection = postmanCollection();
const script: string[] = collection.event[0].script.exec;
const environment = {
  credential: "signature",
  appId: "a378331e",
  appSecret: "s3cr3t-of-the-test-app",
  appUserId: "1505084218764547200",
};

interface Context {
  execute(event: object, options: object, done: (error: unknown, result: Result) => void): void;
  dispose(): void;
}
interface Result {
  request: { header: Header[] };
}

let context: Context;
beforeAll(async () => {
  context = await new Promise((resolve, reject) =>
    createContext((error: unknown, made: Context) => (error ? reject(error) : resolve(made))),
  );
});
afterAll(() => context.dispose());

/** The headers that a request has after the script, which finds the time of the vectors. */
async function headersAfter(request: object, variables: object): Promise<Record<string, string>> {
  const stopped = 'Date.prototype.toISOString = () => "2024-09-09T03:33:25.999Z";';
  const event = { listen: "prerequest", script: { exec: [stopped, ...script] } };
  const values = Object.entries(variables).map(([key, value]) => ({ key, value }));
  const options = { context: { request, environment: { values } } };
  const result = await new Promise<Result>((resolve, reject) =>
    context.execute(event, options, (error, done) => (error ? reject(error) : resolve(done))),
  );
  const sent = result.request.header.filter(({ disabled }) => !disabled);
  return Object.fromEntries(sent.map(({ key, value }) => [key, value]));
}

const header = [
  { key: "Authorization", value: "{{token}}" },
  { key: "X-User-Id", value: "{{appUserId}}", disabled: true },
  { key: "X-Date", value: "", disabled: true },
];

const signed = (signature: string | undefined) => ({
  Authorization: `HMAC-SHA256 AppId=a378331e,SignedHeaders=host;x-date;x-user-id,Signature=${signature}`,
  "X-User-Id": "1505084218764547200",
  "X-Date": "20240909T033325Z",
});

describe("a request that takes a signature", () => {
  it.each(vectors)("is signed as the vector: $name", async ({ method, url, body, signature }) => {
    const request = { method, url, header, body: { mode: "raw", raw: body } };
    expect(await headersAfter(request, environment)).toEqual(signed(signature));
  });

  it("is signed as it is sent: variables are filled in, and what is off is left out", async () => {
    const [baseUrl, , item] = ["https://intl.myhuaweicloud-koodrive.com", "", vectors[10]];
    const url = {
      host: ["{{baseUrl}}"],
      path: ["koodrive", "ose", ":version", "userList"],
      query: [
        { key: "id", value: "{{first}}" },
        { key: "off", value: "1", disabled: true },
        { key: "id", value: "a" },
        { key: "id", value: "~" },
      ],
      variable: [{ key: "version", value: "{{version}}" }],
    };
    const variables = { ...environment, baseUrl, first: "b", version: "v1" };
    const headers = await headersAfter({ method: "GET", url, header }, variables);
    expect(headers).toEqual(signed(item?.signature));
  });

  it("has the token, and no header of a signature, if the environment says so", async () => {
    const variables = { ...environment, credential: "token", token: "Bearer+token" };
    const request = { method: "GET", url: vectors[0]?.url, header };
    expect(await headersAfter(request, variables)).toEqual({ Authorization: "{{token}}" });
  });
});

describe("a request that cannot be authenticated", () => {
  const signature = { credential: "signature", appId: "sandbox-app", appUserId: "1" };

  it.each([
    ["without a token", { credential: "token" }, 'Set the variable "token" in the environment.'],
    ["without a secret", signature, 'Set the variable "appSecret" in the environment.'],
    [
      "by another credential",
      { credential: "password", token: "Bearer+token" },
      'Set the variable "credential" to token or to signature.',
    ],
    [
      "for another kind of address",
      { ...environment, baseUrl: "koodrive.example.com" },
      'Set the variable "baseUrl" to an address that begins with https://.',
    ],
  ])("is not sent, and says why: %s", async (_, variables, message) => {
    const { url: baseUrl, received } = await serve();
    const run = await runCollection(collection, { baseUrl, ...variables }, ["getSpaceAllocation"]);
    expect(run.failures.map(({ error }) => error.message)).toEqual([
      `${message} Nothing was sent.`,
    ]);
    expect(received).toEqual([]);
  });
});
