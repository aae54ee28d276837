// Calls the hooks of each attempt.
import { ResponseError } from "../../errors.ts";
import type { Emit } from "../../transport/hooks.ts";
import type { Handler, TransportResponse } from "../../transport/interceptor.ts";

/** Only where there are hooks. Calls `onRequest`, and `onResponse` if a response arrived. */
export function attemptHooks(next: Handler, emit: Emit): Handler {
  return async (request) => {
    const { info: call, signal, context } = request;
    if (!call) return next(request);
    const { attempt } = context;
    const started = performance.now();
    emit("onRequest", { call, attempt });
    const report = (status: number, response?: TransportResponse) => {
      const { code } = Object(response?.error ?? response?.body) as { code?: number };
      const ok = response !== undefined && !response.error;
      const duration = performance.now() - started;
      emit("onResponse", { call, attempt, status, code, ok, duration });
    };
    try {
      const response = await next(request);
      // A fetch may ignore its signal. After an abort no further hook is called.
      signal?.throwIfAborted();
      report(response.response.status, response);
      return response;
    } catch (error) {
      // A response that cannot be used has arrived as well.
      if (error instanceof ResponseError) report(error.status);
      throw error;
    }
  };
}
