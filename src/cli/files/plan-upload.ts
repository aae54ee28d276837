// What an upload would send, and what of it the service does not take: found before anything is sent.
import { join } from "node:path";
import { systemReason } from "../../files/node/system-reason.ts";
import { severalOfName } from "../../files/trees/folder-contents.ts";
import { TransferError } from "../../index.ts";
import { reportOf } from "../describe-error.ts";
import { UsageError } from "../model/usage-error.ts";
import type { Report, TransferRow } from "./batch.ts";
import { below, type Entry } from "./entry.ts";
import { faultOfLevel, isValidName, levelOf, NAME_RULE } from "./remote-path.ts";
import { contentOf } from "./same-content.ts";
import { type DirectoryToSend, directoryOf, nameIn } from "./send-directory.ts";
import { FILE_THERE, OTHER_NAME, OTHER_NAMES, type Sending } from "./send-file.ts";
import type { Space } from "./space.ts";
import { type Surveyed, surveyDirectory } from "./survey.ts";
import { createThoroughFinder, type FindThere, sameOf } from "./there.ts";

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

/** What a dry run looks with. */
interface Asked extends Pick<Sending, "context" | "space" | "onConflict"> {
  readonly report: Report;
}

interface Planning extends Asked {
  readonly find: FindThere;
}

/** Reports all that would be sent or skipped, is there already, or would fail. */
export async function planUpload(asked: Asked, files: readonly ToSend[]): Promise<void> {
  const { context, report, space } = asked;
  const find = createThoroughFinder(space, ({ path }, error) => {
    const { message } = reportOf(error);
    context.notice(`Nothing is compared in ${path}, which could not be listed: ${message}`);
  });
  const planning: Planning = { ...asked, find };
  for (const file of files) {
    const { local, parent, name, kind } = file;
    const path = below(parent.path, name);
    const own = { path, local, kind: kind === "folder" ? kind : "file" } as const;
    try {
      for (const row of await planSource(planning, file, own)) {
        await report.add(row, row.error ?? new Error(row.reason));
      }
    } catch (error) {
      context.signal.throwIfAborted();
      await report.add({ ...own, status: "failed" }, error);
    }
  }
}

/** @returns The row of the source itself, and those of what is in it. */
async function planSource(
  planning: Planning,
  file: ToSend,
  own: Omit<TransferRow, "status">,
): Promise<TransferRow[]> {
  const { parent, name, size, kind } = file;
  const reason = problemOf(file);
  if (reason !== undefined) return [{ ...own, status: "skipped", reason }];
  const row = { ...own, ...(kind === "file" && { size }) };
  const there = kind === "stdin" ? [] : await planning.find(parent, name);
  const planned = await planRow(planning, row, there);
  if (kind !== "folder" || planned.status === "failed") return [planned];
  const top = { path: own.path, there: folderIn(there) };
  return [planned, ...(await planDirectory(planning, file, top))];
}

/** What the service would refuse. */
class NameTakenError extends Error {
  override name = "FileThereError";
  readonly remedy: string;

  constructor(remedy: string) {
    super("The folder has something else of this name.");
    this.remedy = remedy;
  }
}

/** What the client would refuse. */
function ambiguousError(count: number): Error {
  const error = new TransferError("ambiguous", severalOfName(count), {});
  return Object.assign(error, { remedy: OTHER_NAME });
}

const failed = (row: Omit<TransferRow, "status">, error: Error): TransferRow => ({
  ...row,
  ...{ status: "failed", reason: error.message, error },
});

const folderIn = (there: readonly Entry[]): Entry | undefined =>
  there.find(({ kind }) => kind === "folder");

/** What would become of a file or folder that can be sent. */
async function planRow(
  { space, onConflict }: Planning,
  row: Omit<TransferRow, "status">,
  there: readonly Entry[],
): Promise<TransferRow> {
  const { local = "" } = row;
  if (row.kind === "folder") {
    const folder = folderIn(there);
    if (folder) return { ...row, status: "ready", id: folder.id };
    const isFree = there.length === 0;
    return isFree ? { ...row, status: "to make" } : failed(row, new NameTakenError(FILE_THERE));
  }
  const files = there.filter(({ kind }) => kind === "file");
  if (there.length === 0 || onConflict === "rename") return { ...row, status: "to send" };
  try {
    const same = files.length > 0 && (await sameOf(space, files, await contentOf(local)));
    if (same) return { ...row, status: "identical", id: same.id };
  } catch (error) {
    space.signal.throwIfAborted();
    const reason = systemReason(error);
    return { ...row, status: "failed", reason, error: new Error(`${reason}.`) };
  }
  const isVersion = onConflict === "version";
  if (isVersion && files.length > 1) return failed(row, ambiguousError(files.length));
  const isRefused = onConflict === "fail" || (isVersion && files.length === 0);
  const remedy = files.length > 0 ? OTHER_NAMES : OTHER_NAME;
  return isRefused ? failed(row, new NameTakenError(remedy)) : { ...row, status: "to send" };
}

/** Why nothing is sent of what is in a folder. */
interface FolderFault {
  readonly status: "skipped" | "failed";
  readonly reason: string;
}

async function planDirectory(
  planning: Planning,
  file: ToSend,
  top: { path: string; there: Entry | undefined },
): Promise<TransferRow[]> {
  const { context, find } = planning;
  const faults = new Map<string, FolderFault>();
  const folders = new Map([["", top.there]]);
  const rows: TransferRow[] = [];
  // A folder comes before what is in it.
  for (const entry of await surveyDirectory(file, context.signal)) {
    const { path, kind } = entry;
    const inherited = faults.get(directoryOf(path));
    const size = kind === "file" ? entry.size : undefined;
    const row = { path: below(top.path, path), local: join(file.local, path), kind, size };
    const fault = faultOf(entry, inherited);
    const parent = folders.get(directoryOf(path));
    const there = fault || !parent ? [] : await find(parent, nameIn(path));
    const planned: TransferRow = fault ? { ...row, ...fault } : await planRow(planning, row, there);
    rows.push(planned);
    const { status, reason = "" } = planned;
    if (status === "failed" || status === "skipped") {
      const why = status === "failed" ? `failed: ${reason}` : reason;
      faults.set(path, inherited ?? { status, reason: `is in ${path}, which ${why}` });
    } else if (kind === "folder") folders.set(path, folderIn(there));
  }
  return rows;
}

/** Why an entry is not sent, whatever there is in the space. */
function faultOf(
  { problem, leftOut, fault }: Surveyed,
  folder: FolderFault | undefined,
): FolderFault | undefined {
  const own = problem ?? leftOut;
  if (own !== undefined) return { status: "skipped", reason: own };
  if (folder) return folder;
  return fault === undefined ? undefined : { status: "failed", reason: fault };
}
