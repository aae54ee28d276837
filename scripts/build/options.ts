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
