import { createHash } from "node:crypto";
import { _SHA256 } from "@noble/hashes/sha2.js";
import { describe, expect, it } from "vitest";
import { digestOfState } from "../../../src/sandbox/bytes/continued-sha256.ts";
import { createHash as createOwnHash, portableHash } from "../../../src/sandbox/bytes/hash.ts";
import { bytesOf, digestOf, sendParts, setUpUploads } from "../../support/uploads.ts";

class ReadableSha256 extends _SHA256 {
  get state(): number[] {
    return this.get().map((word) => word >>> 0);
  }
}

/** The state of SHA-256 after bytes in whole blocks. */
const stateAfter = (bytes: Uint8Array): number[] => new ReadableSha256().update(bytes).state;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

describe("a state of SHA-256", () => {
  it("of the beginning is that of FIPS 180-4, and gives the digest of nothing", () => {
    const initial = [
      ...[0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a],
      ...[0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19],
    ];
    expect(stateAfter(new Uint8Array())).toEqual(initial);
    const ofNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    expect(hex(digestOfState(initial, 0))).toBe(ofNothing);
  });

  it.each([64, 128, 6400])("after %i bytes gives their digest", (length) => {
    const bytes = bytesOf(length);
    const expected = createHash("sha256").update(bytes).digest("hex");
    expect(hex(digestOfState(stateAfter(bytes), length))).toBe(expected);
  });
});

describe.each(["sha256", "md5"] as const)("%s without Node", (algorithm) => {
  it("is that of Node, and goes on after a digest and a copy", () => {
    const own = createOwnHash(algorithm);
    const portable = portableHash(algorithm);
    for (const hash of [own, portable]) hash.update(bytesOf(100));
    const copies = [own.copy(), portable.copy()];
    for (const hash of [own, portable]) hash.update(bytesOf(1000));
    expect(portable.digest()).toEqual(new Uint8Array(own.digest()));
    expect(hex(own.digest())).toBe(hex(own.digest()));
    for (const hash of copies) hash.update(bytesOf(3));
    const [copy, portableCopy] = copies.map((hash) => hex(hash.digest()));
    expect(portableCopy).toBe(copy);
    const expected = createHash(algorithm).update(bytesOf(100)).update(bytesOf(3)).digest("hex");
    expect(copy).toBe(expected);
  });
});

describe("parts with states of SHA-256", () => {
  const BYTES = bytesOf(300);
  const PARTS = [128, 128, 44].map((partSize, index) => ({
    ...{ partNumber: index + 1, partSize, partOffset: index * 128 },
    ...(index > 0 && { hashCtx: stateAfter(BYTES.slice(0, index * 128)) }),
  }));

  it("are taken in any order", async () => {
    const { announce, send, koodrive } = await setUpUploads({ minPartSize: 1 });
    const { fileId = "", multiParts = [] } = await announce(300, { multiParts: PARTS });
    expect(multiParts.map(({ uploadUrl, ...part }) => part)).toEqual(PARTS);
    for (const part of multiParts.toReversed()) {
      const start = part.partOffset ?? 0;
      const bytes = BYTES.slice(start, start + part.partSize);
      expect(await sendParts(send, bytes, [part])).toEqual([200]);
    }
    await koodrive.files.completeUpload({ fileId, sha256: await digestOf(BYTES) });
  });

  it("have theirs in the address, as OpenSSL writes it", async () => {
    const { announce } = await setUpUploads();
    const { multiParts = [] } = await announce(300, { multiParts: PARTS });
    const states = multiParts.map(({ uploadUrl = "" }) =>
      new URL(uploadUrl).searchParams.get("X-Amz-Iteration-Hash-Ctx"),
    );
    expect(states[0]).toBeNull();
    expect(JSON.parse(atob(states[1] ?? ""))).toEqual({
      ...{ md_len: 32, num: 0, h: PARTS[1]?.hashCtx, nh: 0, nl: 1024, hash_type: "sha256" },
    });
  });

  it("are refused at the end where a state is not that of the bytes before", async () => {
    const { announce, send, koodrive, expectRefusal } = await setUpUploads({ minPartSize: 1 });
    const wrong = PARTS.map((part, index) =>
      index === 2 ? { ...part, hashCtx: PARTS[1]?.hashCtx ?? [] } : part,
    );
    const { fileId = "", multiParts } = await announce(300, { multiParts: wrong });
    await sendParts(send, BYTES, multiParts);
    const completed = koodrive.files.completeUpload({ fileId });
    await expectRefusal(completed, [13000402, "uploads.incomplete", "hashCtx"]);
  });
});
