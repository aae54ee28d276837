// Which files of a directory, or of a folder, are carried over.
import { textOption } from "../arguments/kinds.ts";
import type { OptionTable, OptionValues } from "../model/option.ts";

const patterns = (says: string) => ({
  ...textOption("GLOB", says, "a pattern"),
  repeatable: true as const,
});

export const FILTER_OPTIONS = {
  include: patterns("takes only the matching files of a directory"),
  exclude: patterns("leaves out what matches in a directory, and all that is in it"),
} satisfies OptionTable;

/** Whether a file, or a folder with all that is in it, is wanted, by its path in the directory. */
export type TreeFilter = (path: string, kind: "file" | "folder" | "other") => boolean;

/** Undefined if all is wanted. */
export async function createFilter({
  include,
  exclude,
}: OptionValues<typeof FILTER_OPTIONS>): Promise<TreeFilter | undefined> {
  if (!include && !exclude) return undefined;
  const { createMatcher } = await import("./glob.ts");
  const isIn = include ? createMatcher(include, { option: "include" }) : () => true;
  const isOut = exclude ? createMatcher(exclude, { option: "exclude" }) : () => false;
  return (path, kind) => !isOut(path) && (kind === "folder" || isIn(path));
}
