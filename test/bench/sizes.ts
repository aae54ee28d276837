// How large the built package is in a bundle, beside a client that `redocly generate-client` makes of the same contract.
import { gzipSync } from "node:zlib";
import { build, type Platform } from "esbuild";
import { table } from "./table.ts";
import { OURS, PEER } from "./workspace.ts";

/** Bytes of the whole default entry, minified and gzipped. */
export async function measureSizes(directory: string): Promise<number> {
  const all = 'export * from "koodrive-client";';
  const programs: [what: string, program: string, platform: Platform][] = [
    ["everything, for Node", all, "node"],
    ["everything, for browsers (hash included)", all, "browser"],
    ["a browser program with an access token", OURS, "browser"],
    ["peer: everything, for Node", 'export * from "./redocly-client.js";', "node"],
    ["peer: a browser program", PEER, "browser"],
  ];
  const sizes: [what: string, minified: number, gzipped: number][] = [];
  for (const [what, program, platform] of programs) {
    const bytes = await bundle(directory, program, platform);
    sizes.push([what, bytes.byteLength, gzipSync(bytes, { level: 9 }).byteLength]);
  }
  table(
    ["Bytes of a bundle", "minified", "and gzipped"],
    sizes.map((row) => row.map(String)),
  );
  return sizes[0]?.[2] ?? Number.NaN;
}

async function bundle(resolveDir: string, contents: string, platform: Platform): Promise<Uint8Array> {
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
