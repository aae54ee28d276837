// What npm would put into the package, without building it.
import { runNpm } from "../run.ts";

export interface Packed {
  /** Of the compressed tarball, in bytes. */
  size: number;
  files: { path: string; size: number }[];
}

export function packedFiles(): Packed {
  const printed = runNpm("pack", "--dry-run", "--json", "--ignore-scripts", "--loglevel=error");
  return JSON.parse(printed)[0];
}
