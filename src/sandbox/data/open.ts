// A sandbox in a directory: its rows in a database, its bytes in files. Only this folder, the server
// and the command know Node.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Database, DatabaseInUse, openDatabase } from "./database.ts";
import { createDirectoryStore, type DirectoryStore } from "./directory-store.ts";

export interface Directory {
  readonly database: Database;
  readonly store: DirectoryStore;
  /** Has something done when the process ends by itself, unless the directory is closed before. */
  atExit(task: () => void): void;
  close(): void;
}

const DATABASE = "world.sqlite";
const BYTES = "bytes";
/** Who has the directory, for those who want it too. The lock is that of the database. */
const PROCESS = "process";

/** What is still to be done. It also keeps open directories from being collected. */
const tasks = new Map<Directory, () => void>();

/** @throws when it can be none of a sandbox, or another process has it. */
export function openDirectory(name: string): Directory {
  // The process may change its own directory, and SQLite takes what begins with `file:` as a URI.
  const path = resolve(name);
  makeDirectory(path);
  const database = open(path);
  try {
    writeFileSync(join(path, PROCESS), String(process.pid));
    const directory: Directory = {
      database,
      store: createDirectoryStore(join(path, BYTES)),
      atExit: (task) => void tasks.set(directory, task),
      close() {
        tasks.delete(directory);
        directory.store.close();
        database.close();
      },
    };
    return directory;
  } catch (error) {
    database.close();
    throw error;
  }
}

process.on("exit", () => {
  for (const task of tasks.values()) {
    try {
      task();
    } catch {
      // Sessions end a second early.
    }
  }
});

/** Makes it, or makes sure that it holds a sandbox or nothing. Credentials are for nobody else. */
function makeDirectory(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const names = readdirSync(path);
  if (names.length > 0 && !names.includes(DATABASE)) {
    throw new Error("it is not empty, and holds no sandbox");
  }
}

function open(path: string): Database {
  try {
    return openDatabase(join(path, DATABASE));
  } catch (error) {
    if (!(error instanceof DatabaseInUse)) throw error;
    const pid = readIfThere(join(path, PROCESS));
    const owner = pid === String(process.pid) ? "this process" : `process ${pid}`;
    throw new Error(`${owner} has it; a sandbox is kept by one process at a time`);
  }
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "unknown";
}
