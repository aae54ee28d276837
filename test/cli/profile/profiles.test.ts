// `koodrive profiles` and `logout`, and which profile is used.

import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { answering } from "../../support/answering.ts";
import { home, run, setUpService } from "../../support/home.ts";
import { koodrive } from "../../support/koodrive.ts";

const service = setUpService();

describe("profiles", () => {
  const two = async () => {
    const place = home();
    for (const name of ["day", "night"]) {
      await run(
        place,
        `login --profile ${name} --endpoint ${service.url} --no-check`,
        `token-of-${name}`,
      );
    }
    return place;
  };

  it("are listed without secrets, chosen, and forgotten", async () => {
    const place = await two();
    const { stdout } = await run(place, "profiles");
    expect(stdout).toMatch(/^ {2}day +http/m);
    expect(stdout).toMatch(/^\* night +http/m);
    expect(stdout).not.toContain("token-of");
    await run(place, "profiles use day");
    expect(place.saved().current).toBe("day");
    expect((await run(place, "profiles use dai")).stderr).toContain("Did you mean day?");
    expect((await run(place, "logout --keep-session --json")).stdout).toContain('"profile": "day"');
    expect(Object.keys(place.saved().profiles)).toEqual(["night"]);
  });

  it("are listed with the whole endpoint, kind and user, in 80 columns", async () => {
    const place = home();
    const endpoint = "https://intl.myhuaweicloud-koodrive.com";
    const user = { userId: "1580000000000000001", userName: "Li Hua" };
    const day = { kind: "token", endpoint, token: "s3cr3t", sessionId: "s3cr3t", ...user };
    const night = {
      ...{ kind: "app-signature", endpoint, appId: "koodrive-app", appSecret: "s3cr3t" },
      userId: "1580000000000000002",
    };
    const robot = { kind: "app-token", endpoint, token: "s3cr3t" };
    place.write({ version: 1, current: "night", profiles: { day, night, robot } });
    const { stdout } = await koodrive(["profiles"], { env: place.env, columns: 80 });
    expect(stripVTControlCharacters(stdout).split("\n")).toEqual([
      `  day    ${endpoint}`,
      "         access token of a user, user 1580000000000000001 (Li Hua), renewed",
      `* night  ${endpoint}`,
      "         app signature of koodrive-app, user 1580000000000000002",
      `  robot  ${endpoint}`,
      "         access token of an application",
      "",
    ]);
    const json = await run(place, "profiles --json");
    expect(JSON.parse(json.stdout)[0]).toEqual({
      ...{ name: "day", current: false, endpoint, kind: "token", app: null, renewed: true },
      ...{ user: "1580000000000000001", userName: "Li Hua" },
    });
    const { stdout: csv } = await run(place, "profiles --csv");
    expect(csv).toContain(`\r\nnight,true,${endpoint},app-signature,1580000000000000002,`);
    expect(stdout + json.stdout + csv).not.toContain("s3cr3t");
  });

  it("are told to be missing, with how to begin", async () => {
    const { code, stdout, stderr } = await run(home(), "profiles");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toBe("There are no profiles: koodrive login makes one.\n");
  });

  it("say which is in use after each change", async () => {
    const place = home();
    const login = (options: string) =>
      run(
        place,
        `login --app-token --no-check --endpoint ${service.url} ${options}`.trim(),
        "token",
      );
    expect((await login("")).stderr).toBe("");
    expect((await login("--profile night")).stderr).toBe(
      'The profile "night" is in use from now on, in place of "default".\n',
    );
    expect((await login("--profile night")).stderr).toBe(
      'This replaces the credentials of the profile "night".\n',
    );
    const moved = await run(
      place,
      "login --app-token --no-check --profile night --endpoint https://other.example.com",
      "token",
    );
    expect(moved.stderr).toBe(
      `This replaces the credentials of the profile "night", which is for ${service.url}.\n`,
    );
    expect((await run(place, "logout --keep-session")).stderr).toBe(
      'The profile "default" is in use from now on.\n',
    );
    await login("--profile evening");
    expect((await run(place, "logout --keep-session --profile default")).stderr).toBe("");
    await login("--profile night");
    const { stderr, stdout } = await run(place, "logout --keep-session --json");
    expect(stderr).toBe(
      "No profile is in use now: koodrive profiles use NAME chooses one of evening.\n",
    );
    expect(JSON.parse(stdout)).toEqual({ profile: "night", sessionEnded: false, current: null });
  });

  it("say where the environment wins over them", async () => {
    const place = await two();
    const env = { KOODRIVE_TOKEN: "token", KOODRIVE_PROFILE: "night" };
    const login = await run(place, "login --no-check --profile day", "token", env);
    expect(login.stderr).toContain("KOODRIVE_TOKEN is set, and wins over this profile: unset it.");
    expect(login.stderr).toContain("KOODRIVE_PROFILE is set, and wins");
    const use = await run(place, "profiles use day", "", env);
    expect(use.stderr).toBe('KOODRIVE_PROFILE still chooses "night" in this shell: unset it.\n');
  });

  it("that are not there are told, with those that there are", async () => {
    const place = await two();
    for (const [line, env] of [
      ["call spaces.getAllocation --profile nigth", {}],
      ["whoami --profile nigth", {}],
      ["logout --profile nigth", {}],
      ["profiles use nigth", {}],
      ["call spaces.getAllocation", { KOODRIVE_PROFILE: "nigth" }],
    ] as const) {
      const { code, stderr } = await run(place, line, "", env);
      expect({ line, code }).toEqual({ line, code: 2 });
      expect(stderr).toBe(
        'There is no profile "nigth", the profiles are day, night. Did you mean night?\n',
      );
    }
    const none = await run(home(), "whoami --profile night");
    expect(none.stderr).toBe(
      'There is no profile "night", there are none: koodrive login makes one.\n',
    );
  });

  it("are signed in to again without a word of what they are", async () => {
    const place = await two();
    await run(place, "login --no-check", "token-of-tonight");
    expect(place.saved()).toMatchObject({
      current: "night",
      profiles: { day: { token: "token-of-day" }, night: { token: "token-of-tonight" } },
    });
    await run(place, "login --no-check --profile day", "token-of-today");
    expect(place.saved().profiles.day).toMatchObject({
      endpoint: service.url,
      token: "token-of-today",
    });
    await run(place, "login --no-check --endpoint https://other.example.com", "token");
    expect(Object.keys(place.saved().profiles)).toEqual(["day", "night", "default"]);
  });

  it("end their session at the service", async () => {
    const place = home();
    await run(place, `login --endpoint ${service.url}`, service.createToken());
    expect((await run(place, "logout --json")).stdout).toContain('"sessionEnded": true');
    expect(service.sandbox.getJournal({ operation: "sessions.delete" }).entries).toHaveLength(1);
  });

  it("say why their session was not ended", async () => {
    const place = await two();
    const ended = async (line: string) => (await run(place, line)).stdout.split("\n")[1];
    expect(await ended("logout --keep-session --profile day")).toMatch(
      /^session ended +no, as --keep-session asks$/,
    );
    const { stdout, stderr, code } = await run(place, "logout");
    expect(stdout).toMatch(/^session ended +no, it ends by itself when it is not used$/m);
    expect({ code, stderr }).toEqual({
      ...{ code: 0, stderr: expect.stringMatching(/^The session was not ended: .*\n$/) },
    });
    const login = `login --endpoint ${service.url} --no-check --app-id 1 --user-id 2`;
    await run(place, login, "s3cr3t");
    expect(await ended("logout")).toMatch(/^session ended +no, these credentials have no session$/);
    for (const profile of ["default", "third"]) {
      await run(place, `login --endpoint ${service.url} --no-check --profile ${profile}`, "token");
    }
    expect(await ended("logout --profile third")).toMatch(
      /^session ended +no, another profile goes on with it$/,
    );
  });

  it("are forgotten with the exit code 8 where the answer names what has not ended", async () => {
    const place = home();
    const bodies = [{ code: 0, msg: "success", failedList: ["998", "not to be repeated"] }];
    const endpoint = await answering({ status: 200, bodies });
    await run(place, `login --endpoint ${endpoint} --no-check`, "token");
    const { code, stdout, stderr } = await run(place, "logout --json");
    expect(JSON.parse(stdout)).toEqual({ profile: "default", sessionEnded: false, current: null });
    expect(JSON.parse(stderr).error).toEqual({
      ...{ name: "PartialError", exitCode: 8, operation: "sessions.delete" },
      message: "The profile is forgotten, but the service did not end all of its session: 998.",
    });
    expect(code).toBe(8);
    expect(place.saved().profiles).toEqual({});
  });

  it("keep a session that another one goes on with, and say so", async () => {
    const place = home();
    const token = service.createToken();
    await run(place, `login --endpoint ${service.url}`, token);
    await run(place, `login --endpoint ${service.url} --profile third`, token);
    const first = await run(place, "logout --profile third --json");
    expect(first.stderr).toContain(
      'The session goes on: the profile "default" has the same token. Logging out of the last ' +
        "one ends it.\n",
    );
    expect(JSON.parse(first.stdout)).toMatchObject({ profile: "third", sessionEnded: false });
    expect(service.sandbox.getJournal({ operation: "sessions.delete" }).entries).toEqual([]);
    expect((await run(place, "call spaces.getAllocation")).code).toBe(0);
    const last = await run(place, "logout --json");
    expect(JSON.parse(last.stdout)).toMatchObject({ profile: "default", sessionEnded: true });
  });

  it("stay in use beside a new one that is only to be named", async () => {
    const place = await two();
    const line = `login --profile third --keep-current --app-token --no-check --endpoint ${service.url}`;
    const { code, stderr, stdout } = await run(place, `${line} --json`, "token");
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'The profile "night" stays in use.\n' });
    expect(JSON.parse(stdout)).toMatchObject({ profile: "third", previous: null });
    expect(place.saved().current).toBe("night");
    expect(Object.keys(place.saved().profiles)).toEqual(["day", "night", "third"]);
  });

  it("send their credentials to their own endpoint alone", async () => {
    const place = await two();
    const other = "http://127.0.0.1:9";
    const refused = await run(place, `call spaces.getAllocation --endpoint ${other}`);
    expect(refused.code).toBe(3);
    expect(refused.stderr).toMatch(/"night" are for .*, and are not sent elsewhere\.\n/);
    const byVariable = await run(place, "call spaces.getAllocation", "", {
      KOODRIVE_ENDPOINT: other,
    });
    expect(byVariable.code).toBe(3);
    const own = { KOODRIVE_ENDPOINT: service.url, KOODRIVE_TOKEN: service.createToken() };
    expect((await run(place, "call spaces.getAllocation", "", own)).code).toBe(0);
    // A profile that is named on the line wins over the environment.
    expect((await run(place, "call spaces.getAllocation --profile day", "", own)).code).toBe(3);
  });

  it.each([
    [{ KOODRIVE_TOKEN: "a", KOODRIVE_APP_ID: "b" }, "are both set"],
    [{ KOODRIVE_APP_ID: "b" }, "KOODRIVE_APP_SECRET and KOODRIVE_USER_ID, too"],
    [{ KOODRIVE_PROFILE: "none" }, 'There is no profile "none"'],
  ])("%j is refused", async (env, message) => {
    const { code, stderr } = await run(home(), "call spaces.getAllocation", "", {
      ...{ KOODRIVE_ENDPOINT: service.url, ...env },
    });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
