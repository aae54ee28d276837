// A device that keeps up with a synchronization directory: it reads once what is there, then what
// changes, and goes on where it was when it is stopped.
import { ApiError, type KooDriveClient } from "koodrive-client";
import type { File, SyncDirectoryChange } from "koodrive-client/types";

export interface SyncDirectory {
  /** The space that holds the directory. */
  container: string;
  syncDirId: string;
  deviceId: string;
}

/** The device's copy, by the identifiers of files. It is given some files and changes twice. */
export interface Replica {
  /** The cursor that was saved last. Without one the copy is compared with all that is there. */
  load(): Promise<string | undefined>;
  save(cursor: string): Promise<void>;
  put(file: File): Promise<void>;
  apply(change: SyncDirectoryChange): Promise<void>;
  /** Removes all other files. */
  keepOnly(fileIds: ReadonlySet<string>): Promise<void>;
}

type Client = Pick<KooDriveClient, "files" | "syncDirectories">;

export async function synchronize(
  koodrive: Client,
  directory: SyncDirectory,
  replica: Replica,
): Promise<void> {
  const cursor = await replica.load();
  try {
    await takeChanges(koodrive, { ...directory, cursor }, replica);
  } catch (error) {
    // The service has forgotten what changed since then. No page says by which code it tells.
    const isRefused = error instanceof ApiError && error.status === 400 && !error.retryable;
    const isTooOld = isRefused && cursor !== undefined;
    if (!isTooOld) throw error;
    await takeChanges(koodrive, directory, replica);
  }
}

async function takeChanges(
  { files, syncDirectories }: Client,
  from: SyncDirectory & { cursor?: string | undefined },
  replica: Replica,
): Promise<void> {
  let isListed = from.cursor !== undefined;
  for await (const { changes, cursor } of syncDirectories.changes(from)) {
    if (!isListed) {
      // The first cursor is older than the list: no change of the meantime is missed.
      const fileIds = new Set<string>();
      const folder = { containerId: from.container, parentFileId: from.syncDirId };
      for await (const file of files.listDescendants.all(folder)) {
        await replica.put(file);
        fileIds.add(String(file.id));
      }
      await replica.keepOnly(fileIds);
      isListed = true;
    }
    for (const change of changes) await replica.apply(change);
    await replica.save(cursor);
  }
}
