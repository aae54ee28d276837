// What all modules of dist/ are built with.
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";

export const common: BuildOptions = {
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
  charset: "utf8",
  external: ["node:crypto"],
  legalComments: "none",
};

/**
 * For what is mostly made of libraries, which nobody reads here: it is a third smaller. Where an
 * error is shown with its line, that line is short.
 */
export const mostlyLibraries: BuildOptions = { ...common, minify: true, lineLimit: 100 };

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
