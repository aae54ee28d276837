// Files and folders of a space into a directory of this machine. Names are any text: the client
// writes nothing outside of the directory that it is given.
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { probeFolding } from "../../files/node/folding.ts";
import type { BatchEntry, DownloadConflict, Progress, TreeEntry } from "../../index.ts";
import type { Context } from "../context.ts";
import { type Batch, isTargetTaken } from "./batch.ts";
import { below, type Entry } from "./entry.ts";
import type { TreeFilter } from "./filter.ts";
import {
  demandOwnNames,
  FileThereError,
  findSameNames,
  localName,
  makeInside,
  makeTarget,
  sameNameError,
} from "./local-target.ts";
import { hasSameContent, withDigest } from "./same-content.ts";
import { nameIn } from "./send-directory.ts";
import type { Space } from "./space.ts";
import { takeWanted } from "./wanted-files.ts";

export interface FetchOptions {
  readonly name?: string | undefined;
  readonly onConflict: DownloadConflict;
  readonly concurrency: number;
  /** Of what is in folders; undefined for all. */
  readonly isWanted: TreeFilter | undefined;
}

/** What all that one command fetches has in common. */
export interface Fetching {
  readonly context: Context;
  readonly space: Space;
  readonly batch: Batch;
  readonly options: FetchOptions;
  readonly directory: string;
}

/** Files together, since their addresses are asked for together, then each folder. */
export async function fetchAll(fetching: Fetching, entries: readonly Entry[]): Promise<void> {
  const { options, directory } = fetching;
  await makeTarget(directory);
  await demandOwnNames(entries, directory);
  const files = entries.filter(({ kind }) => kind === "file");
  if (options.name !== undefined && files[0]) await fetchNamed(fetching, files[0], options.name);
  else if (files.length > 0) await fetchFiles(fetching, files);
  const { isWanted } = options;
  for (const entry of entries) {
    if (entry.kind !== "folder") continue;
    if (isWanted) await fetchWanted(fetching, entry, isWanted);
    else await fetchFolder(fetching, entry);
  }
}

const transferOptions = (
  { options: { onConflict, concurrency }, batch }: Fetching,
  name: string,
) => ({
  ...{ onConflict, concurrency },
  onProgress: (progress: Progress) => batch.progress.update(name, progress),
});

async function fetchNamed(fetching: Fetching, entry: Entry, name: string): Promise<void> {
  const { space, batch, directory, context } = fetching;
  const { id: fileId, path } = entry;
  const { containerId } = space;
  const local = join(directory, name);
  batch.progress.expect(1, entry.size ?? 0);
  try {
    const { size, isNew } = await space.koodrive.files.download(
      { containerId, fileId },
      local,
      transferOptions(fetching, path),
    );
    const status = isNew ? "fetched" : "identical";
    await batch.add({ status, path, local, kind: "file", size, id: fileId });
  } catch (error) {
    context.signal.throwIfAborted();
    await addFailed(fetching, { entry, local, error });
  } finally {
    batch.progress.end(path);
  }
}

async function fetchFiles(fetching: Fetching, entries: readonly Entry[]): Promise<void> {
  const { space, batch, directory } = fetching;
  const { containerId } = space;
  const same = await findSameNames(entries, directory);
  const label = entries.length === 1 ? (entries[0]?.path ?? "") : `${entries.length} files`;
  const bytes = entries.reduce((sum, { size = 0 }) => sum + size, 0);
  batch.progress.expect(entries.length, bytes);
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    const earlier = same.get(entry);
    if (earlier) await addSameName(fetching, entry, earlier);
    else byId.set(entry.id, entry);
  }
  const wanted = { containerId, fileIds: [...byId.keys()] };
  try {
    const options = transferOptions(fetching, label);
    const { files } = await space.koodrive.files.downloadMany(wanted, directory, options);
    for (const file of files) {
      const entry = byId.get(file.fileId);
      if (entry) await addFile(fetching, entry, file);
    }
  } catch (error) {
    space.signal.throwIfAborted();
    for (const { path, id } of byId.values()) {
      await batch.add({ status: "failed", path, kind: "file", id }, error);
    }
  } finally {
    batch.progress.end(label);
  }
}

/** Of two that would be one file here, the second. */
async function addSameName({ batch }: Fetching, entry: Entry, earlier: Entry): Promise<void> {
  const { path, id } = entry;
  batch.progress.count(1);
  await batch.add({ status: "failed", path, kind: "file", id }, sameNameError(earlier));
}

async function addFile(fetching: Fetching, entry: Entry, file: BatchEntry): Promise<void> {
  const { batch, directory } = fetching;
  const { status, path: local, size, error } = file;
  batch.progress.count(1);
  if (status === "failed") {
    return addFailed(fetching, { entry, local: join(directory, entry.name), error });
  }
  const told = status === "done" ? "fetched" : status;
  await batch.add({ status: told, path: entry.path, local, kind: "file", size, id: entry.id });
}

/** A file is not failed that is there with the same content. */
async function addFailed(
  { batch, options, space }: Fetching,
  { entry, local, error }: { entry: Entry; local: string; error: unknown },
): Promise<void> {
  const { path, id, size } = entry;
  const row = { path, local, kind: "file", size, id } as const;
  const there = isTargetTaken(error) ? await lstat(local).catch(() => undefined) : undefined;
  const isReplaceable = there?.isFile() || false;
  const isKept = options.onConflict === "fail";
  if (there && isKept && (await hasSameContent(local, await withDigest(space, entry)))) {
    await batch.add({ ...row, status: "identical" });
  } else {
    const isInTheWay = there && (isKept || !isReplaceable);
    const told = isInTheWay ? new FileThereError(local, there, isReplaceable) : error;
    await batch.add({ ...row, status: "failed" }, told);
  }
}

async function fetchFolder(fetching: Fetching, folder: Entry): Promise<void> {
  const { space, batch, options, directory, context } = fetching;
  const name = localName(folder, options.name);
  const local = join(directory, name);
  const told: Promise<void>[] = [];
  const onEntry = (entry: TreeEntry) => {
    if (entry.kind === "file") batch.progress.count(1);
    told.push(addEntry(fetching, { folder, local, entry }));
  };
  try {
    await makeInside(directory, name === "" ? [] : [name]);
    await space.koodrive.files.downloadDirectory(
      { containerId: space.containerId, fileId: folder.id },
      local,
      { ...transferOptions(fetching, folder.path), onEntry },
    );
  } catch (error) {
    context.signal.throwIfAborted();
    await batch.add({ status: "failed", path: folder.path, local, kind: "folder" }, error);
  } finally {
    await Promise.all(told);
    batch.progress.end(folder.path);
  }
}

async function addEntry(
  fetching: Fetching,
  { folder, local, entry }: { folder: Entry; local: string; entry: TreeEntry },
): Promise<void> {
  const { batch } = fetching;
  const { path, kind, status, fileId, size, reason, error = new Error(reason) } = entry;
  const place = { path: below(folder.path, path), local: join(local, path) };
  if (status === "failed" && kind === "file" && fileId !== undefined && isTargetTaken(error)) {
    const known = { name: nameIn(path), kind, path: place.path, id: fileId };
    const found = size === undefined ? known : { ...known, size };
    return addFailed(fetching, { entry: found, local: place.local, error });
  }
  const there = isTargetTaken(error) ? await lstat(place.local).catch(() => undefined) : undefined;
  const isInTheWay = there !== undefined && !there.isDirectory();
  const done = kind === "folder" ? "ready" : "fetched";
  const told = status === "done" ? done : status;
  const why = isInTheWay ? new FileThereError(place.local, there) : error;
  await batch.add({ ...place, kind, status: told, size, id: fileId, reason }, why);
}

async function fetchWanted(fetching: Fetching, folder: Entry, isWanted: TreeFilter): Promise<void> {
  const { space, batch, options, directory } = fetching;
  const name = localName(folder, options.name);
  await takeWanted(
    space,
    { folder, name, directory, isWanted },
    {
      ...{ findFolding: probeFolding, open: makeInside, add: batch.add },
      takeFiles: (files, inner) => fetchFiles({ ...fetching, directory: inner }, files),
    },
  );
}
