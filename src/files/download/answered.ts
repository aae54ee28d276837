// What KooDrive answers, where a field may have another type than its pages tell, or be null.

/** A text with something in it. */
export function textIn(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Bytes. */
export function sizeIn(value: unknown): number | undefined {
  const bytes = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(bytes) && Number(bytes) >= 0 ? Number(bytes) : undefined;
}

/** The objects of a list; none if it is no list. */
export function objectsIn<Element>(value: readonly Element[] | undefined): Element[] {
  const list: readonly Element[] = Array.isArray(value) ? value : [];
  return list.filter((element) => typeof element === "object" && element !== null);
}
