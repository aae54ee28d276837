// The client against Prism on the bundled contract: every operation, all schemes, success
// and each error example; and raw requests that break the contract, which Prism refuses.
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import {
  type Auth,
  accessToken,
  appAccessToken,
  appSignature,
  createKooDriveClient,
} from "koodrive-client";
import { explainError } from "koodrive-client/errors";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { argumentsOf } from "../../scripts/contract/arguments.ts";
import { type Node, type Operation, readContract } from "../../scripts/contract/contract.ts";
import { methodOf, sampleCall } from "../../scripts/contract/samples.ts";
import { type PrismProcess, startPrism } from "../../scripts/prism.ts";
import { sample } from "../support/sample.ts";

const contract = readContract();
const schemes: Auth[] = [
  accessToken("Bearer+mock"),
  appAccessToken("Bearer mock"),
  appSignature({ appId: "app", appSecret: "secret", userId: "1505084218764547200" }),
];
let prism: PrismProcess;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism.stop());

/** Calls the operation's sample; `prefer` asks Prism for one of the documented responses. */
function call(operation: Operation, auth: Auth, prefer?: string): Promise<unknown> {
  const koodrive = createKooDriveClient({ endpoint: prism.url, auth, retry: false });
  if (prefer)
    koodrive.http.use({ onRequest: ({ request }) => request.headers.set("Prefer", prefer) });
  const sample = sampleCall(operation, contract);
  return methodOf(koodrive, sample)(sample.args);
}

/** The client sends a user's token wherever a token is documented, and leaves it to the service. */
function accepts(operation: Operation, { scheme }: Auth): boolean {
  const schemes = contract.security(operation).flat();
  const isToken = scheme === "AccessToken" && schemes.includes("AppAccessToken");
  return schemes.length === 0 || schemes.includes(scheme) || isToken;
}

function hasTraceId(operation: Operation): boolean {
  return contract.parameters(operation).some(({ name }) => name === "X-Traceid");
}

/**
 * fetch sends no body with GET. The client refuses such an operation, and the raw requests here go
 * by node:http.
 */
const hasBodyOnGet = (operation: Operation) =>
  operation.method === "GET" && operation.node.requestBody !== undefined;

interface ErrorExample {
  status: number;
  name: string;
  value: Node;
}

function errorExamples(operation: Operation): ErrorExample[] {
  return Object.entries<Node>(operation.node.responses)
    .filter(([status]) => status !== "200")
    .flatMap(([status, response]) =>
      Object.entries<Node>(contract.deref(response).content["application/json"].examples).map(
        ([name, { value }]) => ({
          status: Number(status.replace("XX", "00")),
          name,
          value,
        }),
      ),
    );
}

const operations = sample(contract.operations, 15);
describe.each(operations.map((operation) => [operation.id, operation] as const))(
  "%s",
  (_, operation) => {
    if (hasBodyOnGet(operation)) {
      it("is refused by the client, which cannot send a body with GET", async () => {
        await expect(call(operation, schemes[0] as Auth)).rejects.toMatchObject({
          name: "ArgumentError",
          argument: "body",
        });
      });
    }

    const callable = hasBodyOnGet(operation) ? [] : schemes;
    const accepted = callable.filter((auth) => accepts(operation, auth));
    it.each(callable.filter((auth) => !accepts(operation, auth)))(
      "is refused by the client with $scheme, before anything is sent",
      async (auth) => {
        await expect(call(operation, auth)).rejects.toMatchObject({
          name: "ArgumentError",
          argument: "auth",
        });
      },
    );

    it.each(accepted)("succeeds with $scheme", async (auth) => {
      const [example] = Object.values(contract.successExamples(operation));
      expect(await call(operation, auth)).toEqual(example.value);
    });

    // A refusal may depend on the scheme, such as HTTP 401, after which a token is renewed.
    const failures = accepted.flatMap((auth) =>
      errorExamples(operation).map((example) => ({ ...example, auth })),
    );
    it.each(failures)(
      "rejects with $auth.scheme on HTTP $status, $name",
      async ({ auth, status, name, value }) => {
        await expect(
          call(operation, auth, `code=${status}, example=${name}`),
        ).rejects.toMatchObject({
          name: "ApiError",
          status,
          code: value.code ?? value.error_code,
          msg: value.msg ?? value.error_msg,
          requestId: value.request_id,
          operation: operation.node["x-koodrive-method"],
          traceId: hasTraceId(operation) ? expect.stringMatching(/^.{58}$/) : undefined,
          retryable: explainError({ code: value.code ?? value.error_code, status })?.retryable,
        });
      },
    );

    it("has at least one example for each error status", () => {
      expect(errorExamples(operation).length).toBeGreaterThanOrEqual(6);
    });

    const needsCredentials =
      contract.security(operation).length > 0 &&
      contract.security(operation).every((names) => names.length > 0);
    if (needsCredentials)
      it("is refused without credentials", async () => {
        const { status, violations } = await raw(operation, { headers: { authorization: null } });
        expect(status).toBe(401);
        expect(violations).not.toEqual([]);
      });

    if (hasTraceId(operation))
      it("is refused with a trace ID of the wrong length", async () => {
        const { status, violations } = await raw(operation, { headers: { "x-traceid": "short" } });
        expect([status, violations[0]?.location]).toEqual([
          400,
          ["request", "header", "x-traceid"],
        ]);
      });

    const schema = contract.deref(contract.requestSchema(operation)) ?? {};
    const { args } = sampleCall(operation, contract);
    const body = Object.fromEntries(
      Object.entries(args).filter(([name]) => schema.properties?.[name]),
    );

    it.each<string>(schema.required ?? [])(
      "is refused without the required field %s",
      async (field) => {
        const { [field]: _, ...rest } = body;
        const { status, violations } = await raw(operation, { body: rest });
        expect([status, violations[0]?.code]).toEqual([400, "required"]);
      },
    );

    it.each(Object.keys(schema.properties ?? {}))(
      "is refused with a field %s of another type",
      async (field) => {
        const wrong =
          contract.deref(schema.properties[field]).type === "object" ? [] : { not: "this" };
        const { status, violations } = await raw(operation, { body: { ...body, [field]: wrong } });
        expect([status, violations[0]?.location]).toEqual([400, ["request", "body", field]]);
      },
    );

    const enums = Object.keys(schema.properties ?? {}).filter(
      (field) => contract.deref(schema.properties[field]).enum,
    );
    it.each(enums)("is refused with a field %s outside its values", async (field) => {
      const wrong = contract.deref(schema.properties[field]).type === "integer" ? 77 : "77";
      const { status, violations } = await raw(operation, { body: { ...body, [field]: wrong } });
      expect([status, violations[0]?.code]).toEqual([400, "enum"]);
    });

    const parameters = argumentsOf(operation, contract).filter(
      ({ place }) => place === "query" || place === "header",
    );
    it.each(parameters.filter(({ required }) => required).map(({ name }) => name))(
      "is refused without the parameter %s",
      async (name) => {
        const { status, violations } = await raw(operation, { args: { [name]: undefined } });
        expect([status, violations[0]?.code]).toEqual([400, "required"]);
      },
    );

    it.each(parameters.filter(({ schema }) => schema.enum).map(({ name }) => name))(
      "is refused with a parameter %s outside its values",
      async (name) => {
        const { status, violations } = await raw(operation, { args: { [name]: "77" } });
        expect([status, violations[0]?.code]).toEqual([400, "enum"]);
      },
    );

    /** The operation's sample as a plain request, changed. */
    function raw(
      operation: Operation,
      change: { headers?: Record<string, string | null>; body?: object; args?: object },
    ): Promise<RawResponse> {
      const all: Record<string, unknown> = { ...args, ...change.args };
      const headers: Record<string, string> = {
        authorization: "Bearer+mock",
        "content-type": "application/json",
      };
      const query = new URLSearchParams();
      for (const { name, wireName, place } of parameters) {
        if (all[name] === undefined) continue;
        if (place === "query") query.append(wireName, String(all[name]));
        else headers[wireName] = String(all[name]);
      }
      for (const [name, value] of Object.entries(change.headers ?? {})) {
        if (value === null) delete headers[name];
        else headers[name] = value;
      }
      const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => String(all[name]));
      return send(
        `${prism.url}${path}?${query}`,
        operation.method,
        headers,
        schema.properties && JSON.stringify(change.body ?? body),
      );
    }
  },
);

interface RawResponse {
  status: number;
  violations: { location: string[]; code: string | number }[];
}

/** One request by node:http, which sends a body with any method. */
async function send(
  url: string,
  method: string,
  headers: Record<string, string>,
  body?: string,
): Promise<RawResponse> {
  const outgoing = request(url, {
    method,
    headers:
      body === undefined
        ? headers
        : { ...headers, "content-length": String(Buffer.byteLength(body)) },
  });
  outgoing.end(body);
  const [response] = (await once(outgoing, "response")) as [IncomingMessage];
  response.resume();
  return {
    status: response.statusCode ?? 0,
    violations: JSON.parse(String(response.headers["sl-violations"] ?? "[]")),
  };
}
