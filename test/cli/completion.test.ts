// The scripts for shells: bash runs its own, the others are checked as far as they are installed.
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { completionModel } from "../../src/cli/completion/model.ts";
import { koodrive } from "../support/koodrive.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;
let directory: string;
const scripts = new Map<string, string>();

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "koodrive-completion-"));
  for (const shell of SHELLS) {
    const { stdout, code } = await koodrive(["completion", shell]);
    expect(code).toBe(0);
    scripts.set(shell, stdout);
    writeFileSync(join(directory, shell), stdout);
  }
});
afterAll(() => rmSync(directory, { recursive: true }));

/** What bash offers for the last word of each line. */
async function offered(lines: readonly string[]): Promise<string[][]> {
  const asked = lines.map((line) => {
    const words = line.split(" ").map((word) => `'${word}'`);
    return `COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}
      _koodrive; echo "\${COMPREPLY[*]}"`;
  });
  // There is no program to start, and no network.
  const program = `PATH=/nowhere; set -u; . ${join(directory, "bash")}\n${asked.join("\n")}`;
  const { stdout } = await promisify(execFile)("bash", ["--norc", "-c", program]);
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((words) => words.split(" ").filter(Boolean));
}

describe("completion in bash", () => {
  it("offers commands, operations, options and values", async () => {
    const [commands, operations, options, values, other, sub, none, flags] = await offered([
      "koodrive ca",
      "koodrive call spa",
      "koodrive call spaces.update --ow",
      "koodrive call spaces.update --type ",
      "koodrive call spaces.update --output ",
      "koodrive profiles ",
      "koodrive call spaces.update --owner-id ",
      "koodrive call spaces.update --owner-id 1 --st",
    ]);
    expect(commands).toEqual(["call"]);
    expect(operations).toContain("spaces.update");
    expect(operations?.every((word) => word.startsWith("spa"))).toBe(true);
    expect(options).toEqual(["--owner-id"]);
    expect(values).toEqual(["0", "1"]);
    expect(other).toEqual(["table", "json", "jsonl", "csv"]);
    expect(sub).toEqual(["use"]);
    expect(none).toEqual([]);
    expect(flags).toEqual(["--status"]);
  });
});

describe("the scripts", () => {
  it("have every command, and every option of each", async () => {
    const model = await completionModel();
    expect(model.length).toBeGreaterThan(160);
    for (const { path, options } of model) {
      for (const shell of SHELLS) expect(scripts.get(shell)).toContain(path);
      for (const [name] of options) expect(scripts.get("fish")).toContain(`-l '${name}'`);
    }
  });

  it.each(SHELLS)("are right by the syntax of %s, where it is installed", (shell) => {
    const { status, stderr, error } = spawnSync(shell, ["-n", join(directory, shell)], {
      encoding: "utf8",
    });
    if (error) expect((error as NodeJS.ErrnoException).code).toBe("ENOENT");
    else expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("are for shells that there are", async () => {
    expect(await koodrive(["completion", "bsh"])).toEqual({
      ...{ code: 2, stdout: "" },
      stderr: '"bsh" is none of bash, zsh, fish: koodrive completion SHELL. Did you mean bash?\n',
    });
  });
});
