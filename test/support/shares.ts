// Files of Wang Lei, and what he shares of them.
//
//   budget.xlsx      10 bytes
//   photo.png        a picture, 40 bytes
//   Plans
//   ├── Drafts       empty
//   └── site.dwg     20 bytes

import { createKooDriveClient } from "koodrive-client";
import { textBlob } from "../../src/sandbox/bytes/text-blob.ts";
import { addContent } from "../../src/sandbox/world/contents.ts";
import type { File } from "../../src/sandbox/world/file-rows.ts";
import { recycleFile } from "../../src/sandbox/world/files.ts";
import { rootFolderOf } from "../../src/sandbox/world/ids.ts";
import { makeFile, makeFolder } from "../../src/sandbox/world/new-files.ts";
import type { Organization, Space, SpaceType } from "../../src/sandbox/world/rows.ts";
import type { Share } from "../../src/sandbox/world/share-rows.ts";
import { spacesOf } from "../../src/sandbox/world/spaces.ts";
import { find } from "../../src/sandbox/world/table.ts";
import { at } from "../../src/sandbox/world/tree.ts";
import { setUpPeople } from "./people.ts";
import { ENDPOINT } from "./sandbox.ts";

export const CODE = "Ab3dEf7h";
export const DAY = 24 * 60 * 60 * 1000;

interface FileToAdd {
  /** Default: a folder. */
  size?: number;
  parentId?: string;
  fileType?: string;
  ownerId?: string;
}

export async function setUpShares() {
  const set = await setUpPeople("Zhao Min", "Chen Jie");
  const { state, clock, clientOf, idOf } = set;

  const spaceOf = (type: SpaceType, ownerId: string): Space => {
    const space = at(spacesOf(state.world, type, ownerId), 0);
    if (!space) throw new Error(`${ownerId} has no space`);
    return space;
  };
  const { containerId } = spaceOf(1, idOf("Wang Lei"));

  /** Adds a file or a folder, a second after the one before. */
  const add = (name: string, file: FileToAdd & { containerId?: string } = {}): File => {
    const { size, ownerId: userId = idOf("Wang Lei"), fileType = "45" } = file;
    const inSpace = file.containerId ?? containerId;
    clock.advance(1000);
    const world = { ...state.world, now: clock.now() };
    const parentId = file.parentId ?? rootFolderOf(inSpace);
    const place = { containerId: inSpace, parentId, name, userId };
    const [withContent, content] = addContent(world, {
      sha256: name,
      blobs: [textBlob(name, size)],
    });
    const [next, added] =
      size === undefined
        ? makeFolder(world, place)
        : makeFile(withContent, { ...place, fileType }, { content });
    state.world = next;
    return added;
  };
  const budget = add("budget.xlsx", { size: 10 });
  const photo = add("photo.png", { size: 40, fileType: "15" });
  const plans = add("Plans");
  const drafts = add("Drafts", { parentId: plans.id });
  const site = add("site.dwg", { size: 20, parentId: plans.id });

  const sharer = clientOf("Wang Lei");
  const creation = { scope: 2, fileIds: [budget.id], containerId, validDays: 7 } as const;
  /** Shares budget.xlsx with the whole organization, unless something else is said. */
  const share = async (changes: Partial<Parameters<typeof sharer.shares.create>[0]> = {}) => {
    clock.advance(1000);
    const { shareLink } = await sharer.shares.create({ ...creation, ...changes });
    const { shareId = "", shortUrl = "" } = shareLink ?? {};
    return { shareId, shortUrl };
  };
  return {
    ...set,
    ...{ containerId, spaceOf, add, budget, photo, plans, drafts, site, sharer, creation, share },
    visitor: clientOf("Zhao Min"),
    /** A client without credentials. */
    anyone: createKooDriveClient({ endpoint: ENDPOINT, fetch: set.fetch, retry: false }),
    rowOf: (shareId: string): Share | undefined => find(state.world.shares, shareId),
    recycle(file: File) {
      state.world = recycleFile(state.world, file, file.ownerId);
    },
    setOrganization(changes: Partial<Organization>) {
      const organization = { ...state.world.organization, ...changes };
      state.world = { ...state.world, organization };
    },
  };
}

/** The same, and a file in the space of a group of Wang Lei and Zhao Min. */
export async function setUpGroupFiles() {
  const set = await setUpShares();
  const group = await set.sharer.spaces.createGroup({
    ...{ name: "Site", capacity: 5, userIds: [set.idOf("Zhao Min")] },
  });
  const { id: containerId = "" } = group;
  const groupId = find(set.state.world.spaces, containerId)?.ownerId ?? "";
  const file = set.add("survey.pdf", { size: 5, containerId });
  return { ...set, groupId, inGroup: { containerId, fileIds: [file.id] } };
}
