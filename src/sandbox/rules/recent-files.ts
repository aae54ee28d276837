// The files that a user has done something with last.

import type { File, Visit } from "../world/file-rows.ts";
import { isInBin } from "../world/files.ts";
import { isoTime } from "../world/moments.ts";
import { ownerNameOf } from "../world/spaces.ts";
import { find, select } from "../world/table.ts";
import { valuesReversed } from "../world/tree.ts";
import type { World } from "../world/world.ts";
import { forUser, type UserCaller } from "./caller.ts";
import { findUsableSpace, refuseRight } from "./file-access.ts";
import { isFavorite } from "./file-answers.ts";
import { isRefusal } from "./refusal.ts";
import type { Output, Rules } from "./rule.ts";
import { apiReference, type Statements } from "./statement.ts";

export const recentFileStatements = {
  "recent-files.kept": {
    says:
      "The last 100 files that a user has done something with are kept, each with what was done " +
      "to it last, the newest first.",
    assumed: "The page gives neither a number nor an order.",
  },
  "recent-files.status": {
    says:
      "An entry has a status only if its file is not available: 2 if its space cannot be used, " +
      "else 1 if it is in the recycle bin or gone. Of what cannot be used, it shows the name that " +
      "the file had when it was used.",
    source: apiReference("ListRecentlyAccess"),
    assumed: "The page has these two values, and does not say whether the recycle bin counts.",
  },
  "recent-files.collaborator": {
    says: "The collaborator is the last editor of a file, if that is another user.",
    assumed: "The page does not say which one of several it is.",
  },
} as const satisfies Statements;

type RecentAccess = NonNullable<Output<"listRecentFiles">["list"]>[number];
type RecentFile = NonNullable<RecentAccess["file"]>;
type FileType = NonNullable<RecentFile["fileType"]>;

/** What smart folders are shown as: the list has no type of their own for them. */
const FOLDER: FileType = "10";

export const recentFileRules: Rules<"listRecentFiles"> = {
  listRecentFiles: {
    run: forUser((world, caller) => {
      const visits = valuesReversed(select(world.visits, "user", caller.user.id));
      return [world, { list: Array.from(visits, (visit) => describe(world, caller, visit)) }];
    }),
  },
};

function describe(world: World, caller: UserCaller, visit: Visit): RecentAccess {
  const { containerId, fileId, name, type, time } = visit;
  const space = findUsableSpace(world, caller, { containerId });
  const file = find(world.files, fileId);
  const isUsable = !isRefusal(space) && !(file && refuseRight(world, caller, { space, file }));
  const isLive = file !== undefined && !isInBin(world, file);
  const shown = isUsable ? file : undefined;
  return {
    ...{ operateTime: isoTime(time), operateType: type },
    file: {
      ...{ id: fileId, containerId, name: shown?.name ?? name },
      fileType: visit.fileType === "11" ? FOLDER : (visit.fileType as FileType),
      ...describeSpace(world, containerId),
      ...(shown && describeUsers(world, caller, shown)),
      favorite: isFavorite(world, caller, fileId),
    },
    ...(!isUsable ? { status: 2 } : !isLive && { status: 1 }),
  };
}

function describeSpace(world: World, containerId: string): RecentFile {
  const space = find(world.spaces, containerId);
  if (!space) return {};
  const name = space.type === 1 ? "" : ownerNameOf(world, space);
  return { containerType: space.type, ...(name !== undefined && { containerName: name }) };
}

/** The owner of a file, and another user who has worked on it. */
function describeUsers(world: World, { user }: UserCaller, file: File): RecentFile {
  const owner = find(world.users, file.ownerId);
  const editor = file.editorId === user.id ? undefined : find(world.users, file.editorId);
  return {
    ...(owner && { owner: owner.name }),
    ...(editor && {
      ...{ collaboratorId: editor.id, collaborator: editor.name, collaborateType: "2" },
      collaborateTime: isoTime(file.editedTime),
    }),
  };
}
