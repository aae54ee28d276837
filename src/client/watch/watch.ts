// What calls the hooks, and writes the debug log. A module of its own, which programs without hooks
// do not load.
import type { Emit, Hooks } from "../../transport/hooks.ts";
import type { Handler } from "../../transport/interceptor.ts";
import { attemptHooks } from "./attempt-hooks.ts";
import { debugLog } from "./debug-log.ts";
import { createEmitter } from "./emitter.ts";
import { errorHook } from "./error-hook.ts";

/** The interceptors of hooks, and what the others call a hook by. */
export interface Watcher {
  readonly emit: Emit;
  aroundAttempt(next: Handler): Handler;
  aroundCall(next: Handler): Handler;
}

export function createWatcher(hooks: Hooks | undefined, isLogged: boolean): Watcher {
  const listeners = [hooks, isLogged ? debugLog() : undefined];
  const emit = createEmitter(listeners.filter((each) => each !== undefined));
  return {
    emit,
    aroundAttempt: (next) => attemptHooks(next, emit),
    aroundCall: (next) => errorHook(next, emit),
  };
}
