// CommonJS: `require` in every runtime that has it, and TypeScript that compiles to it, with the
// examples of the guide.
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { runBun, runFileInDeno } from "./bun-deno.ts";
import { guideExample } from "./guide.ts";
import { MAJORS, type Run, runNode } from "./runtimes.ts";
import { compilerOf, tsc } from "./typescript.ts";

const directory = join(inject("directory"), "commonjs");
beforeAll(() => {
  cpSync("test/package/commonjs", directory, { recursive: true });
  writeFileSync(join(directory, "package.json"), '{"private":true,"type":"commonjs"}');
  writeFileSync(join(directory, "guide.ts"), guideExample("resolution-mode"));
});

describe("require loads what import loads, for Node, in", () => {
  const RUNTIMES: Record<string, Run> = {
    ...Object.fromEntries(MAJORS.map((major) => [`Node ${major}`, runNode.bind(null, major)])),
    Bun: runBun,
    Deno: runFileInDeno,
  };

  it.each(Object.entries(RUNTIMES))("%s", async (_, run) => {
    expect(JSON.parse(await run(directory, "loaded.cjs"))).toEqual([
      ["index.node.js", true],
      ["errors.js", true],
      ["contract.js", true],
      ["sandbox.js", true],
      ["openapi.js", true],
    ]);
  });

  it.each(Object.entries(RUNTIMES))("%s, as the guide shows", async (_, run) => {
    const example = `${guideExample("= require(")}console.log(typeof createKooDriveClient);`;
    writeFileSync(join(directory, "guide.cjs"), example);
    expect(await run(directory, "guide.cjs")).toBe("function\n");
  });
});

/**
 * Compiles the ordinary program and the guide's into a directory of their own. Hands out its name
 * and what the compiler complains of.
 */
async function compile(version: string, module: string): Promise<[string, string]> {
  const name = `${version}-${module}`;
  const output = { rootDir: ".", outDir: name, target: "es2022" };
  const compilerOptions = { module, ...output, strict: true, skipLibCheck: true, types: [] };
  const project = join(directory, `tsconfig.${name}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions, files: ["ordinary.ts", "guide.ts"] }));
  if (version === "7.0") return [name, await tsc(directory, version, "--project", project)];
  return [name, compilerOf(version)(project).printed];
}

describe("TypeScript compiles to CommonJS", () => {
  it.each([
    ["5.4", "commonjs"],
    ["5.9", "commonjs"],
    ["5.9", "node20"],
    ["5.9", "nodenext"],
    ["7.0", "nodenext"],
    ["7.0", "commonjs"],
  ])("ordinary imports by %s to %s", async (version, module) => {
    const [output, complaints] = await compile(version, module);
    expect(complaints).toBe("");
    expect(await runNode(20, directory, `${output}/ordinary.js`)).toBe(
      "The resource does not exist.\n",
    );
  });

  it.each([
    ["5.4", "nodenext"],
    ["5.9", "node16"],
    ["7.0", "node18"],
  ])("the guide's example, but no ordinary imports, by %s to %s", async (version, module) => {
    const [output, complaints] = await compile(version, module);
    expect(complaints).toMatch(/^ordinary\.ts.*TS1479/);
    expect(complaints).not.toContain("guide.ts");
    const program = `require("./${output}/guide.js").connect("http://127.0.0.1", "Bearer+token")
      .then((koodrive) => console.log(typeof koodrive.spaces.getAllocation));`;
    expect(await runNode(20, directory, "--eval", program)).toBe("function\n");
  });
});
