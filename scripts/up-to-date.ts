// A build is left out where it would make again what is there: what it reads is as it was, and what
// it has made is as it left it.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { alone } from "./alone.ts";

/** What npm has installed, with the versions and the digests of all packages. */
const INSTALLED = "node_modules/.package-lock.json";

interface Build {
  /** Of the file in which it is kept what was built. */
  name: string;
  /** What it depends on beside what it reads. */
  settings?: string | undefined;
  /** Files, and directories whose files are meant. */
  reads: readonly string[];
  /** Directories and files, as there are once it is built. */
  writes(): readonly string[];
  build(): void | Promise<void>;
}

/** Waits for another build of this project, which may have made what this one would make. */
export const buildIfOutdated = (build: Build): Promise<void> => alone(() => buildAlone(build));

async function buildAlone({ name, settings = "", reads, writes, build }: Build): Promise<void> {
  const record = `node_modules/.cache/koodrive-client/${name}`;
  // As it is before the build: what is changed meanwhile is not in what was built.
  const read = `${process.version} ${settings} ${digestOf([...reads, INSTALLED])}`;
  const state = () => `${read} ${digestOf(writes())}`;
  if (readIfThere(record) === state()) return;
  await build();
  mkdirSync(dirname(record), { recursive: true });
  // Copies of node_modules may have the file in common, which is not to be written into.
  writeFileSync(`${record}.${process.pid}`, state());
  renameSync(`${record}.${process.pid}`, record);
}

/** Of the names and the contents of files. */
function digestOf(paths: readonly string[]): string {
  const digest = createHash("sha256");
  for (const file of paths.flatMap(filesIn).sort()) {
    const contents = readFileSync(file);
    digest.update(`${file}\0${contents.length}\0`).update(contents);
  }
  return digest.digest("hex");
}

function filesIn(path: string): string[] {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry?.isDirectory()) return entry ? [path] : [];
  return (
    readdirSync(path)
      // What tools keep for themselves, such as Astro in .astro, is no source.
      .filter((name) => name !== "node_modules" && !name.startsWith("."))
      .flatMap((name) => filesIn(`${path}/${name}`))
  );
}

function readIfThere(file: string): string | undefined {
  return statSync(file, { throwIfNoEntry: false }) && readFileSync(file, "utf8");
}
