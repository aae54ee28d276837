// Says what hooks are told of a call, and calls the hook `onError` when it fails for good, for
// whatever reason.
import type { CallInfo, Emit } from "../../transport/hooks.ts";
import type { Handler, TransportRequest } from "../../transport/interceptor.ts";

export function errorHook(next: Handler, emit: Emit): Handler {
  return async (request) => {
    const { context } = request;
    const info = describeCall(request);
    const started = performance.now();
    const report = (error: unknown) => {
      const duration = performance.now() - started;
      emit("onError", { call: info, attempt: context.attempt, error, duration });
    };
    try {
      const response = await next({ ...request, info });
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

function describeCall({ operation, path, request, context }: TransportRequest): CallInfo {
  return Object.freeze({
    operation: operation?.name,
    method: request.method,
    path: context.redact(path),
    url: context.redact(request.url),
    traceId: context.traceId,
  });
}
