// Gives each attempt its credentials, and says whether better ones are available after a refusal.
import type { Auth, Credentials, Scheme, SignatureGuard } from "../auth/auth.ts";
import { ArgumentError } from "../errors.ts";
import type {
  Handler,
  OperationTraits,
  TransportRequest,
  TransportResponse,
} from "./interceptor.ts";

/** Credentials go to `origin` only, wherever a middleware or a `baseUrl` sends the request. */
export function authenticate(
  next: Handler,
  auth: Auth,
  origin: string,
  clock: () => number,
): Handler {
  const guard = auth.createGuard?.(clock);
  const sendAuthenticated = guard ? sign(next, auth, guard) : sendToken(next, auth, clock);
  return (request) => {
    validateTarget(request, origin);
    const { operation, context } = request;
    const credentials = operation?.credentials;
    if (credentials === "none") return next(request);
    if (!takes(operation, auth.scheme)) {
      const whose = credentials === "appAccessToken" ? "application's " : "";
      const signature = credentials === "accessToken" ? "" : " or an app signature";
      const expected = `an ${whose}access token${signature}`;
      throw new ArgumentError("auth", `must be ${expected} for this operation`, context);
    }
    return sendAuthenticated(request);
  };
}

/**
 * Whether the operation takes credentials of this scheme. A user's token is never refused: examples
 * on the pages that document an application's show one of the same form.
 */
function takes(operation: OperationTraits | undefined, scheme: Scheme): boolean {
  const credentials = operation?.credentials;
  if (scheme === "AppSignature") return credentials !== "accessToken";
  if (scheme === "AppAccessToken") return !operation || credentials === "appAccessToken";
  return scheme === "AccessToken";
}

/** Sends the token, and after a refusal asks once for another one. */
function sendToken(next: Handler, auth: Auth, now: () => number): Handler {
  return async (request) => {
    const { signal, context } = request;
    const setting = setCredentials(request, auth, now);
    const credentials = isPromise(setting) ? await setting : setting;
    const bound = request.bindBody ? await bind(request, credentials.Authorization) : request;
    const response = await next(bound);
    if (response.response.status !== 401 || context.credentialsRenewed) return response;
    context.awaitsCredentials = true;
    const isRenewed = (await auth.renew?.(credentials, signal)) ?? false;
    context.awaitsCredentials = false;
    return isRenewed ? repeatable(response, request) : response;
  };
}

/** Signs when the guard says, and once more after a refusal that it can explain. */
function sign(next: Handler, auth: Auth, guard: SignatureGuard): Handler {
  return async (request) => {
    const entered = guard.enter(request.signal);
    const signed = isPromise(entered) ? await entered : entered;
    let response: TransportResponse | undefined;
    let isExplained = false;
    try {
      // Before the signature, which is of the body, too.
      const bound = request.bindBody ? await bind(request, auth.userId) : request;
      const setting = setCredentials(bound, auth, () => signed.signedAt);
      if (isPromise(setting)) await setting;
      response = await next(bound);
    } finally {
      isExplained = guard.leave(signed, response);
    }
    const canRepeat = isExplained && !request.context.credentialsRenewed;
    return canRepeat ? repeatable(response, request) : response;
  };
}

/** The request with the body that belongs to what it is authenticated by. */
async function bind(request: TransportRequest, identity = ""): Promise<TransportRequest> {
  return { ...request, body: await request.bindBody?.(request.body, identity) };
}

/** A promise only where the scheme gives one: awaiting what is there already takes time. */
function setCredentials(
  { request, headers, body, signal, context }: TransportRequest,
  auth: Auth,
  now: () => number,
): Credentials | Promise<Credentials> {
  const set = (credentials: Credentials) => {
    context.awaitsCredentials = false;
    for (const name of Object.keys(credentials)) headers.set(name, credentials[name] as string);
    return credentials;
  };
  const { url, method } = request;
  context.awaitsCredentials = true;
  const asked = auth.headers({ method, url, body, now, signal });
  return isPromise(asked) ? asked.then(set) : set(asked);
}

function isPromise<Value extends object>(value: Value | Promise<Value>): value is Promise<Value> {
  return "then" in value;
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
