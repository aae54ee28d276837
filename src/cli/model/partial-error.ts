/** A call has succeeded, and its answer names what of it has failed. */
export class PartialError extends Error {
  override name = "PartialError";
  /** The method of the client, `spaces.createGroup`. */
  readonly operation: string;

  constructor(message: string, operation: string) {
    super(message);
    this.operation = operation;
  }
}
