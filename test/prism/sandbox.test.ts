// Prism, as a judge from outside, between random requests and the sandbox: neither a request nor an
// answer breaks the contract.
import fc from "fast-check";
import { ApiError, accessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox, type Listening, type Sandbox } from "koodrive-client/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";
import { methodOf, sampleCall } from "../../scripts/contract/samples.ts";
import { type PrismProcess, startPrism } from "../../scripts/prism.ts";
import { steps } from "../sandbox/random/steps.ts";
import { type Send, walk } from "../sandbox/random/walk.ts";
import { ALL_CASES, sample } from "../support/sample.ts";

const contract = readContract();
const LENGTH = 100;
const RUNS = ALL_CASES ? 100 : 3;

let sandbox: Sandbox;
let server: Listening;
let prism: PrismProcess;
beforeAll(async () => {
  sandbox = createSandbox();
  server = await sandbox.listen();
  prism = await startPrism({ mode: "proxy", args: [server.url, "--errors"] });
});
afterAll(async () => {
  await prism.stop();
  await server.close();
});

/** Prism sends no body with GET: such a request goes to the sandbox itself. */
const send: Send = async (request) => {
  const { method, target, headers, body } = request;
  if (method === "GET" && body !== undefined) {
    return sandbox.fetch(server.url + target, { method, headers, body });
  }
  const init = { method, headers, ...(body !== undefined && { body }) };
  const response = await fetch(prism.url + target, init);
  const violations = response.headers.get("sl-violations");
  if (violations) throw new Error(`${method} ${target} ${body ?? ""}\n${violations}`);
  return response;
};

/** The client sends a user's token wherever a token is documented, and no body with GET. */
const callable = contract.operations.filter(
  ({ method, node }) => !(method === "GET" && node.requestBody),
);

describe("calls of the client through `prism proxy --errors`", () => {
  it.each(sample(callable, 40).map((operation) => [operation.id, operation] as const))(
    "%s and its answer keep to the contract",
    async (id, operation) => {
      let violations: string | null = null;
      const call = sampleCall(operation, contract);
      const koodrive = createKooDriveClient({
        endpoint: prism.url,
        auth: accessToken(sandbox.createToken({ userId: sandbox.findUser({ role: 2 }).id })),
        retry: false,
        async fetch(...args) {
          const response = await fetch(...args);
          violations = response.headers.get("sl-violations");
          return response;
        },
      });
      const result = await methodOf(koodrive, call)(call.args).catch((error: Error) => error);
      expect(violations).toBeNull();
      // The samples name things that are not there, which a rule may say. Prism has 422 and 500.
      if (result instanceof Error) {
        expect(result).toBeInstanceOf(ApiError);
        expect([400, 401]).toContain((result as ApiError).status);
      }
      expect(sandbox.getJournal().entries.at(-1)).toMatchObject({ operationId: id });
    },
  );
});

describe("random requests through `prism proxy --errors`", () => {
  it("and their answers keep to the contract", async () => {
    const property = fc.asyncProperty(
      fc.array(steps(contract), { minLength: LENGTH, maxLength: LENGTH }),
      async (made) => {
        sandbox.reset();
        expect(await walk(sandbox, made, contract, send)).toHaveLength(LENGTH);
      },
    );
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
  }, 300_000);

  it("would be found out: Prism refuses an answer in other types", async () => {
    sandbox.reset();
    sandbox.setQuirks({ quirks: "all" });
    const token = sandbox.createToken({ userId: sandbox.findUser({ role: 2 }).id });
    const target = "/koodrive/ose/v1/space/allocation/get";
    const response = await fetch(prism.url + target, { headers: { authorization: token } });
    expect(response.status).toBe(500);
    expect(await response.text()).toContain("allocateCapacity");
  });
});
