// What a random step is about: a space, a file in it, a share, and somebody who may use them. Chosen
// together, since identifiers that are chosen each by itself hardly ever fit together.
import type { File, Upload } from "../../../src/sandbox/world/file-rows.ts";
import type { Space, User } from "../../../src/sandbox/world/rows.ts";
import type { Share } from "../../../src/sandbox/world/share-rows.ts";
import { all, find, select } from "../../../src/sandbox/world/table.ts";
import { sizeOf, values } from "../../../src/sandbox/world/tree.ts";
import type { Work, WorkFamily } from "../../../src/sandbox/world/work-rows.ts";
import type { World } from "../../../src/sandbox/world/world.ts";
import type { Step } from "./steps.ts";

export interface Focus {
  space: Space | undefined;
  file: File | undefined;
  folder: File | undefined;
  upload: Upload | undefined;
  share: Share | undefined;
  work: Work | undefined;
  user: User | undefined;
}

/** @param id The operation: some are about a certain kind of file, upload or work. */
export function focusOf(world: World, { id, picks }: Pick<Step, "id" | "picks">): Focus {
  const [first = 0, second = 0, third = 0, fourth = 0] = picks;
  const share = pickFrom([...all(world.shares)], fourth);
  const space = spaceInFocus(world, { id, pick: first, share });
  const inSpace = space?.containerId ?? "";
  const files = [...values(select(world.files, "space", inSpace))];
  const folders = files.filter(({ fileType, recycled }) => fileType === "10" && !recycled);
  const kind = id === "completeFileVersion" ? "version" : "file";
  const uploads = [...values(select(world.uploads, "space", inSpace))];
  const work = pickFrom([...values(select(world.works, "family", familyOf(id)))], second);
  const meant = files.filter((file) => isMeant(world, id, file, share));
  return {
    ...{ space, share, work },
    file: pickFrom(meant.length > 0 ? meant : files, second),
    folder: pickFrom(folders, third),
    upload: pickFrom(
      uploads.filter((upload) => upload.kind === kind),
      second,
    ),
    user: (work && find(world.users, work.userId)) ?? (space && managerOf(world, space)),
  };
}

/** Most steps are about a space in which there is something. */
function spaceInFocus(
  world: World,
  { id, pick, share }: { id: string; pick: number; share: Share | undefined },
): Space | undefined {
  if (IN_SHARE.test(id)) return find(world.spaces, share?.containerId ?? "");
  const [syncDirectory] = all(world.syncDirectories);
  if (OF_SYNC_DIRECTORY.test(id)) return find(world.spaces, syncDirectory?.containerId ?? "");
  const spaces = [...all(world.spaces)].filter(({ type }) => {
    if (id === "listPersonalFiles") return type === 1;
    return type !== 1 || !/UserPermissions|listTeamFiles/.test(id);
  });
  const used = spaces.filter(({ used: bytes }) => bytes > 0);
  return pickFrom(pick % 4 && used.length > 0 ? used : spaces, pick >> 2);
}

const IN_SHARE = /^(createShareTask|getShareDownloadLink)/;
const OF_SYNC_DIRECTORY = /^(close|get|list)SyncDirectory/;

/** Whether a file is one that such an operation can be about. */
function isMeant(world: World, id: string, file: File, share: Share | undefined): boolean {
  if (IN_SHARE.test(id)) return share?.fileIds.includes(file.id) ?? false;
  if (OF_SYNC_DIRECTORY.test(id)) return find(world.syncDirectories, file.id) !== undefined;
  if (id === "listArchiveEntries") return file.name.endsWith(".zip");
  if (/Video|Playback/.test(id)) return file.name.endsWith(".mp4");
  if (/FileVersion/.test(id)) return sizeOf(select(world.versions, "file", file.id)) > 1;
  return !file.recycled;
}

/** Which work an operation is about. */
function familyOf(id: string): WorkFamily {
  if (/AiTask/.test(id)) return "aiTask";
  if (/ShareTask/.test(id)) return "shareTask";
  return /Job/.test(id) ? "job" : "task";
}

export const pickFrom = <Row>(rows: readonly Row[], pick: number): Row | undefined =>
  rows[pick % rows.length];

/** Somebody who may do everything in a space. */
function managerOf(world: World, { type, ownerId }: Space): User | undefined {
  if (type === 1) return find(world.users, ownerId);
  if (type === 2) return find(world.users, find(world.groups, ownerId)?.ownerId ?? "");
  return [...all(world.users)].find(({ role, status }) => role === 2 && status !== 1);
}
