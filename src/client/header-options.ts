// The call options that are sent as headers, `traceId` and `language`.
import type { HeaderOption } from "../model/operation.ts";
import { rules, validate } from "../validate.ts";
import type { Settings } from "./options.ts";

/** The value of an option: the call's own or, without one, the client's. */
export function headerOption(
  option: HeaderOption,
  own: string | null | undefined,
  { language, traceId }: Settings,
  operation: string | undefined,
): string | undefined {
  if (option === "language") return own ?? language;
  const value = own ?? traceId();
  validate(rules.traceId, option, value, operation);
  return value;
}
