// Goes through a directory and all below it, without following links and without keeping what it
// finds. Where the tree changes meanwhile, it tells what it finds.
import type { Dir, Dirent, Stats } from "node:fs";
import { lstat, opendir } from "node:fs/promises";
import { join } from "node:path";
import { untilAborted } from "../../model/waiting.ts";
import type { UploadTreeOptions } from "../tree-types.ts";
import type { FoundEntry } from "../trees/upload-rules.ts";
import { systemReason } from "./system-reason.ts";

/** How many names the system is asked for at once. */
const BATCH = 256;

/** A directory that is being read. */
interface OpenDirectory {
  readonly dir: Dir;
  readonly path: string;
  /** Undefined for the one that the walk begins with. */
  readonly entry: FoundEntry | undefined;
}

/** What the next step through a directory has found. */
interface Step {
  readonly entry?: FoundEntry;
  /** The entry, opened. */
  readonly dir?: Dir;
  readonly isEnd?: boolean;
}

/**
 * Yields a folder before what is in it, and a second time, with its fault, if reading it breaks
 * off.
 *
 * @param filter Whether an entry, with all that is in it, is wanted.
 * @throws what the system says if the directory itself cannot be read; what `filter` throws.
 */
export async function* walkDirectory(
  directory: string,
  signal: AbortSignal,
  filter: UploadTreeOptions["filter"] = () => true,
): AsyncGenerator<FoundEntry> {
  const open: OpenDirectory[] = [
    { dir: await openDirectory(directory), path: directory, entry: undefined },
  ];
  try {
    for (let inner = open.at(-1); inner; inner = open.at(-1)) {
      signal.throwIfAborted();
      const { entry, dir, isEnd } = await stepThrough(inner);
      if (isEnd) {
        open.pop();
        await inner.dir.close();
      }
      if (entry && dir) open.push({ dir, path: join(inner.path, entry.name), entry });
      if (!entry) continue;
      const isWanted = async () => isEnd || filter(entry.path, entry.kind);
      if (await untilAborted(isWanted(), signal)) yield entry;
      else if (dir) {
        open.pop();
        await dir.close();
      }
    }
  } finally {
    await Promise.all(open.map(({ dir }) => dir.close()));
  }
}

async function stepThrough({ dir, path, entry: folder }: OpenDirectory): Promise<Step> {
  let dirent: Dirent | Uint8Array | null;
  try {
    dirent = await dir.read();
  } catch (error) {
    if (!folder) throw error;
    return { entry: { ...folder, ...unreadable(error) }, isEnd: true };
  }
  return dirent ? look(dirent, path, folder) : { isEnd: true };
}

/** @param dirent Under Bun the name alone, and under Deno one whose name is text. */
async function look(
  dirent: Dirent | Uint8Array,
  directory: string,
  folder: FoundEntry | undefined,
): Promise<Step> {
  const { name, nameFault } = decodeName(dirent instanceof Uint8Array ? dirent : dirent.name);
  const kind = kindOf(dirent);
  const known = { name, path: folder ? `${folder.path}/${name}` : name, kind, folder } as const;
  const base = { ...known, level: (folder?.level ?? 0) + 1, size: 0, nameFault };
  if (nameFault) return { entry: kind === "other" ? { ...base, fault: nameFault } : base };
  const path = join(directory, name);
  try {
    const stats = await lstat(path);
    if (stats.isFile()) return { entry: { ...base, kind: "file", size: stats.size } };
    if (!stats.isDirectory()) return { entry: { ...base, kind: "other", fault: faultOf(stats) } };
  } catch (error) {
    // It has been removed since its directory was read.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    return { entry: { ...base, ...unreadable(error) } };
  }
  try {
    return { entry: { ...base, kind: "folder" }, dir: await openDirectory(path) };
  } catch (error) {
    return { entry: { ...base, kind: "folder", ...unreadable(error) } };
  }
}

/** As far as it is known without asking for more. */
function kindOf(dirent: Dirent | Uint8Array): FoundEntry["kind"] {
  if (dirent instanceof Uint8Array) return "other";
  return dirent.isFile() ? "file" : dirent.isDirectory() ? "folder" : "other";
}

function faultOf(stats: Stats): string {
  if (stats.isSymbolicLink()) return "is a symbolic link, which is not followed";
  if (stats.isSocket()) return "is a socket";
  if (stats.isFIFO()) return "is a pipe";
  return "is a device";
}

const unreadable = (error: unknown) => ({
  fault: `cannot be read: ${systemReason(error)}`,
  error: error as Error,
});

/** Names as bytes: on Linux they may be no text. Node's types have texts alone. */
const openDirectory = (path: string): Promise<Dir> =>
  opendir(path, { encoding: "buffer" as BufferEncoding, bufferSize: BATCH });

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

function decodeName(given: string | Uint8Array): { name: string; nameFault?: string } {
  const nameFault = "has a name that is not UTF-8";
  // In a text, this character stands for what could not be read.
  if (typeof given === "string")
    return { name: given, ...(given.includes("\ufffd") && { nameFault }) };
  try {
    return { name: strict.decode(given) };
  } catch {
    return { name: lenient.decode(given), nameFault };
  }
}
