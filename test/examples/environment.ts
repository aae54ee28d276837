// What the programs of this folder share: a client by environment variables, and how they end.
//
//   KOODRIVE_ENDPOINT     the address of KooDrive or of a sandbox, such as http://127.0.0.1:4010
//   KOODRIVE_TOKEN        the access token of a user; or, for jobs without a user:
//   KOODRIVE_APP_ID, KOODRIVE_APP_SECRET, KOODRIVE_USER_ID    an application, and whom it acts for
//
// A job that runs by itself signs as an application: a token ends 20 minutes after its last call.
import {
  ApiError,
  ArgumentError,
  accessToken,
  appSignature,
  createKooDriveClient,
  type KooDriveClient,
} from "koodrive-client";
import { explainError } from "koodrive-client/errors";

/** With what a program ends. */
export const EXIT = {
  done: 0,
  /** It could not do its work. */
  failed: 1,
  /** It was called wrongly, and has done nothing. */
  usage: 2,
  /** It has done its work, and somebody has to look at what it says. */
  attention: 3,
} as const;

/** A mistake of whoever calls a program. */
export class UsageError extends Error {}

export function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new UsageError(`The environment variable ${name} is missing.`);
  return value;
}

/** @param userId Whom an application acts for, in place of KOODRIVE_USER_ID. */
export function connect(userId?: string): KooDriveClient {
  const endpoint = variable("KOODRIVE_ENDPOINT");
  const token = process.env.KOODRIVE_TOKEN;
  if (token && userId === undefined) {
    return createKooDriveClient({ endpoint, auth: accessToken(token) });
  }
  const auth = appSignature({
    appId: variable("KOODRIVE_APP_ID"),
    appSecret: variable("KOODRIVE_APP_SECRET"),
    userId: userId ?? variable("KOODRIVE_USER_ID"),
  });
  return createKooDriveClient({ endpoint, auth });
}

/** A whole number from an option, within a range. */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new UsageError(
    `--${option} must be a whole number from ${least} to ${most}, is "${text}".`,
  );
}

/** Runs a program, says in plain words why it failed, and sets the exit code. */
export async function runProgram(program: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await program();
  } catch (error) {
    console.error(inPlainWords(error));
    process.exitCode = isUsage(error) ? EXIT.usage : EXIT.failed;
  }
}

/** The texts of the client's errors contain no secrets. */
export function inPlainWords(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const action = error instanceof ApiError ? explainError(error)?.action : undefined;
  return action ? `${text}\n  ${action}` : text;
}

function isUsage(error: unknown): boolean {
  const { code = "" } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const isOption = String(code).startsWith("ERR_PARSE_ARGS"); // of node:util
  const kinds = [UsageError, ArgumentError, SyntaxError]; // the last one of JSON
  const isFile = code === "ENOENT"; // of a file that an argument names
  return isOption || isFile || kinds.some((kind) => error instanceof kind);
}
