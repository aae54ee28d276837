import { createHash } from "node:crypto";
import { renameSync, truncateSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hashSource } from "../../../src/files/hash/hash-source.ts";
import { runProgram } from "../../support/program.ts";
import { contentOf, fileOf, KINDS, open } from "../../support/sources.ts";

const { signal } = new AbortController();
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const MiB = 1024 * 1024;
const LARGE = contentOf(5 * MiB + 1);

it("threads have their turns, so that many files at once start few of them", async () => {
  const url = new URL("../../../src/files/", import.meta.url).href;
  const path = fileOf(LARGE);
  const { stdout, stderr } = await runProgram(
    `import { Worker } from "node:worker_threads";
    import { openSource } from "${url}sources/open.ts";
    import { hashSource } from "${url}hash/hash-source.ts";
    import { createRunningHash } from "${url}hash/running-hash.ts";
    import { MOST_THREADS } from "${url}hash/turns.ts";
    let running = 0;
    let most = 0;
    const { on, terminate } = Worker.prototype;
    Worker.prototype.on = function (name, listener) {
      if (name === "error") most = Math.max(most, ++running);
      return on.call(this, name, listener);
    };
    Worker.prototype.terminate = function () {
      running -= 1;
      return terminate.call(this);
    };
    const options = { signal: new AbortController().signal, operation: "files.upload" };
    // Hashes of streams that are silent, which keep nobody else from being hashed.
    const hashes = Array.from({ length: 6 }, () => createRunningHash({ withState: true, ...options }));
    for (const hash of hashes) await hash.update(new Uint8Array(${MiB}));
    const digests = await Promise.all(Array.from({ length: 8 }, async () => {
      const source = await openSource(${JSON.stringify(path)}, options);
      const { sha256 } = await hashSource(source, { ...options, partSize: ${MiB} });
      await source.close();
      return sha256;
    }));
    for (const hash of hashes) hash.close();
    console.log(JSON.stringify({ digests, isMost: most === MOST_THREADS }));`,
  );
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual({ digests: Array(8).fill(sha256(LARGE)), isMost: true });
});

describe("a pass over a source", () => {
  const SIZES = [0, 1, 63, 64, 65, 1023, 1024, 1025];

  it.each(KINDS)("gives digests and states of $kind", async ({ make }) => {
    for (const size of SIZES) {
      const bytes = LARGE.slice(0, size);
      const source = await open(make(bytes), { size });
      const {
        sha256: digest,
        preHash,
        states,
      } = await hashSource(source, { partSize: 64, signal });
      expect([size, digest, preHash]).toEqual([
        size,
        sha256(bytes),
        sha256(bytes.subarray(0, 1024)),
      ]);
      expect([...states.keys()]).toEqual(
        Array.from(
          { length: Math.max(0, Math.ceil(size / 64) - 1) },
          (_, index) => 64 * (index + 1),
        ),
      );
    }
  });

  const AROUND_PARTS = [5 * MiB - 1, 5 * MiB, 5 * MiB + 1].map((size) => ({
    size,
    kind: "a path",
  }));
  const OTHERS = ["a Blob", "a Buffer", "a ReadableStream"].map((kind) => ({
    size: 2 * MiB,
    kind,
  }));

  it.each([...AROUND_PARTS, ...OTHERS])(
    "gives the same of $kind, $size bytes, by a thread as without a state",
    async ({ size, kind }) => {
      const bytes = LARGE.slice(0, size);
      const make = KINDS.find((known) => known.kind === kind)?.make ?? (() => bytes);
      const hashed = await hashSource(await open(make(bytes), { size }), { partSize: MiB, signal });
      expect([...hashed.states.keys()]).toEqual(
        Array.from({ length: Math.ceil(size / MiB) - 1 }, (_, index) => MiB * (index + 1)),
      );
      const plain = await hashSource(await open(make(bytes), { size }), { signal });
      expect(plain).toEqual({ ...hashed, states: new Map() });
      expect(plain.sha256).toBe(sha256(bytes));
    },
  );

  it.each([undefined, 2 * MiB])("lets the event loop turn, with parts of %s", async (partSize) => {
    for (const source of [await open(LARGE), await open(fileOf(LARGE))]) {
      let turns = 0;
      const turn = () => {
        turns += 1;
        next = setImmediate(turn);
      };
      let next = setImmediate(turn);
      await hashSource(source, { partSize, signal });
      clearImmediate(next);
      // Slices have a quarter of a MiB.
      expect(turns).toBeGreaterThanOrEqual(20);
    }
  });

  it("tells how far it is, never less than before", async () => {
    for (const source of [await open(LARGE), await open(fileOf(LARGE))]) {
      const told: number[] = [];
      await hashSource(source, { partSize: MiB, signal, onHashed: (bytes) => told.push(bytes) });
      expect(told.length).toBeGreaterThan(1);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(told.at(-1)).toBeLessThanOrEqual(source.size ?? 0);
    }
  });

  it.each([
    ["here", 64, 640],
    ["by a thread", MiB, 2 * MiB],
  ])("%s notices that the file was cut, or replaced", async (_, partSize, size) => {
    const change = [
      (path: string) => truncateSync(path, size - 100),
      (path: string) => {
        writeFileSync(`${path}.new`, LARGE.subarray(1, size + 1));
        renameSync(`${path}.new`, path);
      },
    ];
    for (const [index, apply] of change.entries()) {
      const path = fileOf(LARGE.subarray(0, size));
      const source = await open(path);
      apply(path);
      const hashing = async () => {
        await hashSource(source, { partSize, signal });
        await source.verify();
      };
      await expect(hashing(), `${index}`).rejects.toMatchObject({
        ...{ name: "TransferError", reason: "changed", operation: "files.upload" },
      });
    }
  });
});

describe("a pass that is given up", () => {
  const MOMENTS: [string, (abort: () => void) => void][] = [
    ["before it begins", (abort) => abort()],
    ["while its thread begins", (abort) => setImmediate(abort)],
    ["after some bytes", () => {}],
  ];

  it.each(MOMENTS)("%s ends with the signal's reason", async (moment, plan) => {
    const bytes = LARGE.slice(0, 3 * MiB);
    for (const source of [await open(fileOf(bytes)), await open(bytes)]) {
      for (const partSize of [undefined, MiB, 64 * 1024]) {
        const controller = new AbortController();
        const reason = new Error("enough");
        const abort = () => controller.abort(reason);
        const hashing = hashSource(source, {
          ...{ partSize, signal: controller.signal },
          onHashed: moment === "after some bytes" ? abort : undefined,
        });
        plan(abort);
        await expect(hashing).rejects.toBe(reason);
      }
    }
  });
});

describe("a program", () => {
  const program = (path: string, use: string) => `
    import { openSource } from ${JSON.stringify(new URL("../../../src/files/sources/open.ts", import.meta.url).href)};
    import { hashSource } from ${JSON.stringify(new URL("../../../src/files/hash/hash-source.ts", import.meta.url).href)};
    import { getEventListeners } from "node:events";
    const controller = new AbortController();
    const { signal } = controller;
    const source = await openSource(${JSON.stringify(path)}, { signal, operation: "files.upload" });
    const hashed = await hashSource(source, { signal, partSize: ${2 * MiB} });
    await source.close();
    ${use}`;
  const EXPECTED = sha256(LARGE);

  it("ends by itself after a pass, which leaves no listener on the signal", async () => {
    const use = "console.log(hashed.sha256, getEventListeners(signal, 'abort').length);";
    const { stdout, stderr, status } = await runProgram(program(fileOf(LARGE), use));
    expect([stdout, stderr, status]).toEqual([`${EXPECTED} 0\n`, "", 0]);
  });

  it("that may not start threads hashes in its own", async () => {
    const use = "console.log(hashed.sha256, [...hashed.states.keys()].join());";
    const { stdout, stderr } = await runProgram(program(fileOf(LARGE), use), {
      argv: ["--permission", "--allow-fs-read=*"],
    });
    expect([stdout, stderr]).toEqual([`${EXPECTED} ${2 * MiB},${4 * MiB}\n`, ""]);
  });
});
