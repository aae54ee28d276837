// Names of files: what they may be, and how one that is taken is made another.

/** Characters that no name has. */
export const FORBIDDEN_CHARACTERS = '<>|:"*?/\\';

/** What is wrong with a name, if anything is. */
export function faultOfName(name: string): string | undefined {
  const characters = [...name];
  if (characters.length < 1 || characters.length > MAX_NAME) {
    return `must have 1 to ${MAX_NAME} characters`;
  }
  if (name === "." || name === "..") return `must not be ${name}`;
  const wrong = characters.find((character) => FORBIDDEN_CHARACTERS.includes(character));
  return wrong && `must not have ${wrong}, nor any other of ${FORBIDDEN_CHARACTERS}`;
}

/** Characters, of which one outside of the basic plane of Unicode is one, too. */
export const MAX_NAME = 250;

/** The last extension without its dot, as it is written; empty where there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot + 1) : "";
}

const UTC_8 = 8 * 60 * 60 * 1000;

/** `20240104105403`: a time as jobs and renamed files have it, in UTC+8. */
export function localTimestamp(time: number): string {
  return new Date(time + UTC_8).toISOString().replace(/\D/g, "").slice(0, 14);
}

/**
 * `test_20240104_105403.zip` for `test.zip`. The stem is shortened where the name gets too long; an
 * extension that leaves no room for one counts as a part of it.
 */
export function stampName(
  name: string,
  time: number,
  isFolder: boolean,
  most: number = MAX_NAME,
): string {
  const timestamp = localTimestamp(time);
  const stamp = `_${timestamp.slice(0, 8)}_${timestamp.slice(8)}`;
  const extension = isFolder ? "" : extensionOf(name);
  const isRoom = extension !== "" && [...stamp, ".", ...extension].length < most;
  const end = isRoom ? `${stamp}.${extension}` : stamp;
  const stem = isRoom ? name.slice(0, -extension.length - 1) : name;
  return [...stem].slice(0, most - [...end].length).join("") + end;
}
