// Shares as those see them who have received them.
import { type Direction, sortedBy } from "../world/cursors.ts";
import type { User } from "../world/rows.ts";
import type { Share } from "../world/share-rows.ts";
import { hasReceived, putVisitor, receivedShares } from "../world/shares.ts";
import { find, sortKeyOf } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { forUser } from "./caller.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Rules } from "./rule.ts";
import { listedReceivedShare, receivedShare, relatedRecord } from "./share-answers.ts";
import { changeEach, pageOfShares } from "./shares.ts";

type ReceivedOperation =
  | "listReceivedShares"
  | "getReceivedShare"
  | "leaveShares"
  | "listRelatedFiles";

export const receivedShareRules: Rules<ReceivedOperation> = {
  listReceivedShares: {
    run: forUser((world, { user, origin }, { query }) => {
      const page = pageOfShares(world, "received", query, received(world, user));
      if (isRefusal(page)) return page;
      const { rows, total: _, ...next } = page;
      const shareLinks = rows.map((share) => listedReceivedShare(world, share, origin));
      return [world, { shareLinks, ...next }];
    }),
  },

  getReceivedShare: {
    run: forUser((world, { user, origin }, { path }) => {
      const share = findReceived(world, user, path.shareId);
      if (isRefusal(share)) return share;
      return [world, { shareLink: receivedShare(world, share, origin) }];
    }),
  },

  leaveShares: {
    changes: true,
    run: forUser((world, { user }, { body }) => {
      const findOne = (next: World, shareId: string) => findReceived(next, user, shareId);
      return changeEach(world, body.shareIds, findOne, (next, share) =>
        putVisitor(next, share, user, true),
      );
    }),
  },

  listRelatedFiles: {
    run: forUser((world, { user, origin }, { query }) => {
      const page = pageOfShares(world, "related", query, received(world, user));
      if (isRefusal(page)) return page;
      const { rows, total, ...next } = page;
      const relatedToMeInfos = rows.map((share) => relatedRecord(world, share, origin));
      return [world, { relatedToMeInfos, total, ...next }];
    }),
  },
};

const received =
  (world: World, user: User) =>
  (direction: Direction, isListed = (_: Share) => true) =>
    sortedBy(
      receivedShares(world, user).filter(isListed),
      (share) => [sortKeyOf(world.shares, share)],
      direction,
    );

function findReceived(world: World, user: User, shareId: string): Share | Refusal {
  const share = find(world.shares, shareId);
  if (share && hasReceived(world, share, user)) return share;
  const detail = "is no share that you have received";
  return refuse("13000309", "received-shares.unknown", { field: "shareId", detail });
}
