import { SHARED_OPTIONS } from "../global-options.ts";
import { CALL_OPTIONS, CONFIRM_OPTIONS, LIST_OPTIONS } from "./call-options.ts";

const RESERVED = {
  ...SHARED_OPTIONS,
  ...{ ...CALL_OPTIONS, ...LIST_OPTIONS, ...CONFIRM_OPTIONS },
};

/**
 * The name of an argument as an option is called: `ownerId` is `owner-id`. One that the command has
 * an option for gets a word before it: `fields` is `request-fields`.
 */
export function optionName(argument: string): string {
  const name = argument
    .replaceAll("_", "-")
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase();
  return Object.hasOwn(RESERVED, name) ? `request-${name}` : name;
}
