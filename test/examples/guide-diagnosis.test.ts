// What the guide to reports and diagnosis shows, run by bash as it is written, against a sandbox.
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { createSandbox } from "koodrive-client/sandbox";
import { expect, it, onTestFinished } from "vitest";
import { guideExamples } from "../support/guide.ts";
import { directoryOfPrograms } from "../support/koodrive-program.ts";

const GUIDE = "openapi/guide/21-reports-and-diagnosis.md";
const GB = 1024 ** 3;

/** A sandbox in which one space is nearly full, and what a shell needs to call it. */
async function setUp() {
  const sandbox = createSandbox();
  const { url, close } = await sandbox.listen();
  onTestFinished(close);
  const cwd = directoryOfPrograms();
  const { id: userId } = sandbox.findUser({ role: 2 });
  for (let index = 0; index < 19; index += 1) {
    await sandbox.addFile({ userId, path: `${index}.bin`, size: GB });
  }
  const env = {
    PATH: `${join(cwd, "bin")}:${process.env.PATH}`,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    KOODRIVE_CONFIG: join(cwd, "none.json"),
    KOODRIVE_ENDPOINT: url,
    KOODRIVE_TOKEN: sandbox.createToken({ userId }),
    LANG: "C.UTF-8",
  };
  const bash = (script: string, more = {}) =>
    promisify(execFile)("bash", ["--norc", "-euc", script], { cwd, env: { ...env, ...more } });
  return { sandbox, url, cwd, bash, read: (name: string) => readFileSync(join(cwd, name), "utf8") };
}

const examples = guideExamples(GUIDE);

it("every block of the guide runs, and prints what the guide shows", {
  timeout: 60_000,
}, async () => {
  const { sandbox, url, cwd, bash, read } = await setUp();
  const blocks = examples.filter(({ language }) => language === "sh").map(({ code }) => code);
  expect(blocks.length).toBeGreaterThanOrEqual(9);
  const script = blocks
    // The application signs; a token beside it would be ambiguous.
    .map((block) =>
      block.replace("export KOODRIVE_APP_ID", "unset KOODRIVE_TOKEN; export KOODRIVE_APP_ID"),
    )
    .join("\necho END\n")
    .replaceAll("http://127.0.0.1:4010", url);
  const { stdout } = await bash(script);
  const [quota, threshold, , , doctor, signed, curl, , against, compare] = stdout.split("END\n");
  expect(quota).toMatch(/^kind +spaces/);
  expect(existsSync(join(cwd, "quota.html"))).toBe(true);
  expect(threshold).toBe("");
  expect(read("mail.txt")).toBe("Spaces are nearly full: see full.csv\n");
  expect(read("full.csv")).toMatch(
    /^kind,name,.*\r\nuser,[^\n]+,19[\d.]*,20,95[\d.]*,true,[^\n]+\r\n$/,
  );
  expect(doctor).toMatch(/^✓ program[\s\S]*✓ contract/);
  expect(JSON.parse(signed ?? "")).toMatchObject({ code: 0 });
  expect(JSON.parse(curl ?? "")).toMatchObject({ code: 0 });
  const shown = examples.filter(({ language }) => language === "text").map(({ code }) => code);
  expect(against).toContain(shown[1]);
  expect(compare).toMatch(/^The signatures differ, by none of the usual mistakes/);
  expect(sandbox.getJournal({ refused: true }).entries).toEqual([]);
});

it("the job of the night tells a finding from a failure, and from neither", async () => {
  const { sandbox, cwd, bash, read } = await setUp();
  const job = examples.find(({ code }) => code.startsWith("code=0"))?.code ?? "";
  await bash(job.replace("--over 90", "--over 99"));
  expect(existsSync(join(cwd, "mail.txt"))).toBe(false);
  await bash(job, { KOODRIVE_TOKEN: "another" });
  expect(read("mail.txt")).toBe("The report has failed with exit code 3: see errors.txt\n");
  expect(read("errors.txt")).toContain("HTTP 401");
  sandbox.injectFault({ operation: "spaces.listGroups", status: 400, code: 13000001 });
  await bash(job);
  expect(read("mail.txt")).toBe("The report has failed with exit code 1: see errors.txt\n");
});

it("the guide names the reports, which need nothing of the command", () => {
  const named = readFileSync(GUIDE, "utf8").matchAll(/^\| `(src\/cli\/report\/\w+\.ts)` \|/gm);
  const files = Array.from(named, ([, file = ""]) => file);
  expect(files).toHaveLength(3);
  for (const file of files) {
    const imports = readFileSync(file, "utf8").matchAll(/ from "([^"]+)"/g);
    expect(Array.from(imports, ([, target]) => target)).toEqual(["../../index.ts"]);
  }
});
