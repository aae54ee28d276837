// The files of reports and documents. Each replaces the one of the run before it, at once and only
// when it is whole: who looks at it meanwhile, or after a failure, sees the old one.
import { randomBytes } from "node:crypto";
import type { Stats } from "node:fs";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { systemReason } from "../files/node/system-reason.ts";
import { UsageError } from "./model/usage-error.ts";

export interface OutputFile {
  /** As it was given. */
  readonly name: string;
  /** Where it will be; links are followed. */
  readonly path: string;
  finish(text: string): Promise<void>;
  /** Removes what has not become the file. */
  discard(): Promise<void>;
}

/**
 * Makes a temporary file beside the one that is asked for, so that what cannot be written is known
 * before anything is sent or made.
 *
 * @throws {@link UsageError} that names the option.
 */
export async function openOutputFile(
  option: string,
  name: string,
  cwd: string,
): Promise<OutputFile> {
  const refuse = (reason: string): never => {
    throw new UsageError(`--${option} ${name}: ${reason}.`);
  };
  const given = resolve(cwd, name);
  const there = await statIfThere(given).catch((error) => refuse(systemReason(error)));
  if (there?.isDirectory()) refuse("it is a directory, not a file");
  if (/[/\\]$/.test(name)) refuse("it names a directory, not a file");
  if (there && !there.isFile()) refuse("it is not a regular file");
  const folder = await realpath(dirname(given)).catch(() => refuse("its directory does not exist"));
  if (!(await stat(folder)).isDirectory()) refuse("its directory is a file");
  const path = there ? await realpath(given) : join(folder, basename(given));
  const temporary = join(dirname(path), `.koodrive.${randomBytes(6).toString("hex")}.part`);
  const mode = there && there.mode & 0o777;
  const handle = await open(temporary, "wx", mode).catch((error) =>
    refuse(`its directory cannot be written to: ${systemReason(error)}`),
  );
  return {
    ...{ name, path },
    async finish(text) {
      try {
        // What the mask of the process left out. A file system may have no modes.
        if (mode !== undefined) await handle.chmod(mode).catch(() => {});
        await handle.writeFile(text);
        // A rename may outlive a loss of power that the bytes do not.
        await handle.sync();
        await handle.close();
        await rename(temporary, path);
      } catch (cause) {
        const { message } = cause as Error;
        throw new Error(`--${option} ${name} cannot be written: ${message}`, { cause });
      }
    },
    async discard() {
      await handle.close().catch(() => {});
      await rm(temporary, { force: true }).catch(() => {});
    },
  };
}

const statIfThere = (path: string): Promise<Stats | undefined> =>
  stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  });
