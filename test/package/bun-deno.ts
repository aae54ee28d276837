// Bun and Deno. npm has each executable in an optional package for this machine; it is run from
// there, since the install scripts, which would copy it, download what they do not find.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { asFile, chromium, type Run, type Runtime, runExecutable } from "./runtimes.ts";

const PACKAGES = resolve("test/package/node_modules");

/** @throws when npm has none for this machine. */
function findExecutable(name: "bun" | "deno", file: string): string {
  const manifest = JSON.parse(readFileSync(join(PACKAGES, name, "package.json"), "utf8"));
  const places = Object.keys(manifest.optionalDependencies).map((each) =>
    join(PACKAGES, each, file),
  );
  const executable = places.find((place) => existsSync(place));
  if (!executable) throw new Error(`npm has no ${name} for this machine.`);
  return executable;
}

export const runBun: Run = (directory, ...args) =>
  runExecutable(findExecutable("bun", "bin/bun"), directory, ["--no-install", ...args], {
    BUN_RUNTIME_TRANSPILER_CACHE_PATH: "0",
  });

/** Nobody is asked for a permission that no argument gives: it is denied. */
export const runDeno: Run = (directory, ...args) =>
  runExecutable(findExecutable("deno", "deno"), directory, args, {
    DENO_DIR: join(directory, ".deno"),
    DENO_NO_PROMPT: "1",
    DENO_NO_UPDATE_CHECK: "1",
    NO_COLOR: "1",
  });

/** Runs a file, which may use this host's network and nothing else. */
export const runFileInDeno: Run = (directory, ...args) =>
  runDeno(directory, "run", "--cached-only", "--allow-net=127.0.0.1", ...args);

/** It may also read and write files, and look where those go that are temporary. */
export const runFileWithFilesInDeno: Run = (directory, ...args) =>
  runFileInDeno(
    directory,
    ...["--allow-read", "--allow-write", "--allow-env=TMPDIR,TMP,TEMP"],
    ...args,
  );

export const bun = asFile(runBun);
export const deno = asFile(runFileInDeno);

/** The program in a browser, bundled by Bun. */
export const bundledByBun: Runtime = async (directory, setting) => {
  await runBun(directory, "build", "program.js", "--outfile=bundle-bun.js", "--target=browser");
  return chromium("bundle-bun.js")(directory, setting);
};
