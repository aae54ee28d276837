// What tests of `koodrive sign` share: an application, and a directory for files.
import { createHash, createHmac } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { koodrive, type Surroundings } from "./koodrive.ts";

export const SECRET = "s3cr3t-of-the-test-app";
export const USER = "1505084218764547200";

const APPLICATION = {
  KOODRIVE_APP_ID: "a378331e",
  KOODRIVE_APP_SECRET: SECRET,
  KOODRIVE_USER_ID: USER,
};

export function setUpSigning() {
  const directory = mkdtempSync(join(tmpdir(), "koodrive-sign-"));
  afterAll(() => rmSync(directory, { recursive: true }));
  return {
    directory,
    /** Runs it in the directory, with the credentials of the application. */
    sign: (args: readonly string[], surroundings: Surroundings = {}) =>
      koodrive(["sign", ...args], { env: APPLICATION, cwd: directory, ...surroundings }),
    write(name: string, content: string | Uint8Array): string {
      writeFileSync(join(directory, name), content, { mode: 0o600 });
      return name;
    },
  };
}

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
export const hmac = (text: string, key = SECRET) =>
  createHmac("sha256", key).update(text).digest("hex");
export const signatureOf = (canonical: string) => hmac(`HMAC-SHA256\n${sha256(canonical)}`);
