import type { ClientOptions } from "../../index.ts";
import type { Context } from "../context.ts";
import { debugHooks } from "./debug-hooks.ts";

/** What all clients of a command have in common. */
export function clientOptions(context: Context): Omit<ClientOptions, "endpoint" | "auth"> {
  const { global, signal, now } = context;
  return {
    signal,
    now,
    validate: true,
    ...(global.timeout !== undefined && { timeout: global.timeout * 1000 }),
    ...(global.debug && { hooks: debugHooks(context) }),
  };
}
