// App signatures: recomputed from the request as it arrived, and compared in constant time.
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { isRefusal, type Refusal, refuse } from "../rules/refusal.ts";
import type { StatementId } from "../rules/statements.ts";
import type { Application, User } from "../world/rows.ts";
import { find, put } from "../world/table.ts";
import { findUser } from "../world/users.ts";
import type { World } from "../world/world.ts";
import type { SignedRequest } from "./authenticate.ts";
import { canonicalRequest, headerOf } from "./canonical-request.ts";

const ALGORITHM = "HMAC-SHA256";
const MINUTES = 60_000;
const MAX_AGE = 15 * MINUTES;
const LOCK = 5 * MINUTES;
/** So many refused in a row are borne; the next one locks the application. */
const BORNE_FAILURES = 5;

export interface Signer {
  user: User;
  appId: string;
}

/** Whether this is meant as a signature, though its form may be wrong. */
export const isSignature = (authorization: string): boolean =>
  /^(SDK-)?HMAC-SHA256\b/i.test(authorization);

/** Who has signed a request, or why nobody is believed to; failures are counted in the world. */
export function checkSignature(
  world: World,
  request: SignedRequest,
): readonly [World, Signer | Refusal] {
  const { headers } = request;
  for (const field of ["X-User-Id", "X-Date"]) {
    if (headers.get(field)) continue;
    const refusal = refuse("APIGW.0106", "auth.signature-headers", {
      field,
      detail: "is required",
    });
    return [world, refusal];
  }
  const parts = partsOf(headers.get("authorization") ?? "");
  if (!parts) return [world, refuseSignature("auth.signature-form", "Authorization", FORM_TEXT)];
  const application = find(world.applications, parts.appId);
  if (!application) {
    return [world, refuseSignature("auth.application", "AppId", "is not registered")];
  }
  if (application.lockedUntil > world.now) {
    const detail = `is locked until ${formatTime(application.lockedUntil)}`;
    return [world, refuseSignature("auth.lock", "AppId", detail)];
  }
  const signer = verify(world, request, application, parts);
  return [countFailure(world, application, isRefusal(signer)), signer];
}

interface Parts {
  appId: string;
  signedHeaders: string[];
  signature: string;
}

const FORM =
  /^HMAC-SHA256 AppId=([^,\s]+),SignedHeaders=([a-z\d_-]+(?:;[a-z\d_-]+)*),Signature=([\da-f]{64})$/;
const FORM_TEXT =
  'must be "HMAC-SHA256 AppId=…,SignedHeaders=…,Signature=…", with names in lower case joined by ' +
  "semicolons, and 64 hexadecimal digits in lower case";

function partsOf(authorization: string): Parts | undefined {
  const [, appId, signedHeaders, signature] = FORM.exec(authorization) ?? [];
  if (!appId || !signedHeaders || !signature) return undefined;
  return { appId, signedHeaders: signedHeaders.split(";"), signature };
}

function verify(
  world: World,
  request: SignedRequest,
  { appId, appSecret }: Application,
  { signedHeaders, signature }: Parts,
): Signer | Refusal {
  const { headers } = request;
  const fault = faultOf(signedHeaders, request);
  if (fault) return refuseSignature("auth.signed-headers", "SignedHeaders", fault);
  const date = headers.get("x-date") ?? "";
  const age = world.now - timeOf(date);
  if (!(age >= 0 && age <= MAX_AGE)) {
    const detail =
      "must be at most 15 minutes old, and not of the future; " +
      `it is ${date}, and the server's time ${formatTime(world.now)}`;
    return refuseSignature("auth.signature-age", "X-Date", detail);
  }
  const canonical = canonicalRequest(request, signedHeaders);
  if (!equalInConstantTime(sign(appSecret, canonical), signature)) {
    // As the gateway does: the caller can compare it with what was signed.
    const detail = `does not fit the canonical request (${canonical.replaceAll("\n", "|")})`;
    return refuseSignature("auth.signature", "Signature", detail);
  }
  const user = findUser(world, headers.get("x-user-id") ?? "");
  if (!user) return refuseSignature("auth.user", "X-User-Id", "is no user of the organization");
  if (user.status === 1) return refuseSignature("auth.user", "X-User-Id", "is a disabled user");
  return { user, appId };
}

function refuseSignature(because: StatementId, field: string, detail: string): Refusal {
  return refuse("APIGW.0303", because, { field, detail });
}

/** What is wrong with the list of signed headers. */
function faultOf(names: readonly string[], request: SignedRequest): string | undefined {
  const sorted = [...new Set(names)].sort();
  if (names.join() !== sorted.join()) return "must be sorted, each name once";
  const missing = ["x-date", "x-user-id"].find((name) => !names.includes(name));
  if (missing) return `must have ${missing}`;
  const absent = names.find((name) => headerOf(request, name) === undefined);
  return absent && `has ${absent}, which the request does not`;
}

function countFailure(world: World, application: Application, failed: boolean): World {
  if (!failed && application.failures === 0) return world;
  const failures = failed ? application.failures + 1 : 0;
  const isLocked = failures > BORNE_FAILURES;
  const counted = {
    ...application,
    failures: isLocked ? 0 : failures,
    lockedUntil: isLocked ? world.now + LOCK : 0,
  };
  return { ...world, applications: put(world.applications, counted) };
}

/** `20240909T033325Z` */
export const formatTime = (time: number): string =>
  new Date(time).toISOString().replace(/[-:]|\.\d+/g, "");

/** The time of such a text. NaN for another form, and for a day or an hour that does not exist. */
export function timeOf(text: string): number {
  const form = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
  const time = form.test(text) ? Date.parse(text.replace(form, "$1-$2-$3T$4:$5:$6Z")) : Number.NaN;
  return !Number.isNaN(time) && formatTime(time) === text ? time : Number.NaN;
}

function sign(secret: string, canonical: string): string {
  const toSign = `${ALGORITHM}\n${bytesToHex(sha256(utf8ToBytes(canonical)))}`;
  return bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(toSign)));
}

/** Both are 64 hexadecimal digits. */
export function equalInConstantTime(one: string, other: string): boolean {
  let different = one.length ^ other.length;
  for (let index = 0; index < one.length; index += 1) {
    different |= one.charCodeAt(index) ^ other.charCodeAt(index);
  }
  return different === 0;
}
