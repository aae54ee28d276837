// Requests that are signed by hand, for tests of what the sandbox makes of signatures.
import { createHash, createHmac } from "node:crypto";
import { describeRefusal } from "../../src/sandbox/answer/answer.ts";
import { authenticate, type SignedRequest } from "../../src/sandbox/auth/authenticate.ts";
import { isRefusal } from "../../src/sandbox/rules/refusal.ts";
import type { UserStatus } from "../../src/sandbox/world/rows.ts";
import { all, find, put } from "../../src/sandbox/world/table.ts";
import type { World } from "../../src/sandbox/world/world.ts";
import { smallWorld } from "./small-world.ts";

export const APP_ID = "a378331e";
export const USER_ID = "1505084218764547200";
export const SECRET = "s3cr3t-of-the-test-app";
export const SIGNED_AT = Date.UTC(2024, 8, 9, 3, 33, 25);
export const MINUTES = 60_000;
export const HEADERS = "host;x-date;x-user-id";
export const URL_OF_ALL = "https://drive.example.com/koodrive/ose/v1/service";

/** A world that has the application and the user of the vectors, when they were signed. */
export function worldOfVectors({ now = SIGNED_AT, status = 0 as UserStatus } = {}): World {
  const seed = smallWorld();
  const [user] = all(seed.users);
  const [application] = all(seed.applications);
  if (!user || !application) throw new Error("the seed has no user or no application");
  const signer = { ...user, id: USER_ID, accountId: "1008600000029937613", status };
  const registered = { ...application, appId: APP_ID, appSecret: SECRET };
  return {
    ...seed,
    now,
    users: put(seed.users, signer),
    applications: put(seed.applications, registered),
  };
}

/** The canonical request of `URL_OF_ALL`. */
export const canonicalOf = (headers: string, lines: string, query = "") =>
  ["GET", "/koodrive/ose/v1/service/", query, lines, headers, sha256("")].join("\n");
export const LINES = `host:drive.example.com\nx-date:20240909T033325Z\nx-user-id:${USER_ID}\n`;

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
export const sign = (canonical: string) =>
  createHmac("sha256", SECRET)
    .update(`HMAC-SHA256\n${sha256(canonical)}`)
    .digest("hex");
export const SIGNATURE = sign(canonicalOf(HEADERS, LINES));

export const authorizationOf = (signature: string, headers = HEADERS, appId = APP_ID) =>
  `HMAC-SHA256 AppId=${appId},SignedHeaders=${headers},Signature=${signature}`;

export type Changes = Partial<Record<"method" | "url" | "body", string>> & {
  headers?: Record<string, string>;
};

/** What comes of a request that is signed but for the changes. */
export function check(
  world: World,
  { method = "GET", url = URL_OF_ALL, body = "", headers }: Changes,
) {
  const { origin, pathname, search } = new URL(url);
  const request: SignedRequest = {
    method,
    target: pathname + search,
    headers: new Headers({
      "X-User-Id": USER_ID,
      "X-Date": "20240909T033325Z",
      Authorization: authorizationOf(SIGNATURE),
      ...headers,
    }),
    body: new TextEncoder().encode(body),
    origin,
  };
  const [next, outcome] = authenticate(world, request, { security: ["AppSignature"] });
  return isRefusal(outcome)
    ? { world: next, because: outcome.because, text: describeRefusal(outcome) }
    : { world: next, caller: outcome, text: "" };
}

/** How often signatures of the application were refused. */
export const failuresOf = (world: World) => find(world.applications, APP_ID)?.failures;
