// What tells users of something that others did.
import { mintId } from "./ids.ts";
import type { Message } from "./rows.ts";
import { put } from "./table.ts";
import type { World } from "./world.ts";

type NewMessage = Pick<Message, "userId" | "sender" | "type" | "text">;

/** The world in which a user has another, unread message. */
export function sendMessage(world: World, { userId, sender, type, text }: NewMessage): World {
  const [next, id] = mintId(world);
  const message = { id, userId, sender, type, text, read: false, createTime: world.now };
  return { ...next, messages: put(next.messages, message) };
}
