// Tells those who watch when a call fails for good, whatever it fails of.
import type { CallInfo, Emit } from "./hooks.ts";
import type { Send } from "./pipeline.ts";

export function watch(next: Send, emit: Emit): Send {
  return async (call) => {
    const { info, context } = call;
    const started = performance.now();
    const tell = (error: unknown) =>
      emit("onError", {
        call: info as CallInfo,
        attempt: context.attempt,
        error,
        duration: performance.now() - started,
      });
    try {
      const reply = await next(call);
      if (reply.error) {
        context.refusal = reply.error;
        tell(reply.error);
      }
      return reply;
    } catch (error) {
      tell(error);
      // openapi-fetch takes no error for one that is null.
      throw error || Error("aborted");
    }
  };
}
