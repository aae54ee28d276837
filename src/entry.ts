// What of the client differs between platforms: its hash, and what carries files. The functions of
// the public surface that need them hand them on to the client, which is the same everywhere. This
// is the entry for Node; for other platforms the build takes the modules that stand for these two.
import { type AppCredentials, createAppSignature } from "./auth/app-signature.ts";
import type { Auth, Scheme } from "./auth/auth.ts";
import { createHmacSha256, sha256Hex } from "./auth/hash.node.ts";
import type { KooDriveClient } from "./client/client.ts";
import { createClient } from "./client/create.ts";
import type { ClientOptions } from "./client/options.ts";

/**
 * Authenticates by app signature. Every attempt is signed anew, with its own `X-Date`.
 *
 * @throws {@link ArgumentError} when a credential is not a non-empty string of printable
 * characters; the message does not contain it.
 * @see api-koodrive/koodrive_05_0034 and the four pages of its steps, 2025-10
 * @example
 * const auth = appSignature({ appId, appSecret, userId: "1505084218764547200" });
 */
export function appSignature(credentials: AppCredentials): Auth<"AppSignature"> {
  return createAppSignature(credentials, { sha256Hex, createHmacSha256 });
}

/**
 * Creates a client.
 *
 * @throws {@link ArgumentError} when an option is missing, unknown or unusable.
 * @example
 * const koodrive = createKooDriveClient({
 *   endpoint: "https://intl.myhuaweicloud-koodrive.com",
 *   auth: accessToken(token),
 * });
 * const { data } = await koodrive.spaces.getAllocation();
 */
export function createKooDriveClient<S extends Scheme = "None">(
  options: ClientOptions<S>,
): KooDriveClient<NoInfer<S>> {
  return createClient(options, () => import("./files/files.ts"));
}
