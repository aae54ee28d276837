// What is in a folder, by a list that is read no further than it pays.
import { TransferError, type TransferReason } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { readAsNeeded, readWhole } from "../../../src/files/trees/folder-contents.ts";
import type { RemoteEntry } from "../../../src/files/trees/folder-lists.ts";

/** A list of files that are called by their numbers; it counts how many were taken. */
function listOf(length: number) {
  const list = { taken: 0, entries };
  async function* entries(): AsyncGenerator<RemoteEntry> {
    for (let number = 0; number < length; number += 1) {
      list.taken += 1;
      const name = `${number}.txt`;
      yield { id: name, name, isFolder: false, size: 1, sha256: undefined };
    }
  }
  return list;
}

const idsOf = (entries: readonly RemoteEntry[]) => entries.map(({ id }) => id);

const fail = (reason: TransferReason, message: string) => new TransferError(reason, message, {});

describe("what is in a folder", () => {
  it("is read as far as there are names to look for, though the list has no end", async () => {
    const list = listOf(Number.POSITIVE_INFINITY);
    const contents = readAsNeeded(list.entries());
    expect(idsOf(await contents.find("7.txt"))).toEqual(["7.txt"]);
    expect(list.taken).toBe(2000);
    expect(await contents.find("none")).toEqual([]);
    expect(list.taken).toBe(2200);
    const names = ["2250.txt", "2350.txt", "none"];
    const found = await Promise.all(names.map((name) => contents.find(name)));
    expect(found.map(idsOf)).toEqual([["2250.txt"], ["2350.txt"], []]);
    expect(list.taken).toBe(2500);
  });

  it("is read to its end where a name is known to be there", async () => {
    const list = listOf(5000);
    const contents = readWhole({ fail }, list.entries());
    expect(idsOf(await contents.find("4999.txt"))).toEqual(["4999.txt"]);
    expect(list.taken).toBe(5000);
  });

  it("is not read for ever where a name is known to be there", async () => {
    const list = listOf(Number.POSITIVE_INFINITY);
    const contents = readWhole({ fail }, list.entries());
    const error = await contents.find("none").catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      ...{ name: "TransferError", reason: "ambiguous" },
      message: expect.stringContaining("its folder goes on after 100000 entries"),
    });
    expect(list.taken).toBe(100_001);
  });
});
