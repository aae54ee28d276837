// Which pages may send to the store and read its answers: those that may read answers of the API.
import { isListedOrigin, isLoopbackOrigin } from "../control/hosts.ts";
import type { Settings } from "../options.ts";
import type { StorageAnswer, StorageRequest } from "./message.ts";

const EXPOSED = [
  ...["Accept-Ranges", "Content-Disposition", "Content-Length", "Content-Range", "Date", "ETag"],
  ...["Last-Modified", "Retry-After", "x-amz-request-id"],
].join(",");

/** Whether pages of an origin may read answers of the API and of the store. */
export function mayRead({ cors }: Pick<Settings, "cors">, origin: string): boolean {
  if (cors === "*" || cors === false) return cors === "*";
  return cors === "loopback" ? isLoopbackOrigin(origin) : isListedOrigin(cors, origin);
}

/** The headers of an answer to such a page. */
export function corsHeaders(settings: Settings, origin: string | undefined) {
  const headers: Record<string, string> = {};
  if (origin === undefined || settings.cors === false) return headers;
  headers.vary = "Origin";
  if (!mayRead(settings, origin)) return headers;
  headers["access-control-allow-origin"] = settings.cors === "*" ? "*" : origin;
  headers["access-control-expose-headers"] = EXPOSED;
  return headers;
}

/** What a browser asks before it sends a request that a form could not have sent. */
export function preflight(
  { header }: StorageRequest,
  allowed: Record<string, string>,
): StorageAnswer {
  const headers = {
    ...allowed,
    "access-control-allow-methods": "GET,HEAD,PUT",
    "access-control-allow-headers": header("access-control-request-headers") ?? "",
  };
  return { status: 204, headers };
}
