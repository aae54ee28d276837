// src/ → dist/: one ES module for the client, one for the drift monitor, one for each platform's hash, and the declarations. openapi-fetch stays
// an import, and so does ajv, which users of the monitor install; the hash for the web is bundled with its library (its licence is kept in the
// file), so that installing the client brings one dependency.
import { rmSync } from "node:fs";
import { build } from "esbuild";
import { run } from "./run.ts";

rmSync("dist", { recursive: true, force: true });
await build({
  entryPoints: {
    index: "src/index.ts",
    contract: "src/contract/index.ts",
    types: "generated/types.ts",
    errors: "generated/errors.ts",
    "hash.node": "src/auth/hash.node.ts",
    "hash.web": "src/auth/hash.web.ts",
  },
  outdir: "dist",
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
  external: ["openapi-fetch", "#hash", "node:crypto", "ajv", "ajv-formats"],
  legalComments: "inline",
  sourcemap: "linked",
});
run("tsc", "--project", "tsconfig.build.json");
