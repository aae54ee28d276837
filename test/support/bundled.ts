// A program of the tests as one file, which starts in a fraction of the time.
import { join } from "node:path";
import { build } from "esbuild";
import { temporaryDirectory } from "./kept.ts";

/** The path of the bundle, which goes with the test. */
export async function bundle(source: string): Promise<string> {
  const outfile = join(temporaryDirectory(), "program.mjs");
  await build({
    ...{ entryPoints: [source], outfile, bundle: true, format: "esm", platform: "node" },
    logLevel: "error",
  });
  return outfile;
}
