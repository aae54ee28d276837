import { accessToken, createKooDriveClient } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { issueCode } from "../../../src/sandbox/auth/codes.ts";
import type { Role, UserStatus } from "../../../src/sandbox/world/rows.ts";
import { all, drop, find } from "../../../src/sandbox/world/table.ts";
import { arrive, withUser, worldWithTokens } from "../../support/arrive.ts";
import { ENDPOINT, setUpSandbox } from "../../support/sandbox.ts";
import { codeOf } from "../../support/sign-in.ts";
import { SMALL_SEED } from "../../support/small-world.ts";

const MINUTES = 60_000;
const SESSION = "/koodrive/ose/v1/session/";

/** A sandbox whose clock the test moves, its first user, and clients without and with a token. */
async function setUp() {
  const clock = { now: Date.UTC(2026, 0, 1) };
  const { sandbox, fetch } = await setUpSandbox({ now: () => clock.now, world: SMALL_SEED });
  const [user] = all(sandbox.world.users);
  if (!user) throw new Error("the seed has no user");
  const options = { endpoint: ENDPOINT, fetch, retry: false as const };
  const signedOut = createKooDriveClient(options);
  const withToken = (token = "") => createKooDriveClient({ ...options, auth: accessToken(token) });
  /** Signs the user in. */
  const signIn = async () => {
    const { data } = await signedOut.sessions.create({ code: await codeOf(sandbox, user.id) });
    return { token: data?.accessToken ?? "", sessionId: data?.sessionId ?? "", data };
  };
  return { clock, sandbox, user, signedOut, withToken, signIn };
}

const refusalOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error) => error,
  );

describe("sessions.getAuthCodeUrl", () => {
  it("leads to the sandbox's own page", async () => {
    const { signedOut } = await setUp();
    const { uri, orgIdHost } = await signedOut.sessions.getAuthCodeUrl({
      domain: "kdconsole.example.com:8080",
    });
    expect(orgIdHost).toBe(ENDPOINT);
    expect(uri).toBe(`${ENDPOINT}/_sandbox/sign-in?domain=kdconsole.example.com%3A8080`);
  });

  it.each([
    "javascript:alert(1)",
    "ftp://drive.example.com",
    "//drive.example.com",
    "user@drive.example.com",
    "http://user:password@drive.example.com",
    "drive.example.com/path",
    "drive.example.com:port",
    "a b",
    "a;script-src",
    "http://",
  ])("refuses %j, to which no front end can be", async (domain) => {
    const { signedOut, sandbox } = await setUp();
    const { world } = sandbox;
    const error = await refusalOf(signedOut.sessions.getAuthCodeUrl({ domain }));
    expect(error).toMatchObject({ status: 400, code: 13000102 });
    expect(error.message).toContain("domain must be a host");
    expect(sandbox.world.authCodes).toBe(world.authCodes);
  });
});

describe("sessions.create", () => {
  it("exchanges a code for a session, which the token of a client is of", async () => {
    const { sandbox, user, signIn, withToken } = await setUp();
    const { data, token } = await signIn();
    const { organization } = sandbox.world;
    const userInfo = {
      role: "2",
      userName: user.name,
      innerUserId: user.id,
      userId: user.accountId,
      tenantId: organization.tenantId,
      orgId: organization.orgId,
      orgName: organization.name,
      userCount: 2,
      deptId: user.departmentId,
    };
    expect(data).toEqual({
      accessToken: expect.stringMatching(/^Bearer\+[\da-f]{48}$/),
      sessionId: expect.stringMatching(/^[\da-f]{48}$/),
      userId: user.accountId,
      userInfo,
    });
    expect(await withToken(token).sessions.validate()).toMatchObject({ data: userInfo });
    expect(await withToken(token).subscription.get()).toMatchObject({ code: 0 });
  });

  it("signs a user in on several terminals", async () => {
    const { signIn, withToken } = await setUp();
    const [one, other] = [await signIn(), await signIn()];
    expect(one.sessionId).not.toBe(other.sessionId);
    for (const { token } of [one, other]) await withToken(token).sessions.validate();
  });

  it("uses a code up", async () => {
    const { sandbox, user, signedOut } = await setUp();
    const code = await codeOf(sandbox, user.id);
    await signedOut.sessions.create({ code });
    const error = await refusalOf(signedOut.sessions.create({ code }));
    expect(error).toMatchObject({ status: 401, code: "APIGW.0301" });
    expect(error.message).not.toContain(code);
  });

  it("takes a code for 5 minutes", async () => {
    const { clock, sandbox, user, signedOut } = await setUp();
    const codes = [await codeOf(sandbox, user.id), await codeOf(sandbox, user.id)];
    clock.now += 5 * MINUTES - 1;
    await signedOut.sessions.create({ code: codes[0] ?? "" });
    clock.now += 1;
    const error = await refusalOf(signedOut.sessions.create({ code: codes[1] ?? "" }));
    expect(error).toMatchObject({ status: 401, code: "APIGW.0301" });
  });

  it.each([
    ["drive.example.com", "drive.example.com", true],
    ["DRIVE.example.com", "drive.example.com", true],
    ["https://drive.example.com/callback", "drive.example.com", true],
    ["localhost:3000", "http://localhost:3000/callback", true],
    ["drive.example.com", undefined, true],
    ["drive.example.com", "other.example.com", false],
    ["drive.example.com", "drive.example.com:8080", false],
    ["drive.example.com", "no domain", false],
  ])("takes a code made for %s with the domain %s: %s", async (made, sent, isTaken) => {
    const { sandbox, user, signedOut } = await setUp();
    const code = await codeOf(sandbox, user.id, made);
    const { world } = sandbox;
    const call = signedOut.sessions.create({ code, ...(sent && { domain: sent }) });
    const error = await refusalOf(call);
    expect(error === undefined).toBe(isTaken);
    if (isTaken) return;
    expect(error).toMatchObject({ status: 400, code: 13000102 });
    expect(error.message).toContain("domain must be the one that the code was made for");
    expect(sandbox.world.tokens).toBe(world.tokens);
    expect(sandbox.world.authCodes).toBe(world.authCodes);
  });

  it("activates a user who is not, and refuses one who is disabled or deleted", () => {
    const { world, user } = worldWithTokens();
    const create = (status: UserStatus) => {
      const [before, { code }] = issueCode(withUser(world, { ...user, status }), user.id);
      return { before, code, ...arrive(before, "POST", SESSION, { body: { code } }) };
    };
    const activated = create(2);
    expect(activated.answer).toMatchObject({ status: 200, code: "0" });
    expect(find(activated.world.users, user.id)).toEqual({ ...user, status: 0 });

    const disabled = create(1);
    expect(disabled.answer).toMatchObject({ status: 401, code: "APIGW.0301" });
    expect(disabled.world.tokens).toBe(disabled.before.tokens);
    expect(find(disabled.world.users, user.id)?.status).toBe(1);

    const { before, code } = create(0);
    const deleted = { ...before, users: drop(before.users, user.id) };
    const refused = arrive(deleted, "POST", SESSION, { body: { code } });
    expect(refused.answer).toMatchObject({ status: 401, code: "APIGW.0301" });
  });

  it.each([
    [0, "0"],
    [1, "1"],
    [2, "2"],
    [3, "0"],
    [5, "0"],
  ] as [Role, string][])("gives a user of role %i the role %s", (role, sessionRole) => {
    const { world, user } = worldWithTokens();
    const [before, { code }] = issueCode(withUser(world, { ...user, role }), user.id);
    const { answer } = arrive(before, "POST", SESSION, { body: { code } });
    expect(answer.body).toMatchObject({ data: { userInfo: { role: sessionRole } } });
  });

  it("is in the audit log by the user's name, and by nobody's if the code is unknown", () => {
    const { world, user } = worldWithTokens();
    const [before, { code }] = issueCode(world, user.id);
    const { world: next } = arrive(before, "POST", SESSION, { body: { code } });
    const { world: last } = arrive(next, "POST", SESSION, { body: { code } });
    expect([...all(last.auditLog)]).toMatchObject([
      { operatorName: user.name, operatorId: user.id, operation: "createSession", succeeded: true },
      { operatorName: "", operation: "createSession", succeeded: false },
    ]);
  });

  it("works while the organization is out of service", () => {
    const { world, user } = worldWithTokens();
    const frozen = { ...world, organization: { ...world.organization, frozen: true } };
    const [before, { code }] = issueCode(frozen, user.id);
    expect(arrive(before, "POST", SESSION, { body: { code } }).answer.status).toBe(200);
  });
});

describe("sessions.validate", () => {
  it("prolongs the token, and refuses one that has ended", async () => {
    const { clock, signIn, withToken } = await setUp();
    const { token } = await signIn();
    for (let time = 0; time < 3; time += 1) {
      clock.now += 19 * MINUTES;
      await withToken(token).sessions.validate();
    }
    clock.now += 20 * MINUTES;
    const error = await refusalOf(withToken(token).sessions.validate());
    expect(error).toMatchObject({ status: 401, code: "APIGW.0301" });
  });
});

describe("sessions.refresh", () => {
  it("gives a new token and ends the old one", async () => {
    const { signIn, withToken } = await setUp();
    const { token, sessionId } = await signIn();
    const { accessToken: issued } = await withToken(token).sessions.refresh({ sessionId });
    expect(issued).toMatch(/^Bearer\+[\da-f]{48}$/);
    expect(issued).not.toBe(token);
    await withToken(issued).sessions.validate();
    const error = await refusalOf(withToken(token).sessions.validate());
    expect(error).toMatchObject({ status: 401, code: "APIGW.0301" });
    // The new token is of the same session.
    await withToken(issued).sessions.refresh({ sessionId });
  });

  it("takes a token without its prefix", async () => {
    const { sandbox, signIn } = await setUp();
    const { token, sessionId } = await signIn();
    const authorization = token.replace("Bearer+", "");
    const response = await sandbox.fetch(`${ENDPOINT}${SESSION}refresh`, {
      method: "POST",
      headers: { authorization, "x-session-id": sessionId },
    });
    expect(await response.json()).toMatchObject({ code: 0 });
  });

  it("refuses the session of another token, an unknown one, and a token without one", async () => {
    const { sandbox, user, signIn, withToken } = await setUp();
    const [one, other] = [await signIn(), await signIn()];
    const { tokens } = sandbox.world;
    const calls = [
      withToken(one.token).sessions.refresh({ sessionId: other.sessionId }),
      withToken(one.token).sessions.refresh({ sessionId: "unknown" }),
    ];
    for (const call of calls) {
      const error = await refusalOf(call);
      expect(error).toMatchObject({ status: 400, code: 13000102 });
      expect(error.message).toContain("x-session-id must be that of the token's session");
      expect(error.message).not.toContain(other.sessionId);
    }
    expect(sandbox.world.tokens).toBe(tokens);
    const sessionless = sandbox.createToken({ userId: user.id });
    const call = withToken(sessionless).sessions.refresh({ sessionId: one.sessionId });
    expect(await refusalOf(call)).toMatchObject({ code: 13000102 });
  });

  it("does not revive a token that has expired", async () => {
    const { clock, signIn, withToken } = await setUp();
    const { token, sessionId } = await signIn();
    clock.now += 20 * MINUTES;
    const error = await refusalOf(withToken(token).sessions.refresh({ sessionId }));
    expect(error).toMatchObject({ status: 401, code: "APIGW.0301" });
  });
});

describe("sessions.delete", () => {
  it("ends the session of its token, and no other", async () => {
    const { signIn, withToken } = await setUp();
    const [one, other] = [await signIn(), await signIn()];
    await withToken(one.token).sessions.delete();
    const error = await refusalOf(withToken(one.token).sessions.validate());
    expect(error).toMatchObject({ status: 401, code: "APIGW.0301" });
    await withToken(other.token).sessions.validate();
  });

  it("ends a token that is of no session", async () => {
    const { sandbox, user, withToken } = await setUp();
    const token = sandbox.createToken({ userId: user.id });
    await withToken(token).sessions.delete();
    expect(find(sandbox.world.tokens, token)).toBeUndefined();
  });

  it("succeeds without a token and ends nothing", async () => {
    const { sandbox, signIn, withToken } = await setUp();
    const { token } = await signIn();
    const { tokens } = sandbox.world;
    // The client does not send it: it is of no use.
    const response = await sandbox.fetch(`${ENDPOINT}${SESSION}logoff`);
    expect(await response.json()).toEqual({ code: 0, msg: "success" });
    expect(sandbox.world.tokens).toBe(tokens);
    await withToken(token).sessions.validate();
  });

  it("refuses a token that is none", async () => {
    const { withToken } = await setUp();
    const error = await refusalOf(withToken("Bearer+unknown").sessions.delete());
    expect(error).toMatchObject({ status: 401, code: "APIGW.0301" });
  });
});
