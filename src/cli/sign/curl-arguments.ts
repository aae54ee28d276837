// The arguments of a curl command, as far as they say what is requested.
import { parseArgs } from "node:util";
import { UsageError } from "../model/usage-error.ts";

/** A request as it was written. */
export interface WrittenRequest {
  readonly method: string;
  readonly url: string;
  /** `Name: value` of each. */
  readonly headers: readonly string[];
  /** The text, `@FILE` or `-`. */
  readonly body: string | undefined;
  /** Whether the body is a text in any case. */
  readonly isText?: boolean;
}

const text = { type: "string", multiple: true } as const;
const flag = { type: "boolean" } as const;

/** Those that say what is requested, and those that change nothing of it. */
const OPTIONS = {
  request: { ...text, short: "X" },
  header: { ...text, short: "H" },
  url: text,
  data: { ...text, short: "d" },
  "data-raw": text,
  "data-binary": text,
  output: { ...text, short: "o" },
  "write-out": { ...text, short: "w" },
  "max-time": { ...text, short: "m" },
  "user-agent": { ...text, short: "A" },
  proxy: { ...text, short: "x" },
  cacert: text,
  silent: { ...flag, short: "s" },
  "show-error": { ...flag, short: "S" },
  fail: { ...flag, short: "f" },
  insecure: { ...flag, short: "k" },
  include: { ...flag, short: "i" },
  verbose: { ...flag, short: "v" },
  compressed: flag,
} as const;

/** What stands behind `curl`. @throws {@link UsageError} for what is not understood. */
export function readCurl(args: readonly string[]): WrittenRequest {
  const { values, positionals } = parse(args);
  const { request = [], header = [], url = [] } = values;
  const { data = [], "data-raw": raw = [], "data-binary": binary = [] } = values;
  const [address, another] = [...url, ...positionals];
  if (address === undefined || another !== undefined) {
    throw new UsageError("A curl command has one URL here.");
  }
  const bodies = [...data, ...raw, ...binary];
  if (bodies.length > 1) throw new UsageError("A curl command has one body here.");
  if (data.some((each) => each.startsWith("@"))) {
    throw new UsageError("curl takes the line ends out of a file of --data: give --data-binary.");
  }
  const [body] = bodies;
  const isText = binary.length === 0;
  const method = request.at(-1) ?? (body === undefined ? "GET" : "POST");
  if (method !== method.toUpperCase()) {
    throw new UsageError(`curl sends ${method} as it is written: give -X ${method.toUpperCase()}.`);
  }
  return {
    method,
    url: address,
    headers: header,
    body: body === "@-" && !isText ? "-" : body,
    isText,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const [reason = ""] = (error as Error).message.split(". ");
    throw new UsageError(`The curl command is not understood: ${reason}. Leave it out.`);
  }
}
