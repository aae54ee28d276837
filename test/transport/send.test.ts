import { describe, expect, it } from "vitest";
import { RequestDraft } from "../../src/transport/request-draft.ts";
import { send } from "../../src/transport/send.ts";
import { createContext, createRequest } from "../support/transport.ts";

/** A fetch that keeps what it is called with. */
function recordingFetch() {
  const calls: [unknown, RequestInit | undefined][] = [];
  const fetch = async (input: unknown, init?: RequestInit) => {
    calls.push([input, init]);
    return Response.json({});
  };
  return { calls, fetch: fetch as typeof globalThis.fetch };
}

const url = "https://drive.example.com/path";
const headers = new Headers({ a: "1" });

describe("fetch is called", () => {
  it("with URL and options for a method, and follows no redirect", async () => {
    const { calls, fetch } = recordingFetch();
    const draft = new RequestDraft(url, { method: "PUT", redirect: "follow", keepalive: true });
    await send(createRequest({ fetch, request: draft, headers, body: "body" }));
    expect(calls).toEqual([
      [url, { method: "PUT", keepalive: true, redirect: "manual", headers, body: "body" }],
    ]);
  });

  it("with the Request of a call by path, and what has changed of it", async () => {
    const { calls, fetch } = recordingFetch();
    const { signal } = new AbortController();
    const request = new Request(url, { method: "PUT" });
    await send(createRequest({ fetch, request, headers, signal }));
    expect(calls).toEqual([[request, { redirect: "manual", headers, signal }]]);
    expect(calls[0]?.[0]).toBe(request);
  });

  it("not at all once the call was given up", async () => {
    const { calls, fetch } = recordingFetch();
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(send(createRequest({ fetch, signal }))).rejects.toThrow("enough");
    expect(calls).toEqual([]);
  });
});

describe("what fetch throws", () => {
  const throwing = (thrown: unknown) => createRequest({ fetch: () => Promise.reject(thrown) });

  it.each([new TypeError("fetch failed"), "text", null])(
    "becomes a NetworkError: %o",
    async (thrown) => {
      await expect(send(throwing(thrown))).rejects.toMatchObject({ name: "NetworkError" });
    },
  );

  it("says that nothing was sent only if no earlier attempt can have been", async () => {
    const refused = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
    for (const mayBeSent of [false, true]) {
      const context = createContext({ mayBeSent });
      const request = { ...throwing(refused), context };
      await expect(send(request)).rejects.toMatchObject({ neverSent: !mayBeSent });
      expect(context.mayBeSent).toBe(mayBeSent);
    }
  });

  it("is passed on as it is if the drift monitor threw it", async () => {
    const error = Object.assign(new Error("differs"), { code: "KOODRIVE_CONTRACT" });
    await expect(send(throwing(error))).rejects.toBe(error);
  });
});
