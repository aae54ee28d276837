// The client against the sandbox: every operation with each scheme that it takes, as test/prism does
// it against Prism. What goes through is compared with the contract.
import {
  type Auth,
  accessToken,
  appAccessToken,
  appSignature,
  createKooDriveClient,
  KooDriveError,
} from "koodrive-client";
import { beforeAll, describe, expect, it } from "vitest";
import { type Operation, readContract } from "../../scripts/contract/contract.ts";
import { methodOf, sampleCall } from "../../scripts/contract/samples.ts";
import { rules } from "../../src/sandbox/rules/rules.ts";
import { ENDPOINT, setUpSandbox } from "../support/sandbox.ts";

const contract = readContract();
const SCHEMES = ["AccessToken", "AppAccessToken", "AppSignature"] as const;
type Scheme = (typeof SCHEMES)[number];

let setUp: Awaited<ReturnType<typeof setUpSandbox>>;
beforeAll(async () => {
  setUp = await setUpSandbox();
});

/** The client sends a user's token wherever a token is documented. */
function takes(operation: Operation, scheme: Scheme): boolean {
  const schemes = contract.security(operation).flat();
  const isToken = scheme === "AccessToken" && schemes.includes("AppAccessToken");
  return schemes.length === 0 || schemes.includes(scheme) || isToken;
}

function authOf(scheme: Scheme): Auth {
  const { sandbox } = setUp;
  const { id: userId } = sandbox.findUser({ role: 2 });
  const { appId, appSecret } = sandbox.createApplication();
  if (scheme === "AccessToken") return accessToken(sandbox.createToken({ userId }));
  if (scheme === "AppAccessToken") return appAccessToken(sandbox.createToken({ appId }));
  return appSignature({ appId, appSecret, userId });
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
  it.each(calls)("$id with $scheme arrives as itself, and is understood", async (call) => {
    const { operation, scheme } = call;
    const { sandbox, fetch } = setUp;
    const options = { endpoint: ENDPOINT, fetch, now: sandbox.now, retry: false } as const;
    const koodrive = createKooDriveClient({ ...options, auth: authOf(scheme) });
    const sample = sampleCall(operation, contract);
    const result = await methodOf(koodrive, sample)(sample.args).catch((error: Error) => error);
    const entry = sandbox.getJournal().entries.at(-1);
    expect(entry).toMatchObject({ operationId: operation.id });
    // The samples name things that are not there: a rule may say so, and nothing else.
    if (result instanceof KooDriveError) {
      expect(result.name).toBe("ApiError");
      expect(entry?.refusal?.statement).not.toMatch(/^(gate|auth)\./);
    }
    expect(entry?.answeredBy).toBe(Object.hasOwn(rules, operation.id) ? "rule" : "example");
  });
});
