// Calls that a sandbox refuses.
import { expect } from "vitest";
import type { World } from "../../src/sandbox/world/world.ts";

/**
 * Expects that a call is refused with a code, that the text names the argument, and that the world
 * stays as it was but for what every call leaves behind: log, identifiers, and times of tokens.
 */
export async function expectRefusal(
  state: { readonly world: World },
  call: () => Promise<unknown>,
  code: number | string,
  field = "",
): Promise<void> {
  const before = state.world;
  const msg = expect.stringMatching(field === "" ? /./ : new RegExp(`\\. ${field} `));
  await expect(call()).rejects.toMatchObject({ name: "ApiError", code, msg });
  const { auditLog, lastId, chance, tokens, now } = state.world;
  expect(state.world).toEqual({ ...before, auditLog, lastId, chance, tokens, now });
}

/** An identifier that nothing has. */
export const NOBODY = "1200000000000000000";

export const WRONG = 13000102;
export const UNKNOWN = 13000309;
export const NOT_YOURS = 13000410;
export const NOT_ALLOWED = "APIGW.0302";
