import type { Emit, Events, Hooks } from "../../transport/hooks.ts";

export function createEmitter(listeners: readonly Hooks[]): Emit {
  return (name, event) => {
    Object.freeze(event);
    for (const hooks of listeners) void callHook(hooks, name, event);
  };
}

/** A hook that throws or rejects changes nothing. */
async function callHook<Name extends keyof Events>(
  hooks: Hooks,
  name: Name,
  event: Events[Name],
): Promise<void> {
  try {
    await hooks[name]?.(event as never);
  } catch {
    // See above.
  }
}
