// One program with the sandbox of the packed package, in every runtime.
import { describe, expect, inject, it } from "vitest";
import { runBun, runFileWithFilesInDeno } from "./bun-deno.ts";
import { asFile, chromium, MAJORS, type Runtime, runNode } from "./runtimes.ts";
import { APP, TOKEN } from "./service.ts";

const program = "sandbox-program";
const SERVERS: Record<string, Runtime> = {
  ...Object.fromEntries(
    MAJORS.map((major) => [`Node ${major}`, asFile(runNode.bind(null, major), program)]),
  ),
  Bun: asFile(runBun, program),
  Deno: asFile(runFileWithFilesInDeno, program),
};
const BROWSERS: Record<string, Runtime> = {
  "Chromium, bundled": chromium("sandbox-bundle.js"),
  "Chromium, without a bundler": chromium("sandbox-program.js"),
};

const FOUND = { token: 0, signature: 0, refused: "APIGW.0301", packed: "PK" };
const NOT_KEPT = /cannot be opened: keeping a sandbox needs node:sqlite, .* this is v20\./;
const directory = inject("directory");
/** The program asks nobody but the sandbox. */
const setting = { endpoint: "", closed: "", token: TOKEN, app: APP };

describe("the sandbox answers calls, listens and is kept in", () => {
  it.each(Object.entries(SERVERS))("%s", async (name, runtime) => {
    const kept = name === "Node 20" ? expect.stringMatching(NOT_KEPT) : true;
    expect(await runtime(directory, setting)).toEqual([{ ...FOUND, listening: 0, kept }]);
  });
});

describe("the sandbox answers calls, and says that it cannot listen or be kept, in", () => {
  it.each(Object.entries(BROWSERS))("%s", async (_, runtime) => {
    const listening = expect.stringMatching(/^The sandbox listens in Node, Bun and Deno only/);
    const kept = expect.stringMatching(/cannot be opened: only Node, Bun and Deno keep a sandbox/);
    expect(await runtime(directory, setting)).toEqual([{ ...FOUND, listening, kept }]);
  });
});
