// Where errors say that they come from.
import { KooDriveError } from "../errors.ts";

type AnyFunction = (...args: never[]) => unknown;

/**
 * The error, whose stack begins behind this function, which the program has called: behind ten
 * frames of the client nothing would be left of the program.
 */
export function beginStackBehind(error: unknown, called: AnyFunction): unknown {
  if (!(error instanceof KooDriveError)) return error;
  const { stack } = error;
  (Error as { captureStackTrace?(target: Error, above: AnyFunction): void }).captureStackTrace?.(
    error,
    called,
  );
  // A call that nobody awaits yet has no caller on the stack.
  if (stack && !error.stack?.includes("\n    at ")) error.stack = stack;
  return error;
}
