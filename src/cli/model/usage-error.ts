/**
 * The command was called wrongly, and nothing was sent. The message says how it is called, and is
 * all that is shown.
 */
export class UsageError extends Error {
  override name = "UsageError";
}
