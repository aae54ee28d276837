// A process is killed at any moment while clients make calls and send files. Then all that it has
// acknowledged is there, and nothing that is half done.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { collect, readAll } from "../../../src/sandbox/bytes/byte-store.ts";
import { openState } from "../../../src/sandbox/saved/open-state.ts";
import type { State } from "../../../src/sandbox/state.ts";
import type { Blob } from "../../../src/sandbox/world/file-rows.ts";
import { find, rowsOf, select } from "../../../src/sandbox/world/table.ts";
import { at } from "../../../src/sandbox/world/tree.ts";
import { bundle } from "../../support/bundled.ts";
import { brokenInvariants } from "../../support/invariants.ts";
import { temporaryDirectory } from "../../support/kept.ts";
import { ALL_CASES } from "../../support/sample.ts";
import { bytesOfPart, keepBusy, type Ledger, type SentFile } from "./busy-clients.ts";

const ROUNDS = ALL_CASES ? 100 : 10;
/** Answers after which a process is killed, at most, and milliseconds more. */
const MOST_ANSWERS = 40;
const LONGEST = 10;
/** Milliseconds within which one is killed that opens the directory, from its very beginning. */
const LONGEST_OPENING = 200;

/** Runs the program, and kills it while it opens the directory or is called. */
async function runAndKill(args: readonly string[], ledger: Ledger, when: "early" | "late") {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const exit = once(child, "exit");
  const kill = async (delay: number) => {
    await pause(Math.random() * delay);
    child.kill("SIGKILL");
  };
  if (when === "early") {
    await kill(LONGEST_OPENING);
  } else {
    const [line] = await once(createInterface(child.stdout), "line");
    let answers = Math.ceil(Math.random() * MOST_ANSWERS);
    await keepBusy(JSON.parse(line), ledger, () => {
      answers -= 1;
      if (answers === 0) void kill(LONGEST);
    });
  }
  const [, signal] = await exit;
  expect(signal).toBe("SIGKILL");
}

/**
 * What may or may not have happened is known once it is looked at, unless a job that was begun can
 * still be going to do it.
 */
function expectAcknowledged({ world }: State, { files, groups }: Ledger): void {
  for (const [id, file] of files) {
    const isThere = find(world.files, id) !== undefined;
    if (file.state === "ending") file.state = isThere ? "there" : "open";
    if (file.state === "removing" && !isThere) file.state = "gone";
    expect([id, file.state, isThere]).toEqual([id, file.state, /there|removing/.test(file.state)]);
    const upload = at(select(world.uploads, "file", id), 0);
    const sent = [...file.sent].filter(
      (number) => find(world.parts, `${upload?.id}/${number}`)?.blob,
    );
    if (file.state === "open") expect([id, sent]).toEqual([id, [...file.sent]]);
    else expect(upload).toBeUndefined();
  }
  for (const [id, state] of groups) {
    const isThere = find(world.groups, id) !== undefined;
    if (state === "removing") groups.set(id, isThere ? "there" : "gone");
    else expect([id, isThere]).toEqual([id, state === "there"]);
  }
}

const digestOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Whatever is there is whole, and there are no other bytes. */
async function expectWhole({ world, settings }: State, ledger: Ledger, data: string) {
  expect(brokenInvariants(world)).toEqual([]);
  const stored = new Set<Blob>();
  const read = (blobs: readonly Blob[]) => {
    for (const blob of blobs) stored.add(blob);
    return collect(readAll(settings.store, blobs));
  };
  for (const { sha256, blobs } of rowsOf(world.contents)) {
    expect(digestOf(await read(blobs))).toBe(sha256);
  }
  for (const { id, sha256 } of rowsOf(world.files)) {
    expect(ledger.files.get(id)?.sha256).toBe(sha256);
  }
  for (const { uploadId, number, blob } of rowsOf(world.parts)) {
    const file = ledger.files.get(find(world.uploads, uploadId)?.fileId ?? "");
    if (blob) expect(bytesOfPart(file as SentFile, number).equals(await read([blob]))).toBe(true);
  }
  const names = readdirSync(data, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => /[0-9a-f]{32}$/.test(name));
  expect(files).toHaveLength(stored.size);
  const others = names.filter((name) => !/^bytes\/[0-9a-f]{2}(\/|$)/.test(name));
  expect(others.filter((name) => !name.startsWith("world.sqlite")).sort()).toEqual([
    ...["bytes", "bytes/unfinished", "process"],
  ]);
}

it(`loses nothing that was acknowledged when it is killed, ${ROUNDS} times`, async () => {
  const program = await bundle(join(import.meta.dirname, "killed-process.ts"));
  const data = temporaryDirectory();
  const ledger: Ledger = { files: new Map(), groups: new Map() };
  for (let round = 0; round < ROUNDS; round += 1) {
    await runAndKill([program, data], ledger, round % 5 === 0 ? "early" : "late");
    const { state, close } = await openState(data, { world: "empty" });
    try {
      expectAcknowledged(state, ledger);
      await expectWhole(state, ledger, data);
    } finally {
      close();
    }
  }
  const states = new Set(Array.from(ledger.files.values(), ({ state }) => state));
  expect([...states].sort()).toEqual(expect.arrayContaining(["gone", "there"]));
  expect(ledger.groups.size).toBeGreaterThan(ROUNDS);
}, 600_000);
