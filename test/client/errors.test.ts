import { inspect } from "node:util";
import { ApiError, accessToken, createKooDriveClient, KooDriveError } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { setUp } from "../support/client.ts";
import { respondWith } from "../support/server.ts";

const TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b";

describe("ApiError", () => {
  it("tells a service error, by the catalogue not one to be repeated", async () => {
    const { koodrive } = await setUp(respondWith({ code: 13000301, msg: "Space not found." }, 400));
    const error = await koodrive.spaces
      .update({ ownerId: "1", type: 0 }, { traceId: TRACE_ID })
      .catch((error) => error);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(KooDriveError);
    expect(error).toMatchObject({
      name: "ApiError",
      status: 400,
      code: 13000301,
      msg: "Space not found.",
      operation: "spaces.update",
      traceId: TRACE_ID,
      retryable: false,
    });
    expect(error.message).toBe(
      `spaces.update: HTTP 400, code 13000301: Space not found. (trace ID ${TRACE_ID})`,
    );
  });

  it("tells a gateway error", async () => {
    const { koodrive } = await setUp(
      respondWith(
        { error_code: "APIGW.0303", error_msg: "Incorrect app authentication", request_id: "r1" },
        401,
      ),
    );
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      status: 401,
      code: "APIGW.0303",
      msg: "Incorrect app authentication",
      requestId: "r1",
      retryable: false,
    });
  });

  it.each([
    [{ code: 13000311, msg: "Insufficient space." }, 13000311],
    [{ code: "13000311", msg: "Insufficient space." }, 13000311],
    [{ error_code: "APIGW.0308", error_msg: "Throttled" }, "APIGW.0308"],
  ])("tells a failure inside HTTP 200: %j", async (body, code) => {
    const { koodrive } = await setUp(respondWith(body));
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      name: "ApiError",
      status: 200,
      code,
    });
  });

  it.each([
    [400, { code: 13000999 }, false],
    [503, { code: 13000999 }, true],
    [429, {}, true],
    [408, "", true],
    [404, "<html>", false],
    [400, { code: 13000304 }, true],
    [200, { code: "13000201" }, true],
    [404, { error_code: "APIGW.0103" }, false],
    [400, { error_code: "APIGW.0201" }, false],
    [502, { error_code: "APIGW.0201" }, true],
    [504, { error_code: "APIGW.0201" }, true],
    [429, { error_code: "APIGW.0308" }, true],
    [500, { code: 13000311 }, false],
    [200, { error_code: "APIGW.0201" }, false],
  ])(
    "with HTTP %i and %j is by the catalogue, then by the status, retryable: %j",
    async (status, body, retryable) => {
      const { koodrive } = await setUp(respondWith(body, status), { retry: false });
      await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ status, retryable });
    },
  );

  it.each(["<html>Bad gateway</html>", "", "[]", "null", '"text"'])(
    "tells HTTP 502 with the body %j by its status",
    async (body) => {
      const { koodrive } = await setUp(respondWith(body, 502));
      await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
        name: "ApiError",
        status: 502,
        code: undefined,
        msg: undefined,
      });
    },
  );
});

describe("ResponseError", () => {
  it.each([
    ["", "empty"],
    ["  \n", "empty"],
    ["<html></html>", "not-json"],
    ["null", "not-json"],
    ["[1]", "not-json"],
    ['{"code":0,"msg":"O', "truncated"],
  ])("tells the body %j as %s", async (body, reason) => {
    const { koodrive } = await setUp(respondWith(body));
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      name: "ResponseError",
      status: 200,
      reason,
      operation: "spaces.getAllocation",
    });
  });

  it("tells a body that breaks off", async () => {
    const { koodrive } = await setUp((response) => {
      response.writeHead(200, { "content-length": "100" }).write('{"code":0');
      setTimeout(() => response.destroy(), 20);
    });
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
      name: "ResponseError",
      reason: "truncated",
    });
  });

  it("does not quote the body", async () => {
    const { koodrive } = await setUp(respondWith('{"extractCode":"MDg2K0vU",'));
    const error = await koodrive.spaces.getAllocation().catch((error) => error);
    expect(inspect(error, { depth: 9 })).not.toContain("MDg2K0vU");
  });
});

describe("NetworkError", () => {
  it("tells a refused connection", async () => {
    const koodrive = createKooDriveClient({
      endpoint: "http://127.0.0.1:1",
      auth: accessToken("t"),
    });
    const error = await koodrive.spaces.getAllocation().catch((error) => error);
    expect(error).toMatchObject({
      name: "NetworkError",
      operation: "spaces.getAllocation",
      traceId: expect.stringMatching(/^.{58}$/),
    });
    expect(error.message).toMatch(/ECONNREFUSED|bad port/);
    expect(error.cause).toBeInstanceOf(Error);
  });

  it("tells a connection that is reset before the response", async () => {
    const { koodrive } = await setUp((response) => response.destroy());
    await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({ name: "NetworkError" });
  });
});
