import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { signedClientOf } from "../../support/control.ts";
import { setUpSandbox } from "../../support/sandbox.ts";

const START = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;

/** A sandbox, and the real clock beside which its own runs. */
function withClock() {
  let time = START;
  const sandbox = createSandbox({ now: () => time });
  return {
    sandbox,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe("getClock", () => {
  it("tells the time in two forms, and whether it passes", () => {
    expect(withClock().sandbox.getClock()).toEqual({
      time: "2026-01-01T00:00:00.000Z",
      milliseconds: START,
      stopped: false,
    });
  });
});

describe("advanceClock", () => {
  it("adds up the units", () => {
    const { sandbox } = withClock();
    const span = { days: 1, hours: 2, minutes: 3, seconds: 4, milliseconds: 5 };
    expect(sandbox.advanceClock(span).time).toBe("2026-01-02T02:03:04.005Z");
    expect(sandbox.advanceClock({ minutes: 0.5 }).time).toBe("2026-01-02T02:03:34.005Z");
    expect(sandbox.advanceClock().time).toBe("2026-01-02T02:03:34.005Z");
  });

  it("leaves a clock running that runs, and one standing that stands", () => {
    const { sandbox, pass } = withClock();
    sandbox.advanceClock({ minutes: 1 });
    pass(MINUTE);
    expect(sandbox.now()).toBe(START + 2 * MINUTE);
    sandbox.setClock({ stopped: true });
    sandbox.advanceClock({ minutes: 1 });
    pass(MINUTE);
    expect(sandbox.now()).toBe(START + 3 * MINUTE);
  });

  it.each([
    [{ minutes: -1 }, "minutes must be a number from 0"],
    [{ hours: "1" }, "hours must be a number from 0"],
    [{ days: Number.NaN }, "days must be a number from 0"],
    [{ seconds: Number.POSITIVE_INFINITY }, "seconds must be a number from 0"],
    [{ days: null }, "days must be a number from 0"],
    [{ days: 365 * 28 }, "days must not lead beyond 2052"],
    [{ minute: 1 }, "minute is no argument here; known are milliseconds, seconds, "],
    [[], "arguments must be an object"],
  ])("refuses %j, and the time stays", (span, message) => {
    const { sandbox } = withClock();
    expect(() => sandbox.advanceClock(span as never)).toThrow(message);
    expect(sandbox.now()).toBe(START);
  });
});

describe("setClock", () => {
  it.each([
    ["2027-05-06T07:08:09Z", "2027-05-06T07:08:09.000Z"],
    ["2027-05-06T07:08:09.123+08:00", "2027-05-05T23:08:09.123Z"],
    ["2027-05-06T07:08Z", "2027-05-06T07:08:00.000Z"],
    ["2027-05-06", "2027-05-06T00:00:00.000Z"],
    ["2028-02-29T24:00:00Z", "2028-03-01T00:00:00.000Z"],
    [0, "1970-01-01T00:00:00.000Z"],
    [START + 0.5, "2026-01-01T00:00:00.000Z"],
  ])("takes the time %j", (time, expected) => {
    expect(withClock().sandbox.setClock({ time }).time).toBe(expected);
  });

  it.each([
    "2027-05-06T07:08:09",
    "2027-05-06T25:00:00Z",
    "2027-02-30",
    "2027-02-30T00:00:00Z",
    "tomorrow",
    "",
    "0",
    -1,
    Date.UTC(2053, 0, 1),
    Number.NaN,
    null,
    true,
  ])("refuses the time %j", (time) => {
    const { sandbox } = withClock();
    expect(() => sandbox.setClock({ time } as never)).toThrow(/^time must be ISO 8601/);
    expect(sandbox.now()).toBe(START);
  });

  it("stops the clock, and lets it run on from there", () => {
    const { sandbox, pass } = withClock();
    expect(sandbox.setClock({ stopped: true })).toMatchObject({
      milliseconds: START,
      stopped: true,
    });
    pass(MINUTE);
    expect(sandbox.now()).toBe(START);
    expect(sandbox.setClock({ time: START + MINUTE }).stopped).toBe(true);
    sandbox.setClock({ stopped: false });
    pass(MINUTE);
    expect(sandbox.now()).toBe(START + 2 * MINUTE);
  });

  it("refuses what is neither true nor false", () => {
    const { sandbox } = withClock();
    expect(() => sandbox.setClock({ stopped: 1 } as never)).toThrow(
      "stopped must be true or false",
    );
  });
});

describe("the clock of the sandbox", () => {
  it("is the one that tokens expire by", async () => {
    const { sandbox, clientOf } = await setUpSandbox({ now: () => START });
    const { subscription } = clientOf("Li Hua");
    sandbox.advanceClock({ minutes: 19, seconds: 59 });
    await subscription.get();
    sandbox.advanceClock({ minutes: 20 });
    await expect(subscription.get()).rejects.toMatchObject({ status: 401, code: "APIGW.0301" });
  });

  it("is in the Date of answers, and in signatures of a client that goes by it", async () => {
    const sandbox = createSandbox();
    sandbox.setClock({ time: "2031-01-01T00:00:00Z", stopped: true });
    const response = await sandbox.fetch("https://koodrive.example.com/");
    expect(response.headers.get("date")).toBe("Wed, 01 Jan 2031 00:00:00 GMT");
    const { msg } = await signedClientOf(sandbox).subscription.get();
    expect(msg).toBe("success");
  });
});
