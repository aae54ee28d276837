// What a command is, apart from how its arguments are read and what it gives is shown.
import type { Context } from "../context.ts";
import type { OutputMode } from "../output/print.ts";
import type { Fields } from "./fields.ts";
import type { OptionTable, OptionValues } from "./option.ts";
import type { Result } from "./result.ts";

export interface Positional {
  /** In capitals, `FILE`. */
  readonly name: string;
  readonly says: string;
  /** The texts that it takes, where these are few. */
  readonly values?: readonly string[];
  readonly optional?: true;
  /** It stands for all that follow. Only the last can. */
  readonly repeatable?: true;
  /** An empty text is one, such as an argument of another program. */
  readonly mayBeEmpty?: true;
}

/** Which of the options that many commands share this one takes. */
export interface Shared {
  /** `--output`, `--json`, `--csv`, `--fields`. Default: all. */
  readonly output?: boolean;
  /** `--profile`, `--endpoint`, `--timeout`, `--debug`. Default: all. */
  readonly service?: boolean;
}

export interface Command {
  /** As it is called, `profiles use`. */
  readonly name: string;
  /** A sentence without its full stop. */
  readonly summary: string;
  /** Further paragraphs of its help. */
  readonly description?: string;
  readonly positionals?: readonly Positional[];
  readonly options: OptionTable;
  /** How it is called, behind `koodrive`, where that is in several ways. */
  readonly usages?: readonly string[];
  /** Options that its help explains, too, and that another command takes. */
  readonly further?: readonly { readonly title: string; readonly table: OptionTable }[];
  /** What the values of fields of its data mean, by the name of the field. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** Whole lines, `koodrive ls Reports --json`. A test reads each by the tables of options. */
  readonly examples: readonly string[];
  readonly shared?: Shared;
  /** What is said to whoever gives more arguments than it takes. Sentences. */
  readonly surplusHint?: string;
  /**
   * The fields that its data may have, as `--fields` names them: `id`, `error.code`, `checks.0.says`.
   * Those of an operation are loaded when somebody asks for fields. undefined: they are not known.
   */
  readonly fields?: readonly string[] | (() => Promise<Fields>);
  /** How its data is written where nothing else is asked for. Default: as a table. */
  readonly usualOutput?: OutputMode;
  run(input: Input, context: Context): Promise<Result>;
}

/** What a command was called with. Required options and positionals are there. */
export interface Input<Table extends OptionTable = OptionTable> {
  readonly options: OptionValues<Table>;
  readonly positionals: readonly string[];
}

/** A command whose `run` knows the types of its options. */
export function defineCommand<const Table extends OptionTable>(
  command: Omit<Command, "options" | "run"> & {
    options: Table;
    run(input: Input<Table>, context: Context): Promise<Result>;
  },
): Command {
  return command as unknown as Command;
}
