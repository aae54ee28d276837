// Names of the service as names in a directory of this machine. They may be any text.
import { extensionOf } from "../../model/file-names.ts";

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

/** `report (2).pdf`. */
export function numberedName(name: string, number: number): string {
  const extension = extensionOf(name);
  const stem = extension ? name.slice(0, -extension.length - 1) : name;
  return `${stem} (${number})${extension && `.${extension}`}`;
}
