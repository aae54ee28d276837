// Wang Lei's individual space, with files that a test puts there and changes as operations would.
import { textBlob } from "../../src/sandbox/bytes/text-blob.ts";
import { addContent } from "../../src/sandbox/world/contents.ts";
import type { File } from "../../src/sandbox/world/file-rows.ts";
import { purgeFile, recycleFile } from "../../src/sandbox/world/files.ts";
import { rootFolderOf } from "../../src/sandbox/world/ids.ts";
import { makeFile, makeFolder, moveFile, restoreFile } from "../../src/sandbox/world/new-files.ts";
import { all, find } from "../../src/sandbox/world/table.ts";
import type { World } from "../../src/sandbox/world/world.ts";
import { setUpPeople } from "./people.ts";

export async function setUpOwnSpace() {
  const set = await setUpPeople();
  const { state } = set;
  const userId = set.idOf("Wang Lei");
  const space = [...all(state.world.spaces)].find(({ ownerId }) => ownerId === userId);
  if (!space) throw new Error("Wang Lei has no space");
  const { containerId } = space;
  const root = rootFolderOf(containerId);

  const change = (next: (world: World) => World) => {
    state.world = next(state.world);
  };
  const fileOf = (id: string): File => {
    const file = find(state.world.files, id);
    if (!file) throw new Error(`no file ${id} in the world`);
    return file;
  };
  /** The identifier of a new folder. */
  const folder = (name: string, parentId = root): string => {
    const [world, { id }] = makeFolder(state.world, { containerId, parentId, name, userId });
    state.world = world;
    return id;
  };
  /** The identifier of a new file. */
  const file = (name: string, parentId = root, fileType = "45"): string => {
    const [world, content] = addContent(state.world, { sha256: "", blobs: [textBlob(name)] });
    const newFile = { containerId, parentId, name, fileType, userId };
    const [next, { id }] = makeFile(world, newFile, { content });
    state.world = next;
    return id;
  };
  const move = (id: string, parentId: string) =>
    change((world) => moveFile(world, fileOf(id), { parentId, userId })[0]);
  const recycle = (id: string) => change((world) => recycleFile(world, fileOf(id), userId));
  const restore = (id: string) => change((world) => restoreFile(world, fileOf(id), userId)[0]);
  const purge = (id: string) => change((world) => purgeFile(world, fileOf(id)));

  const client = set.clientOf("Wang Lei");
  const changes = { change, fileOf, folder, file, move, recycle, restore, purge };
  return { ...set, userId, client, containerId, root, ...changes };
}
