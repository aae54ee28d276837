// Tells those who watch when a call fails for good, whatever it fails of.
import type { Emit } from "../hooks.ts";
import type { Stage } from "./pipeline.ts";

export function watch(emit: Emit): Stage {
  return (next) => async (call) => {
    const { info, context } = call;
    const started = performance.now();
    const tell = (error: unknown) => emit("onError", { call: info, attempt: context.attempt, error, duration: performance.now() - started });
    try {
      const reply = await next(call);
      if (reply.error) tell(reply.error);
      return reply;
    } catch (error) {
      tell(error);
      throw error;
    }
  };
}
