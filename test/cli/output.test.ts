// How data looks: tables, CSV and JSON, and partial failures.
import { readFileSync } from "node:fs";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { helpOf, TOPICS } from "../../src/cli/help.ts";
import type { Result } from "../../src/cli/model/result.ts";
import { type OutputMode, print } from "../../src/cli/output/print.ts";
import { styleOf } from "../../src/cli/output/style.ts";
import { columnsOf } from "../../src/cli/output/width.ts";
import { REGISTRY } from "../../src/cli/registry.ts";
import { createStatusLine } from "../../src/cli/terminal/status-line.ts";
import { createTold } from "../../src/cli/terminal/told.ts";
import { koodrive } from "../support/koodrive.ts";

async function shown(
  result: Result,
  {
    mode = "table" as OutputMode,
    columns = undefined as number | undefined,
    fields = "",
    mark = false,
  } = {},
) {
  let text = "";
  const notices: string[] = [];
  await print(result, {
    mode,
    fields: fields === "" ? undefined : fields.split(","),
    hasMark: mark,
    style: styleOf({ isTTY: columns !== undefined, columns }, { NO_COLOR: "1" }),
    write: async (part) => {
      text += part;
    },
    isClosed: () => false,
    isTerminal: columns !== undefined,
    notice: (notice) => void notices.push(notice),
  });
  return { text, notices };
}

const rows = (...all: object[]): Result => ({ kind: "rows", rows: all });

describe("what is told on the terminal that has the data", () => {
  async function told(isTTY: boolean) {
    let text = "";
    const write = (chunk: unknown, _encoding: unknown, done: () => void) => {
      text += chunk;
      done();
    };
    const stream = Object.assign(new Writable({ write }), { isTTY });
    const status = createStatusLine({ env: {}, stderr: stream }, { isQuiet: true });
    const { data, hold, failure, now, held } = createTold(
      { stdout: stream, stderr: stream },
      status,
    );
    hold("notice\n");
    await failure("first failure\n");
    await data("row 1\n");
    await failure("second failure\n");
    now("progress\n");
    await data("row 2\n");
    await held();
    return text.trimEnd().split("\n");
  }

  it("stands behind the data, but for what somebody has to know at once", async () => {
    const begin = ["first failure", "row 1"];
    expect(await told(true)).toEqual([
      ...begin,
      ...["progress", "row 2", "notice", "second failure"],
    ]);
    expect(await told(false)).toEqual([
      ...begin,
      ...["second failure", "progress", "row 2", "notice"],
    ]);
  });
});

describe("JSON lines", () => {
  it("have a line for each row, as they come", async () => {
    expect((await shown(rows({ a: 1 }, { a: "\n" }), { mode: "jsonl" })).text).toBe(
      '{"a":1}\n{"a":"\\n"}\n',
    );
    const chosen = await shown(rows({ a: 1, b: 2 }), { mode: "jsonl", fields: "b" });
    expect(chosen.text).toBe('{"b":2}\n');
    const object: Result = { kind: "object", value: { a: { b: 1 } } };
    expect((await shown(object, { mode: "jsonl" })).text).toBe('{"a":{"b":1}}\n');
  });
});

describe("a table", () => {
  it("counts two columns for a Chinese character, none for an accent, two for a picture", async () => {
    const { text } = await shown(
      rows({ name: "王磊", n: 1 }, { name: "Renée", n: 20 }, { name: "👩‍👩‍👧 ok", n: 3 }),
    );
    const lines = text.trimEnd().split("\n");
    expect(new Set(lines.map((line) => columnsOf(line)))).toEqual(
      new Set([columnsOf(lines[0] ?? "")]),
    );
    expect(lines[1]).toMatch(/^王磊 +1$/);
  });

  it("makes what would steer the terminal visible", async () => {
    const { text } = await shown(rows({ name: "a\x1b[2Jb\nc\u202e" }));
    expect(text).toBe("name\na\\u{1b}[2Jb\\u{a}c\\u{202e}\n");
  });

  it("says on stderr that there is nothing", async () => {
    expect(await shown(rows())).toEqual({ text: "", notices: ["Nothing was found."] });
  });

  it("shows values as its columns say, which JSON and CSV do not", async () => {
    const show = (value: unknown) => `${value} B`;
    const result: Result = {
      ...{ kind: "rows", rows: [{ size: 5 }] },
      columns: [{ field: "size", title: "Size", show, align: "right" }],
    };
    expect((await shown(result)).text).toBe("Size\n 5 B\n");
    expect((await shown(result, { mode: "csv" })).text).toBe("size\r\n5\r\n");
    expect(JSON.parse((await shown(result, { mode: "json" })).text)).toEqual([{ size: 5 }]);
  });
});

describe("data that is not there", () => {
  it.each(["table", "json", "jsonl", "csv"] as const)("is nothing as %s", async (mode) => {
    const result: Result = { kind: "object", value: undefined };
    expect(await shown(result, { mode })).toEqual({ text: "", notices: [] });
  });
});

describe("CSV", () => {
  it("quotes by RFC 4180 and changes no value", async () => {
    const row = { a: 'say "hi", then', b: "two\nlines", c: "=1+1", d: { e: [1] }, f: null };
    expect((await shown(rows(row), { mode: "csv" })).text).toBe(
      'a,b,c,d,f\r\n"say ""hi"", then","two\nlines",=1+1,"{""e"":[1]}",\r\n',
    );
  });

  it("has inner fields by their paths", async () => {
    const row = { owner: { name: "A" }, versions: [{ size: 3 }] };
    const { text } = await shown(rows(row), { mode: "csv", fields: "owner.name,versions.0.size" });
    expect(text).toBe("owner.name,versions.0.size\r\nA,3\r\n");
  });
});

describe("rows that come one after the other", () => {
  async function* failing() {
    yield { a: 1 };
    throw new Error("broke off");
  }

  it.each([
    ["table", "a\n1\n"],
    ["csv", "a\r\n1\r\n"],
    ["json", '[\n{"a":1}\n]\n'],
  ] as const)("are whole as a %s when they break off", async (mode, expected) => {
    let text = "";
    const printing = print(
      { kind: "rows", rows: failing() },
      {
        ...{ mode, fields: undefined, style: styleOf({}, {}), notice: () => {} },
        ...{ isClosed: () => false, isTerminal: false },
        write: async (part) => {
          text += part;
        },
      },
    );
    await expect(printing).rejects.toThrow("broke off");
    expect(text).toBe(expected);
  });
});

describe("a byte order mark", () => {
  it("is in front of CSV where it is asked for", async () => {
    const plain = await koodrive(["call", "spaces", "--csv"]);
    expect(plain.stdout).toMatch(/^operation,title\r\n/);
    for (const form of [["--csv"], ["--output", "csv"], ["--csv", "--fields", "operation,title"]]) {
      const marked = await koodrive(["call", "spaces", "--bom", ...form]);
      expect(marked, form.join(" ")).toEqual({ ...plain, stdout: `\uFEFF${plain.stdout}` });
    }
    const one = await shown({ kind: "object", value: { a: "财务" } }, { mode: "csv", mark: true });
    expect(one.text).toBe("\uFEFFa\r\n财务\r\n");
  });

  it("is in front of nothing that is no CSV", async () => {
    for (const form of [[], ["--json"], ["--output", "jsonl"]]) {
      const refused = await koodrive(["call", "spaces", "--bom", "--color", "never", ...form]);
      expect(refused).toMatchObject({ code: 2, stdout: "" });
      expect(refused.stderr).toContain("--bom belongs to --csv.");
    }
    const empty = await shown({ kind: "rows", rows: [] }, { mode: "csv", mark: true });
    expect(empty.text).toBe("");
  });
});

describe("what steers a terminal", () => {
  const value = { name: "\u009b2J\u202e\u001b[2J", lines: "a\nb" };

  it("is escaped in JSON, which means the same", async () => {
    const { text } = await shown({ kind: "object", value }, { mode: "json" });
    expect(text).toMatch(/^[ -~\n]*$/);
    expect(JSON.parse(text)).toEqual(value);
  });

  it("is escaped in CSV and texts on a terminal alone", async () => {
    const rows: Result = { kind: "rows", rows: [value] };
    const there = await shown(rows, { mode: "csv", columns: 80 });
    expect(there.text).toBe('name,lines\r\n\\u009b2J\\u202e\\u001b[2J,"a\nb"\r\n');
    expect((await shown(rows, { mode: "csv" })).text).toContain("\u009b2J\u202e\u001b[2J");
    const text = await shown({ kind: "object", value: value.name }, { columns: 80 });
    expect(text.text).toBe("\\u009b2J\\u202e\\u001b[2J\n");
  });
});

describe("a command of other tools", () => {
  it.each([
    ["cp", "koodrive upload FILE --to FOLDER sends"],
    ["mv", "koodrive call files.rename renames"],
    ["cat", "koodrive download PATH --to -"],
    ["get", "koodrive download PATH fetches"],
    ["put", "koodrive upload FILE --to FOLDER sends"],
    ["sync", "koodrive upload FILE --to FOLDER sends"],
    ["list", "koodrive ls lists"],
    ["delete", "koodrive rm moves"],
  ])("koodrive %s names ours", async (name, hint) => {
    const refused = await koodrive([name, "/Plans"]);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain(`There is no command "${name}": ${hint}`);
  });

  it("is named in hints with the options that it has", async () => {
    const text = readFileSync("src/cli/other-tools.ts", "utf8");
    for (const [, name = ""] of text.matchAll(/koodrive ((?:report |call )?[\w.]+)/g)) {
      expect((await koodrive([...name.split(" "), "--help"])).code, name).toBe(0);
    }
  });
});

describe("help", () => {
  it("says which options can be repeated", async () => {
    for (const { path, load } of REGISTRY) {
      const { command } = await load([]);
      const repeatable = Object.values(command.options).filter((each) => each.repeatable);
      const found =
        helpOf(command)
          .replace(/\s+/g, " ")
          .match(/repeatable/g) ?? [];
      expect(found, path).toHaveLength(repeatable.length);
    }
  });

  it("fits into 80 columns, of every command and topic", async () => {
    const commands = await Promise.all(REGISTRY.map(({ load }) => load([])));
    const texts = [
      (await koodrive(["--help"])).stdout,
      ...commands.map(({ command }) => helpOf(command)),
      ...Object.values(TOPICS).map((topic) => topic()),
    ];
    for (const line of texts.join("\n").split("\n")) {
      expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });

  it("is the same by help, --help and -h", async () => {
    const [byHelp, byOption, short] = await Promise.all(
      [
        ["help", "login"],
        ["login", "--help"],
        ["login", "-h"],
      ].map((args) => koodrive(args)),
    );
    expect(byHelp?.stdout).toMatch(/^koodrive login \[options\]\n/);
    expect(byOption).toEqual(byHelp);
    expect(short).toEqual(byHelp);
  });
});

it("colours by --color before NO_COLOR and FORCE_COLOR", () => {
  const terminal = Object.assign(new Writable(), { isTTY: true, columns: 80 });
  const isColoured = (
    env: NodeJS.ProcessEnv,
    choice?: "auto" | "always" | "never",
    stream = terminal as { isTTY?: boolean },
  ) => styleOf(stream, env, choice).paint("bold", "x") !== "x";
  expect(isColoured({})).toBe(true);
  expect(isColoured({ NO_COLOR: "1" })).toBe(false);
  expect(isColoured({ NO_COLOR: "1" }, "always")).toBe(true);
  expect(isColoured({ FORCE_COLOR: "1" }, "auto", {})).toBe(true);
  expect(isColoured({ FORCE_COLOR: "1" }, "never", {})).toBe(false);
  expect(isColoured({}, "auto", {})).toBe(false);
});
