// Where rows have blobs: pieces of stored bytes.
import type { Blob } from "../world/file-rows.ts";
import type { Tables } from "../world/tables.ts";

/** Contents, parts of uploads, and what works have in their plans. */
const TABLES_WITH_BLOBS: readonly string[] = [
  "contents",
  "parts",
  "works",
] satisfies (keyof Tables)[];

export const hasBlobs = (table: string): boolean => TABLES_WITH_BLOBS.includes(table);

/** A row of a table with another blob in the place of each that is stored. */
export function replaceBlobs(table: string, row: unknown, replace: (blob: Blob) => Blob): unknown {
  if (!hasBlobs(table)) return row;
  const replaceIn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaceIn);
    if (typeof value !== "object" || value === null) return value;
    if (isBlob(value)) return value.text === undefined ? replace(value) : value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replaceIn(each)]));
  };
  return replaceIn(row);
}

const FIELDS = new Set(["id", "size", "text"]);

/** Whether it has what a blob has and nothing else, as no other part of a row. */
function isBlob(value: object): value is Blob {
  const { id, size } = value as Partial<Blob>;
  const isSized = typeof id === "string" && typeof size === "number";
  return isSized && Object.keys(value).every((name) => FIELDS.has(name));
}
