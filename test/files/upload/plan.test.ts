// How files are divided: each byte is in one part, and no limit is run into halfway.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partAt, planParts } from "../../../src/files/upload/plan.ts";
import {
  firstRow,
  hasNumber,
  type Rows,
  withNumber,
} from "../../../src/files/upload/sent-parts.ts";

const MIB = 1024 * 1024;

const LIMITS = {
  ...{ minPartSize: 5 * MIB, maxPartSize: 5 * 1024 * MIB, maxParts: 10_000 },
  ...{ partsPerCall: 100, addressLifetime: 3_540_000 },
};

const planOf = (
  size: number,
  {
    concurrency = 4,
    partSize,
    ...limits
  }: Partial<typeof LIMITS> & {
    concurrency?: number;
    partSize?: number;
  } = {},
) => {
  const options = { operation: "files.upload", concurrency, partSize };
  return planParts(size, { ...options, limits: { ...LIMITS, ...limits } });
};

const partsOf = (size: number, partSize: number) => {
  const plan = planOf(size, { concurrency: 1, partSize, minPartSize: 1 });
  const parts = Array.from({ length: plan.count }, (_, index) => partAt(plan, index + 1));
  return parts.map(({ number, start, length }) => [number, start, length]);
};

describe("parts of 4 bytes", () => {
  it.each([
    [0, []],
    [1, [[1, 0, 1]]],
    [3, [[1, 0, 3]]],
    [4, [[1, 0, 4]]],
    [
      5,
      [
        [1, 0, 4],
        [2, 4, 1],
      ],
    ],
    [
      8,
      [
        [1, 0, 4],
        [2, 4, 4],
      ],
    ],
  ])("has a file of %i bytes in %j", (size, expected) => {
    expect(partsOf(size, 4)).toEqual(expected);
  });
});

describe("the size of parts", () => {
  it.each([
    ["10 MiB where nothing else is asked for", 100 * MIB, {}, 10 * MIB],
    [
      "rounded up where there would be too many",
      101,
      { maxParts: 10, minPartSize: 1, maxPartSize: 11, concurrency: 1 },
      11,
    ],
    [
      "known before the first byte is sent",
      11,
      { maxParts: 5, minPartSize: 2, maxPartSize: 3, concurrency: 1 },
      3,
    ],
    ["the least one that 10,000 parts allow, in whole blocks", 200 * 1024 ** 3, {}, 21_474_880],
    [
      "in whole blocks for parts in parallel",
      1000,
      { maxParts: 10, minPartSize: 1, maxPartSize: 128 },
      128,
    ],
    ["what is asked for", 100 * MIB, { partSize: 6 * MIB }, 6 * MIB],
  ])("is %s", (_, size, options, expected) => {
    const plan = planOf(size, options);
    expect(plan.partSize).toBe(expected);
    expect(plan.count).toBe(Math.ceil(size / expected));
  });

  it.each([
    [
      "source",
      "must have at most 110 bytes, and has 111",
      111,
      { maxParts: 10, minPartSize: 1, maxPartSize: 11, concurrency: 1 },
    ],
    ["partSize", "a multiple of 64 from 5242880", 1, { partSize: 5 * MIB + 1 }],
    ["partSize", "from 5242880 to 5368709120 for a file of 1 bytes", 1, { partSize: 64 }],
    ["partSize", "from 5242880 to 5368709120", 1, { partSize: 5 * 1024 * MIB + 64 }],
    ["partSize", "from 20 to", 200, { partSize: 19, maxParts: 10, minPartSize: 1, concurrency: 1 }],
  ])("is refused by the name %s: %s", (argument, message, size, options) => {
    const error = expect.objectContaining({ name: "ArgumentError", argument });
    expect(() => planOf(size, options)).toThrow(error);
    expect(() => planOf(size, options)).toThrow(message);
  });

  it("keeps to all limits, whatever they are", () => {
    const number = (most: number) => fc.integer({ min: 1, max: most });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.record({ minPartSize: number(300), maxParts: number(60), concurrency: number(3) }),
        number(600),
        (size, options, maxPartSize) => {
          const { minPartSize, maxParts, concurrency } = options;
          const step = concurrency > 1 ? 64 : 1;
          const largest = Math.floor(maxPartSize / step) * step;
          fc.pre(largest >= Math.ceil(minPartSize / step) * step && largest * maxParts >= size);
          const plan = planOf(size, { ...options, maxPartSize });
          const lengths = Array.from({ length: plan.count }, (_, i) => partAt(plan, i + 1).length);
          expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(size);
          expect(lengths.length).toBeLessThanOrEqual(maxParts);
          expect(lengths.every((length) => length >= 1 && length <= maxPartSize)).toBe(true);
          expect(lengths.slice(0, -1).every((length) => length >= minPartSize)).toBe(true);
          expect(plan.partSize % step).toBe(0);
        },
      ),
      { endOnFailure: true },
    );
  });
});

describe("the parts that have arrived", () => {
  it("are the same as rows and as numbers, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 20 }), (numbers) => {
        const rows = numbers.reduce<Rows>(withNumber, []);
        const all = Array.from({ length: 12 }, (_, index) => index + 1);
        const arrived = all.filter((number) => numbers.includes(number));
        expect(all.filter((number) => hasNumber(rows, number))).toEqual(arrived);
        const flat = rows.flat();
        expect(flat).toEqual(flat.toSorted((a, b) => a - b));
        expect(rows.every(([first], index) => first > (rows[index - 1]?.[1] ?? -1) + 1)).toBe(true);
        const gap = all.find((number) => !numbers.includes(number)) ?? 13;
        expect(firstRow(rows)).toBe(gap - 1);
      }),
      { endOnFailure: true },
    );
  });
});
