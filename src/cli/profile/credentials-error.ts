/** There are no credentials, or none that may be sent there. Nothing was sent. */
export class CredentialsError extends Error {
  override name = "CredentialsError";
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}
