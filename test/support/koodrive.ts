// The command koodrive in the test's own process, with streams that keep what is written.
import { PassThrough, Writable } from "node:stream";
import { Interruption, type System } from "../../src/cli/context.ts";
import { runKoodrive } from "../../src/cli/run.ts";

export interface Surroundings {
  env?: NodeJS.ProcessEnv;
  /** What is piped in. Default: nothing. */
  stdin?: string | Uint8Array;
  /** Columns of the terminal that stdout and stderr are; undefined for none. */
  columns?: number;
  cwd?: string;
  /** Default: that of this process. */
  platform?: NodeJS.Platform;
  now?: () => number;
  signal?: AbortSignal;
  /** Told of all that is written to stdout, and to stderr. */
  onOutput?: (text: string) => void;
  onError?: (text: string) => void;
}

/** Runs it, with a config file that is not there unless the environment names one. */
export async function koodrive(args: readonly string[], surroundings: Surroundings = {}) {
  const { env = {}, stdin = "", columns, cwd = process.cwd(), now, signal } = surroundings;
  const stdout = keeping(columns, surroundings.onOutput);
  const stderr = keeping(columns, surroundings.onError);
  const system: System = {
    env: { KOODRIVE_CONFIG: "/nowhere/config.json", ...env },
    stdin: Object.assign(new PassThrough().end(stdin), { isTTY: false }),
    stdout: stdout.stream,
    stderr: stderr.stream,
    cwd,
    platform: surroundings.platform ?? process.platform,
    now: now ?? (() => Date.now()),
    signal: signal ?? new AbortController().signal,
  };
  const code = await runKoodrive(args, system);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** A signal that ends a command as Ctrl+C does. */
export function interrupter() {
  const controller = new AbortController();
  return { signal: controller.signal, interrupt: () => controller.abort(new Interruption(130)) };
}

function keeping(columns: number | undefined, onText = (_text: string) => {}) {
  let text = "";
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      text += chunk;
      onText(text);
      done();
    },
  });
  return {
    stream: Object.assign(stream, { isTTY: columns !== undefined, columns }),
    text: () => text,
  };
}

/** What a shell makes of a line that has no quotes but single ones. */
export function words(line: string): string[] {
  const found = line.matchAll(/(?:'(?:[^']|'\\'')*'|[^\s'])+/g);
  return Array.from(found, ([word]) =>
    word.replace(/'((?:[^']|'\\'')*)'/g, (_, inner: string) => inner.replaceAll("'\\''", "'")),
  );
}
