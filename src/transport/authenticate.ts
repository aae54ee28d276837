// Gives each attempt its credentials. It stands directly around fetch, so that an attempt made later is signed with its own time.
import type { Auth } from "../auth/auth.ts";
import { ArgumentError } from "../errors.ts";
import type { Stage } from "./pipeline.ts";

/** Credentials go to the endpoint's origin only, wherever a middleware or a `baseUrl` sends the request. */
export function authenticate(auth: Auth, origin: string, now: () => number): Stage {
  return (next) => async (call) => {
    const url = new URL(call.request.url);
    if (url.origin !== origin) throw new ArgumentError("request URL", `must be of the endpoint's origin, ${origin}`, call.context);
    if (call.operation?.auth === "none") return next(call);
    if (call.operation?.auth === "token" && auth.scheme === "AppSignature") {
      throw new ArgumentError("auth", "must be an access token: this operation does not accept the app signature", call.context);
    }
    const headers = new Headers(call.headers);
    const credentials = await auth.headers({ method: call.request.method, url, body: call.body, now });
    for (const [name, value] of Object.entries(credentials)) headers.set(name, value);
    return next({ ...call, headers });
  };
}
