// dist/openapi.js: what makes the other editions of the contract, when they are asked for, of
// dist/openapi.json beside it. As files they would be a seventh of the package.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";
import { bundle } from "./inputs.ts";
import { compact } from "./options.ts";

export async function buildOpenApi(): Promise<void> {
  await bundle({
    ...compact,
    external: ["node:*"],
    entryPoints: ["src/openapi/index.ts"],
    outfile: "dist/openapi.js",
    alias: CONVERTER,
    plugins: [ownFiles],
  });
}

/**
 * The converter's sources, which are ES modules, as what it publishes is not. It reads YAML only
 * where it is given a file of scopes, which it is not: without that it is a fifth of its size.
 */
const CONVERTER: NonNullable<BuildOptions["alias"]> = {
  "@apiture/openapi-down-convert": resolve(
    "node_modules/@apiture/openapi-down-convert/src/index.ts",
  ),
  "js-yaml": resolve("scripts/build/no-yaml.ts"),
  fs: "node:fs",
  v8: "node:v8",
};

/** It has the script in it, and the contract beside it. */
const ownFiles: Plugin = {
  name: "own files",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/openapi\/files\.ts$/ }, async () => {
      const script = await readFile("scripts/editions/postman/authorize.js", "utf8");
      const contents = `
        export const CONTRACT_FILE = new URL("./openapi.json", import.meta.url);
        export const readScript = () => ${JSON.stringify(script)};`;
      return { contents, loader: "js" };
    });
  },
};
