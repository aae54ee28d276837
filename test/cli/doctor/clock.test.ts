// `koodrive doctor` on the clock of this machine.
import { describe, expect, it } from "vitest";
import { checkClock } from "../../../src/cli/doctor/clock.ts";
import { doctor, setUpDoctor } from "../../support/doctor.ts";

const set = setUpDoctor();

describe("the clock", () => {
  it("that is wrong is told by the answer, and fails where requests are signed", async () => {
    set.sandbox.injectFault({ dateOffset: -3_600_000, times: "always" });
    const token = await doctor(set.signedIn());
    expect(token.code).toBe(0);
    expect(token.of("clock")).toMatchObject({
      state: "warning",
      says: "It is 60 minutes ahead of that of the service. Access tokens do not depend on it, signatures do.",
      remedy: expect.stringContaining("NTP"),
    });
    const signing = await doctor({ KOODRIVE_ENDPOINT: set.url, ...set.application });
    expect(signing).toMatchObject({ code: 9, failed: ["clock"] });
    expect(signing.of("clock")?.says).toContain("Signatures are refused: they are of the future.");
  });

  const NOW = Date.UTC(2026, 2, 1, 8);
  const at = (offset: number) => new Date(NOW + offset).toUTCString();

  it.each([
    [0, "ok", "It goes as that of the service."],
    [-3000, "failed", "It is 3 seconds ahead of that of the service."],
    [60_000, "warning", "Signatures are accepted as long as they are at most 15 minutes old."],
    [11 * 60_000, "failed", "It is 11 minutes behind that of the service."],
    [
      3 * 3_600_000,
      "failed",
      "It is 3 hours behind that of the service. Signatures are refused: they are older than 15 minutes.",
    ],
  ])("of a service that is %d ms ahead: %s", (offset, state, says) => {
    const finding = checkClock(at(offset), [NOW, NOW + 40], true);
    expect(finding).toMatchObject({ state, says: expect.stringContaining(says) });
  });

  it("is not judged without a Date", () => {
    expect(checkClock(null, [NOW, NOW], true).state).toBe("skipped");
  });
});
