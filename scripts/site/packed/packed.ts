// dist/reference.json.br: the English pages of the site as `koodrive docs` serves them from the
// package, with what they load: a text for each address. All are compressed together, since each
// page has much of the others: by themselves they take three times as much.
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { transformSync } from "esbuild";
import { bundle } from "../../build/inputs.ts";
import { linkedExamples } from "../pages/examples.ts";
import { addressOf } from "../pages/page.ts";
import { readSite } from "../pages/pages.ts";
import { searchDocuments } from "../search/documents.ts";
import { documentOf, notFound } from "./document.ts";

const SITE = "scripts/site";

export async function buildPackedSite(): Promise<void> {
  const site = readSite();
  const examples = linkedExamples();
  const files = {
    ...Object.fromEntries(site.pages.map((page) => [addressOf(page.path), documentOf(page, site)])),
    "/404.html": notFound(site),
    "/site.css": styles(),
    "/site.js": await program(),
    "/search.json": JSON.stringify(searchDocuments(site)),
    "/favicon.svg": readFileSync(`${SITE}/public/favicon.svg`, "utf8"),
    ...Object.fromEntries(
      examples.map((file) => [
        `/examples/${file}.txt`,
        readFileSync(`test/examples/${file}`, "utf8"),
      ]),
    ),
  };
  writeFileSync("dist/reference.json.br", compressed(JSON.stringify(files)));
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
    outfile: "dist/reference.js",
    write: false,
  });
  return file?.text ?? "";
}

/** The best takes twice as long and saves 3 %. */
const QUALITY = 10;

/** With a window that reaches over all pages. */
function compressed(text: string): Buffer {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}
