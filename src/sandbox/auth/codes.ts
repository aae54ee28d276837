// Authorization codes: what a person who has signed in hands to the front end, which exchanges it
// for a session.
import { drawHex } from "../world/chance.ts";
import type { AuthCode } from "../world/rows.ts";
import { drop, find } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { putAndExpire } from "./expiry.ts";

const MINUTES = 60_000;
export const CODE_LIFETIME = 5 * MINUTES;

/** A new code for a user, and the world that has it. Without a domain it is good for any. */
export function issueCode(world: World, userId: string, domain = ""): [World, AuthCode] {
  const [next, code] = drawHex(world, 32);
  const row = { code, userId, domain, expires: world.now + CODE_LIFETIME };
  return [{ ...next, authCodes: putAndExpire(next.authCodes, row, world.now) }, row];
}

/** The code if it is valid. */
export function findCode(world: World, code: string): AuthCode | undefined {
  const row = find(world.authCodes, code);
  return row && row.expires > world.now ? row : undefined;
}

export function useUpCode(world: World, { code }: AuthCode): World {
  return { ...world, authCodes: drop(world.authCodes, code) };
}
