// The samples, sent to a sandbox: they name things that no sandbox has, so that these are put in
// their place. No sample may lack an argument, also where the contract says that it is optional.
import { describe, expect, it } from "vitest";
import { plainRequest } from "../../scripts/contract/plain-request.ts";
import { thingsIn, withThings } from "../../scripts/sandbox-things.ts";
import { tokenOf, USER_TOKEN } from "../../scripts/site/samples/request.ts";
import { sample } from "../support/sample.ts";
import { ENDPOINT, setUpSandbox } from "../support/sandbox.ts";
import { CASES, contract } from "./cases.ts";

describe("the sandbox", () => {
  it.each(sample(CASES, 40))("misses no argument of the sample $title", async ({ call }) => {
    const { sandbox, fetch } = await setUpSandbox();
    const things = await thingsIn(sandbox, ENDPOINT);
    const all = Object.entries(await withThings(call, things));
    const args = Object.fromEntries(all.filter(([name]) => Object.hasOwn(call.args, name)));
    const { method, target, headers, body } = plainRequest(call.operation, args, contract);
    // fetch sends no body with GET.
    if (method === "GET" && body !== undefined) return;
    const { application, token } = things.credentials;
    const appToken = sandbox.createToken({ appId: application?.appId ?? "" });
    const authorization = tokenOf(call.operation, contract) === USER_TOKEN ? token : appToken;
    const answer = await fetch(ENDPOINT + target, {
      ...{ method, headers: { ...headers, authorization } },
      ...(body !== undefined && { body }),
    });
    expect(await answer.text()).not.toContain("is required");
  });
});
