import { describe, expect, it } from "vitest";
import type { Auth, AuthRequest, Scheme } from "../../src/auth/auth.ts";
import { createSignatureGuard } from "../../src/auth/signature-guard.ts";
import { ApiError } from "../../src/errors.ts";
import type { OperationCredentials } from "../../src/model/operation.ts";
import { authenticate } from "../../src/transport/authenticate.ts";
import type { BindBody, Handler, TransportRequest } from "../../src/transport/interceptor.ts";
import { RequestDraft } from "../../src/transport/request-draft.ts";
import {
  createContext,
  createRequest,
  createResponse,
  handleInTurn,
} from "../support/transport.ts";

const ORIGIN = "https://drive.example.com";
const NOW = Date.UTC(2026, 0, 1);
const now = () => NOW;

const success = createResponse();

/** A refusal by HTTP 401, with the code of a refused signature unless told otherwise. */
function refused(date?: number, code = "APIGW.0303") {
  const headers: HeadersInit = date === undefined ? {} : { date: new Date(date).toUTCString() };
  const fields = { status: 401, code, msg: undefined, requestId: undefined, retryable: false };
  return createResponse({
    response: new Response("{}", { status: 401, headers }),
    error: new ApiError(fields, {}),
  });
}

/** An authentication that keeps what it is asked with. */
function recordingAuth(scheme: Auth["scheme"], fields: Partial<Auth> = {}) {
  const requests: (Omit<AuthRequest, "now"> & { now: number })[] = [];
  const auth: Auth = {
    scheme,
    headers: ({ now, ...request }) => {
      requests.push({ ...request, now: now() });
      return { Authorization: `credential ${requests.length}`, "X-Extra": "1" };
    },
    ...(scheme === "AppSignature" && { createGuard: createSignatureGuard }),
    redact: (text) => text,
    ...fields,
  };
  return { auth, requests };
}

const to = (url: string, fields: Partial<TransportRequest> = {}) =>
  createRequest({ request: new RequestDraft(url, { method: "PUT" }), ...fields });

const withCredentials = (credentials: OperationCredentials) => ({
  operation: { name: "a.b", idempotent: true, variants: new Map(), credentials },
});

describe("an attempt", () => {
  it.each(["AccessToken", "AppSignature"] as const)(
    "gets the credentials of %s for what is sent",
    async (scheme) => {
      const { auth, requests } = recordingAuth(scheme);
      const request = to(`${ORIGIN}/path?a=1`, { body: "body" });
      expect(await authenticate(async () => success, auth, ORIGIN, now)(request)).toBe(success);
      expect(request.headers.get("authorization")).toBe("credential 1");
      expect(request.headers.get("x-extra")).toBe("1");
      expect(requests).toEqual([
        { method: "PUT", url: `${ORIGIN}/path?a=1`, body: "body", signal: undefined, now: NOW },
      ]);
    },
  );

  it("gets none where the operation takes none", async () => {
    for (const scheme of ["AccessToken", "AppSignature"] as const) {
      const { auth, requests } = recordingAuth(scheme);
      const request = to(ORIGIN, withCredentials("none"));
      await authenticate(async () => success, auth, ORIGIN, now)(request);
      expect([...request.headers, ...requests]).toEqual([]);
    }
  });

  const send = async (scheme: Scheme, operation: Partial<TransportRequest>) => {
    const { auth } = recordingAuth(scheme);
    return authenticate(async () => success, auth, ORIGIN, now)(to(ORIGIN, operation));
  };
  const usual = { operation: { name: "a.b", idempotent: true, variants: new Map() } };

  it.each<[Scheme, Partial<TransportRequest>]>([
    ["AccessToken", usual],
    ["AppSignature", usual],
    ["AccessToken", withCredentials("accessToken")],
    ["AccessToken", withCredentials("appAccessToken")],
    ["AppAccessToken", withCredentials("appAccessToken")],
    ["AppSignature", withCredentials("appAccessToken")],
    ["AppAccessToken", { operation: undefined }],
    ["None", withCredentials("none")],
  ])("with %s is sent to %j", async (scheme, operation) => {
    expect(await send(scheme, operation)).toBe(success);
  });

  it.each<[Scheme, Partial<TransportRequest>, string]>([
    ["AppAccessToken", usual, "an access token or an app signature"],
    ["None", usual, "an access token or an app signature"],
    ["AppSignature", withCredentials("accessToken"), "an access token"],
    ["AppAccessToken", withCredentials("accessToken"), "an access token"],
    [
      "None",
      withCredentials("appAccessToken"),
      "an application's access token or an app signature",
    ],
    ["None", { operation: undefined }, "an access token or an app signature"],
  ])("with %s is refused to %j", async (scheme, operation, expected) => {
    await expect(send(scheme, operation)).rejects.toMatchObject({
      name: "ArgumentError",
      argument: "auth",
      message: expect.stringContaining(`must be ${expected} for this operation`),
    });
  });

  it.each([
    `${ORIGIN}.evil.example.com/`,
    "https://other.example.com/",
    "http://drive.example.com/",
    `${ORIGIN}:444/`,
    "https://user@drive.example.com/",
  ])("gets none for %s, which is another origin", async (url) => {
    const { auth, requests } = recordingAuth("AccessToken");
    const send = async () => authenticate(async () => success, auth, ORIGIN, now)(to(url));
    await expect(send()).rejects.toMatchObject({ name: "ArgumentError", argument: "request URL" });
    expect(requests).toEqual([]);
  });

  it.each([ORIGIN, `${ORIGIN}/`, `${ORIGIN}/a`])("gets some for %s", async (url) => {
    const { auth, requests } = recordingAuth("AccessToken");
    await authenticate(async () => success, auth, ORIGIN, now)(to(url));
    expect(requests.length).toBe(1);
  });
});

describe("a body that depends on what it is authenticated by", () => {
  const bindBody: BindBody = async (body, identity) => `${Buffer.from(body ?? "")} of ${identity}`;

  it.each<[Scheme, string]>([
    ["AccessToken", "a body of credential 1"],
    ["AppSignature", "a body of user 7"],
  ])("is made with %s, before it is signed", async (scheme, expected) => {
    const { auth, requests } = recordingAuth(scheme, { userId: "user 7" });
    for (const body of ["a body", new TextEncoder().encode("a body")]) {
      const request = to(ORIGIN, { body, bindBody });
      const sent: unknown[] = [];
      const next: Handler = async ({ body }) => {
        sent.push(body);
        return success;
      };
      await authenticate(
        next,
        recordingAuth(scheme, { userId: "user 7" }).auth,
        ORIGIN,
        now,
      )(request);
      expect(sent).toEqual([expected]);
    }
    await authenticate(
      async () => success,
      auth,
      ORIGIN,
      now,
    )(to(ORIGIN, { body: "a body", bindBody }));
    // A token is of no body; a signature is of the one that is sent.
    const isSigned = scheme === "AppSignature";
    expect(requests.map(({ body }) => body)).toEqual([isSigned ? expected : "a body"]);
  });

  it("is made anew of the same text for each attempt", async () => {
    const { auth } = recordingAuth("AccessToken", { renew: async () => true });
    const sent: unknown[] = [];
    const next: Handler = async ({ body }) => {
      sent.push(body);
      return sent.length === 1 ? refused() : success;
    };
    const handle = authenticate(next, auth, ORIGIN, now);
    const request = to(ORIGIN, { body: "a body", bindBody });
    expect((await handle(request)).credentialsRenewed).toBe(true);
    await handle(request);
    expect(sent).toEqual(["a body of credential 1", "a body of credential 2"]);
  });
});

describe("a refused token", () => {
  const send = async (response = refused(), renew?: Auth["renew"], wasRenewed = false) => {
    const { auth } = recordingAuth("AccessToken", renew && { renew });
    const context = createContext({ credentialsRenewed: wasRenewed });
    const request = to(ORIGIN, { context });
    const answer = await authenticate(async () => response, auth, ORIGIN, now)(request);
    return { answer, context };
  };

  it("is renewed once, by what was refused", async () => {
    const renewed: unknown[] = [];
    const { answer, context } = await send(refused(), async (credentials) => {
      renewed.push(credentials);
      return true;
    });
    expect(renewed).toEqual([{ Authorization: "credential 1", "X-Extra": "1" }]);
    expect([answer.credentialsRenewed, context.credentialsRenewed]).toEqual([true, true]);
  });

  it("is not renewed a second time", async () => {
    let asked = 0;
    const renew = async () => Boolean(++asked);
    const { answer } = await send(refused(), renew, true);
    expect([answer.credentialsRenewed, asked]).toEqual([undefined, 0]);
  });

  it("stays refused where there is no other", async () => {
    for (const renew of [undefined, async () => false]) {
      const { answer, context } = await send(refused(), renew);
      expect([answer.credentialsRenewed, context.credentialsRenewed]).toEqual([undefined, false]);
    }
  });

  it("is one of HTTP 401 alone", async () => {
    let asked = 0;
    const renew = async () => Boolean(++asked);
    await send(createResponse({ response: new Response("{}", { status: 403 }) }), renew);
    await send(success, renew);
    expect(asked).toBe(0);
  });
});

describe("a refused signature", () => {
  /** Sends a first request, then this response to a second one. */
  async function sendSecond(first: ReturnType<typeof refused>, second: ReturnType<typeof refused>) {
    const { auth, requests } = recordingAuth("AppSignature");
    const next: Handler = handleInTurn(
      async () => first,
      async () => second,
      async () => success,
    );
    const handle = authenticate(next, auth, ORIGIN, now);
    await handle(to(ORIGIN));
    const answer = await handle(to(ORIGIN));
    await handle(to(ORIGIN));
    return { answer, times: requests.map(({ now }) => now - NOW) };
  }

  const dated = (date: number) =>
    createResponse({
      response: Response.json({}, { headers: { date: new Date(date).toUTCString() } }),
    });

  it("that the clock explains is made again, by the service's time", async () => {
    const { answer, times } = await sendSecond(success, refused(NOW + 3_600_000));
    expect(answer.credentialsRenewed).toBe(true);
    expect(times).toEqual([0, 0, 3_600_000]);
  });

  it.each([
    ["with another code", refused(NOW + 3_600_000, "APIGW.0301")],
    ["without a date", refused()],
    ["with a date of 1970, which is none", refused(0)],
    ["at the right time", refused(NOW)],
    ["a minute later", refused(NOW + 60_000)],
  ])("%s is not", async (_, second) => {
    const { answer, times } = await sendSecond(success, second);
    expect(answer.credentialsRenewed).toBeUndefined();
    expect(times).toEqual([0, 0, 0]);
  });

  it("is not prevented by the date of an accepted one", async () => {
    const { times } = await sendSecond(dated(NOW - 7_000), success);
    expect(times).toEqual([0, 0, 0]);
  });

  it("is made again once", async () => {
    const { auth } = recordingAuth("AppSignature");
    const handle = authenticate(async () => refused(NOW - 9_000), auth, ORIGIN, now);
    const request = to(ORIGIN);
    expect((await handle(request)).credentialsRenewed).toBe(true);
    expect((await handle(request)).credentialsRenewed).toBeUndefined();
  });

  it("lets the calls behind the first one go when that fails", async () => {
    const { auth } = recordingAuth("AppSignature");
    const fail: Handler = async () => {
      throw new Error("broken");
    };
    const handle = authenticate(
      handleInTurn(fail, async () => success),
      auth,
      ORIGIN,
      now,
    );
    const calls = [handle(to(ORIGIN)), handle(to(ORIGIN))];
    expect((await Promise.allSettled(calls)).map(({ status }) => status)).toEqual([
      "rejected",
      "fulfilled",
    ]);
  });
});
