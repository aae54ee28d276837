// The scripts for completion, each run by its shell. CI installs those that a machine may lack.
import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { koodrive } from "../support/koodrive.ts";
import { programInTerminal } from "../support/terminal.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;
type Shell = (typeof SHELLS)[number];
let directory: string;
let env: NodeJS.ProcessEnv;
const scripts = new Map<string, string>();

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "koodrive-completion-"));
  mkdirSync(join(directory, "functions"));
  mkdirSync(join(directory, "work/data"), { recursive: true });
  writeFileSync(join(directory, "work/group.json"), "{}");
  for (const shell of SHELLS) {
    const { stdout, code } = await koodrive(["completion", shell]);
    expect(code).toBe(0);
    scripts.set(shell, stdout);
    writeFileSync(join(directory, shell), stdout);
  }
  writeFileSync(join(directory, "functions/_koodrive"), scripts.get("zsh") ?? "");
  // A shell that starts no program, and finds nothing of whoever runs the tests.
  env = { PATH: "/nowhere", HOME: directory, KOODRIVE_CONFIG: join(directory, "config.json") };
  for (const name of ["default", "night", "north"]) {
    const args = ["login", "--no-check", "--profile", name, "--endpoint", "https://example.com"];
    expect((await koodrive(args, { env, stdin: "token" })).code).toBe(0);
  }
});
afterAll(() => rmSync(directory, { recursive: true }));

/** The words that a shell offers for the last one of each line. */
const OFFERED: Record<Exclude<Shell, "zsh">, (lines: readonly string[]) => Promise<string[][]>> = {
  async bash(lines) {
    const asked = lines.map((line) => {
      // As bash itself takes words apart.
      const words = line.replace(/[=@]/g, " $& ").split(/ +/);
      const quoted = words.map((word) => `'${word}'`).join(" ");
      return `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}
        _koodrive; (IFS='|'; echo "\${COMPREPLY[*]}")`;
    });
    return offers("bash", ["--norc", "-c", `set -u; . ../bash\n${asked.join("\n")}`]);
  },
  async fish(lines) {
    const asked = lines.map((line) => `echo (string join '|' -- (complete -C '${line}'))`);
    const program = `source ../fish\n${asked.join("\n")}`;
    const found = await offers("fish", ["--no-config", "-c", program]);
    return found.map((words) => words.map((word) => word.split("\t")[0] ?? ""));
  },
};

async function offers(shell: Shell, args: readonly string[]): Promise<string[][]> {
  const [{ stdout: place }, cwd] = [await run("which", [shell]), join(directory, "work")];
  const { stdout, stderr } = await run(place.trim(), args, { cwd, env });
  expect(stderr).toBe("");
  return stdout.split("\n").map((line) => line.split("|").filter(Boolean));
}

const run = promisify(execFile);

/** Lines, and all that is offered for the last word of each. */
const OFFERS: readonly (readonly [line: string, words: readonly string[]])[] = [
  ["koodrive ca", ["call"]],
  ["koodrive call spaces.upd", ["spaces.update"]],
  ["koodrive call spaces.update --ow", ["--owner-id"]],
  ["koodrive call spaces.update --type ", ["0", "1"]],
  ["koodrive call spaces.update --output ", ["table", "json", "jsonl", "csv"]],
  ["koodrive call spaces.update --owner-id ", []],
  ["koodrive call spaces.update --owner-id 1 --st", ["--status"]],
  ["koodrive call --search quota --js", ["--json"]],
  ["koodrive profiles ", ["use"]],
  ["koodrive profiles --output json u", ["use"]],
  ["koodrive report --js", ["--json"]],
  ["koodrive report --output ", ["table", "json", "jsonl", "csv"]],
  ["koodrive report --output csv q", ["quota"]],
  ["koodrive report --json quota --by ", ["department", "user", "group"]],
  ["koodrive profiles --output json --fi", ["--fields"]],
  ["koodrive profiles use n", ["night", "north"]],
  ["koodrive ls --profile ", ["default", "night", "north"]],
  ["koodrive ls --profile night --lo", ["--long"]],
  ["koodrive --profile ", ["default", "night", "north"]],
  ["koodrive --profile night wh", ["whoami"]],
  ["koodrive --profile=night --json call spaces.upd", ["spaces.update"]],
  ["koodrive --json ls --lo", ["--long"]],
  ["koodrive call --json spaces.upd", ["spaces.update"]],
  ["koodrive --prof", ["--profile"]],
  ["koodrive report ", ["quota", "shares", "audit"]],
  ["koodrive help exit", ["exit-codes"]],
  ["koodrive completion ", ["bash", "zsh", "fish"]],
  ["koodrive ls ", []],
  ["koodrive upload gr", ["group.json"]],
  ["koodrive report quota --svg gr", ["group.json"]],
  ["koodrive download /a --to da", ["data"]],
  ["koodrive download /a --to gr", []],
];

describe.each(["bash", "fish"] as const)("completion in %s", (shell) => {
  it("offers commands, operations, options, values, profiles and files", async () => {
    const found = await OFFERED[shell](OFFERS.map(([line]) => line));
    for (const [index, [line, words]] of OFFERS.entries()) {
      // fish sorts, and marks directories.
      const offered = found[index]?.map((word) => word.replace(/\/$/, "")).sort();
      expect(offered, line).toEqual([...words].sort());
    }
  });

  it("offers values behind an equals sign, and files behind an @", async () => {
    const lines = ["koodrive ls --sort=na", "koodrive call spaces.createGroup --body @gr"];
    const [values, files] = await OFFERED[shell](lines);
    expect(values).toEqual([shell === "bash" ? "name" : "--sort=name"]);
    expect(files).toEqual([shell === "bash" ? "group.json" : "@group.json"]);
  });
});

describe("completion in zsh", () => {
  /** What becomes of each line when Tab is pressed behind it, and then Enter. */
  async function completed(set: string, lines: readonly string[]): Promise<string[]> {
    const { stdout: place } = await run("which", ["zsh"]);
    const ready = "ready:";
    const steps = lines.map((line) => ({ wait: ready, type: `${line}\t\r` }));
    const { output, left } = await programInTerminal([place.trim(), "-f", "-i"], {
      env: { ...env, TERM: "dumb", PS1: ready },
      columns: 200,
      steps: [
        { wait: ready, type: `${set}; cd ~/work; koodrive() { print -r -- ran:$*: }\r` },
        ...steps,
        { wait: ready, type: "exit\r" },
      ],
    });
    expect({ left, output: left === 0 ? "" : output }).toEqual({ left: 0, output: "" });
    return Array.from(output.matchAll(/^ran:(.*):\r$/gm), ([, line = ""]) => line);
  }

  const LINES = OFFERS.filter(([, words]) => words.length === 1);

  it.each([
    [
      "in a directory of fpath",
      "fpath=(~/functions $fpath); autoload -Uz compinit; compinit -u -D",
    ],
    ["evaluated", "autoload -Uz compinit; compinit -u -D; . ~/zsh"],
  ])("completes commands, options, values, profiles and files, %s", async (_place, set) => {
    const lines = [
      ...LINES.map(([line]) => line),
      "koodrive ls --profile nig",
      "koodrive ls --sort=na",
      "koodrive call spaces.createGroup --body @gr",
    ];
    const whole = LINES.map(([line, [word = ""]]) => line.replace(/\S*$/, word));
    expect((await completed(set, lines)).map((line) => line.replace(/\/?\s*$/, ""))).toEqual([
      ...whole.map((line) => line.replace("koodrive ", "")),
      "ls --profile night",
      "ls --sort=name",
      "call spaces.createGroup --body @group.json",
    ]);
  });
});

it.each(SHELLS)("the script is right by the syntax of %s", (shell) => {
  const args = ["-n", join(directory, shell)];
  const { status, stderr } = spawnSync(shell, args, { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
