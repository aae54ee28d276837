import { describe, expect, it } from "vitest";
import { accessToken } from "../../src/auth/access-token.ts";
import { type ClientOptions, resolveCallRetry, resolveSettings } from "../../src/client/options.ts";

const auth = accessToken("t0ken");
const settings = (options: Partial<ClientOptions> = {}) =>
  resolveSettings({ endpoint: "https://drive.example.com", auth, ...options });

describe("the settings of a client", () => {
  it("have the documented defaults", () => {
    expect(settings()).toEqual({
      endpoint: new URL("https://drive.example.com"),
      auth,
      language: undefined,
      timeout: 30_000,
      validate: false,
      signal: undefined,
      retry: {
        maxAttempts: 3,
        baseDelay: 200,
        maxDelay: 10_000,
        maxRetryAfter: 30_000,
        budget: 20,
      },
      maxResponseBytes: 33_554_432,
      hooks: undefined,
      fetch: expect.any(Function),
      now: expect.any(Function),
      traceId: expect.any(Function),
    });
    expect(Math.abs(settings().now() - Date.now())).toBeLessThan(1_000);
    expect(settings().traceId()).toMatch(/^[0-9a-f]{58}$/);
  });

  it("have what was given", () => {
    const { signal } = new AbortController();
    const given = {
      language: "zh-CN",
      timeout: Number.POSITIVE_INFINITY,
      validate: true,
      signal,
      maxResponseBytes: 0,
      hooks: { onError() {} },
      fetch: async () => new Response(),
      now: () => 1,
      traceId: () => "t",
    };
    expect(settings(given)).toMatchObject(given);
  });

  it("have defaults for what is undefined", () => {
    const given = { timeout: undefined, retry: { budget: undefined }, maxResponseBytes: undefined };
    expect(settings(given)).toMatchObject({
      timeout: 30_000,
      retry: { budget: 20 },
      maxResponseBytes: 33_554_432,
    });
  });

  it("have no option that is inherited, which nobody has validated", () => {
    const inherited = Object.create({ timeout: 5, language: "xx", retry: { maxAttempts: 9 } });
    const given = Object.assign(inherited, { endpoint: "https://drive.example.com", auth });
    expect(resolveSettings(given)).toMatchObject({ timeout: 30_000, language: undefined });
    expect(resolveSettings(given).retry.maxAttempts).toBe(3);
    expect(settings({ retry: Object.create({ maxAttempts: 9 }) }).retry.maxAttempts).toBe(3);
  });

  it("look up the global fetch at each call", async () => {
    const { fetch } = settings();
    const original = globalThis.fetch;
    try {
      globalThis.fetch = async () => Response.json("replaced");
      expect(await (await fetch("https://drive.example.com")).json()).toBe("replaced");
    } finally {
      globalThis.fetch = original;
    }
  });
});

describe("the endpoint", () => {
  it.each([
    "https://drive.example.com",
    "https://drive.example.com:8443/prefix/",
    "http://127.0.0.1:4010",
  ])("may be %s", (endpoint) => expect(settings({ endpoint }).endpoint.href).toContain(endpoint));

  it.each([
    "drive.example.com",
    "ftp://drive.example.com",
    "https://user@drive.example.com",
    "https://:password@drive.example.com",
    "https://drive.example.com?",
    "https://drive.example.com/?a=1",
    "https://drive.example.com/#",
    "",
    undefined,
    7,
  ])("must not be %j", (endpoint) => {
    const create = () => settings({ endpoint: endpoint as string, allowHttp: true });
    expect(create).toThrow(
      "endpoint must be an http or https URL without credentials, query or fragment",
    );
  });

  it("must be https on other hosts, unless told otherwise", () => {
    const endpoint = "http://drive.example.com";
    const message = "endpoint must be https, or on this host, unless allowHttp is true";
    expect(() => settings({ endpoint })).toThrow(message);
    expect(settings({ endpoint, allowHttp: true }).endpoint.href).toBe(`${endpoint}/`);
  });
});

describe("an option is refused by name", () => {
  it.each<[string, object]>([
    ["auth", { auth: "t0ken" }],
    ["allowHttp", { allowHttp: "yes" }],
    ["language", { language: "english" }],
    ["timeout", { timeout: 0 }],
    ["signal", { signal: {} }],
    ["maxResponseBytes", { maxResponseBytes: -1 }],
    ["hooks", { hooks: [] }],
    ["onRequest", { hooks: { onRequest: "log" } }],
    ["onResponse", { hooks: { onResponse: "log" } }],
    ["onRetry", { hooks: { onRetry: "log" } }],
    ["onError", { hooks: { onError: "log" } }],
    ["onEvent", { hooks: { onEvent() {} } }],
    ["fetch", { fetch: "fetch" }],
    ["now", { now: 1 }],
    ["traceId", { traceId: "t" }],
    ["retry", { retry: true }],
    ["maxAttempts", { retry: { maxAttempts: 0 } }],
    ["baseDelay", { retry: { baseDelay: -1 } }],
    ["maxDelay", { retry: { maxDelay: -1 } }],
    ["maxRetryAfter", { retry: { maxRetryAfter: -1 } }],
    ["budget", { retry: { budget: -1 } }],
    ["attempts", { retry: { attempts: 3 } }],
    ["baseUrl", { baseUrl: "https://drive.example.com" }],
  ])("%s of %o", (argument, options) => {
    expect(() => settings(options)).toThrow(
      expect.objectContaining({ name: "ArgumentError", argument }),
    );
  });
});

describe("the retry policy of a call", () => {
  const defaults = settings().retry;

  it("is the client's, unless the call says otherwise", () => {
    expect(resolveCallRetry(undefined, defaults, "a.b")).toBe(defaults);
    expect(resolveCallRetry({}, defaults, "a.b")).toEqual(defaults);
    const own = { maxAttempts: 9, baseDelay: 0, maxDelay: 1, maxRetryAfter: 2 };
    expect(resolveCallRetry(own, defaults, "a.b")).toEqual({ ...own, budget: 20 });
  });

  it("is one attempt for false", () => {
    expect(resolveCallRetry(false, defaults, "a.b")).toEqual({ ...defaults, maxAttempts: 1 });
  });

  it("has no budget of its own, which is the client's", () => {
    expect(() => resolveCallRetry({ budget: 1 } as never, defaults, "a.b")).toThrow(
      "a.b: budget is not an option here",
    );
  });
});
