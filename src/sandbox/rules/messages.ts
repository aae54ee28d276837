// The messages to a user.
import { inOrder, pageByCursor } from "../world/cursors.ts";
import { isoTime } from "../world/moments.ts";
import type { Message } from "../world/rows.ts";
import { drop, find, put, select } from "../world/table.ts";
import { sizeOf, type Tree, values } from "../world/tree.ts";
import type { World } from "../world/world.ts";
import { forUser } from "./caller.ts";
import { isRefusal } from "./refusal.ts";
import type { Rules } from "./rule.ts";
import { apiReference, type Statements } from "./statement.ts";

export const messageStatements = {
  "messages.order": {
    says: "The newest messages come first.",
    assumed: "The page does not give the order.",
  },
  "messages.sender": {
    says: "The sender of a message is a name, and its time is in ISO 8601, UTC.",
    assumed: "The page has neither an example nor a format.",
  },
  "messages.changed": {
    says:
      "A message is changed if it was the caller's, and unread before it is marked as read. Any " +
      "other identifier is answered as unchanged.",
    source: apiReference("batchReadMessage"),
    assumed: "The page does not say what a message is that was read before or is somebody else's.",
  },
} as const satisfies Statements;

type MessageOperation =
  | "listMessages"
  | "countUnreadMessages"
  | "markMessagesRead"
  | "deleteMessages"
  | "updateAllMessages";

export const messageRules: Rules<MessageOperation> = {
  listMessages: {
    run: forUser((world, { user }, { query }) => {
      const { pageSize: size = 100, pageCursor: cursor, filterType, state } = query;
      const page = pageByCursor(world, messagesOf(world, user.id, filterType, state), {
        ...{ list: "messages", size, cursor },
      });
      if (isRefusal(page)) return page;
      const { rows, ...next } = page;
      return [world, { messages: rows.map(describe), ...next }];
    }),
  },

  countUnreadMessages: {
    run: forUser((world, { user }) => [
      world,
      { count: sizeOf(select(world.messages, "unread", user.id)) },
    ]),
  },

  markMessagesRead: {
    changes: true,
    run: forUser((world, { user }, { body }) =>
      changeEach(world, body.ids, (next, message) =>
        message.userId === user.id && !message.read ? markRead(next, message) : undefined,
      ),
    ),
  },

  deleteMessages: {
    changes: true,
    run: forUser((world, { user }, { body }) =>
      changeEach(world, body.ids, (next, message) =>
        message.userId === user.id ? remove(next, message) : undefined,
      ),
    ),
  },

  updateAllMessages: {
    changes: true,
    run: forUser((world, { user }, { query }) => {
      const isDeleting = query.operate === 1;
      const index = isDeleting ? "user" : "unread";
      const change = isDeleting ? remove : markRead;
      const messages = [...values(select(world.messages, index, user.id))];
      return [messages.reduce(change, world), {}];
    }),
  },
};

function messagesOf(
  world: World,
  userId: string,
  filterType: string | undefined,
  state: number | undefined,
) {
  const rows: Tree<Message> = select(world.messages, state === 0 ? "unread" : "user", userId);
  const isListed = ({ type, read }: Message) =>
    (filterType === undefined || type === filterType) && (state !== 1 || read);
  return inOrder(world.messages, rows, {
    direction: "descending",
    isListed: filterType === undefined && state !== 1 ? undefined : isListed,
  });
}

function describe({ id, sender, type, text, read, createTime }: Message) {
  return {
    ...{ id, sender, type, context: text },
    state: read ? (1 as const) : (0 as const),
    createTime: isoTime(createTime),
  };
}

function markRead(world: World, message: Message): World {
  return { ...world, messages: put(world.messages, { ...message, read: true }) };
}

function remove(world: World, { id }: Message): World {
  return { ...world, messages: drop(world.messages, id) };
}

/** `change` gives the next world, or none where a message stays as it is. */
function changeEach(
  world: World,
  ids: readonly string[],
  change: (world: World, message: Message) => World | undefined,
) {
  let next = world;
  const messages = ids.map((id) => {
    const message = find(next.messages, id);
    const changed = message && change(next, message);
    next = changed ?? next;
    return { id, changed: changed !== undefined };
  });
  return [next, { messages }] as const;
}
