// The files that a user has marked as favorites.
import { describeRefusal } from "../answer/answer.ts";
import { inOrder, pageByCursor } from "../world/cursors.ts";
import type { Favorite } from "../world/file-rows.ts";
import { drop, find, put, select } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { forUser, type UserCaller } from "./caller.ts";
import { findLiveFile, findUsableFile, findUsableSpace, refuseRight } from "./file-access.ts";
import { describeFile } from "./file-answers.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Input, Rules } from "./rule.ts";
import { apiReference, type Statements, userGuide } from "./statement.ts";

export const favoriteStatements = {
  "favorites.groups": {
    says: "Files of group spaces cannot be favorites; each fails with 13000410.",
    source: userGuide(60),
    assumed: "The guide has no code for it.",
  },
  "favorites.again": {
    says:
      "A file that is a favorite already stays one, from when it became one. Any favorite can be " +
      "removed, whatever has become of its file.",
    assumed: "The page has no code for either.",
  },
  "favorites.dropped": {
    says:
      "Favorites whose files are deleted for good are removed when a page of the list comes to " +
      "them. Files in the recycle bin stay; those that the caller may not use any more are kept, " +
      "but not shown.",
    source: apiReference("listStarFile"),
    assumed: "What deleted means, and what becomes of rights that were lost, is on no page.",
  },
} as const satisfies Statements;

type FavoriteTarget = Input<"updateFavorites">["body"]["subRequestList"][number];

export const favoriteRules: Rules<"updateFavorites" | "listFavorites"> = {
  updateFavorites: {
    changes: true,
    run: forUser((world, caller, { body: { starred, subRequestList } }) => {
      const change = starred ? addFavorite : removeFavorite;
      let next = world;
      let failed = 0;
      const subResponseList = subRequestList.map((target) => {
        const changed = change(next, caller, target);
        const { fileId } = target;
        if (isRefusal(changed)) {
          failed += 1;
          return { fileId, code: Number(changed.code), message: describeRefusal(changed) };
        }
        next = changed;
        return { fileId, code: 0, message: "success" };
      });
      const status = failed === 0 ? 0 : failed < subRequestList.length ? 1 : 2;
      return [next, { status, subResponseList }];
    }),
  },

  listFavorites: {
    run: forUser((world, caller, { query }) => {
      const { pageSize: size = 100, pageCursor: cursor, sortDirection = 2 } = query;
      const list = `favorites-${sortDirection}`;
      const page = pageByCursor(world, favoritesOf(world, caller, query), { list, size, cursor });
      if (isRefusal(page)) return page;
      const { rows, ...rest } = page;
      const isGone = ({ fileId }: Favorite) => find(world.files, fileId) === undefined;
      const gone = rows.filter(isGone);
      const shown = rows.flatMap(({ containerId, fileId }) => {
        const file = findUsableFile(world, caller, { containerId, fileId });
        return isRefusal(file) ? [] : describeFile(world, caller, file);
      });
      return [
        gone.reduce(dropFavorite, world),
        { ...rest, autoDeleted: gone.length, starFiles: shown },
      ];
    }),
  },
};

function favoritesOf(world: World, { user }: UserCaller, query: Input<"listFavorites">["query"]) {
  const { favorites } = world;
  const { fileType, sortDirection } = query;
  const tree = select(favorites, "user", user.id);
  const isOfType = ({ fileId }: Favorite) => find(world.files, fileId)?.fileType === fileType;
  return inOrder(favorites, tree, {
    index: "user",
    direction: sortDirection === 1 ? "ascending" : "descending",
    isListed: fileType === undefined ? undefined : isOfType,
  });
}

function addFavorite(
  world: World,
  caller: UserCaller,
  { containerId, fileId }: FavoriteTarget,
): World | Refusal {
  const space = findUsableSpace(world, caller, { containerId });
  if (isRefusal(space)) return space;
  if (space.type === 2) {
    const detail = "is the space of a group";
    return refuse("13000410", "favorites.groups", { field: "containerId", detail });
  }
  const file = findLiveFile(world, space, { fileId });
  if (isRefusal(file)) return file;
  const refusal = refuseRight(world, caller, { space, file, field: "fileId" });
  if (refusal) return refusal;
  const userId = caller.user.id;
  if (find(world.favorites, `${userId}/${fileId}`)) return world;
  const favorite = { userId, fileId, containerId, time: world.now };
  return { ...world, favorites: put(world.favorites, favorite) };
}

function removeFavorite(
  world: World,
  caller: UserCaller,
  { containerId, fileId }: FavoriteTarget,
): World | Refusal {
  const favorite = find(world.favorites, `${caller.user.id}/${fileId}`);
  if (favorite) return dropFavorite(world, favorite);
  const file = findUsableFile(world, caller, { containerId, fileId });
  return isRefusal(file) ? file : world;
}

function dropFavorite(world: World, { userId, fileId }: Favorite): World {
  return { ...world, favorites: drop(world.favorites, `${userId}/${fileId}`) };
}
