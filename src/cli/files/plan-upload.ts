// What an upload would send, and what of it the service does not take: found before anything is sent.
import { join } from "node:path";
import type { Context } from "../context.ts";
import { UsageError } from "../model/usage-error.ts";
import type { TransferRow } from "./batch.ts";
import { below } from "./entry.ts";
import { faultOfLevel, isValidName, levelOf, NAME_RULE } from "./remote-path.ts";
import { type DirectoryToSend, directoryOf } from "./send-directory.ts";
import type { Space } from "./space.ts";
import { surveyDirectory } from "./survey.ts";

export interface Source {
  /** The whole path; "-" for stdin. */
  readonly local: string;
  readonly name: string;
  readonly kind: "file" | "folder" | "stdin";
  readonly size: number;
}

export type ToSend = Source & DirectoryToSend;

/** @throws {@link UsageError} that names all that the service does not take, of all sources. */
export async function demandNames(space: Space, files: readonly ToSend[]): Promise<void> {
  const wrong: string[] = [];
  for (const file of files) {
    const path = below(file.parent.path, file.name);
    const problem = problemOf(file);
    if (problem !== undefined) wrong.push(`${path}: ${problem}`);
    if (file.kind !== "folder") continue;
    for (const inner of await problemsIn(space, file)) wrong.push(`${path}/${inner}`);
  }
  if (wrong.length === 0) return;
  throw new RulesError(wrong);
}

/** What breaks the rules of the service, each in a line. */
class RulesError extends UsageError {
  readonly details: readonly string[];
  readonly remedy = "--skip-invalid-names sends the rest.";

  constructor(wrong: readonly string[]) {
    super("Nothing was sent, for what the service does not take:");
    const left = wrong.length - MOST_TOLD;
    const more = `and ${left} more, which --skip-invalid-names --dry-run lists.`;
    this.details = [...wrong.slice(0, MOST_TOLD), ...(left > 0 ? [more] : [])];
  }
}

const MOST_TOLD = 100;

/** What the service does not take of a source itself, if so. */
export function problemOf({ name, kind, parent }: ToSend): string | undefined {
  if (!isValidName(name)) return NAME_RULE;
  return kind === "folder" ? faultOfLevel(levelOf(parent) + 1) : undefined;
}

async function problemsIn({ signal }: Space, file: ToSend): Promise<readonly string[]> {
  try {
    const found = await surveyDirectory(file, signal);
    return found.flatMap(({ path, problem }) => (problem ? `${path} ${problem}` : []));
  } catch {
    signal.throwIfAborted();
    // A directory that cannot be read fails when it is sent, and the others go on.
    return [];
  }
}

/** A row for all that would be sent or skipped, or cannot be read. */
export async function planUpload(
  context: Context,
  files: readonly ToSend[],
): Promise<TransferRow[]> {
  const rows: TransferRow[] = [];
  const add = async (row: TransferRow) => {
    rows.push(row);
    if (row.status === "failed") await context.fail(row.path, new Error(row.reason));
    else context.succeed();
  };
  for (const file of files) {
    const { local, parent, name, size, kind } = file;
    const path = below(parent.path, name);
    const own = { path, local, kind: kind === "folder" ? kind : "file" } as const;
    const reason = problemOf(file);
    if (reason !== undefined) {
      await add({ ...own, status: "skipped", reason });
      continue;
    }
    await add({ ...own, status: "to send", ...(kind === "file" && { size }) });
    if (kind !== "folder") continue;
    try {
      for (const row of await planDirectory(context, file, path)) await add(row);
    } catch (error) {
      context.signal.throwIfAborted();
      rows.pop();
      await add({ ...own, status: "failed", reason: (error as Error).message });
    }
  }
  return rows;
}

async function planDirectory(
  { signal }: Context,
  file: ToSend,
  top: string,
): Promise<TransferRow[]> {
  const reasons = new Map<string, string>();
  // A folder comes before what is in it.
  return (await surveyDirectory(file, signal)).map((entry): TransferRow => {
    const { path, kind, problem, leftOut, fault } = entry;
    const above = directoryOf(path);
    const own = problem ?? leftOut;
    const reason = own ?? (reasons.has(above) ? `is in ${above}` : undefined);
    if (reason !== undefined) reasons.set(path, reason);
    const place = { path: below(top, path), local: join(file.local, path), kind };
    const size = kind === "file" ? entry.size : undefined;
    if (reason !== undefined) return { ...place, size, status: "skipped", reason };
    if (fault !== undefined) return { ...place, size, status: "failed", reason: fault };
    return { ...place, size, status: "to send" };
  });
}
