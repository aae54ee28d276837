// What a command gives. Printing decides how it looks: as a table, JSON or CSV.

/** A column of a table; in JSON and CSV a field has the value that it came with. */
export interface Column {
  /** The path of a field in a row, its parts joined by dots. */
  readonly field: string;
  /** What stands above it in a table. Default: the field. */
  readonly title?: string;
  /** How a table shows the value. Default: as it is. */
  show?(value: unknown): string;
  readonly align?: "right";
  /**
   * It is a text for people, such as a name, whose end or middle a narrow terminal may cut. All
   * else, such as an identifier or a time, is shown whole or not at all: a part of it is of no use.
   */
  readonly isText?: true;
  /** It is a path, whose beginning a narrow terminal may cut: its end tells rows apart. */
  readonly isPath?: true;
  /** Where a terminal has no room for all columns, it is left out before others. */
  readonly isMinor?: true;
  /** A table does without it where no row has it. */
  readonly isOptional?: true;
}

export type Row = object;

export type Result =
  /** Goes to stdout as it is. */
  | { readonly kind: "text"; readonly text: string }
  /**
   * One object, or a text. JSON has `value` as it is; a table, CSV and `--fields` have `rows`, or
   * without them the fields of `view`, which is `value` if there is none.
   */
  | {
      readonly kind: "object";
      readonly value: unknown;
      readonly rows?: readonly Row[];
      readonly view?: Row;
      readonly columns?: readonly Column[];
      /** It is all shown, whatever `--fields` names: it stands for other data, as in a dry run. */
      readonly isWhole?: true;
      /** What people see in place of a table. */
      readonly text?: string;
      /** What of it has failed: the command ends with it, once all else is shown. */
      readonly failure?: Error | undefined;
    }
  /** Rows, which may come one after the other. JSON has them as an array, JSON lines one a line. */
  | {
      readonly kind: "rows";
      readonly rows: Iterable<Row> | AsyncIterable<Row>;
      /** Default: the fields of the first rows. */
      readonly columns?: readonly Column[];
      /**
       * They are only looked up: where nobody reads on, such as behind `head`, the rest need not be.
       * Else each row may stand for work, which is done to its end.
       */
      readonly isLookup?: true;
    };

/** Nothing for stdout: all there was to say was said on stderr. */
export const NOTHING: Result = { kind: "text", text: "" };
