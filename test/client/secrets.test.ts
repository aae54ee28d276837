import { inspect } from "node:util";
import { accessToken, appSignature, KooDriveError } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { setUp } from "../support/client.ts";
import { type Responder, respondWith } from "../support/server.ts";

describe("secrets of a call", () => {
  it("that the service or fetch quotes are taken out", async () => {
    const { koodrive } = await setUp(
      respondWith(
        { code: "APIGW.0301 t0ken", msg: "code MDg2K0vU of Bearer+t0ken", request_id: "t0ken" },
        400,
      ),
    );
    const error = await koodrive.shares
      .update({ shareId: "1", validDays: 0, extractCode: "MDg2K0vU" })
      .catch((error) => error);
    expect(inspect(error, { depth: 9 })).not.toMatch(/MDg2K0vU|t0ken/);
    const failing = await setUp(undefined, {
      fetch: async (request) =>
        Promise.reject(Object.assign(new Error("bad Bearer+t0ken"), { request })),
    });
    const thrown = await failing.koodrive.spaces.getAllocation().catch((error) => error);
    expect(thrown).toMatchObject({
      name: "NetworkError",
      message: expect.stringContaining("bad Bearer+***"),
    });
    expect(inspect(thrown, { depth: 9 })).not.toContain("t0ken");
  });

  it("of calls under way at once are taken out of each other's errors", async () => {
    const tokens = ["first-t0ken", "second-t0ken"];
    const { koodrive } = await setUp(
      (response, { headers }) =>
        setTimeout(
          () =>
            respondWith({ code: 1, msg: `${headers.authorization}` }, 400)(response, {} as never),
          30,
        ),
      {
        auth: accessToken(() => tokens.shift() ?? ""),
      },
    );
    const errors = await Promise.all(
      [koodrive.spaces.getAllocation(), koodrive.spaces.getAllocation()].map((call) =>
        call.catch((error) => error),
      ),
    );
    for (const error of errors) expect(String(error)).not.toContain("t0ken");
  });
});

describe("secrets", () => {
  it("appear in no error, however it is printed", async () => {
    const token = "013b4daf12f4099a6eb74e27";
    const appSecret = "t0p-s3cr3t-of-the-app";
    const failures: Responder[] = [
      respondWith({ code: 13000102, msg: `token ${token}, secret ${appSecret}` }, 400),
      (response, { headers }) =>
        respondWith({ error_code: "APIGW.0303", error_msg: `got ${headers.authorization}` }, 401)(
          response,
          {} as never,
        ),
      respondWith(`<p>${token}</p>`),
      (response) => response.destroy(),
    ];
    for (const respond of failures) {
      for (const auth of [
        accessToken(`Bearer+${token}`),
        appSignature({ appId: "app", appSecret, userId: "7" }),
      ]) {
        const { koodrive, received } = await setUp(respond, { auth });
        const error = await koodrive.spaces.getAllocation().catch((error) => error);
        expect(error).toBeInstanceOf(KooDriveError);
        const signature = /Signature=(\w+)/.exec(received[0]?.headers.authorization ?? "")?.[1];
        const secrets = auth.scheme === "AccessToken" ? [token] : [appSecret, signature as string];
        for (const text of [
          inspect(error, { depth: 9, showHidden: true }),
          JSON.stringify(error),
          String(error),
          error.stack,
        ]) {
          for (const secret of secrets) expect(text).not.toContain(secret);
        }
      }
    }
  });
});
