// `npm run build`: src/ → dist/. One readable ES module for the client, a small entry to it for
// each platform, one module for each further entry, and the declarations. What the package needs is
// bundled, such as openapi-fetch and, for the web, a hash: loading one module takes half as long as
// loading three, and installing the package brings no dependency. There are no source maps, which
// would be more than half of the package: the modules of the client, of files and of the contract
// keep the names and lines of the sources, for those who debug programs through them. Those of the
// command, the sandbox, the reference and the hashes do not: nobody reads them in the package.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { buildCommand } from "./build/command.ts";
import { writeDeclarations } from "./build/declarations.ts";
import { bundle, bundledPackages, writeInputs } from "./build/inputs.ts";
import { writeLicences } from "./build/licences.ts";
import { buildOpenApi } from "./build/openapi.ts";
import {
  compact,
  modulesOf,
  namedErrors,
  published,
  readable,
  sharedData,
} from "./build/options.ts";
import { writeSbom } from "./build/sbom.ts";
import { readContract } from "./contract/contract.ts";
import { buildPackedSite } from "./site/packed/packed.ts";
import { buildIfOutdated } from "./up-to-date.ts";

/** What the client loads later and is the same everywhere, each a folder of src/client/. */
const LATER = ["by-path", "validate", "walk", "watch"];

const CORE = "./core.js";

/**
 * The client: the module with all its code, and the modules that it loads later, which have a
 * folder each and import all else from the former.
 *
 * The table of operations comes before all else: a program's bundle then is half a kilobyte
 * smaller, since gzip looks back 32 kB and the table compresses by what is in it.
 */
async function buildClient(): Promise<void> {
  await bundle({
    ...readable,
    stdin: {
      contents: 'import "./generated/operations.ts"; export * from "./src/core.ts";',
      resolveDir: ".",
    },
    outfile: `dist/${CORE}`,
    plugins: [...LATER, "follow"].map((name) =>
      published(new RegExp(`/${name}/${name}\\.ts$`), `./${name}.js`),
    ),
    // The import is for the order alone.
    logOverride: { "ignored-bare-import": "silent" },
  });
  for (const name of LATER) {
    await bundle({
      ...readable,
      entryPoints: [`src/client/${name}/${name}.ts`],
      outfile: `dist/${name}.js`,
      plugins: [
        published(/request-validator\.ts$/, "./request-validator.js"),
        published(/^\.\.\//, CORE),
      ],
    });
  }
  await bundle({
    ...readable,
    entryPoints: ["src/follow/follow.ts"],
    outfile: "dist/follow.js",
    plugins: [published(OF_CORE, CORE)],
  });
}

/**
 * What the entries, what carries files and what follows work have from the client's module, such as
 * the error classes. All else they have of their own.
 */
const OF_CORE =
  /\/(errors|transfer-errors|validate|auth\/(access-token|app-signature)|client\/.*)\.ts$/;

/** The entry of a platform, which hands to the client what differs. */
async function buildEntry(platform: "node" | "web"): Promise<void> {
  // A program without signatures does not load the web's hash.
  const webHash = published(/\/hash\.node\.ts$/, "./hash.web.js");
  await bundle({
    ...readable,
    entryPoints: ["src/index.ts"],
    outfile: `dist/index.${platform}.js`,
    plugins: [
      published(/\/files\/files\.ts$/, `./files.${platform}.js`),
      ...(platform === "web" ? [webHash] : []),
      published(OF_CORE, CORE),
    ],
  });
}

/** What carries files: of that, what is the same everywhere. */
async function buildCommonFiles(): Promise<void> {
  await bundle({
    ...readable,
    entryPoints: ["src/files/common.ts"],
    outfile: "dist/files.js",
    plugins: [published(OF_CORE, CORE)],
  });
}

/** And what depends on the platform, the module that the client loads later. */
async function buildFiles(platform: "node" | "web"): Promise<void> {
  await bundle({
    ...readable,
    external: ["node:*"],
    entryPoints: ["src/files/files.ts"],
    outfile: `dist/files.${platform}.js`,
    plugins: [
      published(OF_CORE, CORE),
      modulesOf("src/files/common.ts", "./files.js"),
      published(/\/sha256-state\.ts$/, "./sha256-state.js"),
      ...(platform === "web" ? [webPlatform] : []),
      builtWorker(platform),
    ],
  });
  await bundle({
    ...readable,
    external: ["node:*"],
    entryPoints: [`src/files/${platform}/hash-worker.ts`],
    outfile: `dist/hash-worker.${platform}.js`,
    plugins: [published(/\/sha256-state\.ts$/, "./sha256-state.js")],
  });
}

/** Outside of Node those of src/files/web stand for the modules that need Node. */
const webPlatform: Plugin = {
  name: "web platform",
  setup({ onResolve }) {
    onResolve({ filter: /\/node\/(platform|trees)\.ts$/ }, ({ path }) => ({
      path: fileURLToPath(new URL(`../src/files/web/${basename(path)}`, import.meta.url)),
    }));
  },
};

/** The thread that hashes is a file of its own, which here is no source. */
const builtWorker = (platform: string): Plugin => ({
  name: "built worker",
  setup({ onLoad }) {
    onLoad({ filter: /\/hash-thread\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source.replaceAll("hash-worker.ts", `hash-worker.${platform}.js`);
      return { contents, loader: "ts" };
    });
  },
});

async function buildOtherEntries(): Promise<void> {
  await bundle({
    ...readable,
    outdir: "dist",
    entryPoints: {
      "request-schemas": "generated/request-schemas.ts",
      "contract-data": "generated/contract-data.ts",
      "request-validator": "src/validation/request-validator.ts",
      contract: "src/contract/index.ts",
      types: "generated/types.ts",
      errors: "src/error-catalogue.ts",
    },
    plugins: sharedData("./"),
  });
  await bundle({
    ...compact,
    outdir: "dist",
    entryPoints: {
      "hash.web": "src/auth/hash.web.ts",
      "sha256-state": "src/files/hash/sha256-state.ts",
    },
    // hash-wasm has no `exports`.
    mainFields: ["module"],
  });
}

/** All of it: what its entry exports, and what the reference shows. */
const SANDBOX_CORE = "./sandbox-core.js";
const SANDBOX_EXPORTS = `export * from "./index.ts";
  export { rules } from "./rules/rules.ts";
  export { statements } from "./rules/statements.ts";`;

/**
 * The sandbox, for every platform, and what it loads later: what reads archives, and in order to
 * listen and to be kept in a directory what uses Node, or outside of Node what says that there is
 * none. The package's `imports` choose between them.
 */
async function buildSandbox(): Promise<void> {
  await bundle({
    ...compact,
    entryPoints: ["src/sandbox/index.ts"],
    outfile: "dist/sandbox.js",
    plugins: [published(/^\./, SANDBOX_CORE)],
  });
  await bundle({
    ...compact,
    stdin: { contents: SANDBOX_EXPORTS, resolveDir: "src/sandbox" },
    outfile: `dist/${SANDBOX_CORE}`,
    plugins: [
      namedErrors,
      published(/\/server\/listen\.ts$/, "#sandbox-server"),
      published(/\/zip\.ts$/, "./sandbox-archives.js"),
      published(/\/data\/open\.ts$/, "#sandbox-data"),
      published(/\/generated\/error-catalogue\.ts$/, "./errors.js"),
      ...sharedData("./"),
    ],
  });
  await bundle({
    ...compact,
    external: ["node:*"],
    outdir: "dist",
    entryPoints: {
      "sandbox-server.node": "src/sandbox/server/listen.ts",
      "sandbox-server.web": "src/sandbox/server/listen.web.ts",
      "sandbox-data.node": "src/sandbox/data/open.ts",
      "sandbox-data.web": "src/sandbox/data/open.web.ts",
    },
    plugins: [namedErrors],
  });
  await bundle({
    ...compact,
    entryPoints: ["src/sandbox/archives/zip.ts"],
    outfile: "dist/sandbox-archives.js",
  });
}

/** Without its indentation, an eighth of it as it is packed. */
function writeContract(): void {
  writeFileSync("dist/openapi.json", `${JSON.stringify(readContract().root)}\n`);
}

/** All but the reference page, which another command builds and may be serving. */
function built(): string[] {
  mkdirSync("dist", { recursive: true });
  const entries = readdirSync("dist").filter((entry) => !["docs", "site"].includes(entry));
  return entries.map((entry) => `dist/${entry}`);
}

function deleteOldBuild(): void {
  for (const path of built()) rmSync(path, { recursive: true });
}

async function buildAll(): Promise<void> {
  deleteOldBuild();
  await buildClient();
  await buildCommonFiles();
  for (const platform of ["node", "web"] as const) {
    await buildEntry(platform);
    await buildFiles(platform);
  }
  await buildOtherEntries();
  await buildSandbox();
  await buildCommand();
  await buildPackedSite();
  writeContract();
  await buildOpenApi();
  writeInputs();
  writeLicences(bundledPackages());
  writeSbom(bundledPackages());
  writeDeclarations();
}

await buildIfOutdated({
  name: "build",
  reads: [
    "src",
    "generated",
    "scripts",
    // What pages are made of.
    "openapi",
    "test/examples",
    "CHANGELOG.md",
    "FILES.md",
    "SANDBOX.md",
    "SECURITY.md",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "tsconfig.build.json",
  ],
  writes: built,
  build: buildAll,
});
