// What all modules of dist/ are built with.
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";

/** As the sources are, with their names and lines: for what programs step through and trace. */
export const readable: BuildOptions = {
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
  charset: "utf8",
  external: ["node:crypto"],
  legalComments: "none",
};

/**
 * For what nobody reads in the package: libraries, the command and the sandbox. It is a third
 * smaller. Where an error is shown with its line, that line is short: they are about this long, and
 * longer only where a text is.
 */
export const compact: BuildOptions = { ...readable, minify: true, lineLimit: 160 };

/**
 * Classes of errors keep their names where others do not: Node shows an error that nothing has
 * caught by the name of its class.
 */
export const namedErrors: Plugin = {
  name: "named errors",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const classes = /^(?:export )?(?:abstract )?class (\w+) extends \w*Error \{/gm;
      return { contents: source.replace(classes, '$& static name = "$1";'), loader: "ts" };
    });
  },
};

/** Imports of these source files become imports of a published module. */
export const published = (imported: RegExp, path: string): Plugin => ({
  name: path,
  setup({ onResolve }) {
    onResolve({ filter: imported }, ({ kind }) =>
      kind === "entry-point" ? undefined : { path, external: true },
    );
  },
});

/** Imports of the modules that a source exports become imports of what is published of it. */
export const modulesOf = (source: string, path: string): Plugin => ({
  name: path,
  setup({ onResolve }) {
    const code = readFileSync(source, "utf8");
    const modules = new Set(
      Array.from(code.matchAll(/from "(.+)"/g), ([, module = ""]) =>
        resolve(dirname(source), module),
      ),
    );
    onResolve({ filter: /^\..*\.ts$/ }, ({ kind, path: imported, resolveDir }) => {
      const isOfThem = kind !== "entry-point" && modules.has(resolve(resolveDir, imported));
      return isOfThem ? { path, external: true } : undefined;
    });
  },
});

/**
 * What several modules have of the contract: a module by itself, from which they import it. The
 * folder is that of dist/, as these modules reach it.
 */
export const sharedData = (folder: "./" | "../"): Plugin[] => [
  published(/\/request-schemas\.ts$/, `${folder}request-schemas.js`),
  published(/\/generated\/contract-data\.ts$/, `${folder}contract-data.js`),
];
