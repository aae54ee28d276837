// The entries of the package, each with the source that stands for it in the tests: the table by
// which the compiler resolves them too.
import { readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const { compilerOptions } = JSON.parse(readFileSync(new URL("tsconfig.json", root), "utf8"));

/** URLs of source files, by what a program imports, such as `koodrive-client/errors`. */
export const ENTRIES: ReadonlyMap<string, URL> = new Map(
  Object.entries<string[]>(compilerOptions.paths).map(([name, [path = ""]]) => [
    name,
    new URL(path, root),
  ]),
);

/** The argument of `node` with which a program gets the source where it imports the package. */
export const RESOLVE_SOURCE = `--import=${new URL("resolve-source.ts", import.meta.url)}`;
