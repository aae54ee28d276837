// `koodrive login`, against a sandbox over HTTP.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { rowsOf } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { home, mode, run, setUpService, USER } from "../../support/home.ts";

const service = setUpService();

const SHORT_LIVED =
  "The session of this token ends 20 minutes after its last call. For jobs that run by " +
  "themselves, sign in with --app-id or --browser.\n";

describe("koodrive login", () => {
  it("takes a token from stdin, tries it, and keeps it where its owner alone can read", async () => {
    const place = home();
    const token = service.createToken();
    const { code, stdout, stderr } = await run(
      place,
      `login --endpoint ${service.url} --json`,
      `${token}\n`,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: SHORT_LIVED });
    expect(JSON.parse(stdout)).toEqual({
      ...{ profile: "default", endpoint: service.url, kind: "token", file: place.file },
      ...{ user: { id: USER, name: "Li Hua" }, replaced: false, previous: null },
    });
    expect(place.saved().profiles.default).toEqual({
      ...{ endpoint: service.url, kind: "token", token },
      ...{ userId: USER, userName: "Li Hua" },
    });
    expect([mode(place.file), mode(join(place.directory, "koodrive"))]).toEqual(["600", "700"]);
    expect((await run(place, "call spaces.getAllocation")).code).toBe(0);
  });

  it("keeps nothing that the service refuses, unless it is not to ask", async () => {
    const place = home();
    const refused = await run(place, `login --endpoint ${service.url}`, "Bearer+s3cr3t-token");
    expect(refused.code).toBe(3);
    expect(refused.stderr).not.toContain("s3cr3t");
    expect(existsSync(place.file)).toBe(false);
    expect(
      (await run(place, `login --endpoint ${service.url} --no-check`, "s3cr3t-token")).code,
    ).toBe(0);
    expect(place.saved().profiles.default.token).toBe("s3cr3t-token");
  });

  it("keeps an application's secret, and signs by it", async () => {
    const place = home();
    const [application] = rowsOf(service.sandbox.world.applications);
    const { appId, appSecret } = application ?? { appId: "", appSecret: "" };
    const line = `login --profile night --endpoint ${service.url} --app-id ${appId} --user-id ${USER}`;
    expect(await run(place, line, `${appSecret}\n`)).toMatchObject({ code: 0, stderr: "" });
    expect((await run(place, "call spaces.getAllocation")).code).toBe(0);
    const { stdout } = await run(place, "profiles --json");
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ name: "night", current: true, kind: "app-signature", app: appId }),
    ]);
    expect(stdout).not.toContain(appSecret);
  });

  it.each([
    ["login", "", "--endpoint is missing: koodrive login --endpoint URL."],
    ["login --endpoint nowhere", "", "--endpoint must be an http or https URL"],
    ["login --endpoint https://a.example.com", "", "Nothing usable came by stdin."],
    ["login --endpoint https://a.example.com --app-id 1", "", "--user-id is missing"],
    ["login --endpoint https://a.example.com --app-id 1 --browser", "", "There is one way"],
    ["login --endpoint http://a.example.com", "token", "--endpoint must be https, or on this host"],
    ["login --endpoint http://a.example.com --no-check", "token", "--endpoint must be https"],
    ["login --endpoint ftp://a.example.com", "token", "--endpoint must be an http or https URL"],
    ["login --endpoint https://a.example.com?b", "token", "without credentials, query or fragment"],
  ])("%s is refused", async (line, stdin, message) => {
    const { code, stderr } = await run(home(), line, stdin);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
