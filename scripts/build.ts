// src/ → dist/: one ES module for the client, by platform, one for each further entry, and the declarations. What the client needs is bundled,
// openapi-fetch and, for the web, a hash: loading one module takes half as long as loading three, and installing the client brings no
// dependency. Their licences lie beside it. ajv stays an import, which users of the drift monitor install.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { run } from "./run.ts";

const BUNDLED = ["openapi-fetch", "@noble/hashes"];

const common: BuildOptions = {
  outdir: "dist",
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
  external: ["node:crypto", "ajv", "ajv-formats"],
  // A third less to parse when it is imported; the source maps have the names.
  minify: true,
  legalComments: "none",
  sourcemap: "linked",
};

rmSync("dist", { recursive: true, force: true });
for (const platform of ["node", "web"]) {
  const hash: Plugin = {
    name: "hash",
    setup: ({ onResolve }) => onResolve({ filter: /hash\.node\.ts$/ }, () => ({ path: resolve(`src/auth/hash.${platform}.ts`) })),
  };
  await build({ ...common, entryPoints: { [`index.${platform}`]: "src/index.ts" }, plugins: [hash] });
}
await build({ ...common, entryPoints: { contract: "src/contract/index.ts", types: "generated/types.ts", errors: "generated/errors.ts" } });
writeFileSync(
  "dist/LICENSES.txt",
  BUNDLED.map((name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
    return `${name} ${version}\n\n${readFileSync(`node_modules/${name}/LICENSE`, "utf8").trim()}\n`;
  }).join("\n\n"),
);
run("tsc", "--project", "tsconfig.build.json");
