// The debug log: hooks that write each event to stderr.
import type { Hooks, RequestEvent } from "../../transport/hooks.ts";

/** Hooks that write a line to the console for each event. */
export function debugLog(): Hooks {
  const { pid } = (globalThis as { process?: { pid?: number } }).process ?? {};
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
