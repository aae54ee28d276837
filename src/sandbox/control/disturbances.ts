// What arrives at a sandbox and what is done to it on purpose: the journal, faults and quirks, and
// the commands about them.
import { type Rule, rules, validate } from "../../validate.ts";
import { catalogue, type Quirk } from "../answer/quirk-catalogue.ts";
import { createQuirks, type QuirkSetting, type Quirks } from "../answer/quirks.ts";
import { type ArgumentRule, type CommandTable, command } from "./command.ts";
import { FAULT_RULES, type FaultArguments, planOf, SEED } from "./fault-plan.ts";
import { createFaults, type Fault, type Faults } from "./faults.ts";
import { createJournal, type Journal, type JournalFilter } from "./journal.ts";
import type { JournalEntry } from "./journal-entry.ts";
import { methodOf, OPERATION, OPERATION_OR_ALL } from "./operation-names.ts";

export interface Disturbances {
  readonly journal: Journal;
  readonly faults: Faults;
  /** Undefined while there are none, so that they cost nothing. */
  quirks: Quirks | undefined;
}

export interface DisturbanceOptions {
  /** How many requests the journal keeps; 0 for none. Default 1000. */
  journalSize?: number | undefined;
  /** Called with each entry of the journal, whether or not any are kept. */
  log?: ((entry: JournalEntry) => void) | undefined;
  quirks?: QuirkSetting | undefined;
}

/** What a sandbox begins with. A fork has its own. */
export function createDisturbances({
  journalSize,
  log,
  quirks = "none",
}: DisturbanceOptions = {}): Disturbances {
  validateQuirks(quirks);
  return {
    journal: createJournal({ size: journalSize, log }),
    faults: createFaults(),
    quirks: createQuirks(quirks),
  };
}

export const QUIRKS: ArgumentRule = {
  required: true,
  accepts: (value) =>
    value === "none" || value === "all" || Array.isArray(value) || rules.object.accepts(value),
  expected: '"none", "all", a list of identifiers, or an object with the seed `random`',
};

const SEED_ALONE: Rule = {
  accepts: (value) =>
    Object.keys(value as object).join() === "random" &&
    SEED.accepts((value as { random: unknown }).random),
  expected: "an object with the seed `random`, a whole number, and nothing else",
};

const QUIRK_ID: Rule = {
  accepts: (value) => catalogue().quirks.some(({ id }) => id === value),
  expected: "an identifier that listQuirks gives",
};

function validateQuirks(quirks: QuirkSetting): void {
  validate(QUIRKS, "quirks", quirks);
  if (typeof quirks === "string") return;
  if (Array.isArray(quirks)) {
    for (const [index, id] of quirks.entries()) validate(QUIRK_ID, `quirks[${index}]`, id);
    return;
  }
  validate(SEED_ALONE, "quirks", quirks);
}

const settingOf = ({ quirks }: Disturbances): QuirkSetting => quirks?.setting ?? "none";

/**
 * Of `clearFaults`: faults that have this identifier, and were injected for this operation, by
 * either of its names.
 */
export interface FaultFilter {
  readonly id?: number | undefined;
  readonly operation?: string | undefined;
}

export const disturbanceCommands = {
  /** The entries of the journal, and the number of the newest, for `since` the next time. */
  getJournal: command<JournalFilter, { entries: JournalEntry[]; last: number }>({
    reads: true,
    arguments: {
      operation: OPERATION,
      refused: rules.boolean,
      since: rules.nonNegative,
    },
    run: ({ disturbances: { journal } }, filter) => ({
      entries: journal.read(filter),
      last: journal.last,
    }),
  }),

  /** Empties the journal, and says how many entries there were. The numbers go on. */
  clearJournal: command<object, { cleared: number }>({
    arguments: {},
    run: ({ disturbances }) => ({ cleared: disturbances.journal.clear() }),
  }),

  /**
   * Makes something go wrong with the next requests that come: `injectFault({ status: 503 })` answers
   * the next one as a proxy would, `injectFault({ operation: "users.get", reset: true, times: 3 })`
   * breaks the connection of three. Of several faults the oldest that fits happens.
   */
  injectFault: command<FaultArguments, { fault: Fault }>({
    arguments: FAULT_RULES,
    run: ({ disturbances }, args) => ({ fault: disturbances.faults.inject(planOf(args)) }),
  }),

  /** The faults that can still happen. */
  listFaults: command<object, { faults: Fault[] }>({
    reads: true,
    arguments: {},
    run: ({ disturbances }) => ({ faults: disturbances.faults.list() }),
  }),

  /** Takes faults back: all, or those that the filter says. */
  clearFaults: command<FaultFilter, { cleared: number }>({
    arguments: { id: rules.positiveInteger, operation: OPERATION_OR_ALL },
    run: ({ disturbances }, { id, operation }) => ({
      cleared: disturbances.faults.remove(
        (fault) =>
          (id === undefined || fault.id === id) &&
          (operation === undefined || fault.operation === methodOf(operation)),
      ),
    }),
  }),

  /**
   * Has answers come in other documented forms from now on: `{ quirks: "all" }`, some by their
   * identifiers from `listQuirks`, or `{ quirks: { random: 1 } }` all by chance. `none` ends it.
   */
  setQuirks: command<{ readonly quirks: QuirkSetting }, { setting: QuirkSetting }>({
    arguments: { quirks: QUIRKS },
    run({ disturbances }, { quirks }) {
      validateQuirks(quirks);
      disturbances.quirks = createQuirks(quirks);
      return { setting: settingOf(disturbances) };
    },
  }),

  /** All quirks that there are, and which of them are set. */
  listQuirks: command<object, { setting: QuirkSetting; quirks: (Quirk & { isSet: boolean })[] }>({
    reads: true,
    arguments: {},
    run: ({ disturbances }) => ({
      setting: settingOf(disturbances),
      quirks: catalogue().quirks.map((quirk) => ({
        ...quirk,
        isSet: disturbances.quirks?.has(quirk.id) ?? false,
      })),
    }),
  }),
} as const satisfies CommandTable;
