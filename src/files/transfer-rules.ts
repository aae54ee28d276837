// The options that all transfers have. A module of its own: the rules of each method are made of
// them when it is loaded, and the platform's part imports methods.
import { type OptionRules, rules } from "../validate.ts";

/** For validateOptions. */
export const TRANSFER_RULES: OptionRules = {
  signal: rules.signal,
  onProgress: rules.function,
  concurrency: rules.positiveInteger,
  partSize: rules.positiveInteger,
  stallTimeout: rules.timeout,
  retry: null,
  limits: rules.object,
};
