// One program with the sandbox of the packed package, in every runtime.
import { describe, expect, inject, it } from "vitest";
import { runBun, runFileInDeno } from "./bun-deno.ts";
import { asFile, chromium, MAJORS, type Runtime, runNode } from "./runtimes.ts";
import { APP, TOKEN } from "./service.ts";

const program = "sandbox-program";
const SERVERS: Record<string, Runtime> = {
  ...Object.fromEntries(
    MAJORS.map((major) => [`Node ${major}`, asFile(runNode.bind(null, major), program)]),
  ),
  Bun: asFile(runBun, program),
  Deno: asFile(runFileInDeno, program),
};
const BROWSERS: Record<string, Runtime> = {
  "Chromium, bundled": chromium("sandbox-bundle.js"),
  "Chromium, without a bundler": chromium("sandbox-program.js"),
};

const FOUND = { token: 0, signature: 0, refused: "APIGW.0301" };
const directory = inject("directory");
/** The program asks nobody but the sandbox. */
const setting = { endpoint: "", closed: "", token: TOKEN, app: APP };

describe("the sandbox answers calls and listens in", () => {
  it.each(Object.entries(SERVERS))("%s", async (_, runtime) => {
    expect(await runtime(directory, setting)).toEqual([{ ...FOUND, listening: 0 }]);
  });
});

describe("the sandbox answers calls, and says that it cannot listen, in", () => {
  it.each(Object.entries(BROWSERS))("%s", async (_, runtime) => {
    const listening = expect.stringMatching(/^The sandbox listens in Node, Bun and Deno only/);
    expect(await runtime(directory, setting)).toEqual([{ ...FOUND, listening }]);
  });
});
