/** Where a mistake is, and what to do about it. */
interface Mistake {
  /** JSON pointer into the bundled contract, where the file and line are not known yet. */
  pointer?: string;
  file?: string;
  line?: number;
  /** What to do. */
  hint?: string;
}

/** A mistake in what people write: the contract, the ledger, or a file that goes with them. */
export class InvalidContractError extends Error {
  override name = "InvalidContractError";
  readonly mistake: Mistake;

  constructor(message: string, mistake: Mistake = {}) {
    super(message);
    this.mistake = mistake;
  }
}
