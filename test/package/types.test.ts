// The emitted declarations under the oldest compiler that is promised, the one of this project, and
// the newest.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { compileProjects, compilerOf, tsc } from "./typescript.ts";

const directory = inject("directory");

const STRICT = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  // Not of libraries that come with the compiler. Those are checked once, see below.
  skipDefaultLibCheck: true,
  resolveJsonModule: true,
  target: "es2022",
  types: [],
};
const NODENEXT = { ...STRICT, module: "nodenext", moduleResolution: "nodenext" };
const BUNDLER = { ...STRICT, module: "esnext", moduleResolution: "bundler" };
const PROJECTS = {
  nodenext: { ...NODENEXT, skipDefaultLibCheck: false },
  "nodenext, skipLibCheck": { ...NODENEXT, skipLibCheck: true },
  "nodenext, exactOptionalPropertyTypes off": { ...NODENEXT, exactOptionalPropertyTypes: false },
  "nodenext, Node's types and no DOM": {
    ...NODENEXT,
    lib: ["es2022"],
    types: ["node"],
    typeRoots: [resolve("node_modules/@types")],
  },
  "nodenext, an older target with the library that the guide names": {
    ...NODENEXT,
    target: "es2020",
    lib: ["es2022", "dom"],
  },
  bundler: BUNDLER,
  "bundler, skipLibCheck": { ...BUNDLER, skipLibCheck: true },
};

describe.each(["5.4", "5.9", "7.0"])("TypeScript %s", (version) => {
  it("is what its name says", async () => {
    expect(await tsc(directory, version, "--version")).toContain(`Version ${version}.`);
  });

  const settingsOf = (name: string) => `tsconfig.${version}.${name.replaceAll(/\W/g, "-")}.json`;
  let printed: Map<string, string>;
  beforeAll(async () => {
    for (const [name, compilerOptions] of Object.entries(PROJECTS)) {
      const settings = JSON.stringify({ compilerOptions, files: ["consumer.ts"] });
      writeFileSync(join(directory, settingsOf(name)), settings);
    }
    printed = await compileProjects(directory, version, Object.keys(PROJECTS).map(settingsOf));
  }, 180_000);

  it.each(Object.keys(PROJECTS))("%s", (name) => {
    expect(printed.get(settingsOf(name))).toBe("");
  });
});

// `npm run bench` compares it with another client, and measures the time.
it("type checking a call instantiates few types, whatever the number of operations", () => {
  const call = `import type { KooDriveClient } from "koodrive-client";
    export const call = (koodrive: KooDriveClient) => koodrive.spaces.getAllocation();`;
  // 1,100 when written. A type worked out for each of the 125 operations soon costs ten times that,
  // openapi-fetch's declarations a hundred times.
  expect(instantiations(call) - instantiations("export {};")).toBeLessThan(3_000);
});

function instantiations(program: string): number {
  writeFileSync(join(directory, "call.ts"), program);
  const project = join(directory, "tsconfig.call.json");
  writeFileSync(project, JSON.stringify({ compilerOptions: NODENEXT, files: ["call.ts"] }));
  const compiled = compilerOf("5.9")(project);
  expect(compiled.printed).toBe("");
  return compiled.instantiations;
}
