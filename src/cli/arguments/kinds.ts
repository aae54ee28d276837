// The kinds of options that several commands have.
import { type Option, WrongValue } from "../model/option.ts";
import { isRefusedPort } from "../refused-ports.ts";

interface ValueOption<Value> extends Option<Value> {
  value: string;
  read(text: string): Value;
}

/** Where a server listens, 0 for any port that is free. */
export function portOption(usual: number): ValueOption<number> {
  return {
    value: "PORT",
    says: `where it listens, 0: any that is free (default ${usual})`,
    read(text) {
      const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
      if (!(port <= 65_535)) throw new WrongValue("is a number from 0 to 65535");
      if (port !== 0 && isRefusedPort(port)) {
        throw new WrongValue("is a port that browsers allow");
      }
      return port;
    },
  };
}

/** A text that is not empty. @param expected What it is, "the path of a file". */
export function textOption(value: string, says: string, expected: string): ValueOption<string> {
  return {
    value,
    says,
    read(text) {
      if (text === "") throw new WrongValue(`is ${expected}`);
      return text;
    },
  };
}

/** A whole number of at most so many digits. */
export function countOption(
  value: string,
  says: string,
  { from = 1, digits = 9 } = {},
): ValueOption<number> {
  return {
    value,
    says,
    read(text) {
      const count = Number(text);
      if (!/^\d+$/.test(text) || text.length > digits || count < from) {
        throw new WrongValue(`is a number from ${from} to ${10 ** digits - 1}`);
      }
      return count;
    },
  };
}

/** One of a few texts. */
export function choiceOption<const Value extends string>(
  values: readonly Value[],
  says: string,
): ValueOption<Value> & { values: readonly Value[] } {
  return {
    value: values.join("|"),
    values,
    says,
    read(text) {
      const found = values.find((value) => value === text);
      if (found === undefined) throw new WrongValue(`is one of ${values.join(", ")}`);
      return found;
    },
  };
}
