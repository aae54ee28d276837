// A fetch that gives something other than a Response, below the monitor and the recorder.
import { accessToken, createKooDriveClient } from "koodrive-client";
import { ContractError, monitorContract, recordHar } from "koodrive-client/contract";
import { describe, expect, it } from "vitest";

describe.each([[undefined], [null], ["OK"], [{ ok: true, status: 200 }]])(
  "%j for a response",
  (given) => {
    it.each(["report", "throw", "record"])("is handed on (%s)", async (mode) => {
      let calls = 0;
      const fetch = (async () => {
        calls += 1;
        return given;
      }) as unknown as typeof globalThis.fetch;
      const recorder = recordHar({ fetch });
      const monitor = await monitorContract({ fetch, mode: mode === "throw" ? "throw" : "report" });
      const koodrive = createKooDriveClient({
        endpoint: "https://drive.example.com",
        auth: accessToken("t0ken"),
        fetch: mode === "record" ? recorder.fetch : monitor,
      });
      await expect(koodrive.spaces.getAllocation()).rejects.toMatchObject({
        name: "ResponseError",
        reason: "unreadable",
      });
      expect(calls).toBe(1);
      const { entries } = (await recorder.har()).log;
      const isObject = typeof given === "object" && given !== null;
      expect(entries.map(({ response }) => response._error)).toEqual(
        mode === "record" && !isObject ? [expect.stringContaining("fetch gave no Response")] : [],
      );
    });
  },
);

it("the error of many deviations tells ten", () => {
  const deviation = {
    operation: "users.list",
    operationId: "listUsers",
    place: "response",
    pointer: "/body/list/0/name",
    keyword: "type",
    expected: "string",
    seen: "integer of 1 digit",
    traceId: undefined,
    status: 200,
    count: 1,
  } as const;
  const error = new ContractError(Array.from({ length: 40 }, () => deviation));
  expect(error.message.split("\n").length).toBe(12);
  expect(error.message).toMatch(/and 30 more$/);
  expect(error.deviations.length).toBe(40);
  expect(Object.keys(error)).not.toContain("deviations");
});
