// Directories here, and spaces of a sandbox.
import { accessToken, createKooDriveClient, type TreeResult } from "koodrive-client";
import type { Sandbox } from "koodrive-client/sandbox";
import { expect } from "vitest";
import { ENDPOINT } from "./sandbox.ts";
import { makeTree, type Tree } from "./trees.ts";
import { setUpUploads } from "./uploads.ts";

export const TREE = {
  "a.txt": "a",
  "empty.txt": "",
  "Plans/": "",
  "Drawings/1/plan.txt": "plan 1",
  "Drawings/2/plan.txt": "plan 2",
};

/** Expects all of `TREE` to have been carried. `id` is that of `a.txt`. */
export function expectWholeTree({ outcome, entries }: TreeResult, id: string): void {
  expect(outcome).toBe("all");
  expect(entries.map(({ path, kind, status }) => [path, kind, status])).toEqual([
    ["Drawings", "folder", "done"],
    ["Drawings/1", "folder", "done"],
    ["Drawings/1/plan.txt", "file", "done"],
    ["Drawings/2", "folder", "done"],
    ["Drawings/2/plan.txt", "file", "done"],
    ["Plans", "folder", "done"],
    ["a.txt", "file", "done"],
    ["empty.txt", "file", "done"],
  ]);
  expect(entries).toContainEqual({
    ...{ path: "a.txt", kind: "file", status: "done", fileId: id, fileName: "a.txt", size: 1 },
    ...{ reason: undefined, error: undefined },
  });
}

/** Reason or status by path. */
export const told = ({ entries }: TreeResult) =>
  Object.fromEntries(entries.map(({ path, status, reason }) => [path, reason ?? status]));

/** What the sandbox is asked for from now on. */
export function callsFromNow(sandbox: Sandbox) {
  const before = sandbox.getJournal().entries.length;
  return () => {
    const { entries } = sandbox.getJournal();
    return entries.slice(before).map(({ operation }) => operation);
  };
}

/** A directory, and the space of a client that it is to go to. */
export async function setUpTree(tree: Tree = TREE) {
  const set = await setUpUploads();
  const { sandbox, containerId } = set;
  const stored = async (): Promise<Tree> => {
    const found: Record<string, string> = {};
    for (const { id, path } of sandbox.listFiles({ containerId, limit: 1000 })) {
      found[path] = path.endsWith("/") ? "" : (await sandbox.readFile({ fileId: id })).text;
    }
    return found;
  };
  /** A client whose requests a test sees before they are answered. */
  const watched = (onRequest: (url: string, init?: RequestInit) => unknown) =>
    createKooDriveClient({
      ...{ endpoint: ENDPOINT, auth: accessToken(sandbox.createToken({ userId: set.userId })) },
      retry: { baseDelay: 1 },
      fetch: async (input, init) => {
        await onRequest(String(input instanceof Request ? input.url : input), init);
        return sandbox.fetch(input, init);
      },
    });
  return {
    ...set,
    target: { containerId },
    directory: makeTree(tree),
    stored,
    watched,
    calls: callsFromNow(sandbox),
  };
}

/** A space that has these files. */
export async function setUpFolder(tree: Tree) {
  const set = await setUpUploads();
  const { sandbox, containerId } = set;
  for (const [path, text] of Object.entries(tree)) {
    const content = path.endsWith("/") ? {} : { text };
    await sandbox.addFile({ containerId, path, ...content });
  }
  return { ...set, root: { containerId, fileId: "root" }, calls: callsFromNow(sandbox) };
}
