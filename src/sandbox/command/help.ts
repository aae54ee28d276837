// What --help shows.
import { OPTIONS } from "./options.ts";

const lines = Object.entries({
  ...OPTIONS,
  help: { says: "this" },
  version: { says: "the version" },
}).map(([name, { says, ...option }]) => {
  const value = "value" in option && option.value ? ` ${option.value}` : "";
  const written = `  --${name}${value}`;
  return written.length > 22 ? `${written}\n${" ".repeat(24)}${says}` : written.padEnd(24) + says;
});

export const HELP = `koodrive-client sandbox [options]

Starts a double of Huawei Cloud KooDrive on this machine. It checks requests as
the service would, and remembers what they change until it ends, or with --data
beyond that.

${lines.join("\n")}
`;
