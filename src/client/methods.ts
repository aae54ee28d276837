// The methods of the client: one for each operation, with flat arguments.
import { optionHeaders } from "../../generated/operations.ts";
import type { AllOptions, CommonOptions, HeaderOptions } from "../model/call-options.ts";
import type { BindBody } from "../transport/interceptor.ts";
import { type OptionRules, rules, validateOptions } from "../validate.ts";
import { divideArguments } from "./arguments.ts";
import { beginStackBehind } from "./caller-stack.ts";
import { headerOption } from "./header-options.ts";
import type { Http } from "./http.ts";
import type { Operation } from "./operations.ts";
import { resolveCallRetry, type Settings } from "./options.ts";

type Body = Record<string, unknown>;
export type Method = (args?: object, options?: CommonOptions & HeaderOptions) => Promise<Body>;
type ListMethod = Method & {
  all(args?: object, options?: AllOptions): AsyncGenerator<unknown>;
};

/** The method of an operation. That of a list has `all`, which walks every page. */
export function createMethod(
  operation: Operation,
  http: Http,
  settings: Settings,
): Method | ListMethod {
  const method = createCall(operation, http, settings);
  const { pagination } = operation;
  if (!pagination) return method;
  const createPageCall = (walkSignal: AbortSignal) =>
    createCall(operation, http, settings, walkSignal);
  const all = async function* (args?: object, options?: AllOptions) {
    try {
      const { walk } = await import("./walk/walk.ts");
      yield* walk({ operation, pagination, settings, createPageCall }, args, options);
    } catch (error) {
      throw beginStackBehind(error, all);
    }
  };
  return Object.assign(method, { all });
}

/**
 * Makes the calls of an operation, which a walk that they are part of may give up, and whose body
 * may depend on what they are authenticated by.
 */
export function createCall(
  operation: Operation,
  http: Http,
  settings: Settings,
  walkSignal?: AbortSignal,
  bindBody?: BindBody,
): Method {
  const { name } = operation;
  const optionRules: OptionRules = {
    signal: rules.signal,
    timeout: rules.timeout,
    retry: null,
    ...Object.fromEntries(operation.options.map((option) => [option, rules[option]])),
  };
  const call: Method = (args = {}, options = {}) => {
    validateOptions(options, optionRules, name);
    const { body, ...params } = divideArguments(operation, args);
    let traceId: string | undefined;
    for (const option of operation.options) {
      const value = headerOption(option, options[option], settings, name);
      params.header[optionHeaders[option]] = value;
      if (option === "traceId") traceId = value;
    }
    const { signal, timeout = settings.timeout } = options;
    const retry = resolveCallRetry(options.retry, settings.retry, name);
    const init = { params, body, signal };
    const limits = { timeout, retry, walkSignal, bindBody };
    return http.call(operation, init, limits, traceId) as Promise<Body>;
  };
  const method: Method = async (args, options) => {
    try {
      return await call(args, options);
    } catch (error) {
      throw beginStackBehind(error, method);
    }
  };
  return method;
}
