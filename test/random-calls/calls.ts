// Random calls, the same for a seed, and how many of them are made at once.
import fc from "fast-check";
import { type Contract, JSON_TYPE, type Operation } from "../../scripts/contract/contract.ts";
import { rightArguments, wrongArguments } from "./arguments.ts";

export interface RandomCall {
  operation: Operation;
  args: Record<string, unknown>;
  /** Whether the arguments are right. */
  right: boolean;
  scheme: "AccessToken" | "AppSignature";
}

const AT_ONCE = 50;

/** Calls of all operations that answer JSON, each with whatever else is given. */
export function randomCalls<Others>(
  contract: Contract,
  others: fc.Arbitrary<Others>,
): fc.Arbitrary<RandomCall & Others> {
  const operations = contract.operations
    .filter(({ method, node }) => !(method === "GET" && node.requestBody))
    .filter((operation) => contract.successType(operation) === JSON_TYPE);
  const call = fc
    .constantFrom(...operations.map((operation) => callsOf(operation, contract)))
    .chain((calls) => calls);
  return fc.tuple(call, others).map(([call, others]) => ({ ...call, ...others }));
}

function callsOf(operation: Operation, contract: Contract): fc.Arbitrary<RandomCall> {
  const schemes = contract.security(operation).flat();
  const common = {
    operation: fc.constant(operation),
    scheme:
      schemes.includes("AccessToken") && !schemes.includes("AppSignature")
        ? fc.constant("AccessToken")
        : fc.constantFrom("AccessToken", "AppSignature"),
  } as const;
  return fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record({
        ...common,
        right: fc.constant(true),
        args: rightArguments(operation, contract),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        ...common,
        right: fc.constant(false),
        args: wrongArguments(operation, contract),
      }),
    },
  ) as fc.Arbitrary<RandomCall>;
}

/** The calls by their numbers: the same for a seed. */
export function* numbered<Call>(
  arbitrary: fc.Arbitrary<Call>,
  seed: number,
  [from, to]: readonly [number, number],
): Generator<Call & { number: number }> {
  const CHUNK = 100;
  for (let number = from; number < to; number += CHUNK) {
    const chunk = fc.sample(arbitrary, { seed: seed + number, numRuns: CHUNK });
    for (const [index, call] of chunk.entries()) yield { ...call, number: number + index };
  }
}

/** Makes all calls, several at once. */
export async function makeAll<Call>(
  waiting: Iterable<Call>,
  make: (call: Call) => Promise<void>,
): Promise<void> {
  const calls = waiting[Symbol.iterator]();
  const worker = async () => {
    for (let next = calls.next(); !next.done; next = calls.next()) await make(next.value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
