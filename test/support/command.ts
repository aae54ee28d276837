// A command of the project in a process of its own, and all processes that it starts.
import { execFileSync, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";
import { setTimeout as pause } from "node:timers/promises";

export interface Command {
  /** Resolves when it has printed that, or has ended. */
  printed(pattern: RegExp): Promise<void>;
  output(): string;
  signal(name: NodeJS.Signals): void;
  /** Resolves to its exit code when it has ended, as a shell tells it: 143 for SIGTERM. */
  ended: Promise<number>;
  /** Its own process and those below it. */
  processes(): Process[];
}

interface Process {
  pid: number;
  /** Its command line. */
  line: string;
}

/** Starts `npm run mock` and the like. */
export function startCommand(line: string, options: SpawnOptions = {}): Command {
  const [program = "", ...args] = line.split(" ");
  const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  return {
    async printed(pattern) {
      while (!pattern.test(output) && child.exitCode === null) await pause(20);
    },
    output: () => output,
    signal: (name) => void child.kill(name),
    ended: once(child, "exit").then(([code, name]) =>
      name ? 128 + constants.signals[name as NodeJS.Signals] : code,
    ),
    processes: () => tree(child.pid ?? 0),
  };
}

export function isRunning({ pid }: Process): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A process and those below it. */
function tree(root: number): Process[] {
  const all = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" })
    .split("\n")
    .flatMap((row) => {
      const [, pid, parent, line = ""] = /^ *(\d+) +(\d+) (.*)$/.exec(row) ?? [];
      return pid ? [{ pid: Number(pid), parent: Number(parent), line }] : [];
    });
  const below = (pid: number): Process[] =>
    all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid)]);
  return [...all.filter(({ pid }) => pid === root), ...below(root)];
}
