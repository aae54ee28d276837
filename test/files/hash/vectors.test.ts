// What another implementation gives, test/files/vectors/make-vectors.py, and what was published.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { hashSource } from "../../../src/files/hash/hash-source.ts";
import { proofOf, proofRange } from "../../../src/files/hash/proof.ts";
import { contentOf, fileOf, inPieces, open } from "../../support/sources.ts";
import { setUpUploads } from "../../support/uploads.ts";
import vectors from "../vectors/vectors.json" with { type: "json" };

const { signal } = new AbortController();
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const fromText = (text: string) =>
  Array.from({ length: 8 }, (_, index) =>
    Number.parseInt(text.slice(8 * index, 8 * index + 8), 16),
  );

describe("the vectors of hashes", () => {
  it.each(vectors.hashes)("are of $size bytes what Node has, too", (vector) => {
    const bytes = contentOf(vector.size);
    expect([sha256(bytes), sha256(bytes.subarray(0, 1024))]).toEqual([
      vector.sha256,
      vector.preHash,
    ]);
  });

  it.each(vectors.hashes)("are met of $size bytes in parts of $partSize", async (vector) => {
    const { size, partSize, preHash, sha256, states } = vector;
    const bytes = contentOf(size);
    const expected = {
      ...{ sha256, preHash },
      states: new Map(Object.entries(states).map(([at, text]) => [Number(at), fromText(text)])),
    };
    async function* pieces() {
      yield* inPieces(bytes, 1000);
    }
    // The large one by two kinds of threads.
    const sources = size > 1_000_000 ? [fileOf(bytes), bytes] : [fileOf(bytes), bytes, pieces()];
    for (const given of sources) {
      const source = await open(given, { size });
      expect(await hashSource(source, { partSize, signal })).toEqual(expected);
    }
  });
});

describe("the vectors of proofs", () => {
  it.each(vectors.proofs)("are met of $size bytes by $identity", async (vector) => {
    const { identity, size, start, end, proofCode } = vector;
    expect(await proofRange(identity, size)).toEqual({ start, end });
    const proven = contentOf(size).slice(start, end);
    expect([await proofOf(proven), sha256(proven)]).toEqual([proofCode, proofCode]);
  });

  it("have some that a double gets wrong", () => {
    const byDouble = (identity: string, size: number) => {
      const digest = sha256(Buffer.from(sha256(Buffer.from(identity))));
      return Number(BigInt(`0x${digest.slice(48)}`) & (2n ** 63n - 1n)) % size;
    };
    const wrong = vectors.proofs.filter(
      ({ identity, size, start }) => byDouble(identity, size) !== start,
    );
    expect(wrong.length).toBeGreaterThan(5);
    expect(wrong.length).toBeLessThan(vectors.proofs.length);
  });

  it("agree with the one in the contract", async () => {
    const { description } = parse(readFileSync("openapi/files/createFile.yaml", "utf8"));
    const [, start, proofCode] = /the start\s+is (\d+), and the `proofCode` is ([\da-f]{64})/.exec(
      description,
    ) as unknown as [string, string, string];
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
    const range = await proofRange("1605107117323346560", 1000);
    expect(range).toEqual({ start: Number(start), end: Number(start) + 8 });
    expect(await proofOf(bytes.slice(range.start, range.end))).toBe(proofCode);
  });
});

describe("the published parts 46 and 47", () => {
  const operation = parse(readFileSync("openapi/files/getUploadUrls.yaml", "utf8"));
  const { multiParts } = operation.requestBody.content["application/json"].examples.published.value;

  it("have offsets and states as ours are", () => {
    for (const { partNumber, partSize, partOffset, hashCtx } of multiParts) {
      expect(partOffset).toBe((partNumber - 1) * partSize);
      expect(partOffset % 64).toBe(0);
      expect(hashCtx).toHaveLength(8);
      for (const word of hashCtx) expect(word).toBe(word >>> 0);
    }
  });

  it("have addresses with the state that ours have in the sandbox", async () => {
    const { announce } = await setUpUploads();
    const size = 200;
    const { states } = await hashSource(await open(contentOf(size)), { partSize: 64, signal });
    const [offset, hashCtx] = [...states][1] as [number, number[]];
    const { multiParts = [] } = await announce(size, {
      multiParts: [{ partNumber: 3, partSize: 1, partOffset: offset, hashCtx }],
    });
    const context = new URL(multiParts[0]?.uploadUrl ?? "").searchParams.get(
      "X-Amz-Iteration-Hash-Ctx",
    );
    // The published one has nl 3774873600, eight times the offset of part 46.
    expect(JSON.parse(atob(context ?? ""))).toEqual({
      ...{ md_len: 32, num: 0, h: hashCtx, nh: 0, nl: 8 * offset, hash_type: "sha256" },
    });
  });
});
