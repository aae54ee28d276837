// Gives each attempt its credentials, and tells whether better ones are to be had when they are
// refused.
import type { Auth } from "../auth/auth.ts";
import { ArgumentError } from "../errors.ts";
import type { Reply, Send } from "./pipeline.ts";

/**
 * A signature refused for its age is made anew only if it was this old, in milliseconds: the
 * service allows 15 minutes.
 */
const OLD = 60_000;

/**
 * Credentials go to the endpoint's origin only, wherever a middleware or a `baseUrl` sends the
 * request.
 */
export function authenticate(next: Send, auth: Auth, origin: string, clock: () => number): Send {
  /**
   * What the service's clock, by its first `Date`, is ahead of ours. A date is whole seconds and
   * has travelled, so a time by it is never in the future.
   */
  let skew: number | undefined;
  const now = () => clock() + (skew ?? 0);
  /**
   * Until the first answer, or until it is given up. The others that sign wait for it: by the
   * catalogue, more than 5 failures in a row lock the app.
   */
  let first: Promise<void> | undefined;
  let wasFirst = false;

  /** Whether a signature was refused that the clock explains. */
  const learn = ({ response, error }: Reply, signed: number): boolean => {
    const refused = error?.code === "APIGW.0303";
    if (!refused && skew !== undefined) return false;
    const date = Date.parse(response.headers.get("date") ?? "");
    const explained = refused && (signed - date >= 1_000 || date - signed > OLD);
    if (explained || skew === undefined) skew = date ? date - clock() : 0;
    return explained;
  };

  return async (call) => {
    const { request, operation, headers, body, signal, context } = call;
    const { url, method } = request;
    if (!`${url}/`.startsWith(`${origin}/`))
      throw new ArgumentError(
        "request URL",
        `must be of the endpoint's origin, ${origin}`,
        context,
      );
    if (operation?.auth === "none") return next(call);
    const signs = auth.scheme === "AppSignature";
    if (operation?.auth === "token" && signs) {
      throw new ArgumentError("auth", "must be an access token for this operation", context);
    }
    let settle = () => {};
    if (signs && first) await first;
    else if (signs && !wasFirst) {
      wasFirst = true;
      first = new Promise((resolve) => {
        settle = () => {
          first = undefined;
          resolve();
        };
        signal?.addEventListener("abort", settle);
      });
    }
    try {
      const signed = now();
      const credentials = await auth.headers({ method, url, body, now, signal });
      for (const name in credentials) headers.set(name, credentials[name] as string);
      const reply = await next(call);
      const renewed = signs
        ? learn(reply, signed)
        : reply.response.status === 401 &&
          !context.wasRenewed &&
          (await auth.renew?.(credentials, signal));
      if (!renewed || context.wasRenewed) return reply;
      context.wasRenewed = true;
      return { ...reply, renewed };
    } finally {
      settle();
    }
  };
}
