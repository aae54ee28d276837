// The emitted declarations under the oldest compiler that is promised, the one of this project, and
// the newest.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { tsc } from "./typescript.ts";

const directory = inject("directory");

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

  it.each(Object.entries(PROJECTS))("%s", async (name, compilerOptions) => {
    const project = join(directory, `tsconfig.${version}.${name.replaceAll(/\W/g, "-")}.json`);
    writeFileSync(project, JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
    expect(await tsc(directory, version, "--project", project)).toBe("");
  });
});

// `npm run bench` compares it with another client, and measures the time.
it("type checking a call instantiates few types, whatever the number of operations", async () => {
  const call = `import type { KooDriveClient } from "koodrive-client";
    export const call = (koodrive: KooDriveClient) => koodrive.spaces.getAllocation();`;
  // 1,100 when written. A type worked out for each of the 125 operations soon costs ten times that,
  // openapi-fetch's declarations a hundred times.
  expect((await instantiations(call)) - (await instantiations("export {};"))).toBeLessThan(3_000);
});

async function instantiations(program: string): Promise<number> {
  writeFileSync(join(directory, "call.ts"), program);
  const project = join(directory, "tsconfig.call.json");
  writeFileSync(project, JSON.stringify({ compilerOptions: NODENEXT, files: ["call.ts"] }));
  const printed = await tsc(directory, "5.9", "--project", project, "--extendedDiagnostics");
  expect(printed).not.toContain("error");
  return Number(/^Instantiations: +(\d+)$/m.exec(printed)?.[1]);
}
