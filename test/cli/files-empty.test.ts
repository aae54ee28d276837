// Empty arguments, such as a variable of a script that is not set: never the current directory.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { configPath } from "../../src/cli/profile/config-file.ts";
import { koodrive } from "../support/koodrive.ts";
import { setUpSpace } from "../support/koodrive-files.ts";

const set = setUpSpace({ "Plans/": { "a.txt": "one" } });
const { run, write, operations } = set;
const MIB = 2 ** 20;

describe("an argument that is empty", () => {
  it.each([
    ["upload", [""], "LOCAL is empty: koodrive upload LOCAL."],
    ["upload", ["a.txt", ""], "LOCAL is empty: koodrive upload LOCAL."],
    ["upload", ["a.txt", "--to", ""], '--to is the path of a folder, not ""'],
    ["upload", ["a.txt", "--to", "id:"], "id: names no file: id:FILE_ID."],
    ["upload", ["a.txt", "--name", ""], '--name is a name, not ""'],
    ["upload", ["a.txt", "--exclude", ""], '--exclude is a pattern, not ""'],
    ["download", [""], "PATH is empty: koodrive download PATH."],
    ["download", ["/Plans", "id:"], "id: names no file: id:FILE_ID."],
    ["download", ["/Plans", "--to", ""], '--to is the path of a directory, not ""'],
    ["download", ["/Plans", "--name", ""], '--name is a name, not ""'],
    ["ls", [""], "PATH is empty: koodrive ls PATH."],
    ["tree", [""], "PATH is empty: koodrive tree PATH."],
    ["find", [""], "PATH is empty: koodrive find PATH."],
    ["find", ["id:"], "id: names no file: id:FILE_ID."],
    ["rm", ["/Plans", "", "--yes"], "PATH is empty: koodrive rm PATH."],
    ["mkdir", ["/New", ""], "PATH is empty: koodrive mkdir PATH."],
    ["share", [""], "PATH is empty: koodrive share PATH."],
    ["call", [""], "RESOURCE is empty: koodrive call RESOURCE."],
    ["call", ["users.list", "--body", "@"], "--body @ names no file: --body @FILE."],
    ["sign", ["", "/x"], "METHOD is empty: koodrive sign METHOD URL."],
    ["sign", ["POST", "/x", "--body", "@"], "--body @ names no file: --body @FILE."],
    [
      "sign",
      ["GET", "/x", "--date", "20260301T080000Z", "--compare", "@"],
      "--compare @ names no file: --compare @FILE.",
    ],
    ["sign", ["GET", "/x", "--against", ""], "--against is empty"],
    ["sandbox", ["--seed-file", ""], '--seed-file is the path of a JSON file, not ""'],
    ["sandbox", ["--data", ""], '--data is the path of a directory, not ""'],
    ["profiles use", [""], "NAME is empty: koodrive profiles use NAME."],
  ])("is a wrong argument of %s: %j", async (command, args, message) => {
    write("a.txt", "one");
    const { KOODRIVE_ENDPOINT, XDG_STATE_HOME, ...token } = set.env as Record<string, string>;
    const application = {
      ...{ KOODRIVE_APP_ID: "a", KOODRIVE_APP_SECRET: "s", KOODRIVE_USER_ID: "1" },
    };
    const env = { KOODRIVE_ENDPOINT, ...(command === "sign" ? application : token) };
    const ended = await koodrive([...command.split(" "), ...args], { env, cwd: set.directory });
    expect(ended.stderr).toContain(message);
    expect(ended.code).toBe(2);
    expect(operations()).toEqual([]);
    expect(readdirSync(set.directory)).toEqual(["a.txt"]);
  });

  it("is one of curl, whose arguments sign takes", async () => {
    const env = {
      ...{ KOODRIVE_ENDPOINT: "http://127.0.0.1:1", KOODRIVE_USER_ID: "1" },
      ...{ KOODRIVE_APP_ID: "a", KOODRIVE_APP_SECRET: "s" },
    };
    const args = ["sign", "--", "curl", "-X", "POST", "http://127.0.0.1:1/x", "-d", ""];
    expect((await koodrive(args, { env })).code).toBe(0);
  });
});

describe("an empty HOME, and XDG_STATE_HOME that is relative", () => {
  it("keep nothing in the current directory", async () => {
    write("large.bin", Buffer.alloc(21 * MIB, "koodrive"));
    set.sandbox.injectFault({
      operation: "storage.put",
      partNumber: 3,
      status: 400,
      times: "always",
    });
    const home = join(set.directory, "home");
    const env = { ...set.env, XDG_STATE_HOME: "state", HOME: home };
    expect((await run("upload large.bin --parallel 1", { env })).code).not.toBe(0);
    expect(existsSync(join(set.directory, "state"))).toBe(false);
    expect(readdirSync(join(home, ".local/state/koodrive/uploads"))).toHaveLength(1);
  });

  it("are not where the profiles are, either", () => {
    const { HOME = "" } = process.env;
    process.env.HOME = "";
    try {
      const path = configPath({ env: { HOME: "", XDG_CONFIG_HOME: "x" }, platform: "linux" });
      expect(path).toMatch(/^\/.*\.config\/koodrive\/config\.json$/);
    } finally {
      process.env.HOME = HOME;
    }
  });
});
