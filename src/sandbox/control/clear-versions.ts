// The clearing of old versions, which the service does by itself in time.
import type { File, Version } from "../world/file-rows.ts";
import { dropVersion } from "../world/files.ts";
import { all, select } from "../world/table.ts";
import { values } from "../world/tree.ts";
import type { World } from "../world/world.ts";
import { spaceOf } from "./space-of.ts";

export interface VersionClearing {
  /** The space whose files are meant. Default: all spaces. */
  containerId?: string | undefined;
  /** How many old versions of each file stay, the newest of them. Default 0. */
  keep?: number | undefined;
}

export interface ClearedVersions {
  readonly removed: number;
  /** How many they took. */
  readonly bytes: number;
}

export function clearVersions(
  world: World,
  { containerId, keep = 0 }: VersionClearing,
): [World, ClearedVersions] {
  const files: Iterable<File> = containerId
    ? values(select(world.files, "space", spaceOf(world, containerId).containerId))
    : all(world.files);
  let next = world;
  let removed = 0;
  let bytes = 0;
  for (const { id } of files) {
    for (const version of oldVersionsOf(world, id, keep)) {
      next = dropVersion(next, version);
      removed += 1;
      bytes += version.size;
    }
  }
  return [next, { removed, bytes }];
}

/** Those that can go, without so many of the newest of them. */
function oldVersionsOf(world: World, fileId: string, keep: number): Version[] {
  const old = [...values(select(world.versions, "file", fileId))].slice(0, -1);
  const unprotected = old.filter(({ keepForever }) => !keepForever);
  return unprotected.slice(0, Math.max(0, unprotected.length - keep));
}
