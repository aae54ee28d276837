// What all measurements of transfers share: a bare server, and transfers in processes of their own.
import { execFile } from "node:child_process";
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startServer } from "./server-process.ts";
import type { RUNS, Used } from "./transfer-process.ts";
import type { ServerUse } from "./transfer-server.ts";

export const MB = 2 ** 20;
export const GB = 2 ** 30;

/** Loading TypeScript, which those who install the package have not, takes 20 MB. */
const COMPILED = fileURLToPath(new URL("../../node_modules/.cache/compiled", import.meta.url));

export interface Transfers {
  readonly url: string;
  /** A directory for the files, which is empty at first. */
  readonly directory: string;
  /** @param warmUp A file of `WARM_UP` bytes, or where one is written, if one goes first. */
  run(name: keyof typeof RUNS, size: number, path?: string, warmUp?: string): Promise<Used>;
  /** What the server was asked since it was looked at. */
  use(): Promise<ServerUse>;
}

/** @param latency Milliseconds that each answer takes. */
export async function withServer<Result>(
  latency: number,
  measure: (transfers: Transfers) => Promise<Result>,
): Promise<Result> {
  const server = await startServer([pathTo("transfer-server.ts"), `${latency}`]);
  const directory = mkdtempSync(join(tmpdir(), "koodrive-transfers-"));
  const { url } = server;
  try {
    return await measure({
      ...{ url, directory },
      run: async (name, size, path = "", warmUp = "") => {
        const args = [pathTo("transfer-process.ts"), name, url, `${size}`, path, warmUp];
        const env = { ...process.env, NODE_COMPILE_CACHE: COMPILED };
        return JSON.parse((await promisify(execFile)(process.execPath, args, { env })).stdout);
      },
      use: async () => (await (await fetch(`${url}/use`)).json()) as ServerUse,
    });
  } finally {
    rmSync(directory, { recursive: true });
    await server.stop();
  }
}

/** A file of so many zeros, which take no room on the disk. */
export function makeFile(path: string, size: number): string {
  const descriptor = openSync(path, "w");
  ftruncateSync(descriptor, size);
  closeSync(descriptor);
  return path;
}

const pathTo = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** By how much something grows of what becomes four times as large from each to the next. */
export function growthOf(measured: readonly number[]): number {
  const growths = measured.slice(1).map((value, index) => value / (measured[index] ?? Number.NaN));
  return Math.max(...growths);
}
