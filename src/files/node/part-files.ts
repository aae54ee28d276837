// The files that downloads are written to until they are complete. The name of one tells which
// process writes it, so that what a killed process has left can be removed by the next download.
import { createHash, randomBytes } from "node:crypto";
import { lstat, readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";

/** Characters of the target's name that the name begins with: a name has 255 bytes at most. */
const LONGEST_PREFIX = 40;

/** `.report.pdf.koodrive-0123abcd-4711-0123456789ab.part`: of which machine and process. */
const PART_NAME = /^\..+\.koodrive-([\da-f]{8})-(\d{1,10})-[\da-f]{12}\.part$/s;

/** Milliseconds without a write after which nobody writes it any more, on whatever machine. */
const LONGEST_SILENCE = 86_400_000;

const prefixOf = (name: string): string =>
  `.${Array.from(name).slice(0, LONGEST_PREFIX).join("")}.koodrive-`;

const machine = (): string => createHash("sha256").update(hostName()).digest("hex").slice(0, 8);

/** Deno tells it only to programs that may know it. */
function hostName(): string {
  try {
    return hostname();
  } catch {
    return "";
  }
}

/** A new path beside that of the target. */
export function partPathOf(target: string): string {
  const random = randomBytes(6).toString("hex");
  const name = `${prefixOf(basename(target))}${machine()}-${process.pid}-${random}.part`;
  return join(dirname(target), name);
}

/** Whether a name is that of an unfinished download. */
export const isPartName = (name: string): boolean => PART_NAME.test(name);

/**
 * Removes what downloads into a directory have left whose process was killed.
 *
 * @param target The name of the file whose downloads are meant. Default: all.
 */
export async function removeOldParts(directory: string, target?: string): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  const prefix = target === undefined ? "." : prefixOf(target);
  for (const name of names) {
    const [isPart, host, pid] = PART_NAME.exec(name) ?? [];
    if (!isPart || !name.startsWith(prefix)) continue;
    const path = join(directory, name);
    const stats = await lstat(path).catch(() => undefined);
    if (!stats?.isFile()) continue;
    const isSilent = Date.now() - stats.mtimeMs > LONGEST_SILENCE;
    const isOver = host === machine() && !isRunning(Number(pid));
    if (isSilent || isOver) await rm(path, { force: true }).catch(() => {});
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // One of another user may not be asked, nor any where the runtime does not allow it.
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
