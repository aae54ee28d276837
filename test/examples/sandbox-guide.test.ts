// The examples of SANDBOX.md in TypeScript run as they are written, on a sandbox, and say what is
// so. Those that need a browser run in test/site.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as client from "koodrive-client";
import * as sandboxEntry from "koodrive-client/sandbox";
import * as http from "msw/http";
import * as node from "msw/node";
import * as vitest from "vitest";
import { OPTIONS, readOptions } from "../../src/cli/sandbox/options.ts";
import { commandNames } from "../../src/sandbox/control/commands.ts";
import { rules } from "../../src/sandbox/rules/rules.ts";
import { all, find } from "../../src/sandbox/world/table.ts";
import { type GuideExample, guideExamples, isProgram, runExample } from "../support/guide.ts";

const { describe, expect, it, onTestFinished } = vitest;
const { accessToken, createKooDriveClient } = client;
const { createSandbox } = sandboxEntry;

const modules = {
  "koodrive-client": client,
  "koodrive-client/sandbox": sandboxEntry,
  "msw/http": http,
  "msw/node": node,
  vitest,
};

const needsBrowser = ({ code }: GuideExample) => /from "(playwright|msw\/browser)"/.test(code);
const hasTests = ({ code }: GuideExample) => code.includes('from "vitest"');

const examples = guideExamples("SANDBOX.md").filter(
  (example) => example.language === "ts" && !needsBrowser(example),
);
const programs = examples.filter((example) => isProgram(example) && !hasTests(example));
const parts = examples.filter((example) => !isProgram(example));

// Their own tests are tests of this file.
for (const example of examples.filter(hasTests)) {
  describe(`the tests under ${example.name}`, async () => {
    await runExample(example, { modules });
  });
}

describe("the programs of the guide run", () => {
  it.each(programs.map((example) => [example.name, example] as const))("%s", async (_, example) => {
    const log = vitest.vi.fn<(text: string) => void>();
    await runExample(example, { modules, names: { console: { log } } });
    expect(log.mock.calls).toEqual([
      [expect.stringMatching(/^(http:\/\/127\.0\.0\.1:\d+|\d{19})$/)],
    ]);
  });
});

/** What the guide says of examples that are no programs: a new sandbox, a client, the imports. */
async function surroundings() {
  const sandbox = createSandbox();
  const { url, close } = await sandbox.listen();
  onTestFinished(close);
  const koodrive = createKooDriveClient({
    endpoint: "https://koodrive.example.com",
    auth: accessToken(sandbox.createToken({ userId: sandbox.findUser({ role: 2 }).id })),
    fetch: sandbox.fetch,
    now: sandbox.now,
    retry: { baseDelay: 1 },
  });
  const directory = mkdtempSync(join(tmpdir(), "koodrive-guide-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return { url, directory, names: { ...client, ...sandboxEntry, expect, sandbox, koodrive } };
}

describe("the examples of the guide are right", () => {
  it.each(parts.map((example) => [example.name, example] as const))("%s", async (_, example) => {
    const { url, directory, names } = await surroundings();
    const code = example.code
      .replaceAll("http://127.0.0.1:4010", url)
      .replaceAll("./koodrive-data", join(directory, "koodrive-data"));
    await runExample({ ...example, code }, { names });
  });

  it("and there are some of each kind", () => {
    expect(examples.filter(hasTests).length).toBeGreaterThanOrEqual(2);
    expect(programs.length).toBeGreaterThanOrEqual(2);
    expect(parts.length).toBeGreaterThanOrEqual(6);
  });
});

describe("the guide", () => {
  const text = readFileSync("SANDBOX.md", "utf8");

  it("lists every command, and no other", () => {
    const [table = ""] = /^\| Command \|[\s\S]*?\n\n/m.exec(text) ?? [];
    const listed = table.split("\n").flatMap((row) => {
      const [, names = ""] = row.split("|");
      return Array.from(names.matchAll(/`(\w+)`/g), ([, name]) => name);
    });
    expect(listed.sort()).toEqual([...commandNames].sort());
  });

  // Not those without: whoever adds an operation to the contract needs no rule for it.
  it("counts the operations with rules", () => {
    const ruled = Object.keys(rules).length;
    expect(text).toContain(`rules for ${ruled} operations`);
    expect(readFileSync("README.md", "utf8")).toContain(`${ruled} operations have rules`);
  });

  it("counts what is in the worlds", () => {
    const { counts } = createSandbox().getInfo();
    const { departments, users, groups, spaces, messages, accounts, files } = counts;
    expect(text).toContain(`${departments} departments, ${users} users of every role and status,`);
    expect(text).toContain(
      `${groups} groups, ${spaces} spaces, ${messages} messages, ${accounts} accounts, ${files} files`,
    );
    const large = createSandbox({ world: "large" }).getInfo().counts;
    const thousands = (number: number) => number.toLocaleString("en");
    expect(text).toContain(
      `${large.departments} departments, ${thousands(large.users)} users, ${large.groups} groups, ` +
        `${thousands(large.spaces)} spaces, more than 100,000 files and folders`,
    );
    expect(large.files).toBeGreaterThan(100_000);
  });

  it.each(["empty", "demo", "large"] as const)("names what is known in %s", (world) => {
    const sandbox = createSandbox({ world });
    const { rootDepartmentId, name } = sandbox.world.organization;
    const [application] = all(sandbox.world.applications);
    const wangLei =
      world === "empty"
        ? find(sandbox.world.accounts, "1008600000000000002")?.name
        : sandbox.findUser({ userId: "1580000000000000002", role: 1 }).name;
    expect(text).toContain(`| Li Hua | \`${sandbox.findUser({ name: "Li Hua", role: 2 }).id}\` |`);
    expect(text).toContain(`| ${wangLei} | \`1580000000000000002\` |`);
    expect(text).toContain(`| root department | \`${rootDepartmentId}\` | named ${name} |`);
    expect(text).toContain(
      `| application | \`${application?.appId}\` | its secret is \`${application?.appSecret}\` |`,
    );
  });

  it("names files that are known in demo", () => {
    const sandbox = createSandbox();
    const known = Array.from(text.matchAll(/^\| (?:file|folder) \| `(F\d+)` \| (.*) \|$/gm));
    expect(known).toHaveLength(3);
    for (const [, fileId = "", about = ""] of known) {
      const { path, containerId, recycled, versionId } = sandbox.findFile({ fileId });
      expect(about).toContain(`\`${path}\``);
      expect(sandbox.findUser({ name: "Wang Lei" }).containerIds).toEqual([containerId]);
      expect(about.includes("recycle bin")).toBe(recycled !== undefined);
      const versions = [...all(sandbox.world.versions)].filter((row) => row.fileId === fileId);
      expect(about.includes("three versions")).toBe(
        versionId !== undefined && versions.length === 3,
      );
    }
  });

  it("quotes what is said of a seed with a mistake", () => {
    const users = [{ name: "Chen Yu" }, { name: "Zhao Min", department: "Sotfware" }];
    const make = () => createSandbox({ world: { departments: [{ name: "Software" }], users } });
    const [, quoted] = /`(users\[1\].*)`/.exec(text) ?? [];
    expect(make).toThrow(expect.objectContaining({ message: quoted }));
  });

  it("shows calls of the command that it takes, and options that it has", () => {
    const calls = [...text.matchAll(/npx koodrive-client sandbox (--.*?)[`\n]/g)];
    expect(calls.length).toBeGreaterThanOrEqual(2);
    for (const [, line = ""] of calls) {
      if (line !== "--help") expect(() => readOptions(line.split(" "))).not.toThrow();
    }
    const named = Array.from(text.matchAll(/`--([a-z-]+)/g), ([, name = ""]) => name);
    expect(Object.keys(OPTIONS)).toEqual(expect.arrayContaining(named));
  });
});
