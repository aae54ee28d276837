// A sandbox in a directory: its rows in a database, its bytes in files. Only this folder, the server
// and the command know Node.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeDirectory } from "../../files/node/make-directory.ts";
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
export async function openDirectory(name: string): Promise<Directory> {
  // The process may change its own directory, and SQLite takes what begins with `file:` as a URI.
  const path = resolve(name);
  // Credentials are for nobody else.
  await makeDirectory(path, 0o700);
  demandSandbox(path);
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

/** @throws unless it holds a sandbox or nothing. */
function demandSandbox(path: string): void {
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
