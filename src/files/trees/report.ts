// What became of the files of a tree or of a batch.
import { callSafely } from "../progress.ts";
import type { BatchEntry, Outcome, TreeEntry, TreeOptions, TreeResult } from "../tree-types.ts";

type Settled = Pick<TreeEntry | BatchEntry, "status"> & { kind?: TreeEntry["kind"] };

/**
 * A file that is where it belongs counts as a success, also if it was there already. What is in a
 * folder that failed is unknown, so that not all succeeded then.
 */
export function outcomeOf(entries: readonly Settled[]): Outcome {
  const known = entries.filter(({ kind }) => kind !== "other");
  const isThere = ({ status }: Settled) => status === "done" || status === "identical";
  if (known.every(isThere)) return "all";
  return known.some((entry) => entry.kind !== "folder" && isThere(entry)) ? "some" : "none";
}

/** What is known of an entry when it is done. */
export type NewEntry = Pick<TreeEntry, "path" | "kind" | "status"> & Partial<TreeEntry>;

export interface Report {
  add(entry: NewEntry): void;
  result(): TreeResult;
}

export function createReport({ onEntry }: TreeOptions): Report {
  const entries: TreeEntry[] = [];
  return {
    add(given) {
      const entry: TreeEntry = {
        ...{ fileId: undefined, fileName: undefined, size: undefined },
        ...{ reason: undefined, error: undefined },
        ...given,
      };
      entries.push(entry);
      if (onEntry) callSafely(onEntry, entry);
    },
    result() {
      entries.sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
      return { outcome: outcomeOf(entries), entries };
    },
  };
}

/** What is told of an entry that failed. */
export function failure(error: unknown) {
  const { message } = error as Error;
  return { status: "failed", reason: message, error: error as Error } as const;
}
