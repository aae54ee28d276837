// The emitted declarations under the oldest compiler that is promised, the one of this project, and
// the newest.
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, it } from "vitest";

const directory = inject("directory");
const run = promisify(execFile);

const STRICT = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  resolveJsonModule: true,
  target: "es2022",
  types: [],
};
const NODENEXT = { ...STRICT, module: "nodenext", moduleResolution: "nodenext" };
const BUNDLER = { ...STRICT, module: "esnext", moduleResolution: "bundler" };
const PROJECTS = {
  nodenext: NODENEXT,
  "nodenext, skipLibCheck": { ...NODENEXT, skipLibCheck: true },
  "nodenext, exactOptionalPropertyTypes off": { ...NODENEXT, exactOptionalPropertyTypes: false },
  "nodenext, Node's types and no DOM": {
    ...NODENEXT,
    lib: ["es2022"],
    types: ["node"],
    typeRoots: [resolve("node_modules/@types")],
  },
  bundler: BUNDLER,
  "bundler, skipLibCheck": { ...BUNDLER, skipLibCheck: true },
};

describe.each(["5.4", "5.9", "7.0"])("TypeScript %s", (version) => {
  const compiler = resolve(`test/package/node_modules/typescript-${version}/bin/tsc`);
  const tsc = async (...args: string[]) =>
    (await run(process.execPath, [compiler, ...args], { cwd: directory }).catch((error) => error))
      .stdout;

  it("is what its name says", async () => {
    expect(await tsc("--version")).toContain(`Version ${version}.`);
  });

  it.each(Object.entries(PROJECTS))("%s", async (name, compilerOptions) => {
    const project = join(directory, `tsconfig.${version}.${name.replaceAll(/\W/g, "-")}.json`);
    writeFileSync(project, JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
    expect(await tsc("--project", project)).toBe("");
  });
});
