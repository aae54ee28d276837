// What --help shows.
import type { OptionTable } from "./arguments.ts";
import { DOCS_OPTIONS } from "./docs.ts";
import { OPTIONS } from "./options.ts";

const COMMON = { help: { says: "this" }, version: { says: "the version" } };

const linesOf = (table: OptionTable<never> | typeof COMMON): string =>
  Object.entries(table)
    .map(([name, { says, ...option }]) => {
      const value = "value" in option && option.value ? ` ${option.value}` : "";
      const written = `  --${name}${value}`;
      return written.length > 22
        ? `${written}\n${" ".repeat(24)}${says}`
        : written.padEnd(24) + says;
    })
    .join("\n");

export const HELP = `koodrive-client sandbox [options]

Starts a double of Huawei Cloud KooDrive on this machine. It checks requests as
the service would, and remembers what they change until it ends, or with --data
beyond that.

${linesOf(OPTIONS)}

koodrive-client docs [options]

Serves the reference of the API, a page of this package, to the browsers of this
machine. The page loads nothing from anywhere else.

${linesOf(DOCS_OPTIONS)}

koodrive-client --help | --version

${linesOf(COMMON)}
`;
