// Downloads from a storage that is slow: when they are given up, and when not.
import { expect, it } from "vitest";
import { readAll, type StoreAnswer, serveFile } from "../../support/file-server.ts";
import { bytesOf } from "../../support/uploads.ts";

const BYTES = bytesOf(10_000);

async function download(answer: StoreAnswer) {
  const { koodrive, file, gets } = await serveFile(BYTES, { answer: () => answer });
  const options = { concurrency: 1, stallTimeout: 200 };
  const { body } = await koodrive.files.download(file, undefined, options);
  return { result: readAll(body), gets };
}

it("gives up a trickle without an end", async () => {
  const { result, gets } = await download({ trickle: 1 });
  const error = await result.catch((thrown: Error) => thrown);
  expect(error).toMatchObject({ reason: "stalled", retryable: true, fileId: "F1" });
  expect(String(error)).toMatch(/no more than \d+ bytes came in \d+ ms/);
  // Bytes have moved, but so few are no success.
  expect(gets).toHaveLength(3);
});

it("goes on where bytes come slowly, but steadily", async () => {
  const { result, gets } = await download({ trickle: 100 });
  expect(await result).toEqual(BYTES);
  expect(gets).toHaveLength(1);
});

it("takes no pause of the program itself for one of the storage", async () => {
  const { result, gets } = await download({ trickle: 100 });
  setTimeout(() => keepBusy(500), 100);
  expect(await result).toEqual(BYTES);
  expect(gets).toHaveLength(1);
});

/** So many milliseconds, in which the program does nothing else. */
function keepBusy(duration: number): void {
  const end = performance.now() + duration;
  while (performance.now() < end);
}
