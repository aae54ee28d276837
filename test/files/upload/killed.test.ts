// The process of an upload is killed at random moments, and another one goes on, until the file is
// there: with all its bytes, once, and hardly any part was sent more often than once.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import type { UploadedFile } from "koodrive-client";
import { expect, it, onTestFinished } from "vitest";
import { bundle } from "../../support/bundled.ts";
import { temporaryDirectory } from "../../support/kept.ts";
import { ALL_CASES } from "../../support/sample.ts";
import { setUpTransfers } from "../../support/transfers.ts";
import { bytesOf } from "../../support/uploads.ts";

const UPLOADS = ALL_CASES ? 10 : 1;
const KILLS = 5;
const PARTS = 40;
const CONCURRENCY = 3;

/** Runs the program to its end, or kills it when it has told so much; then there is no file. */
async function run(args: readonly string[], mayEnd: boolean): Promise<UploadedFile | undefined> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const exit = once(child, "exit");
  let left = Math.floor((Math.random() * PARTS) / 4);
  let file: UploadedFile | undefined;
  for await (const line of createInterface(child.stdout)) {
    file = JSON.parse(line).file;
    left -= 1;
    if (mayEnd || left > 0) continue;
    await pause(Math.random() * 10);
    child.kill("SIGKILL");
  }
  await exit;
  return file;
}

it(`is made once, however often processes are killed: ${UPLOADS * KILLS} times`, async () => {
  const program = await bundle(join(import.meta.dirname, "killed-upload.ts"));
  const { sandbox, containerId, userId, read, made } = await setUpTransfers({
    journalSize: 10_000,
  });
  const server = await sandbox.listen();
  onTestFinished(server.close);
  sandbox.injectFault({ operation: "storage.put", delay: 3, times: "always" });
  const directory = temporaryDirectory();
  for (let upload = 0; upload < UPLOADS; upload += 1) {
    const bytes = bytesOf(PARTS * 64 - 9, upload);
    const path = join(directory, `${upload}.bin`);
    writeFileSync(path, bytes);
    const token = sandbox.createToken({ userId });
    const args = [program, server.url, token, containerId, path, join(directory, `${upload}.json`)];
    const before = sandbox.getJournal({ operation: "storage.put" }).entries.length;
    let file: UploadedFile | undefined;
    for (let round = 0; !file; round += 1) file = await run(args, round >= KILLS);
    expect(file).toMatchObject({ fileName: `${upload}.bin`, size: bytes.length, outcome: "sent" });
    expect(await read(file.fileId)).toEqual(bytes);
    expect(made()).toHaveLength(upload + 1);
    const sent = sandbox.getJournal({ operation: "storage.put" }).entries.length - before;
    expect(sent).toBeLessThanOrEqual(PARTS + KILLS * (CONCURRENCY + 1));
  }
}, 120_000);
