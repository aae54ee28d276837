// The bytes of a sandbox that is kept: they are there as long as anything has them.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { collect } from "../../../src/sandbox/bytes/byte-store.ts";
import { methodsOf } from "../../../src/sandbox/control/commands.ts";
import { openState } from "../../../src/sandbox/saved/open-state.ts";
import { type State, setMoment } from "../../../src/sandbox/state.ts";
import { addContent, dropContentIfUnused } from "../../../src/sandbox/world/contents.ts";
import { rowsOf } from "../../../src/sandbox/world/table.ts";
import { collectGarbage } from "../../support/garbage.ts";
import { storeText, temporaryDirectory } from "../../support/kept.ts";

/** Milliseconds for garbage to be collected, in a heap that other tests share. */
const COLLECTED = 10_000;

async function open(data: string) {
  const kept = await openState(data, { world: "empty" });
  onTestFinished(kept.close);
  return kept;
}

async function addText(state: State, text: string): Promise<string> {
  const blob = await storeText(state.settings.store, text);
  const [world, { id }] = addContent(state.world, { sha256: "", blobs: [blob, blob] });
  setMoment(state, { world });
  return id;
}

const drop = (state: State, id: string) =>
  setMoment(state, { world: dropContentIfUnused(state.world, id) });

const filesOf = (data: string): string[] =>
  readdirSync(join(data, "bytes"), { recursive: true, encoding: "utf8" }).filter((name) =>
    /[0-9a-f]{32}$/.test(name),
  );

it("bytes are there again when it is opened once more", async () => {
  const data = temporaryDirectory();
  const first = await open(data);
  await addText(first.state, "hello");
  first.close();
  const { state } = await open(data);
  const [blob, again] = rowsOf(state.world.contents)[0]?.blobs ?? [];
  expect(blob).toBe(again);
  const bytes = blob && (await collect(state.settings.store.read(blob)));
  expect(new TextDecoder().decode(bytes)).toBe("hello");
});

it("bytes that no row has are kept for a snapshot, and deleted with it", async () => {
  const data = temporaryDirectory();
  const { state } = await open(data);
  const { snapshot, deleteSnapshot, restore } = methodsOf(state);
  const id = await addText(state, "hello");
  const kept = snapshot();
  const files = filesOf(data);
  drop(state, id);
  await storeText(state.settings.store, "garbage");
  await vi.waitFor(() => {
    collectGarbage();
    expect(filesOf(data)).toEqual(files);
  }, COLLECTED);
  restore(kept);
  drop(state, id);
  deleteSnapshot(kept);
  await vi.waitFor(() => {
    collectGarbage();
    expect(filesOf(data)).toEqual([]);
  }, COLLECTED);
});

it("bytes that no row has are deleted when it is opened", async () => {
  const data = temporaryDirectory();
  const { state, close } = await open(data);
  const { snapshot } = methodsOf(state);
  const id = await addText(state, "hello");
  snapshot();
  drop(state, id);
  close();
  expect(filesOf(data)).toHaveLength(1);
  await open(data);
  expect(filesOf(data)).toEqual([]);
});
