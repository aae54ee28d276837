// Servers in processes of their own, and what they use, as Linux tells it.
import { readFileSync } from "node:fs";
import { endChild, startChild } from "../../scripts/process.ts";

export interface ServerProcess {
  url: string;
  pid: number;
  /** Milliseconds until it listened. */
  ready: number;
  stop(): Promise<unknown>;
}

/** Starts a program of Node that prints where it listens. */
export async function startServer(args: readonly string[]): Promise<ServerProcess> {
  const start = performance.now();
  const child = startChild(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise<string>((resolve, reject) => {
    child.once("exit", () => reject(new Error(`${args[0]} has ended`)));
    child.stdout?.on("data", (chunk) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk)) ?? [];
      if (found) resolve(found);
    });
  });
  const ready = performance.now() - start;
  return { url, pid: child.pid ?? 0, ready, stop: () => endChild(child) };
}

/** The command of the package, with its log. */
export const startSandbox = (args: readonly string[] = []): Promise<ServerProcess> =>
  startServer(["dist/koodrive.js", "sandbox", "--port", "0", ...args]);

const MICROSECONDS_A_TICK = 10_000;

/** Microseconds of CPU time that a process has used. */
export function cpuTimeOf(pid: number): number {
  // Its name, in parentheses, may have blanks.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * MICROSECONDS_A_TICK;
}

/** MB that a process holds in memory. */
export const memoryOf = (pid: number): number => sizeOf(pid, "VmRSS");

/** The most MB that it ever held. */
export const peakMemoryOf = (pid: number): number => sizeOf(pid, "VmHWM");

function sizeOf(pid: number, name: string): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const [, kilobytes] = new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status) ?? [];
  return Number(kilobytes) / 1024;
}
