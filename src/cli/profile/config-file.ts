// The file of profiles. It holds secrets: only its owner can read it, it is never changed in place,
// and of two commands that change it at once, one waits.
import { constants } from "node:fs";
import { chmod, type FileHandle, open, readdir, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { makeDirectory } from "../../files/node/make-directory.ts";
import { systemReason } from "../../files/node/system-reason.ts";
import type { Context } from "../context.ts";
import { type Lock, takeLock } from "../lock.ts";
import { CredentialsError } from "./credentials-error.ts";
import { ownDirectory } from "./own-directory.ts";
import { parseConfig } from "./parse-config.ts";
import type { Config } from "./profile.ts";

const EMPTY: Config = { version: 1, profiles: {} };

/** Bits by which others than the owner may read or write. */
const OTHERS = 0o077;

type Place = Pick<Context, "env" | "platform">;

/** The path of the file. */
export function configPath({ env, platform }: Place): string {
  if (env.KOODRIVE_CONFIG) return env.KOODRIVE_CONFIG;
  return join(ownDirectory("config", { env, platform }), "config.json");
}

/** @throws {@link CredentialsError} where others can read the file: then it is not read. */
export async function readConfig(context: Place, path = configPath(context)): Promise<Config> {
  // Opening a pipe would wait for whoever writes into it, and not even Ctrl+C would end that.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
      throw unreadable(error);
    },
  );
  if (file === undefined) return EMPTY;
  try {
    await demandPrivate(file, path, context);
    const text = await file.readFile("utf8").catch((error) => {
      throw unreadable(error);
    });
    return parseConfig(text, path);
  } finally {
    await file.close();
  }
}

const unreadable = ({ message }: Error): Error =>
  new Error(`The profiles cannot be read: ${message}.`);

/**
 * As ssh does with private keys: a file that others can read is not used. One that belongs to
 * somebody else, such as a secret that is mounted into a container, is not judged.
 */
async function demandPrivate(file: FileHandle, path: string, { platform }: Place): Promise<void> {
  if (platform === "win32") return;
  const stats = await file.stat();
  // A directory has more bits, and says itself that it cannot be read.
  if (stats.isDirectory()) return;
  if (stats.isFIFO()) throw unreadable(new Error(`${path} is a pipe, not a file`));
  const { mode, uid } = stats;
  if ((mode & OTHERS) === 0 || uid !== process.getuid?.()) return;
  throw new CredentialsError(
    `Others can read ${path} (mode ${(mode & 0o777).toString(8)}), which holds secrets: it is ` +
      "not used.",
    `chmod 600 ${path}, and renew the credentials if somebody may have read them.`,
  );
}

/** Milliseconds after which a lock is left over: a renewal takes at most 30 seconds. */
const LOCK_LIFETIME = 60_000;

/** Reads the file, and writes what becomes of it, while no other command does. */
export async function changeConfig(
  context: Place & Pick<Context, "announce" | "signal">,
  change: (config: Config) => Config | Promise<Config>,
): Promise<Config> {
  const asked = configPath(context);
  await makeFolder(asked, context);
  const path = await realpath(asked).catch(() => asked);
  const lock = await takeLock(`${path}.lock`, {
    lifetime: LOCK_LIFETIME,
    signal: context.signal,
    onWait: (holder) => context.announce(`Waiting for ${holder}, which changes the profiles …`),
  }).catch(refuseToWrite);
  try {
    const config = await readConfig(context, path);
    const changed = await change(config);
    const text = `${JSON.stringify(changed, null, 2)}\n`;
    if (changed !== config) await replace(path, text, lock).catch(refuseToWrite);
    return changed;
  } finally {
    await lock.release();
  }
}

/** What is made here is the owner's alone; a directory that somebody has named stays as it is. */
async function makeFolder(path: string, { env, platform }: Place): Promise<void> {
  const directory = dirname(resolve(path));
  await makeDirectory(directory, 0o700).catch((error) => {
    throw new UnwritableError(error);
  });
  if (!env.KOODRIVE_CONFIG && platform !== "win32") await chmod(directory, 0o700);
}

/** The file of profiles, or its directory, cannot be written. */
class UnwritableError extends Error {
  override name = "UnwritableError";
  readonly remedy =
    "Set KOODRIVE_CONFIG to a file in a directory that is yours, or give the credentials by " +
    "KOODRIVE_TOKEN, or by KOODRIVE_APP_ID and KOODRIVE_APP_SECRET.";

  constructor(error: unknown) {
    super(`The profiles cannot be written: ${systemReason(error)}.`);
  }
}

/** Tells what the system says; other errors are told as they are. */
function refuseToWrite(error: NodeJS.ErrnoException): never {
  throw /^E[A-Z\d]+$/.test(error.code ?? "") ? new UnwritableError(error) : error;
}

/** A new file takes the place of the old one, so that at no time half of one is there. */
async function replace(path: string, text: string, lock: Lock): Promise<void> {
  await removeFresh(path);
  const fresh = `${path}.${process.pid}.new`;
  const file = await open(fresh, "wx", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  if (!(await lock.isHeld())) {
    await rm(fresh, { force: true });
    throw new Error("The profiles were not changed, since this took over a minute: try again.");
  }
  await rename(fresh, path);
}

/** What commands have left that were killed while they wrote: only who holds the lock writes. */
async function removeFresh(path: string): Promise<void> {
  const directory = dirname(path);
  const start = `${basename(path)}.`;
  for (const name of await readdir(directory)) {
    const isFresh = name.startsWith(start) && /^\d+\.new$/.test(name.slice(start.length));
    if (isFresh) await rm(join(directory, name), { force: true });
  }
}
