// The client against the sandbox: every operation with each scheme that it takes, about things that
// are there. What goes through is compared with the contract.
import { type Auth, createKooDriveClient } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { type Operation, readContract } from "../../scripts/contract/contract.ts";
import { methodOf, sampleCall } from "../../scripts/contract/samples.ts";
import { authOf, thingsIn, withThings } from "../../scripts/sandbox-things.ts";
import { rules } from "../../src/sandbox/rules/rules.ts";
import { ENDPOINT, setUpSandbox } from "../support/sandbox.ts";

const contract = readContract();
const SCHEMES = ["AccessToken", "AppAccessToken", "AppSignature"] as const;

/** The client sends a user's token wherever a token is documented. */
function takes(operation: Operation, scheme: Auth["scheme"]): boolean {
  const schemes = contract.security(operation).flat();
  const isToken = scheme === "AccessToken" && schemes.includes("AppAccessToken");
  return schemes.length === 0 || schemes.includes(scheme) || isToken;
}

/** fetch sends no body with GET, and the client refuses to. */
const callable = contract.operations.filter(
  ({ method, node }) => !(method === "GET" && node.requestBody),
);
const calls = callable.flatMap((operation) =>
  SCHEMES.filter((scheme) => takes(operation, scheme)).map((scheme) => ({
    id: operation.id,
    scheme,
    operation,
  })),
);

describe("a call of the client", () => {
  it.each(calls)("$id with $scheme arrives as itself, and succeeds", async (call) => {
    const { operation, scheme } = call;
    const { sandbox, fetch } = await setUpSandbox();
    const things = await thingsIn(sandbox, ENDPOINT);
    const sample = sampleCall(operation, contract);
    const args = await withThings(sample, things);
    const auth = await authOf(scheme, things);
    const options = { endpoint: ENDPOINT, auth, fetch, now: sandbox.now, retry: false } as const;
    const { code = 0 } = await methodOf(createKooDriveClient(options), sample)(args);
    expect(code).toBe(operation.node["x-koodrive-success-code"] ?? 0);
    expect(sandbox.getJournal().entries.at(-1)).toMatchObject({
      operationId: operation.id,
      answeredBy: Object.hasOwn(rules, operation.id) ? "rule" : "example",
    });
  });
});
