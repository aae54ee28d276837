// A single request to a world, for tests of what comes before the rules. Unlike a client it can send
// anything.

import { issueToken } from "../../src/sandbox/auth/tokens.ts";
import { type Handled, handle } from "../../src/sandbox/handle.ts";
import type { User } from "../../src/sandbox/world/rows.ts";
import { all, put } from "../../src/sandbox/world/table.ts";
import type { World } from "../../src/sandbox/world/world.ts";
import { ENDPOINT } from "./sandbox.ts";
import { smallWorld } from "./small-world.ts";

export interface Sent {
  headers?: Record<string, string>;
  /** A text is sent as it is, anything else as JSON. */
  body?: unknown;
}

/** What becomes of a request in a world. */
export function arrive(
  world: World,
  method: string,
  target: string,
  { headers = {}, body }: Sent = {},
): Handled {
  const url = new URL(target, ENDPOINT);
  return handle(world, {
    method,
    path: url.pathname,
    query: url.searchParams,
    target: url.pathname + url.search,
    headers: new Headers({ ...(body !== undefined && JSON_TYPE), ...headers }),
    body: bytesOf(body),
    origin: url.origin,
  });
}

const JSON_TYPE = { "content-type": "application/json" };

function bytesOf(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body;
  if (body === undefined) return new Uint8Array();
  return new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
}

/** The seed's world, with tokens of its system administrator and of its application. */
export function worldWithTokens() {
  const seed = smallWorld();
  const [user] = all(seed.users);
  if (!user) throw new Error("the seed has no user");
  const [withUser, userToken] = issueToken(seed, { userId: user.id });
  const [world, appToken] = issueToken(withUser, { appId: "sandbox-app" });
  return { world, user, userToken: userToken.value, appToken: appToken.value };
}

export function withUser(world: World, user: User): World {
  return { ...world, users: put(world.users, user) };
}
