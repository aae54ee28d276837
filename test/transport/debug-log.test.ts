// The debug log, of programs in processes of their own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { RESOLVE_SOURCE } from "../support/entries.ts";
import { secretsOf } from "../support/secret-calls.ts";
import { inSequence, quoting, respondWith, serve } from "../support/server.ts";

const TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736a3ce929d0e0e473600f067aa0b";

/** What a program writes to stderr, with `NODE_DEBUG` or without. */
async function log(NODE_DEBUG: string | undefined, ...args: string[]) {
  const child = spawn(process.execPath, [RESOLVE_SOURCE, ...args], {
    env: { ...process.env, NODE_DEBUG },
    stdio: ["ignore", "inherit", "pipe"],
  });
  const [stderr] = await Promise.all([text(child.stderr), once(child, "exit")]);
  return { pid: child.pid, lines: stderr.split("\n").slice(0, -1) };
}

describe("the debug log", () => {
  const program = (url: string) => `
    import { accessToken, createKooDriveClient } from "koodrive-client";
    const koodrive = createKooDriveClient({ endpoint: "${url}", auth: accessToken("t0ken"), retry: { baseDelay: 1 } });
    await koodrive.spaces.update({ ownerId: "7", type: 0 }, { traceId: "${TRACE_ID}" });
    await koodrive.spaces.update({ ownerId: "7", type: 0 }, { traceId: "${TRACE_ID}" }).catch(() => {});`;
  const run = async (NODE_DEBUG: string | undefined) => {
    const { url, received } = await serve(
      inSequence(
        respondWith({}, 503),
        respondWith({ code: 0, msg: "OK" }),
        respondWith({ code: 13000301, msg: "two\nlines" }, 400),
      ),
    );
    const written = await log(NODE_DEBUG, "--input-type=module", "--eval", program(url));
    expect(received.length).toBe(3);
    return { url, ...written };
  };

  it.each(["koodrive", "fs,koodrive", "KOODRIVE"])(
    "has a line for each event with NODE_DEBUG=%s",
    async (sections) => {
      const { url, pid, lines } = await run(sections);
      const own = lines
        .flatMap((line) => /^KOODRIVE (\d+): (\w+) (\{.*\})$/.exec(line) ?? [])
        .filter((_, index) => index % 4);
      const call = {
        operation: "spaces.update",
        method: "PUT",
        path: "/koodrive/ose/v1/space/{ownerId}",
        url: `${url}/koodrive/ose/v1/space/7`,
        traceId: TRACE_ID,
      };
      const duration = expect.any(Number);
      const refused = `ApiError: spaces.update: HTTP 400, code 13000301: two\nlines (trace ID ${TRACE_ID})`;
      const expected: [string, object][] = [
        ["request", { attempt: 1 }],
        ["response", { attempt: 1, status: 503, ok: false, duration }],
        [
          "retry",
          {
            attempt: 1,
            delay: expect.any(Number),
            error: `ApiError: spaces.update: HTTP 503 (trace ID ${TRACE_ID})`,
          },
        ],
        ["request", { attempt: 2 }],
        ["response", { attempt: 2, status: 200, code: 0, ok: true, duration }],
        ["request", { attempt: 1 }],
        ["response", { attempt: 1, status: 400, code: 13000301, ok: false, duration }],
        ["error", { attempt: 1, error: refused, duration }],
      ];
      expect(own.map((part) => (part.startsWith("{") ? JSON.parse(part) : part))).toEqual(
        expected.flatMap(([name, event]) => [`${pid}`, name, { ...call, ...event }]),
      );
      if (!sections.includes(",")) expect(lines.length).toBe(expected.length);
    },
  );

  it.each([undefined, "", "http", "koodrives,my_koodrive"])(
    "has none with NODE_DEBUG=%s",
    async (sections) => {
      const { lines } = await run(sections);
      expect(lines.filter((line) => /koodrive/i.test(line))).toEqual([]);
    },
  );

  it("has no secret, whatever the service quotes", async () => {
    const { url, received } = await serve(quoting);
    const { lines } = await log("koodrive", "test/support/secret-calls.ts", url);
    expect(lines.length).toBeGreaterThan(36);
    for (const secret of secretsOf(received)) expect(lines.join("\n")).not.toContain(secret);
    expect(lines.filter((line) => line.includes('?access_token=***"')).length).toBeGreaterThan(3);
  });
});
