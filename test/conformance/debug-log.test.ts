// The debug log, over all cases: it says what happens, and no secret.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { RESOLVE_SOURCE } from "../support/entries.ts";
import { SECRET } from "./always.ts";

it("tells every event of every case in a line, and no secret", { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, [RESOLVE_SOURCE, "test/conformance/logged.ts"], {
    env: { ...process.env, NODE_DEBUG: "koodrive" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [problems, log] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  expect(JSON.parse(problems)).toEqual([]);
  const lines = log.trim().split("\n");
  expect(
    lines.filter((line) => !/^KOODRIVE \d+: (request|response|retry|error) \{.*\}$/.test(line)),
  ).toEqual([]);
  for (const event of ["request", "response", "retry", "error"])
    expect(lines.filter((line) => line.includes(`: ${event} {`)).length).toBeGreaterThan(50);
  expect(lines.filter((line) => SECRET.test(line))).toEqual([]);
});
