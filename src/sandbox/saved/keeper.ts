// Keeps a directory up to date with a sandbox: what a call has changed is written before it is
// answered, so that nothing that was acknowledged is lost with the process.
import { SandboxError } from "../control/sandbox-error.ts";
import type { Moment } from "../state.ts";
import { type Tables, tableNames } from "../world/tables.ts";
import { differences } from "../world/tree.ts";
import type { World } from "../world/world.ts";
import { type Changes, changesBetween } from "./changes.ts";
import { type FieldName, fieldNames, tableOf } from "./records.ts";

export interface Keeper {
  /**
   * Makes a moment the newest one.
   *
   * @throws {@link SandboxError} when it cannot be written. The former one is the newest then.
   */
  keep(moment: Moment): void;
  /** Writes what is still to be written, and nothing from then on. */
  close(): void;
}

/** For so many milliseconds it may be in memory alone that a session goes on. */
const DELAY = 1_000;

/**
 * @param place What it is written to, for errors.
 * @param kept What is there already.
 */
export function createKeeper(
  place: string,
  write: (changes: Changes) => void,
  kept: Moment,
): Keeper {
  let written = kept;
  let newest = kept;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  const writeAll = (moment: Moment) => {
    clearTimeout(timer);
    timer = undefined;
    write(changesBetween(written, moment));
    written = moment;
    newest = moment;
  };
  const writeLater = () => {
    try {
      writeAll(newest);
    } catch {
      // The next write takes it along.
    }
  };

  return {
    keep(moment) {
      if (isClosed) throw new SandboxError(`The sandbox in ${place} was closed.`);
      if (canWait(newest, moment)) {
        newest = moment;
        timer ??= setTimeout(writeLater, DELAY).unref();
        return;
      }
      try {
        writeAll(moment);
      } catch (cause) {
        const problem = (cause as Error).message;
        const message = `${place} cannot be written: ${problem}. Nothing has changed.`;
        throw new SandboxError(message, { cause });
      }
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      if (newest !== written) writeAll(newest);
    },
  };
}

/** What each call moves on, whatever it does. */
const MOVES_ON = new Set<FieldName>(["now", "lastId", "chance"]);
/** What each call prolongs. */
const PROLONGED = new Set<keyof Tables>(["tokens", "shareTokens"]);

/** Whether nothing has happened but that a session goes on. It ends a second early at worst. */
function canWait(before: Moment, after: Moment): boolean {
  if (before.clock !== after.clock) return false;
  const isSame = (name: keyof World) => before.world[name] === after.world[name];
  return (
    fieldNames.every((name) => isSame(name) || MOVES_ON.has(name)) &&
    tableNames.every((name) => isSame(name) || isProlonged(before.world, after.world, name))
  );
}

function isProlonged(before: World, after: World, name: keyof Tables): boolean {
  if (!PROLONGED.has(name)) return false;
  const [old, now] = [tableOf(before, name), tableOf(after, name)];
  for (const difference of differences(old.rows, now.rows)) {
    if (difference.before === undefined || difference.after === undefined) return false;
  }
  return true;
}
