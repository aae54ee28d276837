// The example of OpenTelemetry, with OpenTelemetry's own SDK: what is exported of calls to a real
// server.
import { context, SpanKind, SpanStatusCode } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  InMemorySpanExporter,
  SimpleSpanProcessor,
  TracerProvider,
} from "@opentelemetry/sdk-trace";
import { accessToken, type ClientOptions, createKooDriveClient } from "koodrive-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inSequence, type Responder, respondWith, serve } from "../support/server.ts";
import { tracingHooks } from "./opentelemetry.ts";

beforeAll(
  () => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()),
);
afterAll(() => context.disable());

const OK = respondWith({ code: 0, msg: "OK" });
const TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b";

async function setUp(respond?: Responder, options: Partial<ClientOptions> = {}) {
  const { url } = await serve(respond);
  const exporter = new InMemorySpanExporter();
  const tracer = new TracerProvider({
    spanProcessors: [new SimpleSpanProcessor({ exporter })],
  }).getTracer("test");
  const hooks = tracingHooks(tracer);
  const koodrive = createKooDriveClient({
    endpoint: url,
    auth: accessToken("t0ken"),
    retry: { baseDelay: 1 },
    hooks,
    ...options,
  });
  return { url, koodrive, tracer, spans: () => exporter.getFinishedSpans() };
}

describe("the example of OpenTelemetry exports", () => {
  it("a client span of a call that succeeds", async () => {
    const { koodrive, spans, url } = await setUp();
    await koodrive.spaces.update({ ownerId: "7", type: 0 }, { traceId: TRACE_ID });
    expect(spans()).toMatchObject([
      {
        name: "spaces.update",
        kind: SpanKind.CLIENT,
        status: { code: SpanStatusCode.UNSET },
        events: [],
        instrumentationScope: { name: "test" },
      },
    ]);
    expect(spans()[0]?.attributes).toEqual({
      "http.request.method": "PUT",
      "url.template": "/koodrive/ose/v1/space/{ownerId}",
      "url.full": `${url}/koodrive/ose/v1/space/7`,
      "server.address": "127.0.0.1",
      "server.port": Number(new URL(url).port),
      "http.response.status_code": 200,
      "koodrive.trace_id": TRACE_ID,
    });
  });

  it("one span of a call that is retried, with an event for each retry", async () => {
    const { koodrive, spans } = await setUp(
      inSequence(respondWith({}, 503), (response) => response.destroy(), OK),
    );
    await koodrive.spaces.getAllocation();
    const [span, ...others] = spans();
    expect(others).toEqual([]);
    expect(span).toMatchObject({
      status: { code: SpanStatusCode.UNSET },
      attributes: { "http.response.status_code": 200, "http.request.resend_count": 2 },
    });
    expect(span?.attributes).not.toHaveProperty("error.type");
    expect(span?.events).toMatchObject([
      {
        name: "retry",
        attributes: {
          "koodrive.attempt": 1,
          "error.type": "503",
          "http.response.status_code": 503,
          "koodrive.delay": expect.any(Number),
        },
      },
      { name: "retry", attributes: { "koodrive.attempt": 2, "error.type": "NetworkError" } },
    ]);
  });

  it("a failed span of a call that is refused, by its status or its code", async () => {
    const { koodrive, spans } = await setUp(
      inSequence(
        respondWith({ error_code: "APIGW.0106", error_msg: "no t0ken" }, 400),
        respondWith({ code: 13000301, msg: "Space not found." }),
      ),
    );
    for (const _ of "12")
      await koodrive.spaces
        .update({ ownerId: "7", type: 0 }, { traceId: TRACE_ID })
        .catch(() => {});
    expect(spans()).toMatchObject([
      {
        status: {
          code: SpanStatusCode.ERROR,
          message: `spaces.update: HTTP 400, code APIGW.0106: no *** (trace ID ${TRACE_ID})`,
        },
        attributes: {
          "http.response.status_code": 400,
          "error.type": "400",
          "koodrive.code": "APIGW.0106",
        },
      },
      {
        status: {
          code: SpanStatusCode.ERROR,
          message: `spaces.update: HTTP 200, code 13000301: Space not found. (trace ID ${TRACE_ID})`,
        },
        attributes: {
          "http.response.status_code": 200,
          "error.type": "ApiError",
          "koodrive.code": "13000301",
        },
      },
    ]);
  });

  it("a failed span without a status of a call that ended without one", async () => {
    const { koodrive, spans } = await setUp(
      inSequence(respondWith({}, 503), () => {}),
      { timeout: 200 },
    );
    await expect(koodrive.spaces.getAllocation()).rejects.toThrow("no answer within 200 ms");
    const [span] = spans();
    expect(span).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { "error.type": "TimeoutError", "http.request.resend_count": 1 },
    });
    expect(span?.attributes).not.toHaveProperty("http.response.status_code");
    const [seconds = 0, nanoseconds = 0] = span?.duration ?? [];
    expect(seconds * 1_000 + nanoseconds / 1e6).toBeGreaterThan(150);
  });

  it("a failed span of a call given up unsent, without the text of a foreign error", async () => {
    const { koodrive, spans } = await setUp(undefined, {
      auth: accessToken(() => Promise.reject(new TypeError("t0ken is stale"))),
    });
    await expect(koodrive.spaces.getAllocation()).rejects.toThrow("t0ken is stale");
    await expect(koodrive.users.count({}, { signal: AbortSignal.abort() })).rejects.toThrow(
      DOMException,
    );
    expect(spans()).toMatchObject([
      {
        name: "spaces.getAllocation",
        status: { code: SpanStatusCode.ERROR },
        attributes: { "error.type": "TypeError" },
      },
      {
        name: "users.count",
        status: { code: SpanStatusCode.ERROR },
        attributes: { "error.type": "AbortError" },
      },
    ]);
    for (const { status } of spans()) expect(status).not.toHaveProperty("message");
  });

  it("a span for each of many calls at once, in the trace of whoever makes it", async () => {
    const { koodrive, spans, tracer } = await setUp((response, request) => {
      const owner = Number(request.target.split("/").at(-1));
      setTimeout(
        () => (owner % 2 ? respondWith({ code: 13000301 }, 400) : OK)(response, request),
        20 - owner,
      );
    });
    const callers = Array.from({ length: 10 }, (_, owner) =>
      tracer.startActiveSpan(`caller ${owner}`, async (span) => {
        await koodrive.spaces.update({ ownerId: String(owner), type: 0 }).catch(() => {});
        span.end();
        return span.spanContext();
      }),
    );
    for (const [owner, caller] of (await Promise.all(callers)).entries()) {
      const own = spans().filter(
        ({ parentSpanContext }) => parentSpanContext?.spanId === caller.spanId,
      );
      expect(own).toMatchObject([
        {
          attributes: {
            "url.full": expect.stringMatching(new RegExp(`/${owner}$`)),
            "http.response.status_code": owner % 2 ? 400 : 200,
          },
          status: { code: owner % 2 ? SpanStatusCode.ERROR : SpanStatusCode.UNSET },
        },
      ]);
      expect(own[0]?.spanContext().traceId).toBe(caller.traceId);
    }
    expect(spans().length).toBe(20);
  });

  it("method and path of a call outside the contract, and no secret of its query", async () => {
    const { koodrive, spans, url } = await setUp();
    await koodrive.http.GET(
      "/future/{id}" as never,
      { params: { path: { id: "1" }, query: { kdstoken: "s3cr3t/value" } } } as never,
    );
    expect(spans()).toMatchObject([
      {
        name: "GET /future/{id}",
        attributes: { "url.full": `${url}/future/1?kdstoken=***`, "url.template": "/future/{id}" },
      },
    ]);
  });
});
