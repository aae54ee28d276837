// What an upload would send, and what of it the service does not take: found before anything is sent.
import { join } from "node:path";
import type { NameProblem } from "../../index.ts";
import { UsageError } from "../model/usage-error.ts";
import type { TransferRow } from "./batch.ts";
import { below } from "./entry.ts";
import { isValidName, NAME_RULE } from "./remote-path.ts";
import { type DirectoryToSend, directoryOf, sizeOf, surveyDirectory } from "./send-directory.ts";
import type { Space } from "./space.ts";

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
    if (!isValidName(file.name)) wrong.push(`${path}: ${NAME_RULE}`);
    if (file.kind !== "folder") continue;
    for (const { path: inner, problem } of await problemsIn(space, file)) {
      wrong.push(`${below(path, inner)} ${problem}`);
    }
  }
  if (wrong.length === 0) return;
  throw new UsageError(
    `${wrong.join("\n")}\nNothing was sent. --skip-invalid-names sends the rest.`,
  );
}

async function problemsIn(space: Space, file: ToSend): Promise<readonly NameProblem[]> {
  try {
    return (await surveyDirectory(space, file)).problems;
  } catch {
    space.signal.throwIfAborted();
    // A directory that cannot be read fails when it is sent, and the others go on.
    return [];
  }
}

/** A row for all that would be sent or skipped. */
export async function planUpload(space: Space, files: readonly ToSend[]): Promise<TransferRow[]> {
  const rows: TransferRow[] = [];
  for (const file of files) {
    const { local, parent, name, size, kind } = file;
    const path = below(parent.path, name);
    const own = { path, local, kind: kind === "folder" ? kind : "file" } as const;
    if (!isValidName(name)) {
      rows.push({ ...own, status: "skipped", reason: NAME_RULE });
      continue;
    }
    rows.push({ ...own, status: "to send", ...(kind === "file" && { size }) });
    if (kind === "folder") rows.push(...(await planDirectory(space, file, path)));
  }
  return rows;
}

async function planDirectory(space: Space, file: ToSend, top: string): Promise<TransferRow[]> {
  const { found, problems } = await surveyDirectory(space, file);
  const reasons = new Map<string, string>();
  for (const { path, problem } of problems) {
    // That is about the files of a folder, which itself is sent.
    if (!problem.startsWith("has more than")) reasons.set(path, problem);
  }
  const rows: TransferRow[] = [];
  // A folder comes before what is in it.
  for (const [path, kind] of found) {
    const above = directoryOf(path);
    if (reasons.has(above) && !reasons.has(path)) reasons.set(path, `is in ${above}`);
    const reason = reasons.get(path);
    const isSkipped = reason !== undefined || kind === "other";
    const local = join(file.local, path);
    const size = kind === "file" ? await sizeOf(local) : undefined;
    const status = isSkipped ? "skipped" : "to send";
    rows.push({ path: below(top, path), local, kind, size, status, reason });
  }
  return rows;
}
