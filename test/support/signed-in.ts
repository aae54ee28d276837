// What tests of commands that call share: a sandbox that listens, credentials for it, and a directory.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox } from "koodrive-client/sandbox";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { koodrive, type Surroundings, words } from "./koodrive.ts";

/** A system administrator of the world `demo`. */
export const USER = "1580000000000000001";

export function setUpCalls() {
  const sandbox = createSandbox();
  const set = { sandbox, url: "", directory: "" };
  let close: () => Promise<void>;

  beforeAll(async () => {
    const { url, close: end } = await sandbox.listen();
    Object.assign(set, { url, directory: mkdtempSync(join(tmpdir(), "koodrive-call-")) });
    close = end;
  });
  afterAll(async () => {
    await close();
    rmSync(set.directory, { recursive: true });
  });
  beforeEach(() => sandbox.reset());

  const signedIn = () => ({
    KOODRIVE_ENDPOINT: set.url,
    KOODRIVE_TOKEN: sandbox.createToken({ userId: USER }),
  });
  return Object.assign(set, {
    signedIn,
    /** Runs `koodrive call` with a line of arguments. */
    call: (line: string, surroundings: Surroundings = {}) =>
      koodrive(["call", ...words(line)], { env: signedIn(), ...surroundings }),
    /** Requests that the sandbox has got. */
    sent: () => sandbox.getJournal().entries.map(({ operation }) => operation),
  });
}
