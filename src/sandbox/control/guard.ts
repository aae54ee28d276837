// Who may control a sandbox. Pages of the web may not: neither by requests across origins nor under
// a name of theirs that they make lead to this machine (DNS rebinding).
import type { Settings } from "../options.ts";
import { isListedHost, isListedOrigin, isLoopbackHost, isLoopbackOrigin } from "./hosts.ts";

/** Why a request is refused for the host that it was sent to; undefined if it is not. */
export function refuseHost(settings: Settings, headers: Headers): string | undefined {
  // A request that came through no network has none.
  const host = headers.get("host");
  if (host === null || isLoopbackHost(host) || isAllowedHost(settings, host)) return undefined;
  return (
    `The sandbox is not controlled under the name ${JSON.stringify(host)}, unless the option ` +
    "allowedHosts lists it."
  );
}

/** Addresses in answers lead to the host of the option `origin`. */
function isAllowedHost({ allowedHosts, origin }: Settings, host: string): boolean {
  const ownHost = origin === undefined ? [] : [new URL(origin).host];
  return isListedHost([...allowedHosts, ...ownHost], host);
}

/** Why a request is refused for the page that has sent it; undefined if it is not. */
export function refuseOrigin(settings: Settings, headers: Headers): string | undefined {
  const origin = headers.get("origin");
  const isForeign =
    origin === null
      ? headers.get("sec-fetch-site") === "cross-site"
      : !isOwnOrigin(origin, headers.get("host")) && !isAllowedOrigin(settings, origin);
  if (!isForeign) return undefined;
  const whose = origin === null ? "another site" : JSON.stringify(origin);
  return (
    `The sandbox is not controlled by pages of ${whose}, unless the option allowedOrigins lists ` +
    "their origin."
  );
}

export function isAllowedOrigin({ allowedOrigins }: Settings, origin: string): boolean {
  return isLoopbackOrigin(origin) || isListedOrigin(allowedOrigins, origin);
}

/** That of the sandbox itself. A proxy may have changed the scheme. */
function isOwnOrigin(origin: string, host: string | null): boolean {
  const [, ownHost] = /^https?:\/\/(.+)$/.exec(origin) ?? [];
  return ownHost !== undefined && ownHost === host?.toLowerCase();
}
