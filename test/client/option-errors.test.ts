import { accessToken, createKooDriveClient, type KooDriveClient } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { setUp } from "../support/client.ts";
import { serve } from "../support/server.ts";

// biome-ignore lint/suspicious/noExplicitAny: these calls do not compile, which test/types shows.
type Wrong = any;

const refused = (argument: string) => ({
  name: "ArgumentError",
  argument,
  message: expect.stringContaining(`${argument} must be`),
});

function thrownBy(make: () => unknown): unknown {
  try {
    make();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("a client without auth", () => {
  it("calls what needs no credentials, and nothing else", async () => {
    const { url, received } = await serve();
    const koodrive = createKooDriveClient({ endpoint: url });
    await koodrive.sessions.create({ code: "c0de" });
    await koodrive.http.GET("/koodrive/ose/v1/session/authCodeURL", {} as never);
    const before = received.length;
    for (const { headers } of received) expect(headers.authorization).toBeUndefined();
    const untyped = koodrive as unknown as KooDriveClient<"AccessToken">;
    const calls: [() => Promise<unknown>, string][] = [
      [untyped.spaces.getAllocation, "an access token or an app signature"],
      [untyped.jsSdk.get, "an access token"],
      [
        () => koodrive.http.GET("/unknown" as never, {} as never),
        "an access token or an app signature",
      ],
    ];
    for (const [call, kinds] of calls) {
      await expect(call()).rejects.toMatchObject({
        ...refused("auth"),
        message: expect.stringContaining(`auth must be ${kinds} for this operation`),
      });
    }
    expect(received.length).toBe(before);
  });
});

describe("a client option is refused by name:", () => {
  const create = (options: object) => () =>
    createKooDriveClient({
      endpoint: "http://drive.example",
      auth: accessToken("t"),
      allowHttp: true,
      ...options,
    });

  it.each(["false", "yes", "", 1, 0, null])("allowHttp: %j", (allowHttp) => {
    expect(thrownBy(create({ allowHttp }))).toMatchObject(refused("allowHttp"));
  });

  it.each(["false", 1, null])("validate: %j", (validate) => {
    expect(thrownBy(create({ validate }))).toMatchObject(refused("validate"));
  });

  it("http to another host without allowHttp", () => {
    for (const allowHttp of [false, undefined])
      expect(thrownBy(create({ allowHttp }))).toMatchObject(refused("endpoint"));
    expect(thrownBy(create({}))).toBeUndefined();
  });

  it.each([
    "http://localhost:4010",
    "http://api.localhost",
    "http://a.b.localhost:80",
    "http://127.0.0.1",
    "http://127.255.0.9",
    "http://[::1]:4010",
  ])("but not %s, which is this host", (endpoint) => {
    expect(thrownBy(create({ endpoint, allowHttp: false }))).toBeUndefined();
  });

  it.each([
    "http://localhost.example.com",
    "http://notlocalhost",
    "http://127.0.0.1.example.com",
    "http://128.0.0.1",
    "http://[::2]",
  ])("%s, which is another host", (endpoint) => {
    expect(thrownBy(create({ endpoint, allowHttp: false }))).toMatchObject(refused("endpoint"));
  });

  it.each([1.5, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, "3", null])(
    "retry: { maxAttempts: %j }",
    (maxAttempts) => {
      expect(thrownBy(create({ retry: { maxAttempts } }))).toMatchObject(refused("maxAttempts"));
    },
  );

  it.each([null, true, 5, 0, "", "no", []])("retry: %j", (retry) => {
    expect(thrownBy(create({ retry }))).toMatchObject(refused("retry"));
  });
});

describe("an option of a call is refused by name:", () => {
  it.each([
    ["maxAttempts", { maxAttempts: 1.5 }],
    ["maxAttempts", { maxAttempts: 0 }],
    ["maxAttempts", { maxAttempts: Number.NaN }],
    ["maxAttempts", { maxAttempts: "3" }],
    ["retry", null],
    ["retry", true],
    ["retry", 5],
  ])("%s of retry: %j", async (argument, retry) => {
    const { koodrive, received } = await setUp();
    await expect(
      koodrive.spaces.getAllocation({}, { retry: retry as Wrong }),
    ).rejects.toMatchObject({
      ...refused(argument),
      operation: "spaces.getAllocation",
    });
    expect(received).toEqual([]);
  });
});
