// The package as users get it: packed, and installed beside the programs of this folder, into a
// directory of its own. Once for all tests.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the package is installed, with the programs beside it. */
    directory: string;
    tarball: string;
  }
}

const PROGRAMS = ["program.ts", "sandbox-program.ts", "files-program.ts", "files-page.ts"];
const WORKERS = ["worker.ts", "files-worker.ts"];

export default async function ({ provide }: TestProject): Promise<() => void> {
  const directory = mkdtempSync(join(tmpdir(), "koodrive-package-"));
  const npm = (cwd: string, ...args: string[]) =>
    execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  // With the scripts before and after it, which give the documents their links. They print, too.
  const packed = npm(".", "pack", "--loglevel=error", "--json", `--pack-destination=${directory}`);
  const [{ filename }] = JSON.parse(packed.slice(packed.indexOf("[\n")));
  const tarball = join(directory, filename);
  writeFileSync(join(directory, "package.json"), '{"private":true,"type":"module"}');
  npm(directory, "install", "--offline", "--ignore-scripts", "--loglevel=error", tarball);

  for (const file of [...PROGRAMS, ...WORKERS, "consumer.ts", "page.html"])
    copyFileSync(join("test/package", file), join(directory, file));
  const module: BuildOptions = {
    absWorkingDir: directory,
    outdir: ".",
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  };
  await build({ ...module, entryPoints: PROGRAMS });
  const bundle: BuildOptions = { ...module, bundle: true, platform: "browser" };
  const entryPoints = {
    ...{ bundle: "program.ts", "sandbox-bundle": "sandbox-program.ts" },
    "files-bundle": "files-page.ts",
  };
  await build({ ...bundle, entryPoints, splitting: true });
  // As wrangler bundles for workerd.
  await build({
    ...bundle,
    entryPoints: WORKERS,
    conditions: ["workerd", "worker", "browser"],
  });
  await build({
    ...{ ...bundle, platform: "node" },
    entryPoints: { "files-in-one": "files-program.ts" },
  });

  provide("directory", directory);
  provide("tarball", tarball);
  return () => rmSync(directory, { recursive: true });
}
