// Names of the service as names in a directory of this machine. They may be any text.
import { extensionOf, MAX_WALKED_LEVELS } from "../../model/file-names.ts";

/** Names of devices, with any extension: Microsoft's "Naming Files, Paths, and Namespaces". */
const DEVICES = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(\.|$)/i;

/**
 * Why nothing is written under a name, if so. The name is looked at as the service gives it: once a
 * path is made of it, nothing shows any more what was a part of it.
 */
export function faultOfTargetName(name: string, platform: string): string | undefined {
  if (name === "") return "has no name";
  if (name === "." || name === "..") return "has a name that means another folder";
  if (/[/\\]/.test(name)) return "has a name with a separator of paths";
  if (name.includes("\0")) return "has a name with a NUL character";
  if (platform !== "win32") return undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them.
  if (/[<>:"|?*\u0001-\u001f]/.test(name))
    return "has a name with a character that Windows refuses";
  if (/[. ]$/.test(name)) return "has a name that ends in a dot or blank, which Windows drops";
  return DEVICES.test(name) ? "has the name of a device of Windows" : undefined;
}

interface Listed {
  /** Empty if the service gives none. */
  readonly id: string;
  readonly name: string;
  readonly isFolder: boolean;
}

/**
 * Why an entry of a list cannot be fetched, whatever there is here.
 *
 * @param above The identifiers of the folders that it is in.
 */
export function faultOfListed(
  { id, name, isFolder }: Listed,
  above: readonly string[],
): string | undefined {
  if (!id) return "has no identifier in the service";
  if (above.includes(id)) return "is a folder that it is in itself";
  if (isFolder && above.length > MAX_WALKED_LEVELS) {
    return `is nested more than ${MAX_WALKED_LEVELS} levels deep`;
  }
  return faultOfTargetName(name, process.platform);
}

/** What a file system takes for the same. */
export interface Folding {
  /** Upper and lower case. */
  readonly case: boolean;
  /** The forms in which Unicode writes one character. */
  readonly unicode: boolean;
}

/** Equal for names that are one name on the file system. */
export function foldName(name: string, folding: Folding): string {
  const normal = folding.unicode ? name.normalize("NFC") : name;
  // Upper case, since a Greek sigma has two lower ones.
  return folding.case ? normal.toUpperCase() : normal;
}

/**
 * Remembers the names of one folder. Gives the earlier name that a name is the same as, if there is
 * one.
 */
export function createNameRegister(folding: Folding) {
  const taken = new Map<string, string>();
  return (name: string): string | undefined => {
    const key = foldName(name, folding);
    const earlier = taken.get(key);
    if (earlier === undefined) taken.set(key, name);
    return earlier;
  };
}

/** How many entries of a folder are held back until all of those have been looked at. */
const HELD_BACK = 2000;

/** An entry of a folder, and why it cannot be fetched, if so. */
export interface CheckedEntry<Entry> {
  readonly entry: Entry;
  readonly reason: string | undefined;
}

/**
 * Tells of each entry of a folder whether its name is that of an earlier one. Where the file system
 * takes different names for the same, what cannot be fetched comes before all that can, so that it
 * is told before anything is written: of the first 2000 entries, since a list may have no end.
 *
 * @param faultOf Why an entry cannot be fetched, whatever others there are.
 */
export async function* checkNames<Entry extends { readonly name: string }>(
  entries: AsyncIterable<Entry>,
  folding: Folding,
  faultOf: (entry: Entry) => string | undefined,
): AsyncGenerator<CheckedEntry<Entry>> {
  const register = createNameRegister(folding);
  const held: Entry[] = [];
  const release = () => held.splice(0).map((entry) => ({ entry, reason: undefined }));
  let isHolding = folding.case || folding.unicode;
  try {
    for await (const entry of entries) {
      const reason = faultOf(entry) ?? sameName(register(entry.name));
      if (!isHolding || reason !== undefined) yield { entry, reason };
      else held.push(entry);
      isHolding &&= held.length < HELD_BACK;
      if (!isHolding) yield* release();
    }
  } catch (error) {
    // What was listed until then is fetched all the same.
    yield* release();
    throw error;
  }
  yield* release();
}

const sameName = (earlier: string | undefined) =>
  earlier === undefined ? undefined : `has a name that is the same here as that of ${earlier}`;

/** `report (2).pdf`. */
export function numberedName(name: string, number: number): string {
  const extension = extensionOf(name);
  const stem = extension ? name.slice(0, -extension.length - 1) : name;
  return `${stem} (${number})${extension && `.${extension}`}`;
}
