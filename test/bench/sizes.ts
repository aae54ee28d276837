// How large the default entry is as it is published, minified, and in a bundle, beside a client
// that `redocly generate-client` makes of the same contract. esbuild minifies a bundle anew, and
// names shorten less well a second time.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build, type Platform } from "esbuild";
import { table } from "./table.ts";
import { OURS, PEER } from "./workspace.ts";

/** Bytes of the whole default entry for Node, minified and gzipped, as published. */
export async function measureSizes(directory: string): Promise<number> {
  const all = 'export * from "koodrive-client";';
  const programs: [what: string, program: string, platform: Platform][] = [
    ["everything, for Node", all, "node"],
    ["everything, for browsers (hash included)", all, "browser"],
    ["a browser program with an access token", OURS, "browser"],
    ["peer: everything, for Node", 'export * from "./redocly-client.js";', "node"],
    ["peer: a browser program", PEER, "browser"],
  ];
  const sizes = ["node", "web"].map((platform) =>
    row(`the published file, \`index.${platform}.js\``, readFileSync(`dist/index.${platform}.js`)),
  );
  for (const [what, program, platform] of programs) {
    sizes.push(row(`bundle: ${what}`, await bundle(directory, program, platform)));
  }
  table(["Bytes", "minified", "and gzipped"], sizes);
  return Number(sizes[0]?.[2]);
}

function row(what: string, bytes: Uint8Array): string[] {
  return [what, String(bytes.byteLength), String(gzipSync(bytes, { level: 9 }).byteLength)];
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
