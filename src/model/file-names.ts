// Names of files and folders: what they may be, and how deep folders may be.

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

/** Of folders below the top folder of a space: openapi/files/createDirectory.yaml. */
export const MAX_LEVELS = 30;

/**
 * How many levels of folders are gone into, of a service that has more than it says: it may answer
 * each folder with another, without an end.
 */
export const MAX_WALKED_LEVELS = 40;

/** The last extension without its dot, as it is written; empty where there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot + 1) : "";
}
