// The rows of a sandbox in a database of SQLite, which this process has for itself. A change is in
// the file before the call that has made it is answered: it is not lost when the process is killed,
// but may be, with those before it, when the machine loses its power.
import type { DatabaseSync } from "node:sqlite";
import type { Changes } from "../saved/changes.ts";

/** What an empty, a new or an older database has. */
export interface Found {
  readonly schema: number;
  /** JSON by name. */
  readonly values: ReadonlyMap<string, string>;
  readonly rows: Iterable<{ readonly table: string; readonly json: string }>;
}

export interface Database {
  /** Undefined for one that is empty. */
  read(): Found | undefined;
  /** Puts this in the place of all that is there. */
  replace(changes: Changes, schema: number): void;
  write(changes: Changes): void;
  close(): void;
}

/** In the header of the file: `KooD`. */
const APPLICATION = 0x4b6f6f44;

const TABLES = `
  CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, json TEXT) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS rows (name TEXT, key TEXT, json TEXT, PRIMARY KEY (name, key))
    WITHOUT ROWID;
  PRAGMA application_id = ${APPLICATION};`;

/** SQLite's primary result codes. */
const BUSY = 5;
const NOT_A_DATABASE = 26;

export class DatabaseInUse extends Error {}

/**
 * @throws {@link DatabaseInUse} when another connection has it, of whatever process.
 * @throws when the file is none of a sandbox.
 */
export function openDatabase(file: string): Database {
  const { DatabaseSync } = loadSqlite();
  const database = new DatabaseSync(file);
  try {
    takeHold(database);
    return accessTo(database);
  } catch (error) {
    database.close();
    const code = ((error as { errcode?: number }).errcode ?? 0) & 0xff;
    if (code === BUSY) throw new DatabaseInUse();
    if (code === NOT_A_DATABASE) throw new Error("its world.sqlite is no database");
    throw error;
  }
}

function loadSqlite(): typeof import("node:sqlite") {
  const { emitWarning } = process;
  // Node 22 warns that the module is experimental. What we use of it has not changed since.
  process.emitWarning = () => {};
  try {
    const sqlite = process.getBuiltinModule("node:sqlite");
    if (sqlite) return sqlite;
  } finally {
    process.emitWarning = emitWarning;
  }
  throw new Error(
    `keeping a sandbox needs node:sqlite, which Node has from 22.13 on; this is ${process.version}`,
  );
}

/** Of a database that is ours, or empty. The lock goes with the process, however it ends. */
function takeHold(database: DatabaseSync): void {
  database.exec("PRAGMA locking_mode = EXCLUSIVE");
  const application = numberOf(database, "application_id");
  const [tables = 0] = Object.values(
    database.prepare("SELECT count(*) FROM sqlite_master").get() ?? {},
  );
  if (application !== APPLICATION && (application !== 0 || tables !== 0)) {
    throw new Error("its world.sqlite was not made by a sandbox");
  }
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
  // The log has 16 MB then: a page that changes often is taken over from it less often.
  database.exec("PRAGMA wal_autocheckpoint = 4000; BEGIN EXCLUSIVE; COMMIT");
}

function numberOf(database: DatabaseSync, pragma: string): number {
  return Number(database.prepare(`PRAGMA ${pragma}`).get()?.[pragma]);
}

function accessTo(database: DatabaseSync): Database {
  const inTransaction = transactions(database);
  let writer: ((changes: Changes) => void) | undefined;
  return {
    read() {
      if (numberOf(database, "application_id") !== APPLICATION) return undefined;
      const values = database.prepare("SELECT name, json FROM meta").all();
      return {
        schema: numberOf(database, "user_version"),
        values: new Map(values.map(({ name, json }) => [String(name), String(json)])),
        rows: database.prepare('SELECT name AS "table", json FROM rows').iterate() as never,
      };
    },
    replace(changes, schema) {
      inTransaction(() => {
        database.exec(`${TABLES} DELETE FROM rows; DELETE FROM meta`);
        database.exec(`PRAGMA user_version = ${schema}`);
        createWriter(database)(changes);
      });
    },
    write(changes) {
      writer ??= createWriter(database);
      const write = writer;
      inTransaction(() => write(changes));
    },
    close() {
      if (database.isOpen) database.close();
    },
  };
}

/** What does all of a change, or nothing. */
function transactions(database: DatabaseSync): (change: () => void) => void {
  const begin = database.prepare("BEGIN");
  const commit = database.prepare("COMMIT");
  return (change) => {
    begin.run();
    try {
      change();
      commit.run();
    } catch (error) {
      // A full disk, for example, has undone it already.
      if (database.isTransaction) database.exec("ROLLBACK");
      throw error;
    }
  };
}

function createWriter(database: DatabaseSync): (changes: Changes) => void {
  const putValue = database.prepare("REPLACE INTO meta VALUES (?, ?)");
  const putRow = database.prepare("REPLACE INTO rows VALUES (?, ?, ?)");
  const dropRow = database.prepare("DELETE FROM rows WHERE name = ? AND key = ?");
  return ({ values, rows }) => {
    for (const [name, json] of values) putValue.run(name, json);
    for (const { table, key, json } of rows) {
      if (json === undefined) dropRow.run(table, key);
      else putRow.run(table, key, json);
    }
  };
}
