// When wrong signatures lock an application, and how signatures of several applications go.
import { describe, expect, it } from "vitest";
import { contractData } from "../../../generated/contract-data.ts";
import { find } from "../../../src/sandbox/world/table.ts";
import type { World } from "../../../src/sandbox/world/world.ts";
import { arrive } from "../../support/arrive.ts";
import {
  authorizationOf,
  check,
  failuresOf,
  MINUTES,
  SIGNATURE,
  SIGNED_AT,
  worldOfVectors,
} from "../../support/signed-by-hand.ts";

describe("an application", () => {
  const WRONG = { headers: { Authorization: authorizationOf("0".repeat(64)) } };
  const failing = (world: World, times: number) =>
    Array.from({ length: times }).reduce<World>((before) => check(before, WRONG).world, world);

  it("is locked for 5 minutes by more than 5 failures in a row", () => {
    const locked = failing(worldOfVectors(), 6);
    const refused = check(locked, {});
    expect(refused.because).toBe("auth.lock");
    expect(refused.text).toContain("AppId is locked until 20240909T033825Z.");
    expect(refused.world).toBe(locked);
    const at = (now: number) => check({ ...locked, now }, {}).because;
    expect(at(SIGNED_AT + 5 * MINUTES - 1)).toBe("auth.lock");
    expect(at(SIGNED_AT + 5 * MINUTES)).toBeUndefined();
  });

  it("bears 5 failures, again and again with a success between", () => {
    let world = worldOfVectors();
    for (let round = 0; round < 3; round += 1) {
      const { caller, world: next } = check(failing(world, 5), {});
      expect(caller).toBeDefined();
      expect(failuresOf(next)).toBe(0);
      world = next;
    }
  });

  it("begins to count anew after a lock", () => {
    const unlocked = { ...failing(worldOfVectors(), 6), now: SIGNED_AT + 6 * MINUTES };
    expect(check(failing(unlocked, 5), {}).caller).toBeDefined();
    expect(check(failing(unlocked, 6), {}).because).toBe("auth.lock");
  });

  it("is not locked by the failures of another, and changes nothing but its count", () => {
    const world = worldOfVectors();
    const { applications, ...rest } = failing(world, 6);
    expect({ ...rest, applications: world.applications }).toEqual(world);
    expect(find(applications, "sandbox-app")).toEqual(find(world.applications, "sandbox-app"));
  });
});

describe("signatures", () => {
  it("are taken by all operations that need credentials, but sessions and the SDK", () => {
    const refusing = Object.entries(contractData.operations)
      .filter(([, { method, path }]) => {
        const { refusal, answer } = arrive(worldOfVectors(), method, path, {
          headers: { Authorization: authorizationOf(SIGNATURE) },
        });
        if (refusal?.because === "auth.no-signature") {
          expect([answer.status, answer.code]).toEqual([403, "APIGW.0304"]);
        }
        return refusal?.because === "auth.no-signature";
      })
      .map(([id]) => id);
    expect(refusing.sort()).toEqual([
      "deleteSession",
      "getJsSdkInfo",
      "refreshSession",
      "validateSession",
    ]);
  });

  it("are passed over where no credentials are needed", () => {
    const { caller } = arrive(
      worldOfVectors(),
      "GET",
      "/koodrive/ose/v1/session/authCodeURL?domain=drive.example.com",
      { headers: { Authorization: "HMAC-SHA256 nonsense" } },
    );
    expect(caller?.scheme).toBe("none");
  });
});
