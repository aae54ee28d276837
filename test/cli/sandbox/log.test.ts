import { describe, expect, it } from "vitest";
import { type Style, styleOf } from "../../../src/cli/output/style.ts";
import { createLog, type LoggedCall } from "../../../src/cli/sandbox/log.ts";

const call: LoggedCall = {
  time: "2026-01-02T03:04:05.678Z",
  method: "PUT",
  path: "/koodrive/ose/v1/space/1289173650183882753",
  operation: "spaces.update",
  answer: { status: 200, code: "0" },
  answeredBy: "rule",
  caller: { name: "Li Hua" },
};
const refused: LoggedCall = {
  ...call,
  answer: { status: 400, code: "13000311" },
  refusal: {
    statement: "spaces.pool",
    says: "A space has at most what its pool has left.",
    source: "https://support.huaweicloud.com/usermanual-koodrive/kd_03_0072.html",
    text: "Insufficient space. capacity must be at most 12, is 20.",
  },
};
const time = new Date(call.time).toTimeString().slice(0, 8);
const file = styleOf({}, {});
const terminal = (columns: number) => styleOf({ isTTY: true, columns }, { NO_COLOR: "1" });
/** As it is shown by a log that has shown nothing before. */
const describeCall = (each: LoggedCall, style: Style) => createLog(style).describeCall(each);

describe("a line of the log", () => {
  it("says what was called and what came of it", () => {
    expect(describeCall(call, file)).toBe(
      `${time} PUT /koodrive/ose/v1/space/1289173650183882753 spaces.update 200 0`,
    );
  });

  it("marks what an example answered", () => {
    expect(describeCall({ ...call, answeredBy: "example" }, file)).toMatch(/ 200 0 \(example\)$/);
  });

  it("marks whatever a fault happened to, and names a connection that it broke", () => {
    const { answer, ...broken } = { ...call, answeredBy: "fault", fault: {} } as const;
    expect(describeCall(broken, file)).toMatch(/ spaces\.update reset - \(fault\)$/);
    const answered: LoggedCall = { ...call, fault: { body: "stalled" } };
    expect(describeCall(answered, file)).toMatch(/ 200 0 \(fault\)$/);
    expect(describeCall({ ...answered, answeredBy: "example" }, file)).toMatch(
      / 200 0 \(example, fault\)$/,
    );
  });

  it("names no operation where there is none", () => {
    const { operation, ...unknown } = call;
    expect(describeCall(unknown, file)).toContain(" unknown 200 0");
  });

  it("has a second one for a refusal: whose it was, what was wrong, the statement, its page", () => {
    expect(describeCall(refused, file).split("\n")).toEqual([
      `${time} PUT /koodrive/ose/v1/space/1289173650183882753 spaces.update 400 13000311`,
      "         By Li Hua: Insufficient space. capacity must be at most 12, is 20. [spaces.pool] A space has at most what its pool has left. https://support.huaweicloud.com/usermanual-koodrive/kd_03_0072.html",
    ]);
  });

  it("explains a statement once", () => {
    const { describeCall } = createLog(file);
    const before = [refused, call].map(describeCall);
    const other = refused.refusal && { ...refused.refusal, statement: "spaces.size" };
    expect(describeCall(refused)).toBe(
      `${before[0]?.split("\n")[0]}\n         By Li Hua: Insufficient space. capacity must be at most 12, is 20. [spaces.pool]`,
    );
    expect(describeCall({ ...refused, ...(other && { refusal: other }) })).toContain(
      "[spaces.size] A space has",
    );
  });

  it("says that a statement is assumed, and why", () => {
    const refusal = {
      statement: "gate.body-size",
      says: "Bodies end.",
      assumed: "All do.",
      text: "Too long.",
    };
    const { caller, ...unknown } = call;
    expect(describeCall({ ...unknown, refusal }, file)).toMatch(
      /\n {9}Too long\. \[gate\.body-size\] Bodies end\. Assumed: All do\.$/,
    );
  });

  it("lets nothing through that could steer a terminal or make another line", () => {
    const path = "/\x1b[31m\n\u009b\u202e\u2028x";
    const text = "\x1b]0;title\x07 is not in the contract.";
    const shown = describeCall(
      {
        ...call,
        method: "A\r",
        path,
        caller: { name: "\u0007" },
        refusal: { statement: "gate.contract", says: "", text },
      },
      file,
    );
    expect(shown).toContain("A\\u{d} /\\u{1b}[31m\\u{a}\\u{9b}\\u{202e}\\u{2028}x ");
    expect(shown).toContain("By \\u{7}: \\u{1b}]0;title\\u{7} is not");
    expect(shown.split("\n").length).toBe(2);
  });
});

describe("a line about a command", () => {
  it("names it, and when it came", () => {
    const command = { time: call.time, command: "advanceClock" };
    expect(createLog(file).describeCommand(command)).toBe(`${time} control advanceClock`);
  });
});

describe("on a terminal", () => {
  const calls: LoggedCall[] = [
    call,
    refused,
    { ...call, path: "/a", method: "PROPFIND", operation: "groups.get" },
    { ...call, operation: "shareLinks.verifyExtractCodePublic", answeredBy: "example", fault: {} },
    { ...call, answer: { status: 503, code: "APIGW.0308" }, answeredBy: "fault", fault: {} },
  ];
  const widths = [80, 100, 120, 200];
  const firstLine = (each: LoggedCall, columns: number) =>
    describeCall(each, terminal(columns)).split("\n")[0] ?? "";

  it.each(widths)("lines fit %d columns", (columns) => {
    for (const each of calls) {
      for (const line of describeCall(each, terminal(columns)).split("\n")) {
        expect(line.length, line).toBeLessThanOrEqual(columns);
      }
    }
  });

  it.each([40, ...widths])("columns are below each other in %d, whatever is in them", (columns) => {
    const places = calls.map((each) => {
      const line = firstLine(each, columns);
      const outcome = / (\d{3}|reset) (0|\d{8}|APIGW\.\d{4})( \(.*\))?$/;
      const operation = each.operation?.slice(0, 10) ?? "";
      return [/[PD][RU]/, /(?<= )(v1|…|\/a)/, operation, outcome].map((part) => line.search(part));
    });
    expect(places).toEqual(calls.map(() => places[0]));
    expect(places[0]).not.toContain(-1);
  });

  it("paths are without what all have in common, but for those that nothing is at", () => {
    expect(firstLine(call, 120)).toContain(" PUT    v1/space/1289173650183882753 ");
    const { operation, ...unknown } = call;
    expect(firstLine(unknown, 120)).toContain(
      " PUT    /koodrive/ose/v1/space/1289173650183882753 ",
    );
  });

  it("a path is shortened at its beginning, an operation at its end", () => {
    const long = { ...call, operation: "shareLinks.verifyExtractCodePublic" };
    expect(firstLine(long, 80)).toMatch(
      / PUT {4}…89173650183882753 shareLinks\.verifyExtr… 200 0$/,
    );
    expect(firstLine(long, 120)).toContain(` ${long.operation} `);
  });

  it("keeps a word that is longer than a line whole", () => {
    expect(describeCall(refused, terminal(40))).toContain(refused.refusal?.source);
  });
});

describe("colours", () => {
  it.each([
    ["a terminal", { isTTY: true }, {}, true],
    ["a file", {}, {}, false],
    ["a terminal that has none", { isTTY: true }, { TERM: "dumb" }, false],
    ["a terminal and NO_COLOR", { isTTY: true }, { NO_COLOR: "1" }, false],
    ["a terminal and an empty NO_COLOR", { isTTY: true }, { NO_COLOR: "" }, true],
    ["a file and FORCE_COLOR", {}, { FORCE_COLOR: "1" }, true],
    ["a file and an empty FORCE_COLOR", {}, { FORCE_COLOR: "" }, true],
    ["a terminal and FORCE_COLOR=0", { isTTY: true }, { FORCE_COLOR: "0" }, false],
    ["both variables", {}, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  ])("with %s", (_, stream, env, expected) => {
    expect(describeCall(call, styleOf(stream, env)).includes("\x1b[32m200\x1b[0m")).toBe(expected);
  });
});
