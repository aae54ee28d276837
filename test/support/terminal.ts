// A program in a real terminal, by the module pty of Python 3.
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

export interface Typed {
  /** What the terminal shows by then. */
  wait: string;
  type: string;
}

export interface InTerminal {
  output: string;
  code: number;
  /** Steps whose text never came. */
  left: number;
}

interface Terminal {
  env?: NodeJS.ProcessEnv;
  columns?: number;
  steps?: readonly Typed[];
}

/** Runs `koodrive` from the source, with nothing of this process's environment but PATH. */
export const inTerminal = (args: readonly string[], terminal: Terminal): Promise<InTerminal> =>
  programInTerminal([process.execPath, "src/cli/main.ts", ...args], terminal);

/** The same with another program. */
export async function programInTerminal(
  command: readonly string[],
  { env = {}, columns = 80, steps = [] }: Terminal,
): Promise<InTerminal> {
  const python = spawn("python3", [fileURLToPath(new URL("terminal.py", import.meta.url))], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const surroundings = { PATH, NODE_COMPILE_CACHE, TERM: "xterm-256color", ...env };
  python.stdin.end(JSON.stringify({ command, env: surroundings, columns, steps }));
  return JSON.parse(await text(python.stdout));
}
