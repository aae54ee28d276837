let prefix = "";
let made = 0;

/**
 * A trace ID: 58 hexadecimal digits, 48 of them random for the process, then a count. The reference
 * asks for 58 characters and does not say which.
 */
export function createTraceId(): string {
  prefix ||= Array.from(crypto.getRandomValues(new Uint32Array(6)), (number) =>
    number.toString(16).padStart(8, "0"),
  ).join("");
  made += 1;
  return prefix + made.toString(16).padStart(10, "0");
}
