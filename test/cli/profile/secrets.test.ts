// Secrets that are given where others can read them: they are refused, and not said once more.
import { describe, expect, it } from "vitest";
import { home, run, setUpService } from "../../support/home.ts";

const service = setUpService();
const SECRET = "s3cr3t-t0ken";

const COMMANDS = [
  ...["login", "logout", "whoami", "profiles", "profiles use", "doctor", "docs", "sandbox"],
  ...["call spaces.getAllocation", "call spaces.update", "ls", "report quota"],
];
const OPTIONS = [
  ...["token", "api-key", "apikey", "app-secret", "password", "passwd", "secret", "access-token"],
  ...["accessToken", "auth-token", "bearer", "client-secret", "credentials", "passphrase", "key"],
];

describe("a secret on the command line", () => {
  it.each(OPTIONS)("by --%s is refused by every command", async (option) => {
    const env = { KOODRIVE_ENDPOINT: service.url };
    for (const command of COMMANDS) {
      for (const written of [`--${option} ${SECRET}`, `--${option}=${SECRET}`]) {
        const { code, stdout, stderr } = await run(home(), `${command} ${written}`, "", env);
        expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
        expect(stderr).not.toContain(SECRET);
        expect(stderr).toContain(`There is no option --${option}: whatever is on a command line`);
        expect(stderr).toMatch(
          /asks for secrets, or reads them from stdin; else set KOODRIVE_TOKEN/,
        );
      }
    }
    expect(service.sandbox.getJournal().entries).toEqual([]);
  });

  it.each([
    `login ${SECRET}`,
    `login --app-token ${SECRET}`,
    `login --app-token=${SECRET}`,
    `login --endpoint https://koodrive.example.com ${SECRET}`,
    `login --endpoint ${SECRET}`,
    `logout ${SECRET}`,
    `whoami ${SECRET}`,
    `profiles use night ${SECRET}`,
    `call spaces.getAllocation ${SECRET}`,
    `call spaces.getAllocation --other ${SECRET}`,
    `call spaces.getAllocation --other=${SECRET}`,
    `call spaces.getAllocation --${SECRET}_with_more`,
    `login -p${SECRET}`,
    `login -p ${SECRET}`,
    `--token ${SECRET} login`,
    `--token=${SECRET} login`,
    `--other=${SECRET} login`,
    `Bearer+${SECRET}`,
  ])("%s is refused without it", async (line) => {
    const { code, stdout, stderr } = await run(home(), line, "");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).not.toContain(SECRET);
  });

  it("is told how to be given, as an argument of login", async () => {
    const { stderr } = await run(home(), `login ${SECRET}`);
    expect(stderr).toBe(
      "Argument 1 is one too many: koodrive login. A secret is asked for, or comes by stdin: " +
        "koodrive login < FILE. One that was on the command line should be renewed, since others " +
        "may have read it.\n",
    );
  });

  it("does not hide what an option is called that is only misspelt", async () => {
    const { stderr } = await run(home(), "login --app-idd 5");
    expect(stderr).toContain("There is no option --app-idd: --help lists the options.");
    expect(stderr).toContain("Did you mean --app-id?");
  });
});

describe("an endpoint with a password", () => {
  const WITH_PASSWORD = [
    "https://li:s3cr3t@koodrive.example.com",
    "https://s3cr3t@koodrive.example.com",
  ];
  const WITHOUT_SCHEME = ["li:s3cr3t@koodrive.example.com", "s3cr3t@koodrive.example.com"];
  const LINES = ["call spaces.getAllocation", "whoami", "login", "login --no-check", "ls"];
  const refusal = /must not have a user name or a password in it/;

  it.each([...WITH_PASSWORD, ...WITHOUT_SCHEME])(
    "is refused in an option: %s",
    async (endpoint) => {
      for (const line of LINES) {
        const place = home();
        const { code, stdout, stderr } = await run(
          place,
          `${line} --endpoint ${endpoint}`,
          "token",
        );
        expect({ line, code, stdout }).toEqual({ line, code: 2, stdout: "" });
        expect(stderr).toMatch(/^--endpoint must not have/);
        expect(stderr).not.toContain("s3cr3t");
      }
    },
  );

  it.each([...WITH_PASSWORD, ...WITHOUT_SCHEME])(
    "is refused in a variable: %s",
    async (endpoint) => {
      for (const line of LINES) {
        const env = { KOODRIVE_ENDPOINT: endpoint };
        const { code, stderr } = await run(home(), line, "token", env);
        expect({ line, code }).toEqual({ line, code: 2 });
        expect(stderr).toMatch(/^KOODRIVE_ENDPOINT must not have/);
        expect(stderr).not.toContain("s3cr3t");
      }
    },
  );

  it.each(WITH_PASSWORD)(
    "is refused in a profile, and not shown by lists: %s",
    async (endpoint) => {
      const place = home();
      const profile = { kind: "token", endpoint, token: "t0ken" };
      place.write({ version: 1, profiles: { default: profile } });
      for (const line of LINES) {
        const { code, stderr } = await run(place, line, "token");
        expect({ line, code }).toEqual({ line, code: 2 });
        expect(stderr).toMatch(/^The endpoint of the profile "default" must not have/);
        expect(stderr).toMatch(refusal);
        expect(stderr).not.toContain("s3cr3t");
      }
      for (const line of ["profiles", "profiles --json", "profiles --csv", "logout"]) {
        const { code, stdout, stderr } = await run(place, line);
        expect({ line, code }).toEqual({ line, code: 0 });
        expect(stdout + stderr).not.toContain("s3cr3t");
      }
    },
  );
});
