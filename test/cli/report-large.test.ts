// Reports of large organizations: how many calls they make, how many at once, and what they keep.
import { accessToken, createKooDriveClient, type KooDriveClient } from "koodrive-client";
import { expect, it } from "vitest";
import { quotaReport } from "../../src/cli/report/quota.ts";
import { respondWith, serve } from "../support/server.ts";

const PAGE = 100;
/** Milliseconds that a page takes: the next ones are asked for by then. */
const DELAY = 2;

/** A service with so many spaces of each kind. @param overlap How far pages move back. */
async function serveSpaces(counts: Record<string, number>, overlap = 0) {
  const calls = { all: 0, atOnce: 0, most: 0 };
  const { url } = await serve(async (response, request) => {
    const { pathname, searchParams } = new URL(request.target, "http://127.0.0.1");
    calls.all += 1;
    calls.atOnce += 1;
    calls.most = Math.max(calls.most, calls.atOnce);
    await new Promise((resolve) => setTimeout(resolve, DELAY));
    calls.atOnce -= 1;
    const [, kind = ""] = /\/space\/(\w+)List$/.exec(pathname) ?? [];
    const total = counts[kind] ?? 0;
    const begin = Math.max(0, Number(searchParams.get("offset")) - overlap);
    const items = Array.from({ length: Math.max(0, Math.min(PAGE, total - begin)) }, (_, index) =>
      spaceOf(kind, begin + index),
    );
    respondWith({ code: 0, msg: "OK", total, [`${kind}s`]: items })(response, request);
  });
  const koodrive = createKooDriveClient({ endpoint: url, auth: accessToken("t0ken") });
  return { koodrive: koodrive as KooDriveClient, calls };
}

/** It has used 1 to 10 of 10 GB. */
const spaceOf = (kind: string, number: number) => ({
  name: `${kind} ${number}`,
  containerId: `${kind}${number}`,
  capacity: 10,
  spaceUsed: String(1024 * 1024 * (1 + (number % 10))),
});

it("walks 10,000 users with as many calls as pages, a few at once", async () => {
  const { koodrive, calls } = await serveSpaces({ department: 250, user: 10_000, group: 1_000 });
  const { kinds, spaces } = await quotaReport(koodrive, 95);
  expect(kinds.map((kind) => kind.spaces)).toEqual([250, 10_000, 1_000]);
  expect(kinds.map(({ spacesOver }) => spacesOver)).toEqual([25, 1_000, 100]);
  expect(spaces).toHaveLength(11_250);
  // The allocation, and 3 + 100 + 10 pages. Behind a full page at the end a few find nothing.
  expect(calls.all).toBeGreaterThanOrEqual(114);
  expect(calls.all).toBeLessThanOrEqual(114 + 12);
  expect(calls.most).toBeGreaterThan(1);
  expect(calls.most).toBeLessThanOrEqual(4);
});

it("counts a space once that is on two pages, since one was added before it", async () => {
  const { koodrive } = await serveSpaces({ user: 450 }, 1);
  const { kinds, spaces } = await quotaReport(koodrive);
  const identifiers = spaces.map(({ containerId }) => containerId);
  expect(new Set(identifiers).size).toBe(identifiers.length);
  expect(kinds[1]).toMatchObject({ spaces: identifiers.length });
  expect(identifiers.length).toBeGreaterThan(400);
});
