// Options of a command. One declaration serves reading, help, completion and what is said of
// mistakes.

export interface Option<Value = unknown> {
  /** What stands behind the name, in capitals; undefined for an option that is on or off. */
  readonly value?: string;
  readonly says: string;
  /** What stands in brackets behind that, "one of a, b". */
  readonly notes?: readonly string[];
  /** The texts that it takes, where these are few. */
  readonly values?: readonly string[];
  /** It may be given several times, and its value is a list. */
  readonly repeatable?: true;
  /** The command cannot do without it. */
  readonly required?: true;
  /** Not shown in help: it is a short form of another. */
  readonly hidden?: true;
  /** It is no option here, and this sentence is said to whoever knows it from elsewhere. */
  readonly refusal?: string;
  /** What its text means; without it, the text itself. @throws {@link WrongValue} */
  read?(text: string): Value;
}

export type OptionTable = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends { read(text: string): infer Value }
  ? Value
  : O extends { value: string }
    ? string
    : boolean;

/** What was given of a table of options, by their names. */
export type OptionValues<Table extends OptionTable> = {
  readonly [Name in keyof Table]?: Table[Name] extends { repeatable: true }
    ? readonly ValueOf<Table[Name]>[]
    : ValueOf<Table[Name]>;
};

/** A value that an option does not take. Its message says what the option is: "is a number". */
export class WrongValue extends Error {
  override name = "WrongValue";
}
