// Where errors say that they come from.
import { KooDriveError } from "../errors.ts";

type AnyFunction = (...args: never[]) => unknown;

/** A line of a stack that is not of the runtime's own files. */
const PROGRAM_LINE = /\n +at (?!.*node:)/;

/**
 * The error, whose stack begins behind this function, which the program has called: behind ten
 * frames of the client nothing would be left of the program.
 */
export function beginStackBehind(error: unknown, called: AnyFunction): unknown {
  if (!(error instanceof KooDriveError)) return error;
  const { stack } = error;
  try {
    (Error as StackCapturing).captureStackTrace?.(error, called);
    // A call that nobody awaits yet has no caller on the stack.
    if (stack && !PROGRAM_LINE.test(`${error.stack}`)) error.stack = stack;
  } catch {
    // The error of a provider or a signal may be frozen.
  }
  return error;
}

interface StackCapturing {
  captureStackTrace?(target: Error, above: AnyFunction): void;
}
