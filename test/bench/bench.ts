// `npm run bench`: how large the built package is and what it costs a type check, beside a client that `redocly generate-client` makes of the
// same contract. Prints Markdown. It judges nothing: times differ from machine to machine, so no test reads them.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Platform } from "esbuild";
import ts from "typescript";

const RUNS = 5;
/** What tsc prints, and its units. */
const MEASURES = { Instantiations: "", "Check time": "s", "Total time": "s", "Memory used": "K" };
const OURS = `import { accessToken, createKooDriveClient } from "koodrive-client";
const koodrive = createKooDriveClient({ endpoint: "https://intl.myhuaweicloud-koodrive.com", auth: accessToken("Bearer+token") });
export const allocation = await koodrive.spaces.getAllocation();
`;
const PEER = `import { getSpaceAllocation } from "./redocly-client.js";
export const allocation = await getSpaceAllocation();
`;

// Outside the project, so that the programs find the package as a user's do, by its exports.
const directory = mkdtempSync(join(tmpdir(), "koodrive-bench-"));
try {
  mkdirSync(join(directory, "node_modules"));
  symlinkSync(resolve("."), join(directory, "node_modules/koodrive-client"), "dir");
  writeFileSync(join(directory, "package.json"), '{ "type": "module" }');
  execFileSync("node_modules/.bin/redocly", ["generate-client", "generated/openapi.json", "--output", join(directory, "redocly-client.ts")], {
    stdio: "ignore",
  });
  await sizes();
  for (const flags of [["--skipLibCheck"], []]) typeCheck(flags);
} finally {
  rmSync(directory, { recursive: true });
}

async function sizes(): Promise<void> {
  const all = 'export * from "koodrive-client";';
  const programs: [what: string, program: string, platform: Platform][] = [
    ["everything, for Node", all, "node"],
    ["everything, for browsers (hash included)", all, "browser"],
    ["a browser program with an access token", OURS, "browser"],
    ["peer: everything, for Node", 'export * from "./redocly-client.js";', "node"],
    ["peer: a browser program", PEER, "browser"],
  ];
  const rows: string[][] = [];
  for (const [what, program, platform] of programs) {
    const bytes = await bundle(program, platform);
    rows.push([what, String(bytes.byteLength), String(gzipSync(bytes, { level: 9 }).byteLength)]);
  }
  table(["Bytes of a bundle", "minified", "and gzipped"], rows);
}

async function bundle(contents: string, platform: Platform): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: directory },
    bundle: true,
    minify: true,
    format: "esm",
    platform,
    legalComments: "none",
    write: false,
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild made no bundle");
  return file.contents;
}

/** A program with one call: what it costs to check it, and the ratio of ours to the peer's. */
function typeCheck(flags: string[]): void {
  const programs = { ours: OURS, peer: PEER, "an empty program": "export {};" };
  const medians = Object.entries(programs).map(([name, program]) => {
    const file = join(directory, `${name.replaceAll(" ", "-")}.ts`);
    writeFileSync(file, program);
    const runs = Array.from({ length: RUNS }, () => diagnostics(file, flags));
    return Object.keys(MEASURES).map((measure) => median(runs.map((run) => printedValue(measure, run))));
  });
  const rows = Object.entries(MEASURES).map(([measure, unit], row) => {
    const [ours = 0, peer = 0, empty = 0] = medians.map((values) => values[row] ?? 0);
    return [measure, ...[ours, peer].map((value) => `${value}${unit}`), (ours / peer).toFixed(2), `${empty}${unit}`];
  });
  const command = ["tsc --noEmit --strict", ...flags].join(" ");
  table([`\`${command}\`, TypeScript ${ts.version}`, "ours", "peer", "ours / peer", "an empty program"], rows);
}

function diagnostics(file: string, flags: string[]): string {
  const options = ["--noEmit", "--strict", "--extendedDiagnostics", "--target", "es2023", "--module", "nodenext", ...flags];
  const { status, stdout } = spawnSync(resolve("node_modules/.bin/tsc"), [...options, file], { cwd: directory, encoding: "utf8" });
  if (status !== 0) throw new Error(stdout);
  return stdout;
}

function printedValue(measure: string, printed: string): number {
  const found = new RegExp(`^${measure}:\\s+([\\d.]+)`, "m").exec(printed)?.[1];
  // A program without types has no check time to print.
  return Number(found ?? 0);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function table(head: string[], rows: string[][]): void {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  console.log([line(head), line(head.map((_, column) => (column ? "--:" : "---"))), ...rows.map(line)].join("\n"), "\n");
}
