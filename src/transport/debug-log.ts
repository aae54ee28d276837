// The debug log: hooks that write each event to stderr if the environment says so.
import type { Hooks, RequestEvent } from "./hooks.ts";

/** What is used of Node's `process`. Other runtimes may have none. */
interface ProcessLike {
  env?: Record<string, string | undefined>;
  pid?: number;
}

/**
 * Hooks that write a line to the console for each event, if the environment has
 * `NODE_DEBUG=koodrive`; else undefined.
 */
export function debugLog(): Hooks | undefined {
  const { env, pid } = (globalThis as { process?: ProcessLike }).process ?? {};
  if (!/\bkoodrive\b/i.test(env?.NODE_DEBUG ?? "")) return undefined;
  const write = (name: string) => (event: RequestEvent & { error?: unknown }) => {
    const { call, error, ...details } = event;
    const text = error === undefined ? {} : { error: String(error) };
    console.error(`KOODRIVE ${pid}: ${name} ${JSON.stringify({ ...call, ...details, ...text })}`);
  };
  return {
    onRequest: write("request"),
    onResponse: write("response"),
    onRetry: write("retry"),
    onError: write("error"),
  };
}
