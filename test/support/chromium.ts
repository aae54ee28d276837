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
const FLAGS = [
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

/** The path of the one that is installed, if there is one. */
function findChromium(): string | undefined {
  return process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));
}

/** @throws when none is installed, saying how to name one. */
export async function launchChromium(): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error(
      "No Chromium found. Install it (Debian: apt-get install chromium) or give its path in the environment variable CHROMIUM.",
    );
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
