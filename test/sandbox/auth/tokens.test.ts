import { accessToken, appAccessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { contractData } from "../../../generated/contract-data.ts";
import { all, drop } from "../../../src/sandbox/world/table.ts";
import { arrive, withUser, worldWithTokens } from "../../support/arrive.ts";
import { ENDPOINT } from "../../support/sandbox.ts";

const MINUTES = 60_000;
const SERVICE = "/koodrive/ose/v1/service";
const TEMPLATES = "/koodrive/ose/v1/permission/template/list";

/** A sandbox whose clock the test moves, and a call of its system administrator. */
function setUp() {
  const clock = { now: Date.UTC(2026, 0, 1) };
  const sandbox = createSandbox({ now: () => clock.now });
  const [user] = all(sandbox.world.users);
  const token = sandbox.createToken({ userId: user?.id ?? "" });
  const call = async (authorization?: string) => {
    const headers = authorization === undefined ? {} : { authorization };
    const response = await sandbox.fetch(`${ENDPOINT}${SERVICE}`, { headers });
    return { status: response.status, body: await response.json() };
  };
  return { clock, sandbox, token, call };
}

const REFUSED = {
  status: 401,
  body: {
    error_code: "APIGW.0301",
    error_msg: expect.stringContaining("Incorrect IAM authentication information."),
    request_id: expect.stringMatching(/^[\da-f]{32}$/),
  },
};

describe("an access token", () => {
  it("is Bearer+ and 48 hexadecimal digits", () => {
    expect(setUp().token).toMatch(/^Bearer\+[\da-f]{48}$/);
  });

  it.each([
    ["as it was issued", (token: string) => token],
    ["without its prefix", (token: string) => token.replace("Bearer+", "")],
    ["behind Bearer and a blank", (token: string) => token.replace("+", " ")],
  ])("is taken %s", async (_, write) => {
    const { token, call } = setUp();
    expect(await call(write(token))).toMatchObject({ status: 200, body: { code: 0 } });
  });

  it.each(["Bearer+", "Bearer ", ""] as const)("is taken in the client's form %j", async (form) => {
    const { sandbox, token } = setUp();
    const auth = accessToken(token.replace("Bearer+", ""), { form });
    const koodrive = createKooDriveClient({ endpoint: ENDPOINT, auth, fetch: sandbox.fetch });
    expect(await koodrive.subscription.get()).toMatchObject({ code: 0 });
  });

  it.each([
    ["none", undefined],
    ["an unknown one", `Bearer+${"0".repeat(48)}`],
    ["one in small letters", (token: string) => token.toLowerCase()],
    ["one behind the prefix twice", (token: string) => `Bearer ${token}`],
    ["one with a digit less", (token: string) => token.slice(0, -1)],
    ["one with zeros before it", (token: string) => `Bearer+00${token.slice(7)}`],
    ["a name and a password", `Basic ${btoa("name:password")}`],
  ])("is refused as %s", async (_, write) => {
    const { sandbox, token, call } = setUp();
    const { world } = sandbox;
    expect(await call(typeof write === "function" ? write(token) : write)).toEqual(REFUSED);
    expect(sandbox.world.tokens).toBe(world.tokens);
    expect(sandbox.world.auditLog).toBe(world.auditLog);
  });

  it("is the same for the same calls, and in a fork or after a reset never that of another", () => {
    const { sandbox } = setUp();
    const [first, second] = sandbox.listUsers();
    const tokenOf = (userId = "") => sandbox.fork().createToken({ userId });
    expect(tokenOf(first?.id)).toBe(tokenOf(first?.id));
    expect(tokenOf(first?.id)).not.toBe(tokenOf(second?.id));
  });

  it("ends 20 minutes after the last call, by the clock of the sandbox", async () => {
    const { clock, token, call } = setUp();
    for (const minutes of [19.9, 19.9, 19.9]) {
      clock.now += minutes * MINUTES;
      expect((await call(token)).status).toBe(200);
    }
    clock.now += 20 * MINUTES;
    expect(await call(token)).toEqual(REFUSED);
  });

  it("is prolonged by a call that is refused for its arguments, and by none without it", async () => {
    const { clock, sandbox, token, call } = setUp();
    clock.now += 19 * MINUTES;
    const refused = await sandbox.fetch(`${ENDPOINT}${SERVICE}?no=1`, {
      headers: { authorization: token },
    });
    expect(refused.status).toBe(400);
    await call("Bearer+another");
    clock.now += 19 * MINUTES;
    expect((await call(token)).status).toBe(200);
  });

  it("ends when its user is disabled or deleted", () => {
    const { world, user, userToken } = worldWithTokens();
    const sent = { headers: { authorization: userToken } };
    expect(arrive(world, "GET", SERVICE, sent).answer.status).toBe(200);
    for (const changed of [
      withUser(world, { ...user, status: 1 }),
      { ...world, users: drop(world.users, user.id) },
    ]) {
      const { answer, refusal } = arrive(changed, "GET", SERVICE, sent);
      expect([answer.status, answer.code, refusal?.because]).toEqual([
        401,
        "APIGW.0301",
        "auth.disabled",
      ]);
    }
  });
});

describe("the token of an application", () => {
  const operations = Object.entries(contractData.operations);
  const becauseOf = (token: string) => (operation: (typeof operations)[number][1]) => {
    const { world } = worldWithTokens();
    const target = operation.path.replaceAll(/\{[^}]*\}/g, "1");
    const { refusal } = arrive(world, operation.method, target, {
      headers: { authorization: token },
    });
    return refusal?.because.startsWith("auth.token") ? refusal.because : undefined;
  };

  it("is taken by the sixteen operations that document it, and refused by all that need another", () => {
    const { appToken } = worldWithTokens();
    const taken = operations
      .filter(([, { security }]) => security.length > 0)
      .filter(([, operation]) => becauseOf(appToken)(operation) === undefined);
    expect(taken).toHaveLength(16);
    expect(taken.every(([, { security }]) => security.includes("AppAccessToken"))).toBe(true);
  });

  it("is not asked for where a user's is there", () => {
    const { userToken } = worldWithTokens();
    expect(operations.filter(([, operation]) => becauseOf(userToken)(operation))).toEqual([]);
  });

  it("is Bearer, a blank and 48 digits, and taken in that form alone", () => {
    const { world, appToken } = worldWithTokens();
    expect(appToken).toMatch(/^Bearer [\da-f]{48}$/);
    const statusOf = (authorization: string) =>
      arrive(world, "GET", TEMPLATES, {
        headers: { authorization },
      }).answer.code;
    expect(statusOf(appToken)).not.toBe("APIGW.0301");
    expect(statusOf(appToken.replace(" ", "+"))).toBe("APIGW.0301");
    expect(statusOf(appToken.replace("Bearer ", ""))).toBe("APIGW.0301");
  });

  it("is what the client sends", async () => {
    const { world, appToken } = worldWithTokens();
    const koodrive = createKooDriveClient({
      endpoint: ENDPOINT,
      auth: appAccessToken(appToken),
      fetch: async (input, init) => {
        const headers = Object.fromEntries(new Headers(init?.headers));
        const { caller, answer } = arrive(world, "GET", String(input), { headers });
        expect(caller).toMatchObject({ scheme: "AppAccessToken", appId: "sandbox-app", role: 2 });
        return Response.json(answer.body);
      },
    });
    await koodrive.permissionTemplates.list({ limit: 10, offset: 0 });
  });
});
