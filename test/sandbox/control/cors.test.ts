import { createSandbox, type SandboxOptions } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { ADDRESS } from "../../support/control.ts";

const PATH = "/koodrive/ose/v1/service";

const HEADERS =
  "authorization,content-type,language,x-date,x-hw-share-folder-id,x-session-id,x-traceid," +
  "x-user-id";

function send(origin: string, options: SandboxOptions = {}, path = PATH) {
  return createSandbox(options).fetch(ADDRESS + path, { headers: { origin } });
}

/** What a browser asks before it sends a request that a form could not have sent. */
function ask(origin: string, options: SandboxOptions = {}, { path = PATH, method = "PUT" } = {}) {
  return createSandbox(options).fetch(ADDRESS + path, {
    method: "OPTIONS",
    headers: {
      host: "localhost:4010",
      origin,
      "access-control-request-method": method,
      "access-control-request-headers": HEADERS,
    },
  });
}

const allowedOrigin = ({ headers }: Response) => headers.get("access-control-allow-origin");

describe("answers of the API are readable for pages", () => {
  it.each(["http://localhost:3000", "https://app.localhost", "http://127.0.0.1", "http://[::1]:1"])(
    "of %s, which is this machine",
    async (origin) => {
      const response = await send(origin);
      expect(allowedOrigin(response)).toBe(origin);
      expect(response.headers.get("vary")).toMatch(/origin/i);
      expect(allowedOrigin(await ask(origin))).toBe(origin);
    },
  );

  it.each(["https://app.example.com", "http://localhost.example.com", "null"])(
    "and not of %s",
    async (origin) => {
      expect(allowedOrigin(await send(origin))).toBeNull();
      expect(allowedOrigin(await ask(origin))).toBeNull();
    },
  );

  it("of all origins by *", async () => {
    expect(allowedOrigin(await send("https://app.example.com", { cors: "*" }))).toBe("*");
    expect(allowedOrigin(await ask("null", { cors: "*" }))).toBe("*");
  });

  it("of listed origins and names, and then of no other", async () => {
    const cors = ["https://app.example.com", "other.example.com"];
    for (const origin of ["https://app.example.com", "http://other.example.com:8080"]) {
      expect(allowedOrigin(await send(origin, { cors }))).toBe(origin);
      expect(allowedOrigin(await ask(origin, { cors }))).toBe(origin);
    }
    for (const origin of ["http://app.example.com", "http://localhost:3000"]) {
      expect(allowedOrigin(await send(origin, { cors }))).toBeNull();
    }
  });

  it("of no other origin by false", async () => {
    const response = await send("http://localhost:3000", { cors: false });
    expect([...response.headers.keys()].filter((name) => /^access|vary/.test(name))).toEqual([]);
    expect((await ask("http://localhost:3000", { cors: false })).status).toBe(404);
  });

  it("with the Date, which the client corrects its clock by", async () => {
    for (const cors of ["loopback", "*"] as const) {
      const { headers } = await send("http://localhost:3000", { cors });
      expect(headers.get("access-control-expose-headers")?.split(",")).toContain("Date");
    }
  });
});

describe("a browser that asks first", () => {
  it("may send every header of the service, by every method", async () => {
    const { status, headers } = await ask("http://localhost:3000");
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-headers")).toBe(HEADERS);
    const methods = headers.get("access-control-allow-methods")?.split(",");
    expect(methods).toEqual(expect.arrayContaining(["GET", "POST", "PUT", "DELETE"]));
  });

  it("may send commands from this machine and allowed origins, whatever cors says", async () => {
    const path = "/_sandbox/advanceClock";
    const options = { cors: false, allowedOrigins: ["https://app.example.com"] } as const;
    for (const origin of ["http://localhost:3000", "https://app.example.com"]) {
      const response = await ask(origin, options, { path, method: "POST" });
      expect([response.status, allowedOrigin(response)]).toEqual([204, origin]);
      expect(allowedOrigin(await send(origin, options, "/_sandbox/getInfo"))).toBe(origin);
    }
  });

  it("may not send commands from elsewhere, whatever cors says", async () => {
    const path = "/_sandbox/advanceClock";
    const response = await ask("https://app.example.com", { cors: "*" }, { path, method: "POST" });
    expect([response.status, allowedOrigin(response)]).toEqual([403, null]);
  });
});
