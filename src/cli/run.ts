// From arguments to an exit code: finds the command, reads its options, runs it, and prints what it
// has given.
import { takeLeading } from "./arguments/leading.ts";
import { demandRequired, readArguments } from "./arguments/read.ts";
import { didYouMean } from "./arguments/suggest.ts";
import { type Context, type Failure, Interruption, type System } from "./context.ts";
import { type CredentialsUsed, noteCredentials } from "./credentials-used.ts";
import { EXIT_CODES, type ExitName, exitNameOf } from "./exit-codes.ts";
import { type GlobalValues, optionsOf } from "./global-options.ts";
import type { Command } from "./model/command.ts";
import { UsageError } from "./model/usage-error.ts";
import { outputMode } from "./output/mode.ts";
import { type OutputMode, print } from "./output/print.ts";
import { printable, printableLines, styleOf } from "./output/style.ts";
import { findEntry, membersOf } from "./registry.ts";
import { createPrompt } from "./terminal/prompt.ts";
import { createProse, type Prose } from "./terminal/prose.ts";
import { createStatusLine } from "./terminal/status-line.ts";
import { createTold, write } from "./terminal/told.ts";

/** Runs a command. Nothing of the process is used but what is passed in. */
export async function runKoodrive(args: readonly string[], system: System): Promise<number> {
  try {
    return await runCommand(args, system);
  } catch (error) {
    if (system.signal.aborted || error instanceof Interruption) {
      return ((error instanceof Interruption ? error : system.signal.reason) as Interruption)
        .exitCode;
    }
    await tellError(error, args, system);
    return EXIT_CODES[exitNameOf(error)].code;
  }
}

/** Tells what has ended a command that was called with these arguments. */
export async function tellError(
  error: unknown,
  args: readonly string[],
  { stderr }: Pick<System, "stderr">,
): Promise<void> {
  const prose = createProse(stderr, args);
  await write(stderr, await textOf(error, { asJson: looksLikeJson(args), prose }));
}

/** Also for arguments that cannot be understood. */
const looksLikeJson = (args: readonly string[]): boolean =>
  /(^| )(--json|--output[ =]jsonl?)( |$)/.test(args.join(" "));

/** @param what The part that has failed, if it is not the whole. */
async function textOf(
  error: unknown,
  { asJson, prose }: { asJson: boolean; prose: Prose },
  what?: string,
): Promise<string> {
  const { describeError, reportOf } = await import("./describe-error.ts");
  if (asJson) return `${JSON.stringify({ what, error: reportOf(error) })}\n`;
  if (what === undefined) return prose(describeError(error));
  const part = printable(what);
  return prose(`${part}: ${describeError(error)}`, [part]);
}

const asksForHelp = (arg: string | undefined): boolean => arg === "--help" || arg === "-h";

async function runCommand(args: readonly string[], system: System): Promise<number> {
  const { leading, rest } = takeLeading(args);
  const [first, ...others] = rest;
  if (first === "--version" || first === "-v") {
    const { readVersion } = await import("./package.ts");
    return printText(`${readVersion()}\n`, system);
  }
  if (first === "help")
    return help(
      takeLeading(others).rest.filter((arg) => !asksForHelp(arg)),
      system,
    );
  if (asksForHelp(first)) return help([], system);
  if (first && asksForHelp(takeLeading(others).rest[0])) return help([first], system);
  const { command, args: own } = await commandOf(rest);
  if (own.some(asksForHelp)) {
    const { helpOf } = await import("./help.ts");
    return printText(helpOf(command), system);
  }
  return execute(command, [...leading, ...own], system);
}

async function help(args: readonly string[], system: System): Promise<number> {
  const { generalHelp, groupHelp, helpOf, TOPICS } = await import("./help.ts");
  const topic = TOPICS[args.join(" ")];
  if (topic) return printText(topic(), system);
  if (args.length === 0) return printText(generalHelp(), system);
  const members = membersOf(args.join(" "));
  if (members.length > 0) return printText(groupHelp(members), system);
  return printText(helpOf((await commandOf(args, Object.keys(TOPICS))).command), system);
}

/** @param topics What else can be meant. */
async function commandOf(args: readonly string[], topics: readonly string[] = []) {
  const found = findEntry(args);
  if (found) return found.entry.load(found.rest);
  const { unknownCommand } = await import("./unknown-command.ts");
  throw unknownCommand(args, topics);
}

async function execute(command: Command, args: readonly string[], system: System): Promise<number> {
  const table = optionsOf(command);
  const called = `koodrive ${command.name}`;
  const { options, positionals } = readArguments(called, table, args);
  demandRequired(called, table, options);
  demandPositionals(command, positionals);
  const global = options as GlobalValues;
  if (global.fields) {
    const { checkFields } = await import("./check-fields.ts");
    await checkFields(global.fields, command);
  }
  const mode = outputMode(global, command.usualOutput);
  const prose = createProse(system.stderr, args);
  const context = createContext({ global, mode, prose }, system);
  try {
    const result = await command.run({ options, positionals }, context);
    context.status.clear();
    await print(result, {
      mode,
      fields: global.fields,
      hasMark: Boolean(global.bom),
      style: context.style.stdout,
      write: context.writeData,
      isClosed: context.isClosed,
      isTerminal: Boolean(system.stdout.isTTY),
      notice: context.notice,
    });
    if (result.kind === "object" && result.failure) throw result.failure;
    return exitCodeFor(context);
  } catch (error) {
    noteCredentials(error, context.done.by);
    throw error;
  } finally {
    await context.tellHeld();
  }
}

function demandPositionals(command: Command, given: readonly string[]): void {
  const { name, positionals = [], surplusHint } = command;
  const missing = positionals.find(({ optional }, index) => !optional && index >= given.length);
  const forms = positionals.map((each) => each.name);
  const right = ["koodrive", name, ...forms].join(" ");
  if (missing) throw new UsageError(`${missing.name} is missing: ${right}.`);
  // In a script, it is mostly a variable that is not set; as a path, it would be this directory.
  for (const [index, value] of given.entries()) {
    const asked = positionals[index] ?? positionals.at(-1);
    if (value !== "" || !asked || asked.mayBeEmpty) continue;
    throw new UsageError(`${asked.name} is empty: ${right}.`);
  }
  for (const [index, { values }] of positionals.entries()) {
    const value = given[index];
    if (value === undefined || !values || values.includes(value)) continue;
    const near = didYouMean(value, values);
    throw new UsageError(`"${value}" is none of ${values.join(", ")}: ${right}.${near}`);
  }
  if (given.length <= positionals.length || positionals.at(-1)?.repeatable) return;
  // It may be a secret, and is not repeated.
  const hint = surplusHint === undefined ? "" : ` ${surplusHint}`;
  throw new UsageError(`Argument ${positionals.length + 1} is one too many: ${right}.${hint}`);
}

/** A context that knows what was done, by which credentials, and how a command wants to end. */
interface RunContext extends Context {
  readonly done: {
    count: number;
    as: ExitName;
    isSummedUp: boolean;
    by?: CredentialsUsed | undefined;
  };
  writeData(text: string): Promise<void>;
  isClosed(): boolean;
  /** Writes the notices, when the data is written. */
  tellHeld(): Promise<void>;
}

interface Settings {
  readonly global: GlobalValues;
  readonly mode: OutputMode;
  readonly prose: Prose;
}

function createContext({ global, mode, prose }: Settings, system: System): RunContext {
  const { env, stdout, stderr, cwd, platform, now, signal } = system;
  const status = createStatusLine(system, { isQuiet: Boolean(global.quiet) });
  const failures: Failure[] = [];
  const done: RunContext["done"] = { count: 0, as: "done", isSummedUp: false };
  const told = createTold(system, status);
  const context: RunContext = {
    ...{ env, stdout, stderr, cwd, platform, now, signal },
    get stdin() {
      return system.stdin;
    },
    ...{ global, status, failures, done },
    style: {
      stdout: styleOf(stdout, env, global.color),
      stderr: styleOf(stderr, env, global.color),
    },
    prompt: createPrompt(system),
    createClient: async (needs) =>
      (await import("./profile/client.ts")).createClient(context, needs),
    useCredentials(used) {
      done.by = used;
    },
    notice(text) {
      if (!global.quiet) told.hold(`${prose(printableLines(text))}\n`);
    },
    sumUp(text) {
      done.isSummedUp = true;
      context.notice(text);
    },
    announce(text) {
      if (!global.quiet) told.now(`${prose(printableLines(text))}\n`);
    },
    async fail(what, error) {
      failures.push({ what, error });
      noteCredentials(error, done.by);
      const asJson = mode === "json" || mode === "jsonl";
      await told.failure(await textOf(error, { asJson, prose }, what));
    },
    succeed() {
      done.count += 1;
    },
    endAs(name) {
      done.as = name;
    },
    ...{ writeData: told.data, isClosed: told.isClosed, tellHeld: told.held },
  };
  return context;
}

function exitCodeFor({ failures, done, notice }: RunContext): number {
  const [first] = failures;
  if (!first) return EXIT_CODES[done.as].code;
  const { count, isSummedUp } = done;
  const all = failures.length + count;
  if (all > 1 && !isSummedUp) notice(`${failures.length} of ${all} failed.`);
  return count > 0 ? EXIT_CODES.partial.code : EXIT_CODES[exitNameOf(first.error)].code;
}

async function printText(text: string, { stdout }: System): Promise<number> {
  await write(stdout, text);
  return EXIT_CODES.done.code;
}
