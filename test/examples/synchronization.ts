// A device that keeps up with a synchronization directory: it reads once what is there, then what
// changes, and goes on where it was when it is stopped.
import type { KooDriveClient } from "koodrive-client";
import type { File, SyncDirectoryChange } from "koodrive-client/types";

export interface SyncDirectory {
  /** The space that holds the directory. */
  container: string;
  fileId: string;
  deviceId: string;
}

/** What the device keeps across restarts. */
export interface Progress {
  cursor: string;
  /** Whether all that was in the directory has been read. */
  isListed: boolean;
}

/** The device's copy. After a stop it is given some files and changes once more. */
export interface Replica {
  load(): Promise<Progress | undefined>;
  save(progress: Progress): Promise<void>;
  put(file: File): Promise<void>;
  apply(change: SyncDirectoryChange): Promise<void>;
}

export async function synchronize(
  { files, syncDirectories }: Pick<KooDriveClient, "files" | "syncDirectories">,
  { container, fileId, deviceId }: SyncDirectory,
  replica: Replica,
): Promise<void> {
  let progress = await replica.load();
  if (!progress) {
    // Before the files are read, so that no change of the meantime is missed.
    const { startCursor } = await syncDirectories.getStartCursor({ container, fileId });
    if (startCursor === undefined) throw new Error("no cursor in the response");
    progress = { cursor: startCursor, isListed: false };
    await replica.save(progress);
  }
  const { cursor, isListed } = progress;
  if (!isListed) {
    const folder = { containerId: container, parentFileId: fileId };
    for await (const file of files.listDescendants.all(folder)) await replica.put(file);
    await replica.save({ cursor, isListed: true });
  }
  const changes = syncDirectories.listChanges.all(
    { container, syncDirId: fileId, deviceId, cursor },
    { onCursor: (next) => replica.save({ cursor: next, isListed: true }) },
  );
  for await (const change of changes) await replica.apply(change);
}
