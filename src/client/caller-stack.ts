// Where errors say that they come from.
import { KooDriveError } from "../errors.ts";

type AnyFunction = (...args: never[]) => unknown;
type AsyncFunction = (...args: never[]) => Promise<unknown>;

/**
 * The same function, but the stack of an error that it rejects with begins where the program called
 * it: behind ten frames of the client nothing would be left of the program.
 */
export function withCallerStack<Function extends AsyncFunction>(called: Function): Function {
  const calledByProgram = async (...args: never[]): Promise<unknown> => {
    try {
      return await called(...args);
    } catch (error) {
      throw beginStackBehind(error, calledByProgram);
    }
  };
  return calledByProgram as Function;
}

/** The error, whose stack begins behind this function, which must be on the stack. */
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
