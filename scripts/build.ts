// src/ → dist/: one ES module for the client, by platform, one for each further entry, and the
// declarations. What the client needs is bundled, openapi-fetch and, for the web, a hash: loading
// one module takes half as long as loading three, and installing the client brings no dependency.
// Their licences lie beside it. ajv stays an import, which users of the drift monitor install.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { transform } from "@swc/core";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { run } from "./run.ts";

const BUNDLED = ["openapi-fetch", "@noble/hashes"];

const common: BuildOptions = {
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
  external: ["node:crypto", "ajv", "ajv-formats"],
  legalComments: "none",
  sourcemap: "linked",
  logOverride: { "ignored-bare-import": "silent" },
};

/** Two fifths less to load than as it was written. The source map has the names. */
async function minify(file: string): Promise<void> {
  const { code, map = "" } = await transform(readFileSync(file, "utf8"), {
    // ASCII, so that the engine reads it as bytes.
    jsc: {
      target: "es2022",
      output: { charset: "ascii" },
      minify: {
        format: { asciiOnly: true },
        compress: { passes: 3, ecma: 2022, toplevel: true, unsafe_arrows: true },
        mangle: { toplevel: true },
      },
    },
    minify: true,
    isModule: true,
    sourceMaps: true,
    inputSourceMap: readFileSync(`${file}.map`, "utf8"),
    swcrc: false,
  });
  writeFileSync(
    file,
    `${code.replace(/\n\/\/# sourceMappingURL=.*$/m, "")}\n//# sourceMappingURL=${basename(file)}.map\n`,
  );
  writeFileSync(`${file}.map`, map);
}

rmSync("dist", { recursive: true, force: true });
for (const platform of ["node", "web"]) {
  const hash: Plugin = {
    name: "hash",
    // For the web it is a module of its own, which a program without signatures does not load.
    setup: ({ onResolve }) =>
      onResolve({ filter: /hash\.node\.ts$/ }, () =>
        platform === "web" ? { path: "./hash.web.js", external: true } : undefined,
      ),
  };
  // The table of operations comes first, where it compresses best: gzip looks back 32 kB.
  const contents = 'import "./generated/operations.ts"; export * from "./src/index.ts";';
  await build({
    ...common,
    stdin: { contents, resolveDir: "." },
    outfile: `dist/index.${platform}.js`,
    plugins: [hash],
  });
  await minify(`dist/index.${platform}.js`);
}
await build({
  ...common,
  outdir: "dist",
  entryPoints: {
    "hash.web": "src/auth/hash.web.ts",
    contract: "src/contract/index.ts",
    types: "generated/types.ts",
    errors: "generated/error-catalogue.ts",
  },
});
writeFileSync(
  "dist/LICENSES.txt",
  BUNDLED.map((name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
    return `${name} ${version}\n\n${readFileSync(`node_modules/${name}/LICENSE`, "utf8").trim()}\n`;
  }).join("\n\n"),
);
run("tsc", "--project", "tsconfig.build.json");
