// What commands that start servers share. A signal ends their children before themselves, so that
// nothing is left behind, and what a user can mend is told in a line.
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";

/** Something is wrong that the user of a command can mend: the message says all, no stack. */
export class CommandError extends Error {
  override name = "CommandError";
}

const SIGNALS = ["SIGHUP", "SIGINT", "SIGTERM"] as const;
/** Milliseconds in which a child has to end by itself. */
const GRACE = 2_000;
/** Milliseconds between two looks at whether npm is still there. */
const LOOK = 200;

/** The running children; true for those that lead a process group. */
const children = new Map<ChildProcess, boolean>();
let ending = false;

/** Runs a command to its end, or until a signal, which becomes its exit code as in a shell. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  for (const name of SIGNALS) process.on(name, () => void end(exitCode(name)));
  endWithNpm();
  try {
    await command();
  } catch (error) {
    // Once children are being ended, that they are missed is no error.
    if (ending) return;
    console.error(error instanceof CommandError ? error.message : error);
    await end(1);
  }
}

/** npm does not pass SIGHUP on, but ends by it, which leaves its child to another parent. */
function endWithNpm(): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const look = () => {
    if (process.ppid !== parent) void end(exitCode("SIGHUP"));
  };
  setInterval(look, LOOK).unref();
}

/** As a shell tells that a signal ended a process. */
const exitCode = (name: NodeJS.Signals): number => 128 + constants.signals[name];

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  await Promise.all([...children.keys()].map(endChild));
  process.exit(code);
}

/** Starts a child that does not outlive this process. */
export function startChild(
  program: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const child = spawn(program, args, options);
  children.set(child, options.detached ?? false);
  // Where this process ends without having ended it.
  const kill = () => signal(child, "SIGKILL");
  process.on("exit", kill);
  child.once("exit", () => {
    process.off("exit", kill);
    children.delete(child);
  });
  return child;
}

/** Ends a child by SIGTERM, or by SIGKILL if it ignores that. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (!children.has(child)) return;
  const ended = once(child, "exit");
  signal(child, "SIGTERM");
  const timer = setTimeout(() => signal(child, "SIGKILL"), GRACE);
  await ended;
  clearTimeout(timer);
}

/** Runs a script of the project. */
export const runScript = (script: string, ...args: string[]): Promise<void> =>
  runProgram(process.execPath, script, ...args);

/**
 * Runs a program to its end. It leads a process group, so that a signal ends the tools that it runs,
 * too.
 */
export async function runProgram(program: string, ...args: string[]): Promise<void> {
  const child = startChild(program, args, {
    stdio: ["ignore", "inherit", "inherit"],
    detached: true,
  });
  const [code] = await once(child, "exit");
  const name = program === process.execPath ? "node" : program;
  if (code !== 0) throw new CommandError(`${[name, ...args].join(" ")} failed.`);
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (children.get(child) && child.pid) process.kill(-child.pid, name);
  else child.kill(name);
}
