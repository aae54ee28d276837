import {
  ArgumentError,
  appAccessToken,
  createKooDriveClient,
  type KooDriveClient,
} from "koodrive-client";
import { describe, expect, it } from "vitest";
import { respondWith, serve } from "../support/server.ts";

async function sent(...args: Parameters<typeof appAccessToken>): Promise<string | undefined> {
  const { url, received } = await serve();
  const koodrive = createKooDriveClient({ endpoint: url, auth: appAccessToken(...args) });
  await koodrive.spaces.listByOwner({ ownerId: "1" });
  return received[0]?.headers.authorization;
}

describe("appAccessToken", () => {
  it("sends a token as it was issued, and a bare one with the prefix of applications", async () => {
    expect(await sent("Bearer 013b4d")).toBe("Bearer 013b4d");
    expect(await sent("Bearer+013b4d")).toBe("Bearer+013b4d");
    expect(await sent("013b4d")).toBe("Bearer 013b4d");
    expect(await sent(async () => "013b4d", { form: "Bearer+" })).toBe("Bearer+013b4d");
  });

  it("asks a provider again when its token is refused", async () => {
    const { url, received } = await serve((response, { headers }) =>
      respondWith(
        headers.authorization === "Bearer second" ? { code: 0 } : { error_code: "APIGW.0301" },
        headers.authorization === "Bearer second" ? 200 : 401,
      )(response, {} as never),
    );
    const tokens = ["first", "second"];
    const auth = appAccessToken(() => tokens.shift() ?? "none");
    const koodrive = createKooDriveClient({ endpoint: url, auth });
    expect(await koodrive.permissionTemplates.list({ limit: 1, offset: 0 })).toEqual({ code: 0 });
    expect(received.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer first",
      "Bearer second",
    ]);
  });

  it("names no secret when it is refused before anything is sent", async () => {
    const { url, received } = await serve();
    const auth = appAccessToken("s3cr3t");
    const koodrive = createKooDriveClient({ endpoint: url, auth }) as unknown as KooDriveClient;
    const error = await koodrive.spaces.getAllocation().catch((error) => error);
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).toBe(
      "spaces.getAllocation: auth must be an access token or an app signature for this operation" +
        ` (trace ID ${error.traceId})`,
    );
    expect(received).toEqual([]);
  });
});
