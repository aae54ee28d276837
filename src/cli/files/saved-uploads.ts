// What is known of uploads that broke off, so that the same command goes on with them. There is no
// secret in it, but names of files: only its owner can read it.
import { createHash } from "node:crypto";
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeDirectory } from "../../files/node/make-directory.ts";
import type { UploadState } from "../../index.ts";
import type { Context } from "../context.ts";
import { ownDirectory } from "../profile/own-directory.ts";

type Place = Pick<Context, "env" | "platform">;

/** Where it is kept. */
export const uploadsDirectory = (place: Place): string =>
  join(ownDirectory("state", place), "uploads");

/** An upload is the same if it takes the same file to the same place, by the same rule. */
export interface UploadKey {
  /** The whole path of the file. */
  readonly local: string;
  readonly containerId: string;
  readonly parentId: string;
  readonly name: string;
  /** The service keeps the rule that an upload was begun with. */
  readonly onConflict: string;
}

export interface SavedUpload {
  /** Undefined if there is none. */
  read(): Promise<UploadState | undefined>;
  save(state: UploadState): Promise<void>;
  forget(): Promise<void>;
}

export function savedUpload(
  { local, containerId, parentId, name, onConflict }: UploadKey,
  place: Place,
): SavedUpload {
  const directory = uploadsDirectory(place);
  const key = JSON.stringify([local, containerId, parentId, name, onConflict]);
  const path = join(directory, `${createHash("sha256").update(key).digest("hex")}.json`);
  // One after the other: the last is to stay.
  let saving = Promise.resolve();
  return {
    async read() {
      const text = await readFile(path, "utf8").catch(() => undefined);
      return text === undefined ? undefined : parse(text);
    },
    save(state) {
      const written = saving.then(() => write(directory, path, state));
      saving = written.catch(() => {});
      return written;
    },
    async forget() {
      await saving;
      await rm(path, { force: true });
    },
  };
}

async function write(directory: string, path: string, state: UploadState): Promise<void> {
  // A file of one part has nothing to go on with.
  if (state.sent.length === 0 || state.size <= state.partSize) return;
  await makeDirectory(directory, 0o700);
  const fresh = `${path}.${process.pid}.new`;
  await writeFile(fresh, JSON.stringify(state), { mode: 0o600 });
  await rename(fresh, path);
}

function parse(text: string): UploadState | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Milliseconds after which nobody will go on with an upload. */
const LIFETIME = 30 * 86_400_000;

/** Removes what nobody has gone on with. */
export async function forgetOldUploads(place: Place, now: number): Promise<void> {
  const directory = uploadsDirectory(place);
  for (const name of await readdir(directory).catch(() => [])) {
    const path = join(directory, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > LIFETIME) await rm(path, { force: true });
  }
}
