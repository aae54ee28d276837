// Sandboxes that are kept in a directory, each in one of its own that goes with the test.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type KeptOptions, type KeptSandbox, openSandbox } from "koodrive-client/sandbox";
import { onTestFinished } from "vitest";
import type { ByteStore } from "../../src/sandbox/bytes/byte-store.ts";
import type { Blob } from "../../src/sandbox/world/file-rows.ts";
import { count, rowsOf } from "../../src/sandbox/world/table.ts";
import { type Tables, tableNames } from "../../src/sandbox/world/tables.ts";
import type { World } from "../../src/sandbox/world/world.ts";

/** The path of an empty directory. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "koodrive-data-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Opens a sandbox, which is closed at the end of the test if nobody has done it before. */
export async function open(data: string, options: Partial<KeptOptions> = {}): Promise<KeptSandbox> {
  const sandbox = await openSandbox({ data, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** All that a world consists of, with lists of rows in the place of tables. */
export function contentsOf(world: World): Record<string, unknown> {
  const tables = tableNames.map((name: keyof Tables) => [name, rowsOf<unknown>(world[name])]);
  return { ...world, ...Object.fromEntries(tables) };
}

/** How many rows all tables of a world have. */
export const rowCount = (world: World): number =>
  tableNames.reduce((total, name) => total + count(world[name]), 0);

/** Stores a text as bytes. */
export async function storeText(store: ByteStore, text: string): Promise<Blob> {
  const bytes = new TextEncoder().encode(text);
  const writer = store.write(bytes.length);
  await writer.write(bytes);
  return writer.finish();
}
