const RANDOM_WORDS = 6;

let prefix = "";
let count = 0;

/**
 * A trace ID of 58 hexadecimal digits: 48 that are random for the process, then a count. The
 * reference asks for 58 characters and does not say which.
 */
export function createTraceId(): string {
  prefix ||= randomHex();
  count += 1;
  return prefix + count.toString(16).padStart(10, "0");
}

function randomHex(): string {
  const words = crypto.getRandomValues(new Uint32Array(RANDOM_WORDS));
  return Array.from(words, (word) => word.toString(16).padStart(8, "0")).join("");
}
