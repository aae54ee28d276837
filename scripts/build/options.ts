// What all modules of dist/ are built with.
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

/**
 * What several modules have of the contract: a module by itself, from which they import it. The
 * folder is that of dist/, as these modules reach it.
 */
export const sharedData = (folder: "./" | "../"): Plugin[] => [
  published(/\/request-schemas\.ts$/, `${folder}request-schemas.js`),
  published(/\/generated\/contract-data\.ts$/, `${folder}contract-data.js`),
];
