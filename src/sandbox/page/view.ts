// The form of a view: a table of something that the world has, page by page.
import type { World } from "../world/world.ts";

/**
 * A link leads to another view, or to a file. A bar shows how much of a capacity is used. Buttons
 * run commands.
 */
export type Cell =
  | string
  | number
  | { readonly text: string; readonly href: string }
  | { readonly used: number; readonly capacity: number }
  | readonly Button[];

export interface Button {
  readonly text: string;
  /** What it does, for those who do not see what is beside it. */
  readonly label: string;
  readonly command: string;
  readonly id: string;
}

/** What the address of the page asks for. */
export interface ViewQuery {
  /** What is searched for, in lower case; empty for everything. */
  readonly search: string;
  /** Rows before the page. */
  readonly offset: number;
  /** The address of the sandbox, for addresses of files. */
  readonly origin: string;
  /** Further parameters of a view. */
  get(name: string): string | undefined;
}

export interface ViewRows {
  /** How many there are in all; undefined where that is not counted. */
  readonly total: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Where one is in what the view shows, such as a folder. */
  readonly path?: readonly Cell[];
}

export interface View {
  readonly title: string;
  readonly columns: readonly string[];
  /** What the search looks through; without it there is none. */
  readonly searches?: string;
  list(world: World, query: ViewQuery): ViewRows;
}

/** So many rows are on a page. */
export const PAGE_SIZE = 50;

/**
 * The rows of a page, of those that the search finds. Only what is shown is made.
 *
 * @param texts What the search looks through.
 */
export function pageRows<Row>(
  rows: Iterable<Row>,
  { search, offset }: ViewQuery,
  texts: (row: Row) => readonly (string | undefined)[],
  cells: (row: Row) => readonly Cell[],
): ViewRows {
  const page: (readonly Cell[])[] = [];
  let total = 0;
  for (const row of rows) {
    if (search && !texts(row).some((text) => text?.toLowerCase().includes(search))) continue;
    if (total >= offset && page.length < PAGE_SIZE) page.push(cells(row));
    total += 1;
  }
  return { total, rows: page };
}

/** `1.5 MB` */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const units = ["KB", "MB", "GB", "TB"];
  let value = bytes / 1024;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${value.toFixed(value < 10 ? 1 : 0)} ${units[unit]}`;
}

/** `2026-11-26 20:17:07`, in UTC. */
export const formatTime = (time: number): string =>
  new Date(time).toISOString().slice(0, 19).replace("T", " ");

/** The address of a view, relative to the page. */
export function viewHref(view: string, parameters: Readonly<Record<string, string>> = {}): string {
  return `?${new URLSearchParams({ view, ...parameters })}`;
}
