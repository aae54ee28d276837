// Whether a request has a valid address of the store.
import { equalInConstantTime, timeOf } from "../auth/signature.ts";
import type { World } from "../world/world.ts";
import { refuseStorage, type StorageRefusal } from "./message.ts";
import { type Signable, signatureOf } from "./signing.ts";

const DENIED = [403, "AccessDenied"] as const;
const MALFORMED = [400, "AuthorizationQueryParametersError"] as const;
export const MISMATCH = [403, "SignatureDoesNotMatch"] as const;

const PARAMETERS = ["Algorithm", "Credential", "Date", "Expires", "SignedHeaders", "Signature"];
const MAX_SKEW = 15 * 60_000;

/** Why a request is refused for its address; undefined if it is not. */
export function refuseAddress(
  world: World,
  signable: Signable,
  query: URLSearchParams,
  header: (name: string) => string | undefined,
): StorageRefusal | undefined {
  const given = PARAMETERS.filter((name) => query.get(`X-Amz-${name}`));
  if (given.length === 0) return refuseStorage(DENIED, "storage.address", "Access Denied");
  if (header("authorization")) {
    const detail = "Only one auth mechanism allowed: the address, and no header Authorization";
    return refuseStorage([400, "InvalidArgument"], "storage.credentials", detail);
  }
  const missing = PARAMETERS.find((name) => !given.includes(name));
  if (missing) {
    return refuseStorage(MALFORMED, "storage.address", `X-Amz-${missing} is missing`);
  }
  return refuseTime(world, query) ?? refuseSignature(world, signable, query);
}

function refuseTime({ now }: World, query: URLSearchParams): StorageRefusal | undefined {
  const begin = timeOf(query.get("X-Amz-Date") ?? "");
  const lifetime = Number(query.get("X-Amz-Expires")) * 1000;
  if (Number.isNaN(begin + lifetime)) {
    const detail = "X-Amz-Date or X-Amz-Expires has a wrong form";
    return refuseStorage(MALFORMED, "storage.address", detail);
  }
  if (now > begin + lifetime) {
    return refuseStorage(DENIED, "storage.lifetime", "Request has expired");
  }
  if (begin > now + MAX_SKEW) {
    return refuseStorage(DENIED, "storage.lifetime", "Request is not valid yet");
  }
  return undefined;
}

function refuseSignature(
  world: World,
  signable: Signable,
  query: URLSearchParams,
): StorageRefusal | undefined {
  const expected = signatureOf(world, signable, query);
  if (equalInConstantTime(expected, query.get("X-Amz-Signature") ?? "")) return undefined;
  const detail =
    "The request signature we calculated does not match the signature you provided: method, path, " +
    "query and host, and with PUT the Content-Length, must be those of the address";
  return refuseStorage(MISMATCH, "storage.address", detail);
}
