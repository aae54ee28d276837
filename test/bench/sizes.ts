// What programs with the default entry cost where bytes are paid for: what esbuild makes of them,
// minified and gzipped, beside a client that `redocly generate-client` makes of the same contract.
// What a program loads only when it needs it is counted apart.
import { readFileSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile, type Platform } from "esbuild";
import { table } from "./table.ts";
import { OURS, PEER } from "./workspace.ts";

/** Bytes, minified and gzipped. */
interface Sizes {
  /** A browser program with an access token and one call. */
  browser: number;
  /** Everything that the entry exports, for Node. */
  node: number;
}

export async function measureSizes(directory: string): Promise<Sizes> {
  const all = 'export * from "koodrive-client";';
  const rows: string[][] = [];
  const addRow = (what: string, files: Uint8Array[]): number => {
    const minified = files.reduce((sum, file) => sum + file.byteLength, 0);
    const gzipped = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).byteLength, 0);
    rows.push([what, String(minified), String(gzipped)]);
    return gzipped;
  };
  const measure = async (what: string, program: string, platform: Platform): Promise<number> => {
    const { atFirst } = await bundle(directory, program, platform);
    return addRow(what, atFirst);
  };
  const browser = await measure("a browser program with an access token", OURS, "browser");
  const { later } = await bundle(directory, OURS, "browser");
  for (const [name, file] of later) addRow(`what it loads when it needs it: ${name}`, [file]);
  // It is no import: a bundler makes a program of its own of it.
  const thread = await bundle(
    resolve("dist"),
    readFileSync("dist/hash-worker.web.js", "utf8"),
    "browser",
  );
  addRow("its thread that hashes, with the hash", thread.atFirst);
  const node = await measure("everything, for Node", all, "node");
  await measure("everything, for browsers (hash included)", all, "browser");
  await measure("peer: a browser program", PEER, "browser");
  await measure("peer: everything, for Node", 'export * from "./redocly-client.js";', "node");
  table(["Bytes of a bundle", "minified", "and gzipped"], rows);
  return { browser, node };
}

/** The files of a program: what it loads at first, and what its dynamic imports load, by name. */
interface Bundle {
  atFirst: Uint8Array[];
  later: [name: string, file: Uint8Array][];
}

const ENTRY = "out/stdin.js";

async function bundle(resolveDir: string, contents: string, platform: Platform): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir },
    absWorkingDir: resolveDir,
    outdir: "out",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform,
    legalComments: "none",
    metafile: true,
    write: false,
  });
  const atFirst = withStaticImports(ENTRY, metafile);
  const files = outputFiles.map(({ path, contents }) => ({
    name: relative(resolveDir, path),
    contents,
  }));
  return {
    atFirst: files.filter(({ name }) => atFirst.has(name)).map(({ contents }) => contents),
    later: files
      .filter(({ name }) => !atFirst.has(name))
      .map(({ name, contents }) => [basename(name).replace(/-[A-Z\d]{8}\.js$/, ""), contents]),
  };
}

/** A file that esbuild made, and those that are loaded with it. */
function withStaticImports(entry: string, { outputs }: Metafile): Set<string> {
  const loaded = new Set<string>();
  const load = (path: string) => {
    const output = outputs[path];
    if (!output) throw new Error(`esbuild made no ${path}`);
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path, kind, external } of output.imports)
      if (kind === "import-statement" && !external) load(path);
  };
  load(entry);
  return loaded;
}
