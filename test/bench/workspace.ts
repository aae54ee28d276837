// A folder outside the project, so that programs in it find the package as a user's do, by its
// exports; with the clients that other generators make of the same contract.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const OURS = `import { accessToken, createKooDriveClient } from "koodrive-client";
const koodrive = createKooDriveClient({ endpoint: "https://intl.myhuaweicloud-koodrive.com", auth: accessToken("Bearer+token") });
export const allocation = await koodrive.spaces.getAllocation();
`;
export const PEER = `import { getSpaceAllocation } from "./redocly-client.js";
export const allocation = await getSpaceAllocation();
`;

export async function inWorkspace(measure: (directory: string) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "koodrive-bench-"));
  try {
    mkdirSync(join(directory, "node_modules"));
    symlinkSync(resolve("."), join(directory, "node_modules/koodrive-client"), "dir");
    writeFileSync(join(directory, "package.json"), '{ "type": "module" }');
    generate(
      "node_modules/@redocly/cli/bin/cli.js",
      "generate-client",
      "generated/openapi.json",
      `--output=${join(directory, "redocly-client.ts")}`,
    );
    generate(
      "test/bench/node_modules/@hey-api/openapi-ts/dist/run.mjs",
      "--input=./generated/openapi.json",
      `--output=${join(directory, "hey-api")}`,
      "--no-log-file",
    );
    await measure(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function generate(...args: string[]): void {
  const env = { ...process.env, DO_NOT_TRACK: "1", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  execFileSync(process.execPath, args, { stdio: "ignore", env });
}
