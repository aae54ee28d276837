// The package that the command is in, as source or as published.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The path of a file of the package. */
export const inPackage = (path: string): string => join(directoryOfPackage(), path);

export const readVersion = (): string =>
  JSON.parse(readFileSync(inPackage("package.json"), "utf8")).version;

function directoryOfPackage(): string {
  let directory = import.meta.dirname;
  while (!existsSync(join(directory, "package.json"))) directory = dirname(directory);
  return directory;
}
