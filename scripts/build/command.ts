// dist/cli: the command.
import { chmodSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";
import { bundle } from "./inputs.ts";
import { compact, modulesOf, published, sharedData } from "./options.ts";

/**
 * The command: a module of what all commands share, and one for each that is loaded when it is
 * called. What other entries have they import from them.
 */
export async function buildCommand(): Promise<void> {
  const later = new Set<string>();
  const entries = [
    published(/\.\.\/index\.ts$/, "../index.node.js"),
    published(/\/contract\/index\.ts$/, "../contract.js"),
    published(/\/sandbox\/index\.ts$/, "../sandbox.js"),
    published(/\/openapi\/index\.ts$/, "../openapi.js"),
    published(/\/error-catalogue\.ts$/, "../errors.js"),
    ...sharedData("../"),
  ];
  const options: BuildOptions = { ...compact, platform: "node", outdir: "dist/cli" };
  await bundle({
    ...options,
    entryPoints: ["src/cli/core.ts"],
    plugins: [collectLater(later), ...entries],
  });
  await bundle({
    ...options,
    splitting: true,
    entryPoints: ["src/cli/main.ts", ...later],
    chunkNames: "[name]-[hash]",
    entryNames: "[name]",
    plugins: [modulesOf("src/cli/core.ts", "./core.js"), ...entries],
  });
  const file = "dist/koodrive.js";
  writeFileSync(file, '#!/usr/bin/env node\nimport "./cli/main.js";\n');
  // npm does it where it installs the package; in a checkout nobody else does.
  chmodSync(file, 0o755);
}

/** Modules that are imported later stay modules of their own, whose sources are collected. */
const collectLater = (sources: Set<string>): Plugin => ({
  name: "later",
  setup({ onResolve }) {
    onResolve({ filter: /^\..*\.ts$/ }, ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      sources.add(join(resolveDir, path));
      return { path: `./${basename(path, ".ts")}.js`, external: true };
    });
  },
});
