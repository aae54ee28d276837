// What has been used up is given back: memory that came with bytes of ours and has nothing else in it.
import { expect, it } from "vitest";
import { giveBack, noteReceived } from "../../../src/files/node/received-memory.ts";

it("of bytes that have arrived is given back, once", () => {
  const bytes = noteReceived(new Uint8Array(8));
  giveBack(bytes);
  giveBack(bytes);
  expect(bytes.length).toBe(0);
});

it("of others stays, and so does that which has other bytes in it", () => {
  const others = new Uint8Array(8);
  const part = noteReceived(new Uint8Array(8).subarray(0, 4));
  giveBack(others);
  giveBack(part);
  expect([others.length, part.length]).toEqual([8, 4]);
});
