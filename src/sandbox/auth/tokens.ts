// Access tokens: `Bearer+` and 48 hexadecimal digits for a user, `Bearer ` and as many for an
// application.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Refusal, refuse } from "../rules/refusal.ts";
import { drawHex } from "../world/chance.ts";
import { isoTime } from "../world/moments.ts";
import type { Token } from "../world/rows.ts";
import { find, put } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { putAndExpire } from "./expiry.ts";

const MINUTES = 60_000;
export const TOKEN_LIFETIME = 20 * MINUTES;

type Subject =
  | { readonly userId: string; readonly sessionId?: string }
  | { readonly appId: string };

/** A new token, and the world that has it. */
export function issueToken(world: World, subject: Subject): [World, Token] {
  const [prefix, id] =
    "appId" in subject ? ["Bearer ", subject.appId] : ["Bearer+", subject.userId];
  const [next, digits] = drawToken(world, id);
  const token = { ...subject, value: prefix + digits, expires: world.now + TOKEN_LIFETIME };
  return [{ ...next, tokens: putAndExpire(next.tokens, token, world.now) }, token];
}

/** 48 hexadecimal digits for a subject. */
export function drawToken(world: World, subjectId: string): [World, string] {
  const [next, drawn] = drawHex(world, 48);
  // After a fork or a reset the same is drawn again: it must not be the token of somebody else.
  const digest = bytesToHex(sha256(utf8ToBytes(`${drawn}/${subjectId}`)));
  return [next, digest.slice(0, drawn.length)];
}

/**
 * The token that a header stands for, and the world in which its time has begun anew; or why it is
 * not valid.
 */
export function useToken(world: World, header: string): [World, Token | Refusal] {
  const token = findToken(world, header);
  if (!token) return [world, refuseToken("is no access token that was issued")];
  if (token.expires <= world.now) {
    return [world, refuseToken(`expired at ${isoTime(token.expires)}`)];
  }
  const expires = Math.max(token.expires, world.now + TOKEN_LIFETIME);
  if (expires === token.expires) return [world, token];
  const used = { ...token, expires };
  return [{ ...world, tokens: put(world.tokens, used) }, used];
}

function refuseToken(detail: string): Refusal {
  return refuse("APIGW.0301", "auth.token", { field: "Authorization", detail });
}

/** A user's token is documented in three forms: as issued, its digits alone, and with a blank. */
function findToken(world: World, header: string): Token | undefined {
  const digits = header.replace(/^Bearer /, "");
  return find(world.tokens, header) ?? find(world.tokens, `Bearer+${digits}`);
}
