// Gives each attempt its credentials, and says whether better ones are available after a refusal.
import type { Auth } from "../auth/auth.ts";
import { ArgumentError } from "../errors.ts";
import { createClockSkew } from "./clock-skew.ts";
import { createFirstCallGate } from "./first-call-gate.ts";
import type { Handler, TransportRequest, TransportResponse } from "./interceptor.ts";

/** Credentials go to `origin` only, wherever a middleware or a `baseUrl` sends the request. */
export function authenticate(
  next: Handler,
  auth: Auth,
  origin: string,
  clock: () => number,
): Handler {
  const isSigned = auth.scheme === "AppSignature";
  const sendAuthenticated = isSigned ? sign(next, auth, clock) : sendToken(next, auth, clock);
  return (request) => {
    validateTarget(request, origin);
    const credentials = request.operation?.credentials;
    if (credentials === "none") return next(request);
    if (credentials === "accessToken" && isSigned) {
      const message = "must be an access token for this operation";
      throw new ArgumentError("auth", message, request.context);
    }
    return sendAuthenticated(request);
  };
}

/** Sends the access token, and after a refusal asks once for another one. */
function sendToken(next: Handler, auth: Auth, now: () => number): Handler {
  return async (request) => {
    const { signal, context } = request;
    const credentials = await setCredentials(request, auth, now);
    const response = await next(request);
    if (response.response.status !== 401 || context.credentialsRenewed) return response;
    const isRenewed = (await auth.renew?.(credentials, signal)) ?? false;
    return isRenewed ? repeatable(response, request) : response;
  };
}

/** Signs by the service's clock, and once more after a refusal that clock skew explains. */
function sign(next: Handler, auth: Auth, clock: () => number): Handler {
  const skew = createClockSkew(clock);
  const gate = createFirstCallGate();

  const sendSigned: Handler = async (request) => {
    const signedAt = skew.now();
    await setCredentials(request, auth, skew.now);
    const response = await next(request);
    const isExplained = skew.learn(response, signedAt);
    const canRepeat = isExplained && !request.context.credentialsRenewed;
    return canRepeat ? repeatable(response, request) : response;
  };

  const sendFirst: Handler = async (request) => {
    const leave = await gate.enter(request.signal);
    try {
      return await sendSigned(request);
    } finally {
      leave();
    }
  };

  return (request) => (gate.isOpen ? sendSigned(request) : sendFirst(request));
}

async function setCredentials(
  { request, headers, body, signal }: TransportRequest,
  auth: Auth,
  now: () => number,
) {
  const { url, method } = request;
  const credentials = await auth.headers({ method, url, body, now, signal });
  for (const name in credentials) headers.set(name, credentials[name] as string);
  return credentials;
}

/** Marks a refusal after which the call is repeated with new credentials, which happens once. */
function repeatable(response: TransportResponse, { context }: TransportRequest): TransportResponse {
  context.credentialsRenewed = true;
  return { ...response, credentialsRenewed: true };
}

function validateTarget({ request: { url }, context }: TransportRequest, origin: string): void {
  // The slash keeps https://host.example.com.evil.example from passing for
  // https://host.example.com.
  if (`${url}/`.startsWith(`${origin}/`)) return;
  throw new ArgumentError("request URL", `must be of the endpoint's origin, ${origin}`, context);
}
