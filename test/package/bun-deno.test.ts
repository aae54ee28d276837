// What is special about Bun and Deno; runtimes.test.ts has the rest.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { runBun, runDeno, runFileInDeno } from "./bun-deno.ts";

const directory = inject("directory");
beforeAll(() => {
  writeFileSync(
    join(directory, "call.js"),
    `import { accessToken, createKooDriveClient } from "koodrive-client";
     const [endpoint] = process.argv.slice(-1);
     const koodrive = createKooDriveClient({ endpoint, auth: accessToken("Bearer+token") });
     await koodrive.spaces.getAllocation({}, { retry: false }).catch(({ name, cause }) =>
       console.log(name, cause.message));`,
  );
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** An address of this host. Nobody has to answer there. */
const ENDPOINT = "http://127.0.0.1:1025";

describe("Deno", () => {
  it("takes the declarations", async () => {
    expect(await runDeno(directory, "check", "--quiet", "consumer.ts")).toBe("");
  });

  it("names the permission that a call lacks", async () => {
    expect(await runDeno(directory, "run", "call.js", ENDPOINT)).toMatch(
      /^NetworkError .*--allow-net/,
    );
  });
});

// Deno lets every program read this variable, without `--allow-env`.
describe("NODE_DEBUG=koodrive writes the log in", () => {
  it.each([
    ["Bun", runBun],
    ["Deno", runFileInDeno],
  ])("%s", async (_, run) => {
    vi.stubEnv("NODE_DEBUG", "koodrive");
    await expect(run(directory, "call.js", ENDPOINT)).rejects.toThrow(/^KOODRIVE \d+: request /);
  });
});
