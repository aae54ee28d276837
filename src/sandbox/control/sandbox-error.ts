/**
 * What a sandbox cannot do as things stand, such as keeping one more snapshot; or an answer of a
 * remote one that cannot be used. Wrong arguments are an ArgumentError.
 */
export class SandboxError extends Error {
  override get name() {
    return "SandboxError" as const;
  }
}

/**
 * What to say of a change or of bytes that could not be written or read, without the paths that the
 * system names; undefined for another error.
 */
export function keepingProblem(error: unknown): string | undefined {
  if (error instanceof SandboxError) return error.message;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code && syscall ? `The directory of the sandbox cannot be used: ${code}` : undefined;
}
