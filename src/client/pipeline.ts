// The interceptors in their order. The one that is added last sees a request first.
import { authenticate } from "../transport/authenticate.ts";
import { deadline } from "../transport/deadline.ts";
import type { Handler } from "../transport/interceptor.ts";
import { readResponse } from "../transport/read-response.ts";
import { retry } from "../transport/retry.ts";
import { send } from "../transport/send.ts";
import type { Settings } from "./options.ts";
import type { Watcher } from "./watch/watch.ts";

export function createPipeline(settings: Settings): Handler {
  const { hooks } = settings;
  const isLogged = asksForLog();
  if (!hooks && !isLogged) return connect(settings, undefined);
  let handler: Promise<Handler> | undefined;
  const load = async () => {
    try {
      const { createWatcher } = await import("./watch/watch.ts");
      return connect(settings, createWatcher(hooks, isLogged));
    } catch (error) {
      // The next call tries again.
      handler = undefined;
      throw error;
    }
  };
  return async (request) => {
    handler ??= load();
    return (await handler)(request);
  };
}

function connect(settings: Settings, watcher: Watcher | undefined): Handler {
  const { auth, endpoint, maxResponseBytes, now, retry: policy, signal } = settings;
  const reading = readResponse(send, maxResponseBytes);
  const authenticated = authenticate(reading, auth, endpoint.origin, now);
  const watched = watcher?.aroundAttempt(authenticated) ?? authenticated;
  const repeated = retry(watched, policy.budget, watcher?.emit);
  const bounded = deadline(repeated, signal);
  return watcher?.aroundCall(bounded) ?? bounded;
}

/** Whether the environment has `NODE_DEBUG=koodrive`. Runtimes other than Node may have none. */
function asksForLog(): boolean {
  const { process } = globalThis as { process?: { env?: Record<string, string> } };
  return /\bkoodrive\b/i.test(`${process?.env?.NODE_DEBUG}`);
}
