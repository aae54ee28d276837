// Spans for the calls of a client, to copy: createKooDriveClient({ …, hooks: tracingHooks() }). It
// needs @opentelemetry/api alone, and does nothing until an SDK is registered. Attributes are those
// of OpenTelemetry's semantic conventions for HTTP clients; `koodrive.*` are its own.
import {
  type Attributes,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import { ApiError, type CallInfo, type Hooks, KooDriveError, ResponseError } from "koodrive-client";

/** One span a call, all its attempts included; each retry is an event of it. */
export function tracingHooks(tracer: Tracer = trace.getTracer("koodrive-client")): Hooks {
  const spans = new WeakMap<CallInfo, Span>();

  const start = (call: CallInfo) => {
    const span = tracer.startSpan(call.operation ?? `${call.method} ${call.path}`, {
      kind: SpanKind.CLIENT,
      attributes: describeCall(call),
    });
    spans.set(call, span);
    return span;
  };
  const end = (span: Span, call: CallInfo, attempt: number) => {
    if (attempt > 1) span.setAttribute("http.request.resend_count", attempt - 1);
    span.end();
    spans.delete(call);
  };

  return {
    onRequest({ call, attempt }) {
      if (attempt === 1) start(call);
    },
    onRetry({ call, attempt, error, delay }) {
      spans.get(call)?.addEvent("retry", {
        "koodrive.attempt": attempt,
        "koodrive.delay": delay,
        ...describeError(error),
      });
    },
    onResponse({ call, attempt, status, ok }) {
      const span = spans.get(call);
      // What is not ok is retried, or comes to onError.
      if (ok && span) end(span.setAttribute("http.response.status_code", status), call, attempt);
    },
    onError({ call, attempt, error }) {
      // A call that was given up before its first attempt has no span yet.
      const span = spans.get(call) ?? start(call);
      // The texts of this client's errors have no secrets; what a token provider throws may have.
      const message = error instanceof KooDriveError && { message: error.message };
      end(
        span
          .setAttributes(describeError(error))
          .setStatus({ code: SpanStatusCode.ERROR, ...message }),
        call,
        attempt,
      );
    },
  };
}

function describeCall({ method, path, url, traceId }: CallInfo): Attributes {
  const { hostname, port, protocol } = new URL(url);
  return {
    "http.request.method": method,
    "url.template": path,
    "url.full": url,
    "server.address": hostname,
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
    ...(traceId && { "koodrive.trace_id": traceId }),
  };
}

function describeError(error: unknown): Attributes {
  const answered = error instanceof ApiError || error instanceof ResponseError;
  const code = error instanceof ApiError ? error.code : undefined;
  return {
    // The status where it says what is wrong, else the class of the error.
    "error.type":
      answered && error.status >= 400
        ? String(error.status)
        : error instanceof Error
          ? error.name
          : "_OTHER",
    ...(answered && { "http.response.status_code": error.status }),
    ...(code !== undefined && { "koodrive.code": String(code) }),
  };
}
