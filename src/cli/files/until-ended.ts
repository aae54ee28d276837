// Work on one thing after the other, of which it is told what became of each: also if one fails, and
// if the command is interrupted.
import type { Context } from "../context.ts";
import { reportOf } from "../describe-error.ts";

/** Rows of what was done, and of what has failed. @throws the reason of the signal, at the end. */
export async function* untilEnded(
  paths: readonly string[],
  context: Context,
  work: (path: string) => Promise<object>,
): AsyncGenerator<object> {
  for (const path of paths) {
    context.signal.throwIfAborted();
    try {
      const row = await work(path);
      context.succeed();
      yield row;
    } catch (error) {
      context.signal.throwIfAborted();
      await context.fail(path, error);
      yield { status: "failed", path, error: reportOf(error) };
    }
  }
}
