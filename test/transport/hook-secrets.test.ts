import { inspect } from "node:util";
import { ApiError } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { recordHooks, setUpWithHooks } from "../support/hooks.ts";
import { makeSecretCalls, SECRETS, secretsOf } from "../support/secret-calls.ts";
import { quoting, type Responder, respondWith, serve } from "../support/server.ts";

const OK = respondWith({ code: 0, msg: "OK" });

const fails = (call: Promise<unknown>) =>
  call.then(
    () => expect.unreachable("the call was to fail"),
    (error: unknown) => error,
  );

describe("*** stands for secrets", () => {
  const known = "/koodrive/ose/v1/share/public/download";

  it.each<[string, unknown, string?]>([
    ["with an apostrophe, which URL encodes and encodeURIComponent does not", "it's-s3cret"],
    ["that are numbers", 12345678],
    ["that are several", ["one-s3cret", "two-s3cret"]],
  ])("%s", async (_, kdstoken) => {
    const { koodrive, seen, url, received } = await setUpWithHooks(quoting, { retry: false });
    const args = { shareId: "a", fileId: "f", kdstoken: kdstoken as string };
    koodrive.http.use({ onRequest: ({ request }) => new Request(request) });
    const error = await fails(koodrive.shareLinks.getDownloadLinkPublic(args));
    expect(received[0]?.target).toMatch(/kdstoken=./);
    expect(seen[0]?.call.url).toMatch(/kdstoken=\*\*\*$/);
    expect(seen[0]?.call.url.startsWith(url + known)).toBe(true);
    expect(inspect(error)).not.toMatch(/s3cret|12345678/);
  });

  it("of which one contains the other", async () => {
    const { koodrive, seen, url } = await setUpWithHooks();
    await koodrive.http.GET(
      "/future" as never,
      { params: { query: { token: "abcd", sessionToken: "abcdefgh" } } } as never,
    );
    expect(seen[0]?.call.url).toBe(`${url}/future?token=***&sessionToken=***`);
  });

  it.each(["/future?kdstoken=s3cretvalue&page=1", "/future?page=1&code=s3cretvalue"])(
    "in a path that brings its query: %s",
    async (path) => {
      const { koodrive, seen } = await setUpWithHooks(quoting, { retry: false });
      const { error } = (await koodrive.http.GET(path as never, {} as never)) as { error: unknown };
      expect(error).toBeDefined();
      expect(
        JSON.stringify(seen.map(({ call, error }) => [call.url, String(error)])),
      ).not.toContain("s3cretvalue");
      expect(seen[0]?.call.url).toContain("page=1");
    },
  );

  it("however the query is written", async () => {
    const { koodrive, seen } = await setUpWithHooks();
    const init = { params: { query: { token: "a b/c", auth: { token: "nested-s3cret" } } } };
    await koodrive.http.GET(
      "/future" as never,
      {
        ...init,
        querySerializer: () => new URLSearchParams({ token: "a b/c" }).toString(),
      } as never,
    );
    await koodrive.http.GET("/future" as never, init as never);
    expect(seen.map(({ call }) => call.url).join()).not.toMatch(/a\+b|nested/);
  });

  it("that are quoted as JSON", async () => {
    const { koodrive } = await setUpWithHooks(quoting, { retry: false });
    const error = await fails(
      koodrive.archives.list({ containerId: "c", fileId: "f", pwd: 'pa"s3cret' }),
    );
    expect(inspect(error)).not.toContain("s3cret");
  });

  it("that no URL can hold, and the call fails with its own error", async () => {
    const { koodrive } = await setUpWithHooks(respondWith({ code: 13000301, msg: "no" }, 400));
    const error = await fails(
      koodrive.shares.update({ shareId: "1", validDays: 0, extractCode: "\ud800abc" }),
    );
    expect(error).toBeInstanceOf(ApiError);
  });
});

describe("no secret is told, whatever the service quotes,", () => {
  it.each([
    ["of a refusal", quoting],
    ["of what is no JSON", respondWith(`<p>${Object.values(SECRETS)}</p>`)],
    ["of no answer", (response) => response.destroy()],
    ["of a success", OK],
  ] satisfies [string, Responder][])("by hooks %s", async (_, respond) => {
    const { url, received } = await serve(respond);
    const { seen, hooks } = recordHooks();
    await makeSecretCalls(url, hooks);
    expect(seen.length).toBeGreaterThanOrEqual(36);
    const told = inspect(
      seen.map((event) => ({ ...event, call: { ...event.call } })),
      { depth: 9, showHidden: true, getters: true, maxArrayLength: null, maxStringLength: null },
    );
    expect(received.some(({ headers }) => headers.authorization?.includes("Signature="))).toBe(
      true,
    );
    for (const secret of secretsOf(received)) expect(told).not.toContain(secret);
    expect(told).toContain("?access_token=***");
  });
});
