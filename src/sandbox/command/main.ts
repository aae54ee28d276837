// The command koodrive-client.
import { constants } from "node:os";
import { startDocs } from "./docs.ts";
import { HELP } from "./help.ts";
import { readVersion } from "./package.ts";
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
  if (command === "docs") return startDocs(rest);
  const problem = command === undefined ? "A command is missing" : `There is no "${command}"`;
  throw new UsageError(`${problem}: koodrive-client sandbox, koodrive-client docs, or --help.`);
}
