// What arguments of commands must be.
import { type Rule, rules } from "../../validate.ts";
import type { ArgumentRule } from "./command.ts";

export const required = (rule: Rule): ArgumentRule => ({ ...rule, required: true });

/** An identifier, or a text that somebody reads. */
export const text: Rule = {
  accepts: (value) => typeof value === "string" && value.trim() !== "",
  expected: "a non-empty string",
};

export const wholeNumber = (least: number, most = Number.MAX_SAFE_INTEGER): Rule => ({
  accepts: (value) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
  expected: `a whole number from ${least}${most < Number.MAX_SAFE_INTEGER ? ` to ${most}` : ""}`,
});

/** Parts of units are meant, too. */
export const amount: Rule = {
  accepts: (value) => Number.isFinite(value) && (value as number) >= 0,
  expected: "a number from 0",
};

export const oneOf = (...values: readonly (string | number)[]): Rule => ({
  accepts: (value) => values.some((one) => one === value),
  expected: `one of ${values.map((value) => JSON.stringify(value)).join(", ")}`,
});

export const { boolean } = rules;
