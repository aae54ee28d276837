// What a download would fetch, what of it is there already, and what would fail: found by looking at
// lists and at this machine alone.
import type { Stats } from "node:fs";
import { join } from "node:path";
import { systemReason } from "../../files/node/system-reason.ts";
import { checkNames, type Folding, faultOfListed } from "../../files/trees/target-names.ts";
import type { Report } from "./batch.ts";
import type { Entry } from "./entry.ts";
import type { Fetching } from "./fetch.ts";
import type { TreeFilter } from "./filter.ts";
import { findFolding } from "./folding-there.ts";
import {
  demandOwnNames,
  FileThereError,
  faultOfName,
  findSameNames,
  localName,
  lookInside,
  sameNameError,
  statsOf,
} from "./local-target.ts";
import { hasSameContent, withDigest } from "./same-content.ts";
import { takeWanted } from "./wanted-files.ts";

type Asked = Omit<Fetching, "batch">;

interface Planning extends Asked, Pick<Report, "add"> {}

/** Reports all that would be fetched, is there already, or would fail. */
export async function planDownload(
  asked: Asked,
  entries: readonly Entry[],
  { add }: Report,
): Promise<void> {
  const { directory, options } = asked;
  const planning: Planning = { ...asked, add };
  await demandOwnNames(entries, directory, findFolding);
  const files = entries.filter(({ kind }) => kind === "file");
  const { name, isWanted } = options;
  if (name !== undefined && files[0]) await planNamed(planning, files[0], name);
  else await planFiles(planning, files);
  for (const entry of entries) {
    if (entry.kind !== "folder") continue;
    if (isWanted) await planWanted(planning, entry, isWanted);
    else await planFolder(planning, entry);
  }
}

async function planNamed(planning: Planning, entry: Entry, name: string): Promise<void> {
  const local = join(planning.directory, name);
  await planFile(planning, entry, local, async () => {
    const there = await lookAt(local, `${local} cannot be written`);
    // A link is replaced itself.
    const isReplaced = there?.isSymbolicLink() && planning.options.onConflict !== "fail";
    return isReplaced ? undefined : there;
  });
}

async function planFiles(planning: Planning, files: readonly Entry[]): Promise<void> {
  const { directory, add } = planning;
  const same = await findSameNames(files, directory, findFolding);
  for (const entry of files) {
    const { name, path, id } = entry;
    const earlier = same.get(entry);
    const fault = faultOfName(name);
    const failed = { status: "failed", path, kind: "file", id } as const;
    if (earlier) await add(failed, sameNameError(earlier));
    else if (fault !== undefined) await add(failed, new Error(fault));
    else await planFile(planning, entry, join(directory, name));
  }
}

/** @param look Finds what is in its place. */
async function planFile(
  planning: Planning,
  entry: Entry,
  local: string,
  look: () => Promise<Stats | undefined> = () => lookAt(local),
): Promise<void> {
  const row = { ...entry, local };
  try {
    const there = await look();
    const status = there ? await statusOf(planning, entry, { local, there }) : "to fetch";
    await planning.add({ ...row, status });
  } catch (error) {
    planning.context.signal.throwIfAborted();
    await planning.add({ ...row, status: "failed" }, error);
  }
}

/** @throws {@link FileThereError} if what is there is to stay. */
async function statusOf(
  { space, options: { onConflict } }: Planning,
  entry: Entry,
  { local, there }: { local: string; there: Stats },
): Promise<string> {
  if (!there.isFile()) throw new FileThereError(local, there);
  if (onConflict === "replace") return "to fetch";
  if (await hasSameContent(local, await withDigest(space, entry))) return "identical";
  if (onConflict === "fail") throw new FileThereError(local, there, true);
  return "to fetch";
}

/** What is at a path; undefined if nothing is. */
const lookAt = (path: string, problem = "the path cannot be looked at") =>
  statsOf(path).catch((cause: Error) => {
    throw new Error(`${problem}: ${systemReason(cause)}`, { cause });
  });

async function planFolder(planning: Planning, folder: Entry): Promise<void> {
  const { context, options, directory, add } = planning;
  const name = localName(folder, options.name);
  const local = join(directory, name);
  try {
    await lookInside(directory, name === "" ? [] : [name]);
    const folding = await findFolding(local);
    await planTree(planning, { folder, local, folding, above: [] });
  } catch (error) {
    context.signal.throwIfAborted();
    await add({ status: "failed", path: folder.path, local, kind: "folder" }, error);
  }
}

interface Tree {
  readonly folder: Entry;
  /** Its path on this machine. */
  readonly local: string;
  readonly folding: Folding;
  /** The identifiers of the folders that it is in. */
  readonly above: readonly string[];
}

async function planTree(planning: Planning, tree: Tree): Promise<void> {
  const { space, add } = planning;
  const above = [...tree.above, tree.folder.id];
  const faultIn = (entry: Entry) =>
    faultOfListed({ ...entry, isFolder: entry.kind === "folder" }, above);
  // In the order of the download itself: of two that would be one here, the first is fetched.
  const entries = space.list(tree.folder, "none");
  const listed = checkNames(entries, tree.folding, faultIn);
  for await (const { entry, reason } of listed) {
    const local = join(tree.local, entry.name);
    if (reason) await add({ ...entry, local, status: "failed" }, new Error(reason));
    else if (entry.kind === "file") await planFile(planning, entry, local);
    else await planInner(planning, { ...tree, folder: entry, local, above });
  }
}

async function planInner(planning: Planning, tree: Tree): Promise<void> {
  const { folder, local } = tree;
  const row = { ...folder, local };
  try {
    const there = await lookAt(local);
    if (there && !there.isDirectory()) throw new FileThereError(local, there);
    await planTree(planning, tree);
    await planning.add({ ...row, status: there ? "ready" : "to make" });
  } catch (error) {
    planning.context.signal.throwIfAborted();
    await planning.add({ ...row, status: "failed" }, error);
  }
}

async function planWanted(planning: Planning, folder: Entry, isWanted: TreeFilter): Promise<void> {
  const { space, options, directory, add } = planning;
  const name = localName(folder, options.name);
  await takeWanted(
    space,
    { folder, name, directory, isWanted },
    {
      ...{ findFolding, open: lookInside, add },
      takeFiles: (files, inner) => planFiles({ ...planning, directory: inner }, files),
    },
  );
}
