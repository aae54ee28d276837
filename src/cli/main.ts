// The command koodrive: what of the process a command gets, and the code that it ends with.
import { setMaxListeners } from "node:events";
import { constants } from "node:os";
import { Interruption } from "./context.ts";
import { runKoodrive, tellError } from "./run.ts";

const SIGNALS = ["SIGHUP", "SIGINT", "SIGTERM"] as const;

/** Milliseconds that a command has to tidy up after the first signal. */
const TIME_TO_END = 5000;

const controller = new AbortController();
// Each call under way listens to it: of more than ten, Node 20 warns.
setMaxListeners(0, controller.signal);

// The first signal lets the command end by itself, the second ends it.
for (const name of SIGNALS) {
  process.on(name, () => {
    // As a shell tells that a signal ended a process.
    const code = 128 + constants.signals[name];
    if (controller.signal.aborted) process.exit(code);
    controller.abort(new Interruption(code));
    setTimeout(() => process.exit(code), TIME_TO_END).unref();
  });
}

// Whoever has read enough, such as `head`, closes the pipe: what was begun goes on to its end, and
// its exit code is what it would be. A disk may be full, which is a failure, since data is missing.
let loss: Error | undefined;
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") loss ??= new Error(`stdout: ${error.message}`);
});
// Nobody reads what is told. The work goes on, and its exit code is what it would be.
process.stderr.on("error", () => {});

const args = process.argv.slice(2);
const code = await runKoodrive(args, {
  env: process.env,
  // Few commands read it, and it takes time to make.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  platform: process.platform,
  now: () => Date.now(),
  signal: controller.signal,
});
await flush(process.stdout);
if (loss) await tellError(loss, args, process);
await flush(process.stderr);
// Connections that are kept alive would hold the process for seconds.
process.exit(loss ? code || 1 : code);

function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write("", () => resolve()));
}
