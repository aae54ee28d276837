// A share as `koodrive share` shows it: the same names for one that was just made and for those that
// there are, in a table, JSON and `--fields`.
import type { Column } from "../model/result.ts";
import { showTime } from "./units.ts";

export const SCOPES = { anyone: 1, enterprise: 2, named: 3 } as const;

/** A share as the service tells of it. */
interface ToldShare {
  readonly shareId?: string | undefined;
  readonly displayName?: string | undefined;
  readonly linkUrl?: string | undefined;
  readonly extractCode?: string | undefined;
  readonly expireTime?: string | undefined;
}

/** The fields of a share that have another name than those of the service. */
export const OWN_FIELDS: readonly string[] = ["link", "code", "expires", "name"];

/** What the service calls these. */
export const SERVICE_FIELDS: readonly string[] = [
  ...["linkUrl", "extractCode", "expireTime", "displayName"],
];

/** What the service tells of a share, by the names of the command. */
export function shareRow({
  linkUrl: link,
  extractCode: code,
  expireTime: expires,
  displayName: name,
  ...others
}: ToldShare): object {
  return {
    ...{ link, ...(code && { code }), expires, ...others },
    ...(name !== undefined && { name }),
  };
}

const LINK: Column = { field: "link" };
const EXPIRES: Column = { field: "expires", show: showTime };
const SHARE_ID: Column = { field: "shareId" };

export const MADE_COLUMNS: readonly Column[] = [
  LINK,
  { field: "code", isOptional: true },
  EXPIRES,
  SHARE_ID,
];

export const LIST_COLUMNS: readonly Column[] = [
  SHARE_ID,
  { field: "name", isText: true },
  { field: "scope", show: (scope) => scopeName(Number(scope)) },
  // Documentation of 2024 has it in the list, later documentation does not: without it, nobody knows.
  { field: "code", isOptional: true, show: (code) => (code ? "yes" : "") },
  EXPIRES,
  LINK,
];

function scopeName(scope: number): string {
  return Object.entries(SCOPES).find(([, value]) => value === scope)?.[0] ?? String(scope);
}
