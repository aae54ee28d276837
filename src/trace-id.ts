/** A random trace ID: 58 hexadecimal digits. The reference asks for 58 characters and does not say which. */
export function createTraceId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(29));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
