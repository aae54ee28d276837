// When `koodrive report audit` writes: each page as it comes, to a reader that may have enough.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { koodrive } from "../support/koodrive.ts";
import { respondWith, serve } from "../support/server.ts";

const PAGE = 100;
const environment = (url: string) => ({ KOODRIVE_ENDPOINT: url, KOODRIVE_TOKEN: "t0ken" });

/** A log of so many entries; a page is answered when `mayAnswer` resolves for its number. */
const serveLog = (total: number, mayAnswer: (page: number) => Promise<unknown>, moved = 0) =>
  serve(async (response, request) => {
    const { pageNum } = JSON.parse(request.body).pageInfo;
    await mayAnswer(pageNum);
    const begin = Math.max(0, pageNum * PAGE - moved);
    const logInfoList = Array.from({ length: Math.min(PAGE, total - begin) }, (_, index) => ({
      logId: String(begin + index),
      operateTime: new Date(Date.UTC(2026, 0, 1) + (begin + index) * 1000).toISOString(),
    }));
    respondWith({ code: 0, msg: "OK", total, logInfoList })(response, request);
  });

it("has written a page before the next one has come", async () => {
  let isWritten = () => {};
  const written = new Promise<void>((resolve) => {
    isWritten = resolve;
  });
  // Were nothing written, the second page would never come.
  const { url, received } = await serveLog(150, async (page) => page > 0 && (await written));
  const { code, stdout } = await koodrive(["report", "audit", "--from", "2026-01-01"], {
    env: environment(url),
    onOutput: (text) => text.includes('"logId":"99"') && isWritten(),
  });
  expect(code).toBe(0);
  expect(stdout.match(/\n/g)).toHaveLength(150);
  expect(received).toHaveLength(2);
});

it("writes an entry once that comes again, since pages have moved", async () => {
  const { url } = await serveLog(250, async () => {}, 7);
  const args = ["report", "audit", "--from", "2026-01-01"];
  const { stdout } = await koodrive(args, { env: environment(url) });
  const identifiers = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).logId);
  expect(new Set(identifiers).size).toBe(identifiers.length);
  expect(identifiers).toEqual(identifiers.toSorted((one, other) => one - other));
});

it("ends without a failure, and asks for no more, where its reader has enough", async () => {
  const { url, received } = await serveLog(1_000_000, async () => {});
  const line =
    `'${process.execPath}' src/cli/main.ts report audit --from 2026-01-01 | head -n 1; ` +
    `echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = await promisify(execFile)("bash", ["--norc", "-c", line], {
    env: { ...environment(url), PATH: process.env.PATH, KOODRIVE_CONFIG: "/nowhere" },
  });
  const [first = "", code] = stdout.split("\n");
  expect(JSON.parse(first)).toMatchObject({ logId: "0" });
  expect({ code, stderr }).toEqual({ code: "0", stderr: "" });
  expect(received.length).toBeLessThan(100);
});
