// How a file is divided into parts.
import { ArgumentError } from "../../errors.ts";
import type { Limits } from "../transfer.ts";

/** A part of a file. */
export interface Part {
  /** From 1. */
  readonly number: number;
  /** Offset of its first byte. */
  readonly start: number;
  readonly length: number;
}

/** A file in parts, all of the same size but the last. A file of 0 bytes has none. */
export interface Plan {
  readonly size: number;
  readonly partSize: number;
  readonly count: number;
  /** Whether parts have the state of SHA-256 before them, so that they can be sent in parallel. */
  readonly parallel: boolean;
}

/** What a plan depends on, beside the size of the file. */
export interface PlanOptions {
  readonly operation: string;
  readonly concurrency: number;
  /** As the program asks for it. */
  readonly partSize: number | undefined;
  readonly limits: Limits;
}

/** 10 MiB */
const DEFAULT_PART_SIZE = 10 * 1024 * 1024;

/** Of SHA-256, in bytes. Its state before a part is one between blocks. */
export const BLOCK_SIZE = 64;

/**
 * The plan of a file of this size.
 *
 * @throws {@link ArgumentError} if no part size is within the limits, or not the one asked for.
 */
export function planParts(size: number, options: PlanOptions): Plan {
  const { operation, concurrency, limits } = options;
  const step = concurrency > 1 ? BLOCK_SIZE : 1;
  const largest = Math.floor(limits.maxPartSize / step) * step;
  const least = roundUp(Math.max(limits.minPartSize, Math.ceil(size / limits.maxParts)), step);
  const wanted = options.partSize ?? Math.max(least, Math.min(DEFAULT_PART_SIZE, largest));
  if (least > largest) {
    const expected = `must have at most ${largest * limits.maxParts} bytes, and has ${size}`;
    throw new ArgumentError("source", expected, { operation });
  }
  if (wanted < least || wanted > largest || wanted % step > 0) {
    const unit = step > 1 ? `a multiple of ${step} ` : "";
    const expected = `must be ${unit}from ${least} to ${largest} for a file of ${size} bytes`;
    throw new ArgumentError("partSize", expected, { operation });
  }
  const count = Math.ceil(size / wanted);
  return { size, partSize: wanted, count, parallel: concurrency > 1 && count > 1 };
}

const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;

/** A part by its number. */
export function partAt({ size, partSize }: Pick<Plan, "size" | "partSize">, number: number): Part {
  const start = (number - 1) * partSize;
  return { number, start, length: Math.min(partSize, size - start) };
}
