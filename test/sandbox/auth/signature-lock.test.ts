// What the sandbox makes of signatures, in requests that are written by hand. What the client signs
// is in client-signature.test.ts.
import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { contractData } from "../../../generated/contract-data.ts";
import { describeRefusal } from "../../../src/sandbox/answer/answer.ts";
import { authenticate, type SignedRequest } from "../../../src/sandbox/auth/authenticate.ts";
import { isRefusal } from "../../../src/sandbox/rules/refusal.ts";
import type { UserStatus } from "../../../src/sandbox/world/rows.ts";
import { all, find, put } from "../../../src/sandbox/world/table.ts";
import type { World } from "../../../src/sandbox/world/world.ts";
import { arrive } from "../../support/arrive.ts";
import { smallWorld } from "../../support/small-world.ts";

const APP_ID = "a378331e";
const USER_ID = "1505084218764547200";
const SECRET = "s3cr3t-of-the-test-app";
const SIGNED_AT = Date.UTC(2024, 8, 9, 3, 33, 25);
const MINUTES = 60_000;
const HEADERS = "host;x-date;x-user-id";
const URL_OF_ALL = "https://drive.example.com/koodrive/ose/v1/service";

/** A world that has the application and the user of the vectors, when they were signed. */
function worldOfVectors({ now = SIGNED_AT, status = 0 as UserStatus } = {}): World {
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
const canonicalOf = (headers: string, lines: string, query = "") =>
  ["GET", "/koodrive/ose/v1/service/", query, lines, headers, sha256("")].join("\n");
const LINES = `host:drive.example.com\nx-date:20240909T033325Z\nx-user-id:${USER_ID}\n`;

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const sign = (canonical: string) =>
  createHmac("sha256", SECRET)
    .update(`HMAC-SHA256\n${sha256(canonical)}`)
    .digest("hex");
const SIGNATURE = sign(canonicalOf(HEADERS, LINES));

const authorizationOf = (signature: string, headers = HEADERS, appId = APP_ID) =>
  `HMAC-SHA256 AppId=${appId},SignedHeaders=${headers},Signature=${signature}`;

type Changes = Partial<Record<"method" | "url" | "body", string>> & {
  headers?: Record<string, string>;
};

/** What comes of a request that is signed but for the changes. */
function check(world: World, { method = "GET", url = URL_OF_ALL, body = "", headers }: Changes) {
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

const failuresOf = (world: World) => find(world.applications, APP_ID)?.failures;

describe("an application", () => {
  const WRONG = { headers: { Authorization: authorizationOf("0".repeat(64)) } };
  const failing = (world: World, times: number) =>
    Array.from({ length: times }).reduce<World>((before) => check(before, WRONG).world, world);

  it("is locked for 5 minutes by more than 5 failures in a row", () => {
    const locked = failing(worldOfVectors(), 6);
    const refused = check(locked, {});
    expect(refused.because).toBe("auth.lock");
    expect(refused.text).toContain("AppId is locked until 20240909T033825Z.");
    expect(refused.world).toBe(locked);
    const at = (now: number) => check({ ...locked, now }, {}).because;
    expect(at(SIGNED_AT + 5 * MINUTES - 1)).toBe("auth.lock");
    expect(at(SIGNED_AT + 5 * MINUTES)).toBeUndefined();
  });

  it("bears 5 failures, again and again with a success between", () => {
    let world = worldOfVectors();
    for (let round = 0; round < 3; round += 1) {
      const { caller, world: next } = check(failing(world, 5), {});
      expect(caller).toBeDefined();
      expect(failuresOf(next)).toBe(0);
      world = next;
    }
  });

  it("begins to count anew after a lock", () => {
    const unlocked = { ...failing(worldOfVectors(), 6), now: SIGNED_AT + 6 * MINUTES };
    expect(check(failing(unlocked, 5), {}).caller).toBeDefined();
    expect(check(failing(unlocked, 6), {}).because).toBe("auth.lock");
  });

  it("is not locked by the failures of another, and changes nothing but its count", () => {
    const world = worldOfVectors();
    const { applications, ...rest } = failing(world, 6);
    expect({ ...rest, applications: world.applications }).toEqual(world);
    expect(find(applications, "sandbox-app")).toEqual(find(world.applications, "sandbox-app"));
  });
});

describe("signatures", () => {
  it("are taken by all operations that need credentials, but sessions and the SDK", () => {
    const refusing = Object.entries(contractData.operations)
      .filter(([, { method, path }]) => {
        const { refusal, answer } = arrive(worldOfVectors(), method, path, {
          headers: { Authorization: authorizationOf(SIGNATURE) },
        });
        if (refusal?.because === "auth.no-signature") {
          expect([answer.status, answer.code]).toEqual([403, "APIGW.0304"]);
        }
        return refusal?.because === "auth.no-signature";
      })
      .map(([id]) => id);
    expect(refusing.sort()).toEqual([
      "deleteSession",
      "getJsSdkInfo",
      "refreshSession",
      "validateSession",
    ]);
  });

  it("are passed over where no credentials are needed", () => {
    const { caller } = arrive(
      worldOfVectors(),
      "GET",
      "/koodrive/ose/v1/session/authCodeURL?domain=drive.example.com",
      { headers: { Authorization: "HMAC-SHA256 nonsense" } },
    );
    expect(caller?.scheme).toBe("none");
  });
});
