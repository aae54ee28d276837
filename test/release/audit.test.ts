// `npm run audit`, with a registry that knows of a vulnerability, and with one that answers no audit.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, it, onTestFinished } from "vitest";
import { listen } from "../../scripts/ports.ts";
import { temporaryDirectory } from "../support/kept.ts";

const SCRIPT = join(process.cwd(), "scripts/audit.ts");
const ADVISORY = {
  ...{ id: 1, title: "It leaks", severity: "high", vulnerable_versions: "<2.0.0" },
  url: "https://advisories.example.com/GHSA-aaaa-bbbb-cccc",
};

/** A project with one package, which it is developed with. */
function project(borne: object[]): string {
  const directory = temporaryDirectory();
  const manifest = { name: "a", version: "1.0.0", devDependencies: { leaky: "1.0.0" } };
  const packages = { "": manifest, "node_modules/leaky": { version: "1.0.0", dev: true } };
  const lockfile = { name: "a", version: "1.0.0", lockfileVersion: 3, requires: true, packages };
  writeFileSync(join(directory, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(directory, "package-lock.json"), JSON.stringify(lockfile));
  mkdirSync(join(directory, ".github"));
  writeFileSync(join(directory, ".github/audit.json"), JSON.stringify(borne));
  return directory;
}

/** A registry with one package. Without an answer it has no audit. */
async function registry(answer?: object): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    const isAudit = request.method === "POST" && request.url?.endsWith("/advisories/bulk");
    const versions = { "1.0.0": { name: "leaky", version: "1.0.0", dist: {} } };
    const found = { name: "leaky", versions, "dist-tags": { latest: "1.0.0" } };
    const body = isAudit ? answer : request.url === "/leaky" ? found : undefined;
    response.writeHead(body ? 200 : 405, { "content-type": "application/json" });
    response.end(JSON.stringify(body ?? {}));
  });
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${await listen(server, 0)}/`;
}

async function audit(borne: object[], answer?: object) {
  const env = { ...process.env, npm_config_registry: await registry(answer) };
  const child = spawn(process.execPath, [SCRIPT], { cwd: project(borne), env });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { status, stdout, stderr };
}

it("fails at an advisory that is not listed, and says what to do", async () => {
  const { status, stdout, stderr } = await audit([], { leaky: [ADVISORY] });
  expect(status).toBe(1);
  expect(stderr).toContain(
    "leaky <2.0.0, high: It leaks (GHSA-aaaa-bbbb-cccc)\n  Update it, or list GHSA-aaaa-bbbb-cccc in .github/audit.json with a reason.",
  );
  expect(stderr).not.toContain("Users install it");
  expect(stdout).toBe("1 advisories in .\n");
});

it("bears what is listed, with its reason", async () => {
  const borne = [{ id: "GHSA-aaaa-bbbb-cccc", reason: "It is called with our own texts." }];
  const { status, stdout, stderr } = await audit(borne, { leaky: [ADVISORY] });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("  borne: It is called with our own texts.\n");
});

it("fails at what is listed and gone", async () => {
  const { status, stderr } = await audit([{ id: "GHSA-old", reason: "" }], {});
  expect(status).toBe(1);
  expect(stderr).toContain(".github/audit.json lists GHSA-old, which is gone: delete it.");
});

it("fails where the registry does not answer, and says so once", async () => {
  const { status, stderr } = await audit([{ id: "GHSA-aaaa-bbbb-cccc", reason: "" }]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The registry answers no audit: 405 Method Not Allowed.*\n$/);
});
