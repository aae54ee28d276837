// What is seen of an error: printed by Node when nobody catches it, in a log, in its stack.
import { accessToken, NetworkError } from "koodrive-client";
import { describe, expect, it, onTestFinished } from "vitest";
import { setUp } from "../support/client.ts";
import { runProgram } from "../support/program.ts";
import { respondWith, serve } from "../support/server.ts";

const REFUSAL = { code: 13000301, msg: "Space not found." };

/** The program's own function, which calls the client and is on every stack. */
const CALLS: [string, string][] = [
  ["a method", "await koodrive.spaces.getAllocation();"],
  ["a method behind Promise.all", "await Promise.all([koodrive.spaces.getAllocation()]);"],
  ["a walk", "for await (const user of koodrive.users.list.all()) console.log(user);"],
  ["a call of an argument that is missing", "await koodrive.spaces.update({});"],
];

async function printUncaught(call: string, argv: readonly string[] = []) {
  const { url } = await serve(respondWith(REFUSAL, 404));
  const program = `
    import { accessToken, createKooDriveClient } from "koodrive-client";
    const auth = accessToken("t0ken");
    const koodrive = createKooDriveClient({ endpoint: "${url}", auth, retry: { baseDelay: 1 } });
    async function functionOfTheProgram() { ${call} }
    await functionOfTheProgram();`;
  return (await runProgram(program, { argv })).stderr;
}

describe("an error that nobody catches", () => {
  it.each(CALLS)(
    "of %s is printed in a few short lines, with the program's own",
    async (_, call) => {
      for (const argv of [[], ["--stack-trace-limit=4"]]) {
        const printed = await printUncaught(call, argv);
        const lines = printed.trim().split("\n");
        expect(printed).toMatch(/^(Api|Argument)Error: /m);
        expect(printed).toMatch(/at (async )?functionOfTheProgram/);
        expect(lines.length).toBeLessThanOrEqual(25);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(200);
      }
    },
  );

  it("has the reason of a lost connection in a line", async () => {
    const { url } = await serve((response) => response.destroy());
    const program = `
      import { accessToken, createKooDriveClient } from "koodrive-client";
      const options = { endpoint: "${url}", auth: accessToken("t0ken"), retry: false };
      await createKooDriveClient(options).spaces.getAllocation();`;
    const { stderr } = await runProgram(program);
    expect(stderr).toContain("[cause]: [Error [SocketError]: other side closed] {");
    expect(stderr.trim().split("\n").length).toBeLessThanOrEqual(25);
  });
});

describe("the stack of an error", () => {
  it("is the client's own where nobody awaits the call yet", async () => {
    const { koodrive } = await setUp(respondWith(REFUSAL, 404));
    const floating = koodrive.spaces.getAllocation().catch((error) => error);
    expect((await floating).stack).toMatch(/\n +at (?!.*node:)/);
  });

  it("is left alone where it cannot be changed", async () => {
    const reason = Object.freeze(new NetworkError(new Error("ours"), false, {}));
    const { koodrive } = await setUp(undefined, {
      auth: accessToken(() => Promise.reject(reason)),
    });
    await expect(koodrive.spaces.getAllocation()).rejects.toBe(reason);
    const signal = AbortSignal.abort(reason);
    await expect(koodrive.spaces.getAllocation({}, { signal })).rejects.toBe(reason);
  });

  it("may be prepared as something that is no text", async () => {
    const { prepareStackTrace } = Error;
    Error.prepareStackTrace = () => Symbol("prepared");
    onTestFinished(() => {
      Error.prepareStackTrace = prepareStackTrace;
    });
    const { koodrive } = await setUp(respondWith(REFUSAL, 404));
    const error = await koodrive.spaces.getAllocation().catch((error) => error);
    expect(error.name).toBe("ApiError");
  });
});

describe("the JSON of an error", () => {
  it("has name, message and all fields but headers", async () => {
    const { koodrive } = await setUp(respondWith(REFUSAL, 404));
    const error = await koodrive.spaces.getAllocation().catch((error) => error);
    const { message, traceId } = error;
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "ApiError",
      message,
      operation: "spaces.getAllocation",
      traceId,
      retryable: false,
      status: 404,
      ...REFUSAL,
    });
  });

  it("has nothing of the cause", async () => {
    const cause = Object.assign(new Error("reset"), { code: "ECONNRESET", request: "s3cr3t" });
    const { koodrive } = await setUp(undefined, {
      fetch: () => Promise.reject(cause),
      retry: false,
    });
    const error = await koodrive.spaces.getAllocation().catch((error) => error);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "NetworkError",
      message: error.message,
      operation: "spaces.getAllocation",
      traceId: error.traceId,
      retryable: true,
      neverSent: false,
    });
  });
});

describe("the headers of a refusal", () => {
  it("are those of the response, read-only, without secrets", async () => {
    const secrets = { "set-cookie": "session=1", "x-echo": "token t0ken", "x-session-id": "7d0f" };
    const headers = { ...secrets, "retry-after": "1", "X-Request-Id": "4711" };
    const { koodrive } = await setUp(respondWith(REFUSAL, 404, headers));
    const error = await koodrive.spaces.getAllocation().catch((error) => error);
    expect(error.headers).toMatchObject({
      "content-type": "application/json",
      "set-cookie": "***",
      "x-echo": "token ***",
      "x-session-id": "***",
      "retry-after": "1",
      "x-request-id": "4711",
    });
    expect(Object.isFrozen(error.headers)).toBe(true);
  });
});
