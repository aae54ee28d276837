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
