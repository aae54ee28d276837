import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createSha256, firstRight, type Sha256 } from "../../../src/files/hash/sha256-state.ts";
import { runProgram } from "../../support/program.ts";
import { contentOf } from "../../support/sources.ts";
import vectors from "../vectors/vectors.json" with { type: "json" };

const toText = (words: readonly number[]) =>
  words.map((word) => word.toString(16).padStart(8, "0")).join("");

/** The state at each offset of the vector, and the digest at the end. */
function hashOf(hash: Sha256, size: number, offsets: readonly number[]) {
  const bytes = contentOf(size);
  const states: Record<string, string> = {};
  let start = 0;
  for (const offset of offsets) {
    hash.update(bytes.subarray(start, offset));
    states[offset] = toText(hash.words());
    start = offset;
  }
  hash.update(bytes.subarray(start));
  return { states, sha256: hash.digest() };
}

describe("SHA-256 that tells its state", () => {
  it.each(vectors.hashes)(
    "gives the states of $size bytes after each $partSize",
    async (vector) => {
      const { size, states, sha256 } = vector;
      const hash = await createSha256();
      expect(hashOf(hash, size, Object.keys(states).map(Number))).toEqual({ states, sha256 });
    },
  );

  it("has a state before the first byte, which is that of FIPS 180-4", async () => {
    const initial = "6a09e667bb67ae853c6ef372a54ff53a510e527f9b05688c1f83d9ab5be0cd19";
    expect(toText((await createSha256()).words())).toBe(initial);
  });

  it("gives the same states without WebAssembly, and where its compilation is refused", async () => {
    const vector = vectors.hashes.find(({ size }) => size === 10_000);
    const module = new URL("../../../src/files/hash/sha256-state.ts", import.meta.url);
    const program = `
      const compiled = [];
      const { compile } = WebAssembly;
      WebAssembly.compile = (bytes) => (compiled.push(bytes), REFUSED ? Promise.reject(new Error("refused")) : compile(bytes));
      if (ABSENT) delete globalThis.WebAssembly;
      const { createSha256 } = await import(${JSON.stringify(module.href)});
      const found = [];
      for (let index = 0; index < 3; index++) {
        const hash = await createSha256();
        const bytes = new Uint8Array(640).map((_, index) => (7 * index + 13 * (index >> 8) + 1) % 251);
        hash.update(bytes);
        found.push(hash.words().map((word) => word.toString(16).padStart(8, "0")).join(""));
      }
      console.log(JSON.stringify({ found, compiled: compiled.length }));`;
    const run = async (isRefused: boolean, isAbsent: boolean) => {
      const defined = program.replace("REFUSED", `${isRefused}`).replace("ABSENT", `${isAbsent}`);
      return JSON.parse((await runProgram(defined)).stdout);
    };
    const found = Array(3).fill(vector?.states["640"]);
    expect(await run(false, false)).toEqual({ found, compiled: 1 });
    expect(await run(true, false)).toEqual({ found, compiled: 1 });
    expect(await run(false, true)).toEqual({ found, compiled: 0 });
  });
});

describe("the choice of an implementation", () => {
  /** Right, but for what it is made with. */
  const fake = (wrong: Partial<Sha256>) => async (): Promise<Sha256> => {
    const right = await createSha256();
    return { ...right, ...wrong };
  };

  it("passes over one with other words, with another digest, and one that fails", async () => {
    const right = fake({});
    const candidates = [
      fake({ words: () => [1, 2, 3, 4, 5, 6, 7, 8] }),
      fake({ digest: () => createHash("sha256").update("other").digest("hex") }),
      () => Promise.reject(new Error("no WebAssembly")),
    ];
    expect(await firstRight([...candidates, right, fake({})])).toBe(right);
    await expect(firstRight(candidates)).rejects.toThrow("tells its state");
  });
});
