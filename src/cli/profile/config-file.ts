// The file of profiles. It holds secrets: only its owner can read it, it is never changed in place,
// and of two commands that change it at once, one waits.
import { chmod, mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Context } from "../context.ts";

export type Profile = { readonly endpoint: string } & (TokenProfile | AppTokenProfile | AppProfile);

export interface TokenProfile {
  readonly kind: "token";
  readonly token: string;
  /** By which the token is renewed; undefined for one that was pasted. */
  readonly sessionId?: string;
  /** When the token was issued or renewed, in milliseconds since 1970. */
  readonly renewedAt?: number;
}

export interface AppTokenProfile {
  readonly kind: "app-token";
  readonly token: string;
}

export interface AppProfile {
  readonly kind: "app-signature";
  readonly appId: string;
  readonly appSecret: string;
  readonly userId: string;
}

export interface Config {
  /** The form of the file. */
  readonly version: 1;
  /** The name of the profile that is used where none is named. */
  readonly current?: string | undefined;
  readonly profiles: Readonly<Record<string, Profile>>;
}

const EMPTY: Config = { version: 1, profiles: {} };

/** Bits by which others than the owner may read or write. */
const OTHERS = 0o077;

type Place = Pick<Context, "env" | "platform">;

/** The path of the file. */
export function configPath({ env, platform }: Place): string {
  if (env.KOODRIVE_CONFIG) return env.KOODRIVE_CONFIG;
  return join(configDirectory({ env, platform }), "koodrive", "config.json");
}

function configDirectory({ env, platform }: Place): string {
  if (env.XDG_CONFIG_HOME) return env.XDG_CONFIG_HOME;
  if (platform === "win32" && env.APPDATA) return env.APPDATA;
  return join(env.HOME ?? homedir(), ".config");
}

export async function readConfig(
  context: Place & Pick<Context, "notice">,
  path = configPath(context),
): Promise<Config> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new Error(`The profiles cannot be read: ${error.message}.`);
  });
  if (text === undefined) return EMPTY;
  if (context.platform !== "win32" && ((await stat(path)).mode & OTHERS) !== 0) {
    context.notice(`Others can read ${path}, which holds secrets: chmod 600 ${path}`);
  }
  return parse(text, path);
}

function parse(text: string, path: string): Config {
  try {
    const config = JSON.parse(text);
    if (config?.version === 1 && typeof config.profiles === "object") return config;
  } catch {
    // The message of JSON.parse would quote what may be a secret.
  }
  throw new Error(`${path} is no file of profiles: delete or correct it.`);
}

/** Reads the file, and writes what becomes of it, while no other command does. */
export async function changeConfig(
  context: Place & Pick<Context, "notice">,
  change: (config: Config) => Config | Promise<Config>,
): Promise<Config> {
  const { env, platform } = context;
  const asked = configPath(context);
  await makeDirectory(asked, context);
  const path = await realpath(asked).catch(() => asked);
  const unlock = await lock(`${path}.lock`);
  try {
    const config = await readConfig({ env, platform, notice: () => {} }, path);
    const changed = await change(config);
    if (changed !== config) await replace(path, `${JSON.stringify(changed, null, 2)}\n`);
    return changed;
  } finally {
    await unlock();
  }
}

/** What is made here is the owner's alone; a directory that somebody has named stays as it is. */
async function makeDirectory(path: string, { env, platform }: Place): Promise<void> {
  const directory = dirname(path);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  if (!env.KOODRIVE_CONFIG && platform !== "win32") await chmod(directory, 0o700);
}

/** A new file takes the place of the old one, so that at no time half of one is there. */
async function replace(path: string, text: string): Promise<void> {
  const fresh = `${path}.${process.pid}.new`;
  await rm(fresh, { force: true });
  const file = await open(fresh, "wx", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, path);
}

/** Milliseconds after which a lock is left over: a renewal takes at most 30 seconds. */
const LOCK_LIFETIME = 60_000;
const LOCK_PAUSE = 20;

async function lock(path: string): Promise<() => Promise<void>> {
  while (true) {
    try {
      await (await open(path, "wx", 0o600)).close();
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      await removeStale(path);
      await pause(LOCK_PAUSE);
    }
  }
}

async function removeStale(path: string): Promise<void> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
  if (Date.now() - mtimeMs > LOCK_LIFETIME) await rm(path, { force: true });
}
