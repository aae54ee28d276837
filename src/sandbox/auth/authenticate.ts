// Who makes a call. The sandbox checks credentials with code of its own: a mistake of the client's
// would not be seen otherwise.
import type { OperationData } from "../../model/contract-data.ts";
import { isRefusal, type Refusal, refuse } from "../rules/refusal.ts";
import type { Caller } from "../rules/rule.ts";
import type { User } from "../world/rows.ts";
import { find } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { checkSignature, isSignature } from "./signature.ts";
import { useToken } from "./tokens.ts";

/** The parts of a request that credentials are made of, as they were sent. */
export interface SignedRequest {
  method: string;
  /** Path and query. */
  target: string;
  headers: Headers;
  body: Uint8Array;
  /** The address of the sandbox as the caller wrote it. */
  origin: string;
}

/**
 * The world after the check, which restarts tokens and counts failures, and the caller or why there
 * is none.
 */
export type Authentication = readonly [World, Caller | Refusal];

export function authenticate(
  world: World,
  request: SignedRequest,
  { security }: Pick<OperationData, "security">,
): Authentication {
  const authorization = request.headers.get("authorization") ?? "";
  if (security.length === 0) return [world, anonymous(request)];
  if (authorization === "") {
    if (security.includes("none")) return [world, anonymous(request)];
    const missing = { field: "Authorization", detail: "is required" };
    return [world, refuse("APIGW.0301", "auth.missing", missing)];
  }
  return isSignature(authorization)
    ? bySignature(world, request, security)
    : byToken(world, request, security);
}

function bySignature(
  world: World,
  request: SignedRequest,
  security: readonly string[],
): Authentication {
  if (!security.includes("AppSignature")) {
    return [world, refuse("APIGW.0304", "auth.no-signature", { status: 403 })];
  }
  const [next, signer] = checkSignature(world, request);
  if (isRefusal(signer)) return [next, signer];
  const { user, appId } = signer;
  const { origin, headers } = request;
  const credential = headers.get("x-user-id") ?? "";
  const given = { scheme: "AppSignature", appId, token: undefined, credential, origin } as const;
  return [next, callerOf(user, given)];
}

function byToken(
  world: World,
  { headers, origin }: SignedRequest,
  security: readonly string[],
): Authentication {
  const credential = headers.get("authorization") ?? "";
  const [next, token] = useToken(world, credential);
  if (isRefusal(token)) return [next, token];
  const { appId, value } = token;
  if (appId !== undefined) {
    if (!security.includes("AppAccessToken")) {
      const detail = "must be of a user here, is of an application";
      return [world, refuse("APIGW.0301", "auth.token-kind", { field: "Authorization", detail })];
    }
    const given = { scheme: "AppAccessToken", appId, token: value, credential, origin } as const;
    return [next, callerOf(undefined, given)];
  }
  const user = find(world.users, token.userId ?? "");
  if (!user || user.status === 1) {
    const detail = "is of a user who is disabled";
    return [world, refuse("APIGW.0301", "auth.disabled", { field: "Authorization", detail })];
  }
  const given = { scheme: "AccessToken", appId, token: value, credential, origin } as const;
  return [next, callerOf(user, given)];
}

/** An application by itself may do what a system administrator may. */
const callerOf = (user: User | undefined, rest: Omit<Caller, "user" | "role">): Caller => ({
  user,
  role: user ? user.role : 2,
  ...rest,
});

const anonymous = ({ origin }: SignedRequest): Caller => ({
  scheme: "none",
  user: undefined,
  role: 1,
  appId: undefined,
  token: undefined,
  credential: "",
  origin,
});
