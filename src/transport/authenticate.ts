// Gives each attempt its credentials, and tells whether better ones are to be had when they are refused.
import type { Auth } from "../auth/auth.ts";
import { ArgumentError } from "../errors.ts";
import type { Reply, Stage } from "./pipeline.ts";

/** A signature refused for its time is made anew only if the clock was known this badly, in milliseconds. */
const SKEW = 2_000;

/** Credentials go to the endpoint's origin only, wherever a middleware or a `baseUrl` sends the request. */
export function authenticate(auth: Auth, origin: string, clock: () => number): Stage {
  /** What the service's clock, by its first `Date`, is ahead of ours. A date is whole seconds and has travelled, so a time by it is never in the future. */
  let skew: number | undefined;
  const now = () => clock() + (skew ?? 0);

  /** Whether a signature was refused that the clock explains. */
  const learn = ({ response, error }: Reply): boolean => {
    const date = Date.parse(response.headers.get("date") ?? "");
    const learned = date - clock();
    const refused = error?.code === "APIGW.0303" && Math.abs(learned - (skew ?? 0)) > SKEW;
    if (date && (refused || skew === undefined)) skew = learned;
    return refused;
  };

  return (next) => async (call) => {
    const { request, operation, headers, body, context } = call;
    const { url, method } = request;
    if (!`${url}/`.startsWith(`${origin}/`)) throw new ArgumentError("request URL", `must be of the endpoint's origin, ${origin}`, context);
    if (operation?.auth === "none") return next(call);
    const signs = auth.scheme === "AppSignature";
    if (operation?.auth === "token" && signs) {
      throw new ArgumentError("auth", "must be an access token: this operation does not accept the app signature", context);
    }
    const credentials = await auth.headers({ method, url, body, now });
    for (const name in credentials) headers.set(name, credentials[name] as string);
    const reply = await next(call);
    const renewed = signs ? learn(reply) : reply.response.status === 401 && !context.wasRenewed && (await auth.renew?.(credentials));
    if (!renewed || context.wasRenewed) return reply;
    context.wasRenewed = true;
    return { ...reply, renewed };
  };
}
