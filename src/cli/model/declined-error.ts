/** A question was answered with no, so that nothing was done. The message says what was not. */
export class DeclinedError extends Error {
  override name = "DeclinedError";
}
