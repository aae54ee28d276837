import { expect, it } from "vitest";
import { decodePercent } from "../../src/model/percent-encoding.ts";

it.each([
  ["a%20b", "a b"],
  ["%E4%BD%A0", "你"],
  ["a+b", "a+b"],
  ["100%", "100%"],
  ["%E4%BD", "%E4%BD"],
])("decodePercent of %s is %s", (text, decoded) => expect(decodePercent(text)).toBe(decoded));
