// How a name that is taken is made another.
import { extensionOf, MAX_NAME } from "../../model/file-names.ts";

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
