// What programs with the default entry cost where bytes are paid for: what esbuild makes of them,
// minified and gzipped, beside a client that `redocly generate-client` makes of the same contract.
import { gzipSync } from "node:zlib";
import { build, type Platform } from "esbuild";
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
  const measure = async (what: string, program: string, platform: Platform): Promise<number> => {
    const minified = await bundle(directory, program, platform);
    const gzipped = gzipSync(minified, { level: 9 });
    rows.push([what, String(minified.byteLength), String(gzipped.byteLength)]);
    return gzipped.byteLength;
  };
  const browser = await measure("a browser program with an access token", OURS, "browser");
  const node = await measure("everything, for Node", all, "node");
  await measure("everything, for browsers (hash included)", all, "browser");
  await measure("peer: a browser program", PEER, "browser");
  await measure("peer: everything, for Node", 'export * from "./redocly-client.js";', "node");
  table(["Bytes of a bundle", "minified", "and gzipped"], rows);
  return { browser, node };
}

async function bundle(
  resolveDir: string,
  contents: string,
  platform: Platform,
): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    platform,
    legalComments: "none",
    write: false,
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild made no bundle");
  return file.contents;
}
