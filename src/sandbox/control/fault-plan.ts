// A fault as it is asked for: what its arguments must be, and their defaults.
import { type Rule, rules, validate } from "../../validate.ts";
import type { ArgumentRule } from "./command.ts";
import type { FaultPlan } from "./faults.ts";
import { methodOf, OPERATION_OR_ALL } from "./operation-names.ts";

/**
 * Defaults: `operation` all, `skip` 0, `times` 1, `probability` 1, `seed` 1, and `when` as `planOf`
 * says.
 */
export interface FaultArguments extends Omit<Partial<FaultPlan>, "operation" | "code"> {
  /** A method of the client, `spaces.update`, an operationId, `storage.put` or `.get`, or `all`. */
  readonly operation?: string;
  /** Of the service, eight digits, or of the gateway, such as `APIGW.0308`. */
  readonly code?: string | number;
}

export const SEED: Rule = { accepts: Number.isSafeInteger, expected: "a whole number" };

const wholeNumberOf = (unit: string): Rule => ({
  accepts: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  expected: `a whole number of ${unit} from 0`,
});

/** 31 years of milliseconds. */
const LARGEST_OFFSET = 1e12;

const WITHOUT_BODY = [204, 205, 304];

export const FAULT_RULES: { readonly [Name in keyof FaultArguments]-?: ArgumentRule } = {
  operation: OPERATION_OR_ALL,
  when: {
    accepts: (value) => value === "before" || value === "after",
    expected: '"before" or "after"',
  },
  skip: wholeNumberOf("requests"),
  times: {
    accepts: (value) => value === "always" || rules.positiveInteger.accepts(value),
    expected: 'a whole number from 1, or "always"',
  },
  probability: {
    accepts: (value) => typeof value === "number" && value > 0 && value <= 1,
    expected: "a number above 0, up to 1",
  },
  seed: SEED,
  delay: {
    accepts: (value) => Number.isFinite(value) && Number(value) >= 0,
    expected: "a number of milliseconds from 0",
  },
  status: {
    accepts: (value) =>
      Number.isInteger(value) &&
      Number(value) >= 200 &&
      Number(value) <= 599 &&
      !WITHOUT_BODY.includes(Number(value)),
    expected: `a whole number from 200 to 599, and none of ${WITHOUT_BODY.join(", ")}`,
  },
  code: {
    accepts: (value) =>
      ["string", "number"].includes(typeof value) &&
      /^([1-9]\d{7}|APIGW\.\d{4})$/.test(String(value)),
    expected: "a code of the service or its gateway, such as 13000311 or APIGW.0308",
    hint: (value) =>
      FAULT_RULES.status.accepts(Number(value))
        ? `${value} is a status of HTTP, which is the argument status`
        : undefined,
  },
  retryAfter: wholeNumberOf("seconds"),
  reset: rules.boolean,
  partNumber: rules.positiveInteger,
  body: {
    accepts: (value) => value === "cut" || value === "stalled" || value === "changed",
    expected: '"cut", "stalled" or "changed"',
  },
  afterBytes: wholeNumberOf("bytes"),
  dateOffset: {
    accepts: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= LARGEST_OFFSET,
    expected: "a whole number of milliseconds, at most 10^12 from 0",
  },
};

/** Elsewhere a body is JSON, of which another byte makes anything. */
const OF_BYTES: Rule = {
  accepts: (value) => value === "storage.put" || value === "storage.get",
  expected: '"storage.put" or "storage.get" where a byte is changed',
};

/** What a fault does. It does at least one of them. */
const EFFECTS = ["delay", "status", "code", "reset", "body", "dateOffset"] as const;

/**
 * The fault that these arguments ask for. It happens before the rule, but after it where the body
 * of the rule's own answer is to be broken.
 *
 * @throws {@link ArgumentError} that names an argument which another one excludes or demands.
 */
export function planOf(args: FaultArguments): FaultPlan {
  validateTogether(args);
  const { operation = "all", ...others } = args;
  const { status, code, body } = others;
  const breaksAnswer = body !== undefined && status === undefined && code === undefined;
  const given = Object.entries(others).filter(([, value]) => value !== undefined);
  return {
    operation: methodOf(operation),
    when: breaksAnswer ? "after" : "before",
    skip: 0,
    times: 1,
    probability: 1,
    seed: 1,
    ...Object.fromEntries(given),
    ...(code !== undefined && { code: String(code) }),
  } as FaultPlan;
}

function validateTogether(args: FaultArguments): void {
  const exclude = (names: readonly (keyof FaultArguments)[], reason: string) => {
    const absent: Rule = {
      accepts: (value) => value === undefined,
      expected: `left out ${reason}`,
    };
    for (const name of names) validate(absent, name, args[name]);
  };
  if (args.reset) {
    exclude(["status", "code", "retryAfter", "body", "dateOffset"], "where the connection breaks");
  }
  if (args.status === undefined && args.code === undefined) {
    exclude(["retryAfter"], "without status and code");
  }
  if (args.body === undefined) exclude(["afterBytes"], "without body");
  if (args.operation !== "storage.put") exclude(["partNumber"], 'without operation "storage.put"');
  if (args.body === "changed") validate(OF_BYTES, "operation", args.operation);
  const hasEffect = EFFECTS.some((name) => args[name] !== undefined && args[name] !== false);
  const given = {
    accepts: () => hasEffect,
    expected: `given, or another of ${EFFECTS.join(", ")}`,
  };
  validate(given, "status", args.status);
}
