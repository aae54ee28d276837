// Rows and fields of a world as JSON, which has no integers beyond 2^53 and no infinite numbers.

const INTEGER = "$integer";

export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === "bigint") return { [INTEGER]: String(inner) };
    return inner === Number.POSITIVE_INFINITY ? { [INTEGER]: "Infinity" } : inner;
  });
}

/** @throws when the text is no JSON. */
export function fromJson(text: string): unknown {
  // Most texts have none, and are read many times as fast without a function.
  if (!text.includes(`"${INTEGER}"`)) return JSON.parse(text);
  return JSON.parse(text, (_, inner) => {
    const digits = inner?.[INTEGER];
    if (typeof digits !== "string") return inner;
    return digits === "Infinity" ? Number.POSITIVE_INFINITY : BigInt(digits);
  });
}
