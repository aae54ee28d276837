// Prism, as a judge from outside, between random requests and the sandbox: neither a request nor an
// answer breaks the contract.
import fc from "fast-check";
import { createKooDriveClient } from "koodrive-client";
import { createSandbox, type Listening, type Sandbox } from "koodrive-client/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";
import { methodOf, sampleCall } from "../../scripts/contract/samples.ts";
import { type PrismProcess, startPrism } from "../../scripts/prism.ts";
import { authOf, thingsIn, withThings } from "../../scripts/sandbox-things.ts";
import { furnish } from "../sandbox/random/furnish.ts";
import { steps } from "../sandbox/random/steps.ts";
import { type Send, walk } from "../sandbox/random/walk.ts";
import { ALL_CASES, sample } from "../support/sample.ts";

const contract = readContract();
const LENGTH = 100;
const RUNS = ALL_CASES ? 100 : 2;

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
      sandbox.reset();
      const call = sampleCall(operation, contract);
      const things = await thingsIn(sandbox, server.url);
      const args = await withThings(call, things);
      const koodrive = createKooDriveClient({
        endpoint: prism.url,
        auth: await authOf("AccessToken", things),
        retry: false,
        async fetch(...args) {
          const response = await fetch(...args);
          violations = response.headers.get("sl-violations");
          return response;
        },
      });
      await methodOf(koodrive, call)(args);
      expect(violations).toBeNull();
      expect(sandbox.getJournal().entries.at(-1)).toMatchObject({ operationId: id });
    },
  );
});

describe("random requests through `prism proxy --errors`", () => {
  it("and their answers keep to the contract", async () => {
    sandbox.reset();
    await furnish(sandbox);
    const snapshot = sandbox.snapshot();
    const property = fc.asyncProperty(
      fc.array(steps(contract), { minLength: LENGTH, maxLength: LENGTH }),
      async (made) => {
        sandbox.restore(snapshot);
        // The invariants are looked at where the same steps are made in process.
        const endings = await walk(sandbox, made, contract, send, () => []);
        expect(endings).toHaveLength(LENGTH);
      },
    );
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
  }, 600_000);

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
