// What README and the first guide say of a new project: its first program, the command, and how large
// the client is.
import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import { guideExamples } from "../support/guide.ts";
import { temporaryDirectory } from "../support/kept.ts";
import { importSandbox } from "./files-sandbox.ts";
import { findNode, runNode } from "./runtimes.ts";
import { tsc } from "./typescript.ts";

const GUIDE = "openapi/guide/01-getting-started.md";
const SANDBOX = "http://127.0.0.1:4010";
const run = promisify(execFile);

function exampleOf(file: string, heading: string, language: string): string {
  const found = guideExamples(file).find(
    (example) => example.heading === heading && example.language === language,
  );
  if (!found) throw new Error(`${file} has no example in ${language} under "${heading}".`);
  return found.code;
}

/** What `npm init` makes, with the package. npm of the newest versions declares CommonJS. */
const initialized = join(inject("directory"), "initialized");
beforeAll(() => {
  mkdirSync(join(initialized, "node_modules"), { recursive: true });
  execFileSync("npm", ["init", "-y"], { cwd: initialized, stdio: "ignore" });
  execFileSync("npm", ["pkg", "set", "type=commonjs"], { cwd: initialized });
  const installed = "node_modules/koodrive-client";
  cpSync(join(inject("directory"), installed), join(initialized, installed), { recursive: true });
});

/** A copy of it, in a directory that goes with the test. */
function newProject(): string {
  const directory = temporaryDirectory();
  cpSync(initialized, directory, { recursive: true });
  return directory;
}

async function startSandbox(): Promise<string> {
  const { createSandbox } = await importSandbox(inject("directory"));
  const { url, close } = await createSandbox().listen();
  onTestFinished(close);
  return url;
}

describe("the first program in a new project", () => {
  const PROGRAMS = {
    "of the guide": [
      exampleOf(GUIDE, "The same in TypeScript", "ts"),
      "My space has 20 GB.\nTwo demonstrations a day.\n",
    ],
    "of README": [exampleOf("README.md", "Test without a tenant", "ts"), "My space has 20 GB.\n"],
  } as const;

  it.each(Object.entries(PROGRAMS))("%s runs as first.mts, twice", async (_, [code, printed]) => {
    const directory = newProject();
    writeFileSync(join(directory, "first.mts"), code.replaceAll(SANDBOX, await startSandbox()));
    expect(await runNode(24, directory, "first.mts")).toBe(printed);
    expect(await runNode(24, directory, "first.mts")).toBe(printed);
  });

  it.each(Object.entries(PROGRAMS))(
    "%s runs as first.ts of a module",
    async (_, [code, printed]) => {
      const directory = newProject();
      execFileSync("npm", ["pkg", "set", "type=module"], { cwd: directory });
      writeFileSync(join(directory, "first.ts"), code.replaceAll(SANDBOX, await startSandbox()));
      expect(await runNode(24, directory, "first.ts")).toBe(printed);
    },
  );

  it.each(["5.9", "7.0"])("compiles with the settings of TypeScript %s", async (version) => {
    const directory = newProject();
    const first = exampleOf("README.md", "First call", "ts");
    const programs = [first, ...Object.values(PROGRAMS).map(([code]) => code)];
    for (const [index, code] of programs.entries())
      writeFileSync(join(directory, `first-${index}.mts`), code);
    await tsc(directory, version, "--init");
    expect(await tsc(directory, version, "--noEmit")).toBe("");
  });

  it("compiles with the settings that the guide names for TypeScript 5.4", async () => {
    const directory = newProject();
    const [, module, target] =
      /set `module` to `(\w+)` and `target` to `(\w+)`/.exec(readFileSync(GUIDE, "utf8")) ?? [];
    writeFileSync(join(directory, "first.mts"), PROGRAMS["of the guide"][0]);
    const settings = ["--strict", "--module", `${module}`, "--target", `${target}`];
    expect(await tsc(directory, "5.4", "--noEmit", ...settings, "first.mts")).toBe("");
  });
});

it("the lines of README for a shell run as they are written", async () => {
  const script = exampleOf("README.md", "From a shell", "sh");
  const here = script.replaceAll(SANDBOX, await startSandbox());
  const node = join(await findNode(24), "..");
  const { stdout, stderr } = await run("bash", ["--norc", "-euc", here], {
    cwd: inject("directory"),
    env: { PATH: `${node}:${process.env.PATH}`, HOME: temporaryDirectory() },
  });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^capacity +20$/m);
  expect(stdout).toMatch(/^name +kind /m);
  expect(stdout).toMatch(/^koodrive COMMAND \[options\]$/m);
});

it("README says how large the client is in a browser, with and without code splitting", async () => {
  const contents = `import { accessToken, createKooDriveClient } from "koodrive-client";
    globalThis.koodrive = createKooDriveClient({ endpoint: "", auth: accessToken("") });`;
  const options: BuildOptions = {
    stdin: { contents, resolveDir: inject("directory") },
    ...{ bundle: true, minify: true, format: "esm", platform: "browser", target: "es2022" },
    ...{ outdir: "out", write: false, metafile: true, logLevel: "error" },
  };
  const atFirst = async (splitting: boolean): Promise<number> => {
    const { outputFiles = [], metafile } = await build({ ...options, splitting });
    const entry = metafile?.outputs["out/stdin.js"];
    const imports = entry?.imports.filter(({ kind }) => kind === "import-statement") ?? [];
    const names = ["out/stdin.js", ...imports.map(({ path }) => path)];
    const files = outputFiles.filter(({ path }) => names.some((name) => path.endsWith(name)));
    expect(files).toHaveLength(names.length);
    return files.reduce((sum, { contents: file }) => sum + gzipSync(file).byteLength, 0) / 1000;
  };
  const text = readFileSync("README.md", "utf8").replaceAll(/\s+/g, " ");
  const [, split, whole] =
    /some (\d+) kB compressed if the bundler splits code, and some (\d+) kB/.exec(text) ?? [];
  expect(Math.abs((await atFirst(true)) - Number(split))).toBeLessThan(1.5);
  expect(Math.abs((await atFirst(false)) - Number(whole))).toBeLessThan(3);
});
