// What tests of profiles share: a sandbox that listens, and directories of configuration.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createSandbox } from "koodrive-client/sandbox";
import { afterAll, beforeAll, beforeEach, onTestFinished } from "vitest";
import { koodrive } from "./koodrive.ts";

/** The identifier of Li Hua, a system administrator of the sandbox. */
export const USER = "1580000000000000001";

/** A sandbox at `url`, and tokens of a user of it. */
export function setUpService() {
  const sandbox = createSandbox();
  const set = { sandbox, url: "", createToken: () => sandbox.createToken({ userId: USER }) };
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ url: set.url, close } = await sandbox.listen());
  });
  afterAll(() => close());
  beforeEach(() => sandbox.reset());
  return set;
}

/** An empty directory of configuration, as a user has one. */
export function home() {
  const directory = mkdtempSync(join(tmpdir(), "koodrive-home-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const file = join(directory, "koodrive/config.json");
  const env = { XDG_CONFIG_HOME: directory, KOODRIVE_CONFIG: "" };
  const saved = () => JSON.parse(readFileSync(file, "utf8"));
  /** Writes the file of profiles, as its owner's alone. */
  const write = (content: unknown) => {
    mkdirSync(dirname(file), { recursive: true });
    const text = typeof content === "string" ? content : JSON.stringify(content);
    writeFileSync(file, text, { mode: 0o600 });
  };
  return { directory, file, env, saved, write };
}

export type Home = ReturnType<typeof home>;

export const run = ({ env }: Pick<Home, "env">, line: string, stdin = "", more: object = {}) =>
  koodrive(line.split(" "), { env: { ...env, ...more }, stdin });

/** The mode of a file or a directory, in octal digits. */
export const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);
