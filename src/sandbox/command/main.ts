// The command koodrive-client.
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { HELP } from "./help.ts";
import { startSandbox } from "./start.ts";
import { UsageError } from "./usage-error.ts";

const SIGNALS = ["SIGHUP", "SIGINT", "SIGTERM"] as const;

/** As a shell tells that a signal ended a process. */
for (const name of SIGNALS) process.on(name, () => process.exit(128 + constants.signals[name]));
// Whoever has read enough, such as `head`, closes the pipe.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function run(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args;
  const has = (...names: string[]) => args.some((argument) => names.includes(argument));
  if (has("--help", "-h")) return void process.stdout.write(HELP);
  if (has("--version", "-v")) return void process.stdout.write(`${readVersion()}\n`);
  if (command === "sandbox") return startSandbox(rest);
  const problem = command === undefined ? "A command is missing" : `There is no "${command}"`;
  throw new UsageError(`${problem}: koodrive-client sandbox, or --help.`);
}

/** Of the package that this file is in, as source or as published. */
function readVersion(): string {
  let directory = import.meta.dirname;
  while (!existsSync(join(directory, "package.json"))) directory = dirname(directory);
  return JSON.parse(readFileSync(join(directory, "package.json"), "utf8")).version;
}
