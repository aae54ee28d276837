// What SANDBOX.md shows with curl, run by a shell as it is written, against a sandbox of the world
// that the command begins with.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createSandbox } from "koodrive-client/sandbox";
import { expect, it, onTestFinished } from "vitest";
import { guideExamples } from "../support/guide.ts";

const examples = guideExamples("SANDBOX.md").filter(
  ({ language, code }) => language === "sh" && code.includes("curl"),
);

/** Runs all that the guide shows under a heading, and hands out what curl has printed. */
async function run(heading: string) {
  const sandbox = createSandbox();
  const { url, close } = await sandbox.listen();
  onTestFinished(close);
  const calls = examples.filter((example) => example.heading === heading);
  const script = calls.map(({ code }) => code.replaceAll("http://127.0.0.1:4010", url)).join("");
  // A line for each answer; those of the control end in one.
  const lines = script.replaceAll(/^curl -s/gm, "curl -s -w '\\n'");
  const cwd = mkdtempSync(join(tmpdir(), "koodrive-curl-"));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  const { stdout } = await promisify(execFile)("sh", ["-euc", lines], { cwd });
  const answers = stdout.trim().split(/\n+/);
  return { sandbox, answers: answers.map((answer) => JSON.parse(answer)) };
}

it("a token, calls with it, a refusal, the one body on GET, the journal and a reset", async () => {
  const { sandbox, answers } = await run("With curl");
  const [allocation, refusal, spaces, journal, reset, ...others] = answers;
  expect(others).toEqual([]);
  expect(allocation).toMatchObject({ code: 0, data: [{ type: 0 }, { type: 1 }, { type: 2 }] });
  expect(refusal).toMatchObject({
    code: 13000102,
    msg: expect.stringContaining("type is required"),
  });
  expect(spaces).toMatchObject({ code: 0, data: [{ ownerId: "1580000000000000002" }] });
  expect(journal.entries).toMatchObject([{ operation: "spaces.get", answer: { status: 400 } }]);
  expect(reset).toBeNull();
  expect(sandbox.getJournal()).toEqual({ entries: [], last: 0 });
});

it("commands, by POST and by GET", async () => {
  const { sandbox, answers } = await run("Control");
  const [clock, administrator, ...others] = answers;
  expect(others).toEqual([]);
  expect(clock).toMatchObject({ stopped: false, time: expect.any(String) });
  expect(sandbox.now()).toBeGreaterThan(Date.now() + 20 * 60_000);
  expect(administrator).toEqual(sandbox.findUser({ role: 2 }));
});

it("a world as a file, out of a sandbox and into it", async () => {
  const { sandbox, answers } = await run("A world as a file");
  expect(answers).toEqual([null]);
  expect(sandbox.getInfo().counts).toEqual(createSandbox().getInfo().counts);
});

it("all that the guide shows with curl is run here", () => {
  const headings = new Set(examples.map(({ heading }) => heading));
  expect([...headings].sort()).toEqual(["A world as a file", "Control", "With curl"]);
});
