import { describe, expect, it } from "vitest";
import { readOptions } from "../../../src/cli/sandbox/options.ts";
import { catalogue } from "../../../src/sandbox/answer/quirk-catalogue.ts";

const DEFAULTS = { port: 4010, host: "127.0.0.1", sandbox: {}, log: true };

describe("the options of koodrive sandbox", () => {
  it("have defaults", () => {
    expect(readOptions([])).toEqual(DEFAULTS);
  });

  it("refuse a port that nobody could call by fetch, such as that of X11", () => {
    expect(() => readOptions(["--port", "6000"])).toThrow(
      '--port is a port that browsers allow, not "6000": koodrive sandbox --port PORT.',
    );
  });

  it.each([
    ["--port 0", { port: 0 }],
    ["--port=65535", { port: 65_535 }],
    ["--port 8080 --port 8081", { port: 8081 }],
    ["--host 0.0.0.0", { host: "0.0.0.0" }],
    ["--world large", { sandbox: { world: "large" } }],
    ["--seed-file world.json", { seedFile: "world.json" }],
    ["--data ./data", { data: "./data" }],
    ["--allow-host sandbox --allow-host api", { sandbox: { allowedHosts: ["sandbox", "api"] } }],
    ["--cors *", { sandbox: { cors: "*" } }],
    ["--cors none", { sandbox: { cors: false } }],
    [
      "--cors https://a.example.com --cors b.example.com",
      { sandbox: { cors: ["https://a.example.com", "b.example.com"] } },
    ],
    ["--quirks all", { sandbox: { quirks: "all" } }],
    ["--quirks none", { sandbox: { quirks: "none" } }],
    ["--quirks random=7", { sandbox: { quirks: { random: 7 } } }],
    ["--page-size 2", { sandbox: { pageSize: 2 } }],
    ["--min-part-size 0", { sandbox: { minPartSize: 0 } }],
    ["--address-lifetime 60", { sandbox: { addressLifetime: 60 } }],
    ["--no-examples", { sandbox: { examples: false } }],
    ["--no-control", { sandbox: { control: false } }],
    ["--no-log", { log: false }],
    ["--quiet", { log: false }],
  ])("%s", (line, expected) => {
    expect(readOptions(line.split(" "))).toEqual({ ...DEFAULTS, ...expected });
  });

  it("name quirks as they are called", () => {
    const ids = catalogue().quirks.map(({ id }) => id);
    expect(readOptions(["--quirks", ids.join()]).sandbox).toEqual({ quirks: ids });
  });

  it.each([
    ["--prot 1", "There is no option --prot: --help lists the options. Did you mean --port?"],
    ["-p 1", "There is no option -p: --help lists the options. Did you mean --port?"],
    ["--constructor", "There is no option --constructor: --help lists the options."],
    ["--port", "--port needs a value: koodrive sandbox --port PORT."],
    ["--port --quiet", "--port needs a value: koodrive sandbox --port PORT."],
    ["--quiet=yes", "--quiet takes no value: koodrive sandbox --quiet."],
    [
      "--world huge",
      '--world is one of demo, empty, large, not "huge": koodrive sandbox --world demo|empty|large.',
    ],
    ["--host=", '--host is a name or an address, not "": koodrive sandbox --host HOST.'],
    [
      "--seed-file=",
      '--seed-file is the path of a JSON file, not "": koodrive sandbox --seed-file FILE.json.',
    ],
    ["--data=", '--data is the path of a directory, not "": koodrive sandbox --data DIRECTORY.'],
    [
      "--quirks a,,b",
      '--quirks is all, none, identifiers with commas between, or random=1, not "a,,b": koodrive sandbox --quirks all|none|ID,ID|random=N.',
    ],
    ...["0", "-1", "1.5", "many", "1234567890", ""].map((size) => [
      `--page-size=${size}`,
      `--page-size is a number from 1 to 999999999, not "${size}": koodrive sandbox --page-size N.`,
    ]),
    [
      "--min-part-size=-1",
      '--min-part-size is a number from 0 to 9999999999, not "-1": koodrive sandbox --min-part-size BYTES.',
    ],
    [
      "--address-lifetime=0",
      '--address-lifetime is a number from 1 to 999999, not "0": koodrive sandbox --address-lifetime SECONDS.',
    ],
    [
      "--world demo --seed-file a.json",
      "There is one world: give --world or --seed-file, not both.",
    ],
    ...["abc", "-1", "65536", "80.5", "", " 80", "1e3", "123456"].map((port) => [
      `--port=${port}`,
      `--port is a number from 0 to 65535, not "${port}": koodrive sandbox --port PORT.`,
    ]),
  ])("%s is refused in a sentence that says the right form", (line, message) => {
    expect(() => readOptions(line?.split(/ (?=-)/).flatMap(split) ?? [])).toThrow(
      expect.objectContaining({ name: "UsageError", message }),
    );
  });
});

/** `--port 1` into two arguments, `--port= 80` into one. */
const split = (argument: string) => (argument.includes("=") ? [argument] : argument.split(" "));
