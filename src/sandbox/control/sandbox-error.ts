/**
 * What a sandbox cannot do as things stand, such as keeping one more snapshot; or an answer of a
 * remote one that cannot be used. Wrong arguments are an ArgumentError.
 */
export class SandboxError extends Error {
  override get name() {
    return "SandboxError" as const;
  }
}
