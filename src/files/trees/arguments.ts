// What the arguments of trees must be.
import { type OptionRules, type Rule, rules, validate, validateOptions } from "../../validate.ts";
import { TRANSFER_RULES } from "../transfer-rules.ts";
import { CONFLICT } from "../upload/target.ts";

const text: Rule = {
  accepts: (value) => typeof value === "string" && value !== "",
  expected: "a non-empty string",
};

const texts: Rule = {
  accepts: (value) => Array.isArray(value) && value.every(text.accepts),
  expected: "a list of non-empty strings",
};

const oneOf = (...values: readonly string[]): Rule => ({
  accepts: (value) => values.includes(value as string),
  expected: `one of ${values.join(", ")}`,
});

/** Fields that have to be given, and those that need not. */
interface FieldRules {
  readonly required: OptionRules;
  readonly optional: OptionRules;
}

export const TARGET: FieldRules = {
  required: { containerId: text },
  optional: { parentFolder: text, onConflict: CONFLICT },
};

export const FOLDER: FieldRules = {
  required: { containerId: text, fileId: text },
  optional: { shareFolderId: text },
};

export const FILES: FieldRules = {
  required: { containerId: text, fileIds: texts },
  optional: { shareFolderId: text },
};

/** @throws {@link ArgumentError} that names the argument, or its field. */
export function validateFields(
  name: string,
  value: object,
  { required, optional }: FieldRules,
  operation: string,
): void {
  validate(rules.object, name, value, operation);
  validateOptions(value, { ...required, ...optional }, operation);
  const fields: Record<string, unknown> = { ...value };
  for (const [field, rule] of Object.entries(required)) {
    if (rule) validate(rule, field, fields[field], operation);
  }
}

const TREE_OPTIONS: OptionRules = { ...TRANSFER_RULES, onEntry: rules.function };

export const UPLOAD_OPTIONS: OptionRules = {
  ...TREE_OPTIONS,
  filter: rules.function,
  onInvalidName: oneOf("fail", "skip"),
  filesPerFolder: rules.positiveInteger,
};

export const DOWNLOAD_OPTIONS: OptionRules = {
  ...TREE_OPTIONS,
  onConflict: oneOf("replace", "fail", "skip-identical"),
};
