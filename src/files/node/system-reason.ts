// What the system says of a file, for messages that name the file themselves.

/** `permission denied (EACCES)` of `EACCES: permission denied, open '/home/a'`. */
export function systemReason(error: unknown): string {
  const { message = String(error) } = Object(error) as Partial<Error>;
  const [, code, reason] = /^(E[A-Z\d]+): (.+?), [a-z]+(?: '|$)/s.exec(message) ?? [];
  return code === undefined ? message : `${reason} (${code})`;
}
