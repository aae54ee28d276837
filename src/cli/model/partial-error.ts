/** A call has succeeded, and its answer names what of it has failed. */
export class PartialError extends Error {
  override name = "PartialError";
}
