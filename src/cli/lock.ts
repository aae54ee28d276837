// A lock between processes, which a killed process does not keep. The lock is a directory with one
// file in it, whose name says who holds it and is never used again. It appears with its file at
// once, by a rename, which fails while another file is there; and whoever takes over from a dead
// process removes the file of just that process. So a lock that has meanwhile passed on to another
// process is never removed, and no two processes hold it at once.
import { randomUUID } from "node:crypto";
import { readlinkSync } from "node:fs";
import { mkdir, readdir, rename, rm, rmdir, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export interface LockOptions {
  /**
   * Milliseconds for which anybody may hold it. An older one is taken over even if a process of its
   * number runs, which may be another one, or if its process is on another machine.
   */
  readonly lifetime: number;
  /** Ends the waiting, which then rejects. */
  readonly signal?: AbortSignal;
  /**
   * Called once, after a second of waiting.
   *
   * @param holder The process that holds the lock, such as "process 1234".
   */
  onWait?(holder: string): void;
}

export interface Lock {
  /** Whether this process still holds it: it may have slept for longer than the lifetime. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/** Milliseconds between two attempts. */
const PAUSE = 20;
/** Milliseconds of waiting without a word. */
const SILENCE = 1000;

/**
 * Waits until nobody else holds the lock.
 *
 * @param path Of the lock, in a directory that is there.
 */
export async function takeLock(path: string, options: LockOptions): Promise<Lock> {
  const name = `${process.pid}@${machine()}.${randomUUID()}`;
  const prepared = `${path}.${name}`;
  await mkdir(prepared, { mode: 0o700 });
  try {
    await writeFile(join(prepared, name), "");
    await waitToMove(join(prepared, name), path, options);
  } catch (error) {
    await rm(prepared, { recursive: true, force: true });
    throw error;
  }
  await removePrepared(path);
  const file = join(path, name);
  return {
    isHeld: () => exists(file),
    async release() {
      await rm(file, { force: true });
      // Another process may already have moved its own there.
      await rmdir(path).catch(() => {});
    },
  };
}

async function waitToMove(
  file: string,
  path: string,
  { lifetime, signal, onWait = () => {} }: LockOptions,
): Promise<void> {
  const began = performance.now();
  let isSilent = true;
  while (!(await tryToMove(file, path))) {
    const holder = await removeLeftOver(path, lifetime);
    if (holder === undefined) continue;
    if (isSilent && performance.now() - began >= SILENCE) {
      isSilent = false;
      onWait(holder);
    }
    await pause(PAUSE, undefined, { signal });
  }
}

/** How a rename fails to a directory that is not empty, or to a file. */
const TAKEN = ["ENOTEMPTY", "EEXIST", "ENOTDIR"];
/** Windows renames to no directory, not even to an empty one. */
const TAKEN_UNDER_WINDOWS = ["EPERM", "EACCES"];

async function tryToMove(file: string, path: string): Promise<boolean> {
  try {
    // The age of a lock begins when it is taken.
    await utimes(file, new Date(), new Date());
    await rename(dirname(file), path);
    return true;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const isTaken =
      TAKEN.includes(code) || (process.platform === "win32" && TAKEN_UNDER_WINDOWS.includes(code));
    if (!isTaken) throw error;
    return false;
  }
}

/** Frees the lock of a process that is dead or too late. Else resolves to who holds it. */
async function removeLeftOver(path: string, lifetime: number): Promise<string | undefined> {
  const names = await readdir(path).catch(() => undefined);
  // A file is the lock of an older version, which says nothing of its holder.
  const files = names?.map((name) => join(path, name)) ?? [path];
  let holder: string | undefined;
  for (const file of files) {
    const isLeft = isDead(basename(file)) || (await ageOf(file)) > lifetime;
    if (isLeft) await rm(file, { force: true });
    else if (await exists(file)) holder = describeHolder(basename(file));
  }
  // A directory that is not empty stays.
  await rmdir(path).catch(() => {});
  return holder;
}

/** What processes have prepared that were killed while they waited. */
async function removePrepared(path: string): Promise<void> {
  const directory = dirname(path);
  for (const name of await readdir(directory)) {
    const isPrepared = name.startsWith(`${basename(path)}.`);
    if (!isPrepared || !isDead(name.slice(basename(path).length + 1))) continue;
    await rm(join(directory, name), { recursive: true, force: true });
  }
}

/** Milliseconds since it was taken; less than any lifetime of a file that is no longer there. */
async function ageOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined);
  return found ? Date.now() - found.mtimeMs : -1;
}

const exists = async (file: string): Promise<boolean> =>
  (await stat(file).catch(() => undefined)) !== undefined;

const HOLDER = /^(\d+)@(.*)\.[\da-f-]{36}$/;

function describeHolder(name: string): string {
  const [, pid, on] = HOLDER.exec(name) ?? [];
  if (pid === undefined) return "another process";
  return on === machine() ? `process ${pid}` : `process ${pid} of another machine`;
}

/** Whether a holder is of this machine, and no longer runs. */
function isDead(name: string): boolean {
  const [, pid, on] = HOLDER.exec(name) ?? [];
  if (pid === undefined || on !== machine()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    // EPERM: it is somebody else's, and runs.
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

let known: string | undefined;

/** Where numbers of processes mean the same: containers may share the name of a host. */
function machine(): string {
  known ??= encodeURIComponent(`${hostname()} ${processNamespace()}`);
  return known;
}

/** The namespace of process numbers under Linux, `pid:[4026531836]`. */
function processNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}
