// `koodrive whoami`, and what is said of credentials that the service refuses.
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { whoamiCommand } from "../../../src/cli/profile/whoami.ts";
import { wrongExamples } from "../../support/examples.ts";
import { home, run, setUpService, USER } from "../../support/home.ts";
import { koodrive } from "../../support/koodrive.ts";

const service = setUpService();
const APPLICATION = {
  KOODRIVE_APP_ID: "sandbox-app",
  KOODRIVE_APP_SECRET: "sandbox-secret",
  KOODRIVE_USER_ID: USER,
};

/** A home with the profiles `day`, a token, and `night`, an application; `night` is in use. */
async function withProfiles() {
  const place = home();
  const { KOODRIVE_APP_ID: appId, KOODRIVE_APP_SECRET: appSecret } = APPLICATION;
  const endpoint = service.url;
  const day = { kind: "token", endpoint, token: service.createToken() };
  const night = { kind: "app-signature", endpoint, appId, appSecret, userId: USER };
  const robot = { kind: "app-token", endpoint, token: service.sandbox.createToken({ appId }) };
  place.write({ version: 1, current: "night", profiles: { day, night, robot } });
  return place;
}

const whoami = async (place: ReturnType<typeof home>, options = "", env: object = {}) => {
  const { stdout, ...ended } = await run(place, `whoami --json ${options}`.trim(), "", env);
  return { ...ended, told: JSON.parse(stdout) };
};

describe("koodrive whoami", () => {
  it("has examples that are understood", async () => {
    expect(await wrongExamples(whoamiCommand)).toEqual([]);
  });

  it("says what is in effect, where it comes from, and who that is", async () => {
    const place = await withProfiles();
    const { code, told, stderr } = await whoami(place, "--profile day");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const source = { from: "profile", name: "day" };
    expect(told).toEqual({
      endpoint: { value: service.url, source },
      credentials: { kind: "token", source },
      application: null,
      user: {
        ...{ id: USER, name: "Li Hua", role: "system administrator" },
        organization: expect.any(String),
      },
    });
  });

  it("knows applications, and for whom they call", async () => {
    const place = await withProfiles();
    expect((await whoami(place)).told).toMatchObject({
      credentials: { kind: "app-signature", source: { from: "profile", name: "night" } },
      application: { appId: "sandbox-app" },
      user: { id: USER, name: "Li Hua", role: "system administrator" },
    });
    const robot = await whoami(place, "--profile robot");
    expect(robot.code).toBe(0);
    expect(robot.told).toMatchObject({
      credentials: { kind: "app-token" },
      ...{ application: { appId: null }, user: null },
    });
  });

  it("tells an option from a variable and from a profile", async () => {
    const place = await withProfiles();
    const env = { KOODRIVE_TOKEN: service.createToken(), KOODRIVE_ENDPOINT: "https://example.com" };
    const { told } = await whoami(place, `--endpoint ${service.url}`, env);
    expect(told.endpoint.source).toEqual({ from: "option", name: "--endpoint" });
    expect(told.credentials.source).toEqual({ from: "variable", name: "KOODRIVE_TOKEN" });
    const mixed = await whoami(place, "", { KOODRIVE_TOKEN: service.createToken() });
    expect(mixed.told.endpoint.source).toEqual({ from: "profile", name: "night" });
    expect(mixed.told.credentials.source).toEqual({ from: "variable", name: "KOODRIVE_TOKEN" });
  });

  it("takes an empty variable for one that is not set", async () => {
    const place = await withProfiles();
    const names = ["ENDPOINT", "TOKEN", "APP_ID", "APP_SECRET", "USER_ID", "PROFILE"];
    const env = Object.fromEntries(names.map((name) => [`KOODRIVE_${name}`, ""]));
    expect((await whoami(place, "", env)).told.credentials.source).toEqual({
      ...{ from: "profile", name: "night" },
    });
  });

  it("says it to people in a few lines of 80 columns, without secrets", async () => {
    const place = await withProfiles();
    const { stdout } = await koodrive(["whoami"], { env: place.env, columns: 80 });
    expect(stripVTControlCharacters(stdout).split("\n")).toEqual([
      `Endpoint     ${service.url} (the profile "night")`,
      'Credentials  app signature (the profile "night")',
      "Application  sandbox-app",
      `User         Li Hua, ${USER}`,
      "Role         system administrator",
      "",
    ]);
    expect(stdout).not.toContain("sandbox-secret");
  });

  it("shows the settings also where the service refuses, or there are no credentials", async () => {
    const env = { KOODRIVE_ENDPOINT: service.url, KOODRIVE_TOKEN: "s3cr3t-token" };
    const refused = await whoami(home(), "", env);
    expect(refused.code).toBe(3);
    expect(refused.told).toMatchObject({ endpoint: { value: service.url }, user: null });
    expect(refused.stderr).toContain("KOODRIVE_TOKEN");
    expect(refused.stderr).not.toContain("s3cr3t");
    const none = await whoami(home(), `--endpoint ${service.url}`);
    expect(none.code).toBe(3);
    expect(none.told.credentials).toBeNull();
    expect(none.stderr).toContain("There are no credentials.");
  });

  it("has a user who may not look users up", async () => {
    const place = await withProfiles();
    service.sandbox.injectFault({ operation: "users.get", status: 403, times: "always" });
    const { code, told } = await whoami(place);
    expect({ code, user: told.user }).toEqual({
      code: 0,
      user: { id: USER, name: null, role: null, organization: null },
    });
  });
});

describe("credentials that cannot be sent", () => {
  it.each<[env: object, told: string]>([
    [{ KOODRIVE_TOKEN: "s3cr3t\n" }, "KOODRIVE_TOKEN must be"],
    [{ KOODRIVE_TOKEN: " " }, "KOODRIVE_TOKEN must be"],
    [{ ...APPLICATION, KOODRIVE_APP_ID: "a b" }, "KOODRIVE_APP_ID must be"],
    [{ ...APPLICATION, KOODRIVE_APP_SECRET: "s3cr3t\n" }, "KOODRIVE_APP_SECRET must be"],
    [{ ...APPLICATION, KOODRIVE_USER_ID: "1 2" }, "KOODRIVE_USER_ID must be"],
  ])("are told by the variable: %j", async (env, told) => {
    const given = { KOODRIVE_ENDPOINT: service.url, ...env };
    for (const line of ["call spaces.getAllocation", "whoami", "doctor"]) {
      const { code, stdout, stderr } = await run(home(), line, "", given);
      expect({ line, code }).toEqual({ line, code: 2 });
      expect(stdout + stderr).toContain(told);
      expect(stdout + stderr).not.toContain("s3cr3t");
    }
  });

  it("are told by the profile", async () => {
    const place = home();
    const day = { kind: "token", endpoint: service.url, token: "s3cr3t token" };
    place.write({ version: 1, current: "day", profiles: { day } });
    const { code, stderr } = await run(place, "call spaces.getAllocation");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^token of the profile "day" must be /);
    expect(stderr).not.toContain("s3cr3t");
  });
});

describe("credentials that are refused", () => {
  const refusedAs = async (profile: object, name = "night") => {
    const place = home();
    const profiles = { [name]: { endpoint: service.url, ...profile } };
    place.write({ version: 1, current: name, profiles });
    const { code, stderr } = await run(place, "call spaces.getAllocation");
    expect(code).toBe(3);
    expect(stderr).not.toContain("s3cr3t");
    return stderr;
  };

  it.each<[profile: object, command: string]>([
    [{ kind: "token", token: "s3cr3t" }, "koodrive login --profile night renews"],
    [
      { kind: "token", token: "s3cr3t", sessionId: "1", renewedAt: Date.now() },
      "koodrive login --profile night --browser renews",
    ],
    [
      { kind: "app-signature", appId: "sandbox-app", appSecret: "s3cr3t", userId: USER },
      "koodrive login --profile night --app-id ID --user-id ID renews",
    ],
  ])("are told by the profile %j and what renews it", async (profile, command) => {
    const stderr = await refusedAs(profile);
    expect(stderr).toContain('The credentials are those of the profile "night", which');
    expect(stderr).toContain(command);
  });

  it("are told by a profile with a blank in its name, as a shell takes it", async () => {
    const stderr = await refusedAs({ kind: "token", token: "s3cr3t" }, "my night");
    expect(stderr).toContain('koodrive login --profile "my night" renews');
  });

  it.each<[env: object, told: string]>([
    [{ KOODRIVE_TOKEN: "s3cr3t" }, "The token comes from KOODRIVE_TOKEN"],
    [
      { ...APPLICATION, KOODRIVE_APP_SECRET: "s3cr3t" },
      "Check KOODRIVE_APP_ID, KOODRIVE_APP_SECRET",
    ],
  ])("are told by the variable of %j", async (env, told) => {
    const given = { KOODRIVE_ENDPOINT: service.url, ...env };
    const { code, stderr } = await run(home(), "call spaces.getAllocation", "", given);
    expect(code).toBe(3);
    expect(stderr).toContain(told);
    const json = await run(home(), "call spaces.getAllocation --json", "", given);
    expect(JSON.parse(json.stderr).error.remedy).toContain(told);
    const doctor = await run(home(), "doctor", "", given);
    expect(doctor.stdout.replace(/\s+/g, " ")).toContain(told);
  });

  it("are told of a part of the work, too", async () => {
    const given = { KOODRIVE_ENDPOINT: service.url, KOODRIVE_TOKEN: "s3cr3t" };
    const { code, stderr } = await run(home(), "ls", "", given);
    expect(code).toBe(3);
    expect(stderr).toContain("KOODRIVE_TOKEN");
  });

  it("are not kept where they were just entered", async () => {
    const { code, stderr } = await run(home(), `login --endpoint ${service.url}`, "s3cr3t");
    expect(code).toBe(3);
    expect(stderr).toContain(
      "No profile was changed. Check that the token is whole, and of this endpoint.",
    );
  });
});
