// Which columns of a table a terminal has room for, and how wide they are.
import type { Column } from "../model/result.ts";

/** A column with what its values need. */
export interface Measured {
  readonly column: Column;
  /** In columns of a terminal. */
  readonly width: number;
  /** Its values are lists and objects, of which a table can only show the JSON. */
  readonly isObject: boolean;
  /** Its values are numbers as they came, also such as are written as texts. */
  readonly isNumber: boolean;
  readonly align: "left" | "right";
}

/** Blanks between two columns. */
const GAP = 2;
/** Narrower than this, a column of long texts says nothing. */
const NARROWEST = 8;
/** The same for paths, of which many end alike. */
const NARROWEST_PATH = 24;

/**
 * The columns for which there is room, in their order. They are taken by what they are, see
 * {@link KINDS}, and of one kind as they come. Texts take what is left: all that are wider than the
 * average of it are cut to the same width.
 *
 * @param areAsked Somebody has named these columns: all of them are shown, also in longer lines.
 * @param first Is kept before all others.
 */
export function fitInto(
  columns: readonly Measured[],
  total: number,
  areAsked: boolean,
  first?: Measured,
): Measured[] {
  const chosen = new Set<Measured>();
  let room = total + GAP;
  for (const column of byImportance(columns, first)) {
    const needed = least(column) + GAP;
    // A table has a column, even where that is wider than the terminal.
    if (needed > room && chosen.size > 0 && !areAsked) continue;
    chosen.add(column);
    room -= needed;
  }
  const widths = shareOut([...chosen].filter(canBeCut), Math.max(0, room));
  return columns
    .filter((each) => chosen.has(each))
    .map((each) => ({ ...each, width: widths.get(each) ?? each.width }));
}

/** The identifier of the row itself, and not one of what it belongs to. */
const ownIdentifier = (columns: readonly Measured[]): Measured | undefined =>
  columns.find(({ column }) => column.field === "id") ??
  columns.find(({ column }) => IDENTIFIER.test(column.field));

const IDENTIFIER = /(^id|Id|ID)$/;

export const isIdentifier = ({ column }: Measured): boolean => IDENTIFIER.test(column.field);

/** What is kept before what, where there is no room for all, behind the row's own identifier. */
const KINDS: readonly ((measured: Measured, own?: Measured) => boolean)[] = [
  ({ column }) => column.isPath === true,
  ({ column }) => column.isText === true && /name$/i.test(column.field),
  // By which other commands find a space. Of a share or a job it is only where that is.
  ({ column }, own) => column.field === "containerId" && own?.column.field === "id",
  ({ column }) => /Time$/.test(column.field),
  (each) => !each.isNumber && !isIdentifier(each),
  (each) => !isIdentifier(each),
  // Identifiers of what the row belongs to.
  () => true,
];

const canBeCut = ({ column }: Measured): boolean => Boolean(column.isText || column.isPath);

function byImportance(columns: readonly Measured[], first?: Measured): Measured[] {
  const isMinor = ({ column, isObject }: Measured) => isObject || column.isMinor === true;
  const major = columns.filter((each) => !isMinor(each));
  const own = ownIdentifier(major);
  const others = major.filter((each) => each !== own);
  const kindOf = (each: Measured) => KINDS.findIndex((isOf) => isOf(each, own));
  const inOrder = [
    ...(own ? [own] : []),
    ...KINDS.flatMap((_, kind) => others.filter((each) => kindOf(each) === kind)),
    ...columns.filter(isMinor),
  ];
  return first ? [first, ...inOrder.filter((each) => each !== first)] : inOrder;
}

function least(each: Measured): number {
  if (!canBeCut(each)) return each.width;
  return Math.min(each.width, each.column.isPath ? NARROWEST_PATH : NARROWEST);
}

/** The widths of texts that have their least widths, and `room` beyond these. */
function shareOut(texts: readonly Measured[], room: number): Map<Measured, number> {
  const widths = new Map<Measured, number>();
  let left = texts.reduce((sum, each) => sum + least(each), room);
  const narrowFirst = [...texts].sort((one, other) => one.width - other.width);
  for (const [done, each] of narrowFirst.entries()) {
    const share = Math.floor(left / (texts.length - done));
    const width = Math.max(1, Math.min(each.width, share));
    widths.set(each, width);
    left -= width;
  }
  return widths;
}
