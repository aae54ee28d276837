// A port that cannot be had is told in a line, before anything is started.
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "../../scripts/ports.ts";
import { startCommand } from "../support/command.ts";

const server = createServer();
let busy: number;
beforeAll(async () => {
  busy = await listen(server, 0);
});
afterAll(() => server.close());

/** What a command prints that fails. */
async function failure(line: string, ports: NodeJS.ProcessEnv): Promise<string> {
  const command = startCommand(line, {
    env: { ...process.env, PORT: "0", DOCS_PORT: "0", ...ports },
  });
  expect(await command.ended).toBe(1);
  return command.output();
}

describe("a port that is in use", () => {
  it.each([
    ["scripts/mock.ts", "PORT"],
    ["scripts/site.ts", "DOCS_PORT"],
    ["scripts/start.ts", "PORT"],
    ["scripts/start.ts", "DOCS_PORT"],
  ])("is named by node %s, with %s to set", async (script, variable) => {
    expect(await failure(`node ${script}`, { [variable]: String(busy) })).toBe(
      `Port ${busy} is in use: set ${variable} to another.\n`,
    );
  });
});

it.each(["abc", "65536", "-1", "80.5", " 80"])("%j is no port", async (text) => {
  expect(await failure("node scripts/mock.ts", { PORT: text })).toBe(
    `PORT must be a port, 0 to 65535: "${text}" is none.\n`,
  );
});
