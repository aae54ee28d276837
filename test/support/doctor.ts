// What tests of `koodrive doctor` share: a sandbox that listens, and how findings are read.

import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox } from "koodrive-client/sandbox";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished } from "vitest";
import { koodrive, type Surroundings } from "./koodrive.ts";

interface Told {
  check: string;
  state: string;
  says: string;
  remedy?: string;
}

/** A sandbox at `url`, a directory for files, and credentials that it accepts. */
export function setUpDoctor() {
  const sandbox = createSandbox();
  const { id: USER } = sandbox.findUser({ role: 2 });
  const set = { sandbox, url: "", directory: "" };
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ url: set.url, close } = await sandbox.listen());
    set.directory = mkdtempSync(join(tmpdir(), "koodrive-doctor-"));
  });
  afterAll(async () => {
    await close();
    rmSync(set.directory, { recursive: true });
  });
  beforeEach(() => sandbox.reset());
  return Object.assign(set, {
    /** The variables of a user. */
    signedIn: () => ({
      KOODRIVE_ENDPOINT: set.url,
      KOODRIVE_TOKEN: sandbox.createToken({ userId: USER }),
    }),
    /** The variables of an application, without an endpoint. */
    application: {
      KOODRIVE_APP_ID: "sandbox-app",
      KOODRIVE_APP_SECRET: "sandbox-secret",
      KOODRIVE_USER_ID: USER,
    },
  });
}

/** What it tells, and its exit code. */
export async function doctor(
  env: NodeJS.ProcessEnv,
  surroundings: Surroundings = {},
  args: readonly string[] = [],
) {
  const ended = await koodrive(["doctor", "--json", ...args], { env, ...surroundings });
  const { ok, checks } = JSON.parse(ended.stdout) as { ok: boolean; checks: Told[] };
  expect(ok).toBe(ended.code === 0);
  for (const { state, remedy } of checks) {
    expect(remedy !== undefined).toBe(state === "failed" || state === "warning");
  }
  const of = (name: string) => checks.find(({ check }) => check === name);
  const failed = checks.filter(({ state }) => state === "failed").map(({ check }) => check);
  return { ...ended, checks, of, failed };
}

/** Listens until the test ends. Resolves to the port. */
export async function listening(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** The address of a web server. */
export const serve = async (respond: RequestListener): Promise<string> =>
  `http://127.0.0.1:${await listening(createServer(respond))}`;
