// What a command has beside its arguments. All of it is passed in, so that tests run commands in
// their own process.
import type { Readable, Writable } from "node:stream";
import type { KooDriveClient } from "../index.ts";
import type { CredentialsUsed } from "./credentials-used.ts";
import type { ExitName } from "./exit-codes.ts";
import type { GlobalValues } from "./global-options.ts";
import type { Style } from "./output/style.ts";
import type { Prompt } from "./terminal/prompt.ts";
import type { StatusLine } from "./terminal/status-line.ts";

export interface Terminal {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}

/** What a process gives. */
export interface System {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: Readable & Terminal;
  readonly stdout: Writable & Terminal;
  readonly stderr: Writable & Terminal;
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  now(): number;
  /** Aborted by a signal, with an {@link Interruption} as its reason. */
  readonly signal: AbortSignal;
}

/** Why a command was ended from outside. */
export class Interruption extends Error {
  override name = "Interruption";
  readonly exitCode: number;

  constructor(exitCode: number) {
    super("interrupted");
    this.exitCode = exitCode;
  }
}

export interface ClientNeeds {
  /** What is called takes no credentials. Default false. */
  readonly isAnonymous?: boolean;
  /** In place of the global one: for what is not sent. No credentials are used then. */
  readonly fetch?: typeof globalThis.fetch;
}

export interface Context extends System {
  /** The values of the options that commands share. */
  readonly global: GlobalValues;
  /** How stderr and stdout look. */
  readonly style: { readonly stdout: Style; readonly stderr: Style };
  /**
   * The client of the profile, environment and options. It checks requests by the contract, and its
   * calls are given up when the command is.
   *
   * @throws {@link UsageError} without an endpoint, {@link CredentialsError} without credentials.
   */
  createClient(needs?: ClientNeeds): Promise<KooDriveClient<"AccessToken">>;
  /** Says what calls are authenticated by from now on: an error is told with where to renew it. */
  useCredentials(used: CredentialsUsed | undefined): void;
  /**
   * Tells people something on stderr, unless `--quiet` is given: when the data is written, so that
   * it never stands before or in it.
   */
  notice(text: string): void;
  /** The same of what became of the whole: it says how many have failed, if any have. */
  sumUp(text: string): void;
  /** The same as a notice, at once: what somebody has to know while the work goes on. */
  announce(text: string): void;
  /** Questions to whoever sits at the terminal. */
  readonly prompt: Prompt;
  /** A line on stderr that changes, on a terminal alone: how far a transfer is. */
  readonly status: StatusLine;
  /**
   * Notes that a part of the work has failed, and says so on stderr. The command goes on; its exit
   * code will be that of a partial failure, or that of the error if `all` have failed.
   *
   * @param what The part, such as the path of a file.
   */
  fail(what: string, error: unknown): Promise<void>;
  /** The parts that have failed. */
  readonly failures: readonly Failure[];
  /** Notes that a part of the work was done, which a failure of all parts is told from. */
  succeed(): void;
  /** Names the exit code of a command that has done its work, and whose finding is no success. */
  endAs(name: ExitName): void;
}

export interface Failure {
  readonly what: string;
  readonly error: unknown;
}
