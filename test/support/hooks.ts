// Hooks that remember what they are called with, and a client that has them.
import {
  accessToken,
  type ClientOptions,
  createKooDriveClient,
  type ErrorEvent,
  type Hooks,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
} from "koodrive-client";
import { type Responder, serve } from "./server.ts";

export type Seen = { hook: keyof Hooks } & RequestEvent &
  Partial<ResponseEvent & RetryEvent & ErrorEvent>;

/** Hooks that remember, and then do what is given. */
export function recordHooks(then: (event: RequestEvent) => unknown = () => {}) {
  const seen: Seen[] = [];
  const remember = (hook: keyof Hooks) => (event: RequestEvent) => {
    seen.push({ hook, ...event });
    return then(event);
  };
  const hooks: Hooks = {
    onRequest: remember("onRequest"),
    onResponse: remember("onResponse"),
    onRetry: remember("onRetry"),
    onError: remember("onError"),
  };
  return { seen, hooks };
}

export async function setUpWithHooks(
  respond?: Responder,
  options: Partial<ClientOptions> = {},
  then?: (event: RequestEvent) => unknown,
) {
  const { url, received } = await serve(respond);
  const { seen, hooks } = recordHooks(then);
  const koodrive = createKooDriveClient({
    endpoint: url,
    auth: accessToken("Bearer+t0ken"),
    retry: { baseDelay: 1 },
    hooks,
    ...options,
  });
  return { url, received, seen, koodrive };
}
