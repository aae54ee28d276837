// What has to be written of a world so that another one is there instead.
import type { Moment } from "../state.ts";
import { TABLES, type Tables, tableNames } from "../world/tables.ts";
import { differences } from "../world/tree.ts";
import { toJson } from "./json.ts";
import { fieldNames, tableOf } from "./records.ts";

export interface Changes {
  /** JSON by name: fields of the world, and its clock. */
  readonly values: readonly (readonly [name: string, json: string])[];
  /** Made while they are read: there may be many. */
  readonly rows: Iterable<RowChange>;
}

export interface RowChange {
  readonly table: string;
  readonly key: string;
  /** Undefined for a row that is no longer there. */
  readonly json: string | undefined;
}

/** The name of the clock among the values. */
export const CLOCK = "clock";

/** @param before Undefined where nothing is written yet. */
export function changesBetween(before: Moment | undefined, { world, clock }: Moment): Changes {
  const values: [string, string][] = [];
  for (const name of fieldNames) {
    if (!before || before.world[name] !== world[name]) values.push([name, toJson(world[name])]);
  }
  if (before?.clock !== clock) values.push([CLOCK, toJson(clock.state())]);
  return { values, rows: rowChanges(before?.world ?? TABLES, world) };
}

function* rowChanges(before: Tables, after: Tables): Generator<RowChange> {
  for (const table of tableNames) {
    if (before[table] === after[table]) continue;
    const { definition, rows } = tableOf(after, table);
    for (const difference of differences(tableOf(before, table).rows, rows)) {
      const key = definition.key(difference.after ?? difference.before);
      const json = difference.after === undefined ? undefined : toJson(difference.after);
      yield { table, key, json };
    }
  }
}
