// Questions to whoever sits at the terminal. They go to stderr, since stdout is for data. What reads
// the answers is loaded with the first question, since it would take a tenth of every start.
import type { Readable, Writable } from "node:stream";
import { Interruption, type Terminal } from "../context.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { UsageError } from "../model/usage-error.ts";

export interface Prompt {
  /** Whether somebody can be asked. */
  readonly isPossible: boolean;
  /** A line that is shown while it is written. */
  ask(question: string): Promise<string>;
  /** A line that is not shown. @param ended Takes the question away. */
  askSecret(question: string, ended?: AbortSignal): Promise<string>;
  /** @param refusal What is said where nobody can be asked: which option stands for a yes. */
  confirm(question: string, refusal: string): Promise<boolean>;
  /** All of stdin, which is no terminal. */
  readAll(): Promise<string>;
}

interface Streams {
  readonly stdin: Readable & Terminal;
  readonly stderr: Writable & Terminal;
  readonly signal: AbortSignal;
}

export function createPrompt(streams: Streams): Prompt {
  return {
    get isPossible() {
      return Boolean(streams.stdin.isTTY && streams.stderr.isTTY);
    },
    ask: (question) => readLine(streams, question, streams.stderr),
    async askSecret(question, ended) {
      const signal = ended ? AbortSignal.any([ended, streams.signal]) : streams.signal;
      // Only when the terminal shows nothing any longer: what is typed from then on is secret.
      const begin = () => streams.stderr.write(question);
      try {
        return await readLine({ ...streams, signal }, "", await nowhere(), begin);
      } finally {
        streams.stderr.write("\n");
      }
    },
    async confirm(question, refusal) {
      if (!this.isPossible) throw new UsageError(refusal);
      const answer = await readLine(streams, `${question} [y/N] `, streams.stderr);
      return /^y(es)?$/i.test(answer.trim());
    },
    async readAll() {
      const { text } = await import("node:stream/consumers");
      return (await text(streams.stdin)).replace(/^\uFEFF/, "");
    },
  };
}

async function nowhere(): Promise<Writable> {
  const { Writable } = await import("node:stream");
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

async function readLine(
  { stdin, signal }: Streams,
  question: string,
  output: Writable,
  begin = () => {},
): Promise<string> {
  const { createInterface } = await import("node:readline");
  const lines = createInterface({ input: stdin, output, terminal: true });
  const answered = new Promise<string>((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    if (signal.aborted) return giveUp();
    signal.addEventListener("abort", giveUp, { once: true });
    // While it reads keys by itself, the terminal sends no signals.
    lines.once("SIGINT", () => reject(new Interruption(EXIT_CODES.interrupted.code)));
    lines.once("close", () => reject(new UsageError("The question was not answered.")));
    begin();
    lines.question(question, resolve);
  });
  return answered.finally(() => lines.close());
}
