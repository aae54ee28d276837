// Calls the hook `onError` when a call fails for good, for whatever reason.
import type { Emit } from "./hooks.ts";
import type { Handler } from "./interceptor.ts";

export function errorHook(next: Handler, emit: Emit): Handler {
  return async (request) => {
    const { info, context } = request;
    const started = performance.now();
    const report = (error: unknown) => {
      if (!info) return;
      const duration = performance.now() - started;
      emit("onError", { call: info, attempt: context.attempt, error, duration });
    };
    try {
      const response = await next(request);
      if (response.error) {
        context.reportedError = response.error;
        report(response.error);
      }
      return response;
    } catch (error) {
      report(error);
      throw error;
    }
  };
}
