// What the modules of dist/ are made of: esbuild's metafile, in short. dist/inputs.json keeps it
// for the tests; the licences and the bill of materials are made from it.
import { writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { type BuildOptions, build, type OutputFile } from "esbuild";

/** The sources of each module, by the module's name. */
const inputs = new Map<string, string[]>();

/** esbuild's `build`, whose inputs are remembered. Returns the files that it did not write. */
export async function bundle(options: BuildOptions): Promise<readonly OutputFile[]> {
  const { metafile, outputFiles = [] } = await build({ ...options, metafile: true });
  for (const [path, output] of Object.entries(metafile.outputs))
    inputs.set(relative("dist", resolve(path)), Object.keys(output.inputs).sort());
  return outputFiles;
}

export function writeInputs(): void {
  const sorted = Object.fromEntries([...inputs].sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync("dist/inputs.json", `${JSON.stringify(sorted, undefined, 2)}\n`);
}

/** The packages of which something is in a module, as directories of node_modules. */
export function bundledPackages(): string[] {
  const directories = [...inputs.values()].flat().flatMap((file) => {
    const [directory] = /^.*\bnode_modules\/(@[^/]+\/)?[^/]+/.exec(file) ?? [];
    return directory ?? [];
  });
  return [...new Set(directories)].sort();
}
