// The files of a seed. Their rows are gathered for all spaces: tables are filled at once.
import { ArgumentError } from "../../errors.ts";
import { digestOf, textBlob } from "../bytes/text-blob.ts";
import type { Blob, Content, File, Recycling, Version } from "../world/file-rows.ts";
import { type Minting, mintId, rootFolderOf } from "../world/ids.ts";
import { idOf, type NewFile, rowOf, versionOf } from "../world/new-files.ts";
import type { Space } from "../world/rows.ts";
import { ownerOfFiles } from "../world/spaces.ts";
import { gigabytesInBytes } from "../world/units.ts";
import { type Draft, resolve } from "./draft.ts";
import { type PlannedFile, placeOf, planFiles } from "./file-plans.ts";
import { refuseTaken } from "./identifiers.ts";
import { SEED_TIME, type SeedContent, type SeedFolder } from "./seed.ts";

/** A space while its files are made. */
interface Growing {
  readonly draft: Draft;
  readonly space: Space;
  /** Where the seed has its files. */
  readonly place: string;
  /** Identifiers by path. */
  readonly folders: Map<string, string>;
  minting: Minting;
}

/** Makes the files that a seed has in a space. Returns how many bytes they use. */
export function growFiles(draft: Draft, place: string, tree: SeedFolder, space: Space): number {
  const plan = draft.plans.get(tree) ?? planFiles(place, tree);
  draft.plans.set(tree, plan);
  const most = gigabytesInBytes(space.capacity);
  if (plan.size > most) {
    throw new ArgumentError(place, `must have at most ${most} bytes in all, has ${plan.size}`);
  }
  const { now, lastId, chance } = draft.world;
  const growing: Growing = {
    ...{ draft, space, place },
    folders: new Map([["", rootFolderOf(space.containerId)]]),
    minting: { now, lastId, chance },
  };
  for (const planned of plan.files) growFile(growing, planned);
  draft.world = { ...draft.world, ...growing.minting };
  return plan.size;
}

function growFile(growing: Growing, planned: PlannedFile): void {
  const { draft, folders } = growing;
  const newFile = newFileOf(growing, planned);
  const [minting, id] = idOf(growing.minting, newFile);
  growing.minting = minting;
  if (planned.contents.length === 0) folders.set(planned.path, id);
  const newest = addVersions(growing, id, newFile, planned);
  const file = rowOf(id, newFile, draft.world.now, newest);
  if (!planned.info.recycled) draft.files.push(file);
  else draft.files.push({ ...file, recycled: recyclingOf(growing, planned, file) });
}

function newFileOf({ draft, space, place, folders }: Growing, planned: PlannedFile): NewFile {
  const { path, name, info, createdTime, editedTime, fileType, mimeType } = planned;
  const { id, owner, description, hidden } = info;
  if (id !== undefined) {
    const idPlace = `${placeOf(place, path)}.id`;
    refuseTaken(idPlace, draft.givenFileIds.get(id));
    draft.givenFileIds.set(id, idPlace);
  }
  return {
    fileId: id,
    containerId: space.containerId,
    parentId: folders.get(planned.folder) ?? "",
    ...{ name, description, hidden, createdTime, editedTime, fileType, mimeType },
    userId:
      owner === undefined
        ? ownerOfFiles(space)
        : resolve(draft.users, `${placeOf(place, path)}.owner`, owner).id,
  };
}

/** Makes the versions of a file. Returns the newest. */
function addVersions(
  growing: Growing,
  fileId: string,
  { userId: creatorId }: NewFile,
  { contents, createdTime, editedTime, mimeType = "" }: PlannedFile,
): Version | undefined {
  let newest: Version | undefined;
  for (const [index, given] of contents.entries()) {
    const content = contentOf(growing, given);
    const { keepForever = false } = given;
    const createTime = index === contents.length - 1 ? editedTime : createdTime;
    const [minting, version] = versionOf(
      growing.minting,
      { fileId, mimeType, creatorId, content, keepForever, createTime, createReason: 1 },
      newest,
    );
    growing.minting = minting;
    growing.draft.versions.push(version);
    newest = version;
  }
  return newest;
}

/** Equal contents are one. */
function contentOf(growing: Growing, given: SeedContent): Content {
  const { contents } = growing.draft;
  const known = contents.get(given);
  if (known) return known;
  const blob = textBlob(given.text, given.size);
  const key = `${blob.size}/${blob.text}`;
  const content = contents.get(key) ?? makeContent(growing, blob);
  contents.set(key, content);
  contents.set(given, content);
  return content;
}

function makeContent(growing: Growing, blob: Blob): Content {
  const [minting, id] = mintId(growing.minting);
  growing.minting = minting;
  return { id, size: blob.size, sha256: digestOf(blob), blobs: [blob] };
}

function recyclingOf(
  { space, folders }: Growing,
  { folder }: PlannedFile,
  { ownerId: userId, editedTime }: File,
): Recycling {
  const names = folder.split("/").slice(0, -1);
  const formerPath = names.map((name, index) => {
    const path = `${names.slice(0, index + 1).join("/")}/`;
    return { id: folders.get(path) ?? "", name };
  });
  const topFolderId = rootFolderOf(space.containerId);
  return { time: Math.max(SEED_TIME, editedTime), userId, formerPath, topFolderId };
}
