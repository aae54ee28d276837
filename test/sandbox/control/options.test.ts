import { ArgumentError, createSandbox, type SandboxOptions } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { signedClientOf } from "../../support/control.ts";

/** For each option, values that it takes, and others. */
const CASES: { [Name in keyof Required<SandboxOptions>]: [unknown[], unknown[]] } = {
  world: [
    ["empty", "demo", "large"],
    ["small", "", null, 1, []],
  ],
  now: [[() => 0], [0, "now", null]],
  control: [
    [true, false],
    ["false", 0, null],
  ],
  allowedHosts: [
    [[], ["sandbox"], ["sandbox.example.com", "10.0.0.7", "[fd00::1]", "my_box"]],
    ["sandbox", ["sandbox:4010"], ["http://sandbox"], ["*"], [""], [7], ["a b"], null],
  ],
  allowedOrigins: [
    [
      [],
      ["https://app.example.com:8443", "http://[fd00::1]:80/", "app://main"],
      ["app.example.com"],
    ],
    ["https://app.example.com", ["https://app.example.com/path"], ["*"], [""], [7], null],
  ],
  cors: [
    ["loopback", "*", false, [], ["https://app.example.com", "app.example.com"]],
    [true, "all", "https://app.example.com", ["*"], ["https://"], null],
  ],
  origin: [
    ["https://sandbox.example.com", "http://localhost:4010/"],
    ["sandbox.example.com", "https://sandbox.example.com/path", "ftp://sandbox", "", 7, null],
  ],
  examples: [
    [true, false],
    ["false", 0, null],
  ],
  journalSize: [
    [0, 1, 1e6],
    [-1, 1.5, "10", Number.NaN, Number.POSITIVE_INFINITY, null],
  ],
  quirks: [
    ["none", "all", [], ["Space.capacity: integer"], { random: 1 }],
    ["some", [1], {}, { random: "1" }, true, null],
  ],
  minPartSize: [
    [0, 1, 5_242_880],
    [-1, 1.5, "1", null],
  ],
  addressLifetime: [
    [1, 604_800],
    [0, 1.5, 604_801, "60", null],
  ],
  pageSize: [
    [1, 100],
    [0, -1, 1.5, "10", Number.POSITIVE_INFINITY, null],
  ],
  log: [[() => {}], ["log", {}, null]],
  logCommand: [[() => {}], ["log", {}, null]],
};

const create = (name: string, value: unknown) => () =>
  createSandbox({ [name]: value } as SandboxOptions);

describe.each(Object.entries(CASES))("the option %s", (name, [accepted, refused]) => {
  it.each(accepted.map((value) => [value]))("takes %j", (value) => {
    expect(create(name, value)).not.toThrow();
  });

  it.each(refused.map((value) => [value]))("refuses %j by its name", (value) => {
    expect(create(name, value)).toThrow(ArgumentError);
    expect(create(name, value)).toThrow(new RegExp(`^${name}(\\.\\w+|\\[\\d\\])? must be `));
  });

  it("can be undefined, for its default", () => {
    expect(create(name, undefined)).not.toThrow();
  });
});

describe("the options of a sandbox", () => {
  it("are refused where they are unknown", () => {
    expect(create("page_size", 1)).toThrow(/^page_size is not an option here; known are world, /);
    expect(() => createSandbox(7 as never)).toThrow("options must be an object");
  });

  it("go by the real clock unless they have another", () => {
    const before = Date.now();
    expect(createSandbox().now()).toBeGreaterThanOrEqual(before);
    expect(createSandbox({ now: () => 7 }).now()).toBe(7);
  });

  it("limit pages to as many elements as they say, or to none", () => {
    expect(createSandbox({ pageSize: 3 }).getInfo().pageSize).toBe(3);
    expect(createSandbox().getInfo().pageSize).toBeNull();
  });

  it("name another address, and signatures made for this one are still accepted", async () => {
    const sandbox = createSandbox({ origin: "https://other.example.com" });
    const { msg } = await signedClientOf(sandbox).subscription.get();
    expect(msg).toBe("success");
  });

  it("refuse operations without a rule where examples are not wanted", async () => {
    const sandbox = createSandbox({ examples: false });
    const koodrive = signedClientOf(sandbox);
    await expect(koodrive.videos.listKinds()).rejects.toMatchObject({
      status: 404,
      code: "APIGW.0101",
      msg: expect.stringMatching(/The sandbox has no rule for videos\.listKinds\.$/),
    });
    expect((await koodrive.subscription.get()).msg).toBe("success");
    expect(sandbox.getJournal().entries).toMatchObject([
      {
        operation: "videos.listKinds",
        answeredBy: "gate",
        refusal: { statement: "gate.examples" },
      },
      { operation: "subscription.get", answeredBy: "rule" },
    ]);
  });
});
