// The installed Chromium, with a fresh profile and nothing that talks to the network by itself.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Nothing beyond this machine has an address.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/**
 * The path of the one that is installed.
 *
 * @throws when none is, saying how to name one.
 */
export function findChromium(): string {
  const found = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));
  if (found) return found;
  throw new Error(
    "No Chromium found. Install it (Debian: apt-get install chromium) or give its path in the environment variable CHROMIUM.",
  );
}

/** @throws when none is installed. */
export async function launchChromium(): Promise<BrowserContext> {
  const executablePath = findChromium();
  const profile = mkdtempSync(join(tmpdir(), "koodrive-chromium-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: FLAGS,
    viewport: { width: 1500, height: 1000 },
  });
  context.on("close", () => rmSync(profile, { recursive: true, force: true, maxRetries: 10 }));
  return context;
}
