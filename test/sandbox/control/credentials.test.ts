import { accessToken, appAccessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { find } from "../../../src/sandbox/world/table.ts";
import { signedClientOf } from "../../support/control.ts";
import { ENDPOINT } from "../../support/sandbox.ts";

describe("createToken", () => {
  it("gives a user's token, by any identifier of the user", async () => {
    const sandbox = createSandbox();
    const { id, accountId } = sandbox.findUser({ name: "Wang Lei" });
    for (const userId of [id, accountId]) {
      const auth = accessToken(sandbox.createToken({ userId }));
      const koodrive = createKooDriveClient({ endpoint: ENDPOINT, auth, fetch: sandbox.fetch });
      expect((await koodrive.subscription.get()).msg).toBe("success");
    }
  });

  it("gives an application's token", () => {
    const sandbox = createSandbox();
    const { appId } = sandbox.createApplication();
    const value = sandbox.createToken({ appId });
    expect(value).toMatch(/^Bearer [\da-f]{48}$/);
    expect(() => appAccessToken(value)).not.toThrow();
    expect(find(sandbox.world.tokens, value)?.appId).toBe(appId);
  });

  it("gives another one each time", () => {
    const sandbox = createSandbox();
    const { id: userId } = sandbox.findUser();
    expect(sandbox.createToken({ userId })).not.toBe(sandbox.createToken({ userId }));
  });

  it.each([
    [{ userId: "17" }, "userId must be that of a user; there is no 17"],
    [{ appId: "17" }, "appId must be that of an application; there is no 17"],
    [{}, "userId must be given, or appId"],
    [{ userId: "1", appId: "2" }, "appId must not stand beside userId"],
    [{ userId: 17 }, "userId must be a non-empty string"],
    [{ user: "17" }, "user is no argument here; known are userId, appId"],
  ])("refuses %j, and the world stays", (subject, message) => {
    const sandbox = createSandbox();
    const { world } = sandbox;
    expect(() => sandbox.createToken(subject as never)).toThrow(message);
    expect(sandbox.world).toBe(world);
  });
});

describe("who is disabled", () => {
  it("gets neither a token nor a code, by either identifier", () => {
    const sandbox = createSandbox({ world: { users: [{ name: "Sun Bo", status: "disabled" }] } });
    const { id, accountId } = sandbox.findUser({ name: "Sun Bo" });
    const { world } = sandbox;
    for (const userId of [id, accountId]) {
      const problem = `userId must be that of a user who is enabled; ${userId} is not`;
      expect(() => sandbox.createToken({ userId })).toThrow(problem);
      expect(() => sandbox.createAuthCode({ userId })).toThrow(problem);
    }
    expect(sandbox.world).toBe(world);
  });
});

describe("createAuthCode", () => {
  it("gives a code of the user, for five minutes and for a domain", () => {
    const sandbox = createSandbox({ now: () => Date.UTC(2026, 0, 1) });
    const { id, accountId } = sandbox.findUser({ name: "Wang Lei" });
    const code = sandbox.createAuthCode({ userId: accountId, domain: "app.example.com:8080" });
    expect(find(sandbox.world.authCodes, code)).toEqual({
      code,
      userId: id,
      domain: "app.example.com:8080",
      expires: Date.UTC(2026, 0, 1, 0, 5),
    });
    const forAny = sandbox.createAuthCode({ userId: id });
    expect(find(sandbox.world.authCodes, forAny)?.domain).toBe("");
  });

  it("refuses an unknown user, and the world stays", () => {
    const sandbox = createSandbox();
    const { world } = sandbox;
    expect(() => sandbox.createAuthCode({ userId: "17" })).toThrow(
      /^userId must be that of a user/,
    );
    expect(sandbox.world).toBe(world);
  });
});

describe("createApplication", () => {
  it("makes one that can sign, with an identifier and a secret of its own", async () => {
    const sandbox = createSandbox();
    expect(sandbox.createApplication()).toEqual({
      appId: expect.stringMatching(/^[\da-f]{32}$/),
      appSecret: expect.stringMatching(/^[\da-f]{32}$/),
    });
    expect((await signedClientOf(sandbox).subscription.get()).msg).toBe("success");
  });

  it("takes them from the arguments", () => {
    const sandbox = createSandbox();
    const application = { appId: "our-app", appSecret: "our secret", name: "Ours" };
    const { name, ...credentials } = application;
    expect(sandbox.createApplication(application)).toEqual(credentials);
    expect(find(sandbox.world.applications, "our-app")).toMatchObject({ ...credentials, name });
    sandbox.createApplication({ appId: "other" });
    expect(find(sandbox.world.applications, "other")?.name).toBe("other");
  });

  it.each([
    [{ appId: "taken" }, "appId must be new; there is one with taken"],
    [{ appId: "a,b" }, /^appId must be a non-empty string of printable ASCII .* commas$/],
    [{ appId: "a b" }, /^appId must be/],
    [{ appId: "" }, /^appId must be/],
    [{ appSecret: "" }, "appSecret must be a non-empty string"],
    [{ name: " " }, "name must be a non-empty string"],
  ])("refuses %j, and the world stays", (application, message) => {
    const sandbox = createSandbox();
    sandbox.createApplication({ appId: "taken" });
    const { world } = sandbox;
    expect(() => sandbox.createApplication(application)).toThrow(message);
    expect(sandbox.world).toBe(world);
  });
});
