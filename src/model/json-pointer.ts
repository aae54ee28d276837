// JSON pointers (RFC 6901).

/** A name as one token of a pointer: `/` and `~` are escaped (section 3). */
export function escapePointerToken(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The names that a pointer goes through. The empty pointer, the whole document, has none. */
export function parsePointer(pointer: string): string[] {
  const tokens = pointer.split("/").slice(1);
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer with `*` for each index, so that it stands for any element of a list. */
export function starIndices(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}
