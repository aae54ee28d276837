// What `koodrive docs` serves the site's pages with: dist/reference.js makes them, and
// dist/reference.json.br has what they are made of and the package has nowhere else.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { transformSync } from "esbuild";
import { bundle } from "../../build/inputs.ts";
import { compact, published } from "../../build/options.ts";
import { linkedExamples } from "../pages/examples.ts";
import { readSources } from "../pages/pages.ts";
import { packErrata } from "./errata.ts";
import type { PackedData } from "./site.ts";

const SITE = "scripts/site";

export async function buildPackedSite(): Promise<void> {
  await bundle({
    ...compact,
    platform: "node",
    entryPoints: [`${SITE}/packed/site.ts`],
    outfile: "dist/reference.js",
    plugins: [
      published(/\/error-catalogue\.ts$/, "./errors.js"),
      published(/\/sandbox\/rules\//, "./sandbox-core.js"),
    ],
    // Not those that the site may have installed for itself.
    alias: Object.fromEntries(
      ["github-slugger", "marked", "prismjs"].map((name) => [name, resolve("node_modules", name)]),
    ),
  });
  writeFileSync("dist/reference.json.br", compressed(JSON.stringify(await packedData())));
}

async function packedData(): Promise<PackedData> {
  const examples = linkedExamples().map(
    (file) => [`/examples/${file}.txt`, readFileSync(`test/examples/${file}`, "utf8")] as const,
  );
  return {
    errata: packErrata(readSources().errata),
    files: {
      "/site.css": styles(),
      "/site.js": await program(),
      "/favicon.svg": readFileSync(`${SITE}/public/favicon.svg`, "utf8"),
      ...Object.fromEntries(examples),
    },
  };
}

function styles(): string {
  const files = [
    `${SITE}/packed/colours.css`,
    `${SITE}/packed/shell.css`,
    `${SITE}/astro/site.css`,
  ];
  const css = files.map((file) => readFileSync(file, "utf8")).join("\n");
  return transformSync(css, { loader: "css", minify: true }).code;
}

/** What the site loads, too. Its packages are listed as those of other modules. */
async function program(): Promise<string> {
  const [file] = await bundle({
    stdin: {
      contents: 'import "./page.ts"; import "./search.ts";',
      resolveDir: `${SITE}/astro/components`,
    },
    ...{ bundle: true, minify: true, format: "esm", platform: "browser", target: "es2022" },
    outfile: "dist/site.js",
    write: false,
  });
  return file?.text ?? "";
}

const compressed = (text: string): Buffer =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } });
