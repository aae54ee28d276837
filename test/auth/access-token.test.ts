import { setTimeout } from "node:timers/promises";
import {
  ArgumentError,
  accessToken,
  type ClientOptions,
  createKooDriveClient,
  NetworkError,
} from "koodrive-client";
import { describe, expect, it } from "vitest";
import { respondWith, serve } from "../support/server.ts";

async function sent(...args: Parameters<typeof accessToken>): Promise<string | undefined> {
  const { url, received } = await serve();
  await createKooDriveClient({ endpoint: url, auth: accessToken(...args) }).spaces.getAllocation();
  return received[0]?.headers.authorization;
}

describe("accessToken", () => {
  it("sends a token as it was issued", async () => {
    expect(await sent("Bearer+013b4d")).toBe("Bearer+013b4d");
    expect(await sent("Bearer 013b4d")).toBe("Bearer 013b4d");
  });

  it("gives a bare token the documented prefix", async () => {
    expect(await sent("013b4d")).toBe("Bearer+013b4d");
  });

  it.each([
    ["Bearer+", "Bearer+013b4d"],
    ["Bearer ", "Bearer 013b4d"],
    ["", "013b4d"],
  ] as const)("writes the form %j whatever the token came with", async (form, expected) => {
    expect(await sent("Bearer+013b4d", { form })).toBe(expected);
    expect(await sent("013b4d", { form })).toBe(expected);
  });

  describe("asks a provider", () => {
    /** A service that takes the tokens given alone. */
    const setUp = async (
      valid: (token: string) => boolean,
      options: Partial<ClientOptions> = {},
      lifetime?: number,
      slowness = 10,
    ) => {
      const { url, received } = await serve((response, { headers }) => {
        const authorized = valid(String(headers.authorization));
        respondWith(
          authorized ? { code: 0 } : { error_code: "APIGW.0301", error_msg: "expired" },
          authorized ? 200 : 401,
        )(response, {} as never);
      });
      let asked = 0;
      const provider = async () => {
        asked += 1;
        await setTimeout(slowness);
        return `token${asked}`;
      };
      const koodrive = createKooDriveClient({
        endpoint: url,
        auth: accessToken(provider, { lifetime }),
        retry: false,
        ...options,
      });
      return { koodrive, received, asked: () => asked };
    };

    it("once for all calls", async () => {
      const { koodrive, received, asked } = await setUp(() => true);
      await Promise.all(Array.from({ length: 20 }, () => koodrive.spaces.getAllocation()));
      await koodrive.spaces.getAllocation();
      expect(asked()).toBe(1);
      expect(new Set(received.map(({ headers }) => headers.authorization))).toEqual(
        new Set(["Bearer+token1"]),
      );
    });

    it("once more when the token has expired, and repeats the calls once, whatever the method", async () => {
      const { koodrive, received, asked } = await setUp((token) => token !== "Bearer+token1");
      await Promise.all([
        koodrive.spaces.getAllocation(),
        koodrive.spaces.createGroup({ name: "a" }),
        koodrive.users.count(),
      ]);
      expect(asked()).toBe(2);
      expect(received.map(({ headers }) => headers.authorization)).toEqual([
        ...Array(3).fill("Bearer+token1"),
        ...Array(3).fill("Bearer+token2"),
      ]);
    });

    it("no third time when the new token is refused too", async () => {
      const { koodrive, received, asked } = await setUp(() => false);
      await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
        name: "ApiError",
        status: 401,
      });
      expect([asked(), received.length]).toEqual([2, 2]);
    });

    it("and does not repeat a call with the same token", async () => {
      const { url, received } = await serve(respondWith({}, 401));
      const koodrive = createKooDriveClient({ endpoint: url, auth: accessToken(() => "same") });
      await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ status: 401 });
      expect(received.length).toBe(1);
    });

    it("again when a token was unused for its lifetime, by default 19 minutes", async () => {
      for (const minutes of [undefined, 5]) {
        let time = 1e12;
        const { koodrive, asked } = await setUp(
          () => true,
          { now: () => time },
          minutes && minutes * 60_000,
        );
        for (const passed of [0, 4, 4, 4]) {
          time += passed * 60_000;
          await koodrive.spaces.getAllocation();
        }
        expect(asked()).toBe(1);
        time += (minutes ?? 19) * 60_000;
        await Promise.all([koodrive.spaces.getAllocation(), koodrive.spaces.getAllocation()]);
        expect(asked()).toBe(2);
      }
    });

    it("once for a refused token, however much time has passed while the call was under way", async () => {
      let time = 1e12;
      const { koodrive, received, asked } = await setUp(
        (token) => {
          time += 21 * 60_000;
          return token !== "Bearer+token1";
        },
        { now: () => time },
      );
      await koodrive.spaces.getAllocation();
      expect([asked(), received.length]).toEqual([2, 2]);
    });

    it("never while it is at work, though the call that needed it was given up", async () => {
      const { koodrive, received, asked } = await setUp(() => true, {}, undefined, 100);
      const given = koodrive.spaces.getAllocation({}, { timeout: 20 });
      await expect(given).rejects.toMatchObject({ name: "TimeoutError", neverSent: true });
      await Promise.all([koodrive.spaces.getAllocation(), koodrive.spaces.getAllocation()]);
      expect(asked()).toBe(1);
      expect(received.map(({ headers }) => headers.authorization)).toEqual([
        "Bearer+token1",
        "Bearer+token1",
      ]);
    });

    it("never while it is at work, though a refused call was given up", async () => {
      const valid = (token: string) => token !== "Bearer+token1";
      const { koodrive, asked } = await setUp(valid, {}, undefined, 100);
      await expect(koodrive.spaces.getAllocation({}, { timeout: 150 })).rejects.toMatchObject({
        name: "TimeoutError",
        neverSent: false,
      });
      expect(await koodrive.spaces.getAllocation()).toMatchObject({ code: 0 });
      expect(asked()).toBe(2);
    });

    it("whose answer comes after the timeout of each call, and uses it", async () => {
      const { url, received } = await serve();
      let asked = 0;
      let answer: (token: string) => void = () => {};
      const provider = () => {
        asked += 1;
        return new Promise<string>((resolve) => {
          answer = resolve;
        });
      };
      const koodrive = createKooDriveClient({ endpoint: url, auth: accessToken(provider) });
      for (let call = 0; call < 2; call++) {
        const given = koodrive.spaces.getAllocation({}, { timeout: 20 });
        await expect(given).rejects.toMatchObject({ timeout: 20, neverSent: true });
      }
      answer("token1");
      expect(await koodrive.spaces.getAllocation()).toMatchObject({ code: 0 });
      expect([asked, received.length]).toEqual([1, 1]);
    });

    it("again after it hung for its timeout, which is an error of its own", async () => {
      const { url, received } = await serve();
      let asked = 0;
      const provider = () => {
        asked += 1;
        return asked === 1 ? new Promise<string>(() => {}) : "token";
      };
      const auth = accessToken(provider, { timeout: 30 });
      const koodrive = createKooDriveClient({ endpoint: url, auth });
      const failures = await Promise.allSettled(
        Array.from({ length: 3 }, () => koodrive.spaces.getAllocation()),
      );
      for (const failure of failures) {
        expect(failure).toMatchObject({
          reason: { name: "TimeoutError", timeout: 30, neverSent: true },
        });
      }
      expect([asked, received.length]).toEqual([1, 0]);
      expect(await koodrive.spaces.getAllocation()).toMatchObject({ code: 0 });
    });

    it("once by a clock that tells no time", async () => {
      const { koodrive, asked } = await setUp(() => true, { now: () => Number.NaN });
      for (let call = 0; call < 3; call++) await koodrive.spaces.getAllocation();
      expect(asked()).toBe(1);
    });

    it("once, whatever it throws", async () => {
      const { url, received } = await serve();
      let asked = 0;
      const provider = () => {
        asked += 1;
        throw new NetworkError(new Error("our own server is down"), true, {});
      };
      const koodrive = createKooDriveClient({ endpoint: url, auth: accessToken(provider) });
      await expect(koodrive.spaces.getAllocation()).rejects.toThrow("our own server is down");
      expect([asked, received.length]).toEqual([1, 0]);
    });

    it("again after it failed", async () => {
      const { url } = await serve();
      let fails = true;
      const provider = () => {
        if (fails) throw new Error("signed out");
        return "token";
      };
      const koodrive = createKooDriveClient({ endpoint: url, auth: accessToken(provider) });
      await expect(koodrive.spaces.getAllocation()).rejects.toThrow("signed out");
      fails = false;
      expect(await koodrive.spaces.getAllocation()).toMatchObject({ code: 0 });
    });
  });

  it("refuses an unusable token unsent, and keeps it out of the message", async () => {
    for (const bad of ["", "abc\r\nX-Injected: 1", "abc def", "Bearer+", 42]) {
      expect(() => accessToken(bad as string)).toThrow(ArgumentError);
      if (typeof bad === "string" && bad) expect(() => accessToken(bad)).not.toThrow(bad);
    }
    const { url, received } = await serve();
    const koodrive = createKooDriveClient({ endpoint: url, auth: accessToken(() => "") });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      name: "ArgumentError",
      argument: "token",
    });
    expect(received).toEqual([]);
  });

  it("refuses an unusable lifetime", () => {
    expect(() => accessToken("abc", { lifetime: -1 })).toThrow("lifetime must be a number from 0");
  });

  it("refuses an unknown form", () => {
    expect(() => accessToken("abc", { form: "Token " as "" })).toThrow(
      'form must be one of "Bearer+", "Bearer ", ""',
    );
  });

  it("rejects with the provider's own error", async () => {
    const { url } = await serve();
    const koodrive = createKooDriveClient({
      endpoint: url,
      auth: accessToken(() => Promise.reject(new Error("signed out"))),
    });
    await expect(koodrive.spaces.getAllocation()).rejects.toThrow("signed out");
  });
});
