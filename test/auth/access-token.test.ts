import { ArgumentError, accessToken, createKooDriveClient } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { serve } from "../server.ts";

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

  it("asks a provider for each request", async () => {
    const { url, received } = await serve();
    const tokens = ["one", "two"];
    const koodrive = createKooDriveClient({ endpoint: url, auth: accessToken(async () => tokens.shift() ?? "") });
    await koodrive.spaces.getAllocation();
    await koodrive.spaces.getAllocation();
    expect(received.map(({ headers }) => headers.authorization)).toEqual(["Bearer+one", "Bearer+two"]);
  });

  it("refuses an unusable token before anything is sent, and keeps it out of the message", async () => {
    for (const bad of ["", "abc\r\nX-Injected: 1", "abc def", "Bearer+", 42]) {
      expect(() => accessToken(bad as string)).toThrow(ArgumentError);
      if (typeof bad === "string" && bad) expect(() => accessToken(bad)).not.toThrow(bad);
    }
    const { url, received } = await serve();
    const koodrive = createKooDriveClient({ endpoint: url, auth: accessToken(() => "") });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ name: "ArgumentError", argument: "token" });
    expect(received).toEqual([]);
  });

  it("refuses an unknown form", () => {
    expect(() => accessToken("abc", { form: "Token " as "" })).toThrow('form must be one of "Bearer+", "Bearer ", ""');
  });

  it("rejects with the provider's own error", async () => {
    const { url } = await serve();
    const koodrive = createKooDriveClient({ endpoint: url, auth: accessToken(() => Promise.reject(new Error("signed out"))) });
    await expect(koodrive.spaces.getAllocation()).rejects.toThrow("signed out");
  });
});
