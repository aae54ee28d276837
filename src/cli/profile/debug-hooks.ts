// What --debug writes: a line for each request and each answer. The events hold no secrets.

import type { Hooks } from "../../index.ts";
import type { Context } from "../context.ts";
import { printable } from "../output/style.ts";

export function debugHooks({ stderr, style, status }: Context): Hooks {
  const write = (sign: string, text: string) => {
    status.clear();
    stderr.write(`${style.stderr.paint("dim", `${sign} ${printable(text)}`)}\n`);
  };
  return {
    onRequest({ call: { method, url, traceId }, attempt }) {
      const repeated = attempt > 1 ? `, attempt ${attempt}` : "";
      write(">", `${method} ${url}${traceId ? ` (trace ID ${traceId}${repeated})` : ""}`);
    },
    onResponse({ status: http, code, duration }) {
      const said = code === undefined ? "" : `, code ${code}`;
      write("<", `HTTP ${http}${said}, after ${Math.round(duration)} ms`);
    },
    onRetry({ delay, error }) {
      write("!", `${error.message}; again in ${Math.round(delay)} ms`);
    },
    onError({ error }) {
      write("!", String((error as Error).message));
    },
  };
}
