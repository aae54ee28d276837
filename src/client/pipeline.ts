// The interceptors in their order. The one that is added last sees a request first.
import { attemptHooks } from "../transport/attempt-hooks.ts";
import { authenticate } from "../transport/authenticate.ts";
import { deadline } from "../transport/deadline.ts";
import { debugLog } from "../transport/debug-log.ts";
import { errorHook } from "../transport/error-hook.ts";
import { createEmitter } from "../transport/hooks.ts";
import type { Handler } from "../transport/interceptor.ts";
import { readResponse } from "../transport/read-response.ts";
import { retry } from "../transport/retry.ts";
import { send } from "../transport/send.ts";
import type { Settings } from "./options.ts";

interface Pipeline {
  readonly handle: Handler;
  /** Whether there are hooks or a debug log. */
  readonly hasHooks: boolean;
}

export function createPipeline(settings: Settings): Pipeline {
  const { auth, endpoint, maxResponseBytes, now, signal } = settings;
  const hooks = [settings.hooks, debugLog()].filter((hooks) => hooks !== undefined);
  const emit = createEmitter(hooks);

  const reading = readResponse(send, maxResponseBytes);
  const authenticated = authenticate(reading, auth, endpoint.origin, now);
  const hasHooks = hooks.length > 0;
  const observed = hasHooks ? attemptHooks(authenticated, emit) : authenticated;
  const repeated = retry(observed, settings.retry.budget, emit);
  const bounded = deadline(repeated, signal);
  return { handle: hasHooks ? errorHook(bounded, emit) : bounded, hasHooks };
}
