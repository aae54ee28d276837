// `koodrive sandbox`: a sandbox at a port of this machine, and the log of its requests.
import { readFile } from "node:fs/promises";
import type { Writable } from "node:stream";
import { createSandbox, openSandbox } from "../../sandbox/index.ts";
import { defineCommand } from "../model/command.ts";
import { UsageError } from "../model/usage-error.ts";
import { untilInterrupted } from "../until-interrupted.ts";
import { credentialsOf } from "./credentials.ts";
import { createLog } from "./log.ts";
import { type CommandOptions, OPTIONS, type SandboxChoice, toCommandOptions } from "./options.ts";
import { welcome } from "./welcome.ts";

export const sandboxCommand = defineCommand({
  name: "sandbox",
  summary: "Starts a double of Huawei Cloud KooDrive on this machine",
  description:
    "It checks requests as the service would, and remembers what they change until it ends, or " +
    "with --data beyond that.",
  options: OPTIONS,
  examples: ["koodrive sandbox", "koodrive sandbox --world large --data ./koodrive-data"],
  shared: { output: false, service: false },
  async run({ options: given }, { stdout, style, signal }) {
    const options = toCommandOptions(given);
    const { print, flush } = createPrinter(stdout);
    const { describeCall, describeCommand } = createLog(style.stdout);
    const log: Log = {
      log: (call) => print(describeCall(call)),
      logCommand: (command) => print(describeCommand(command)),
    };
    const { port, host, data, seedFile } = options;
    const made = await create(options, options.log ? log : {});
    const credentials = credentialsOf(made);
    // A fork goes back to here by a reset: the token that is printed stays known. It is not kept.
    const sandbox = data === undefined ? made.fork() : made;
    const { url, close } = await sandbox.listen({ port, host });
    const { world } = sandbox.getInfo();
    const started = {
      url,
      world: world === "custom" && seedFile !== undefined ? seedFile : world,
      data,
      control: options.sandbox.control ?? true,
      credentials,
    };
    print(welcome(started, style.stdout));
    return untilInterrupted(signal, stdout).finally(close).finally(flush);
  },
});

/** Prints what comes in one turn of the event loop at once: each write takes long. */
function createPrinter(stream: Writable) {
  let waiting = "";
  const flush = () => {
    if (waiting) stream.write(waiting);
    waiting = "";
  };
  const print = (text: string) => {
    if (!waiting) setImmediate(flush);
    waiting += `${text}\n`;
  };
  return { print, flush };
}

type Sandbox = ReturnType<typeof createSandbox>;
type Log = Pick<NonNullable<Parameters<typeof createSandbox>[0]>, "log" | "logCommand">;

async function create({ seedFile, data, sandbox }: CommandOptions, log: Log): Promise<Sandbox> {
  const world = seedFile === undefined ? sandbox.world : await readSeed(seedFile);
  const options = { ...sandbox, ...(world !== undefined && { world }), ...log };
  try {
    return data === undefined ? createSandbox(options) : await openSandbox({ ...options, data });
  } catch (error) {
    if (error instanceof Error && error.name === "ArgumentError") {
      const { argument } = error as Error & { argument: string };
      throw new UsageError(`${originOf(argument, seedFile)}: ${error.message}.`);
    }
    throw error;
  }
}

/** Where the user has said what an argument of `createSandbox` was made of. */
function originOf(argument: string, seedFile: string | undefined): string {
  const names: Partial<Record<string, string>> = {
    allowedHosts: "--allow-host",
    cors: "--cors",
    quirks: "--quirks",
    control: "--no-control",
    examples: "--no-examples",
    pageSize: "--page-size",
  } satisfies Partial<Record<keyof SandboxChoice, string>>;
  // Of a list the argument is an element: quirks[0].
  const [option = ""] = argument.split("[");
  return names[option] ?? (seedFile === undefined ? "--world" : `--seed-file ${seedFile}`);
}

/** @throws {@link UsageError} when it cannot be read, or holds no JSON object. */
async function readSeed(file: string): Promise<object> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === "ENOENT" ? "there is no such file" : error.message;
    throw new UsageError(`--seed-file ${file}: ${reason}.`);
  });
  const seed = parse(text.replace(/^\uFEFF/, ""), file);
  if (typeof seed === "object" && seed !== null && !Array.isArray(seed)) return seed;
  throw new UsageError(`--seed-file ${file}: a seed is a JSON object.`);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--seed-file ${file} is no JSON: ${(error as Error).message}.`);
  }
}
