// Answers of the service that are not as documented.
import { expect, it } from "vitest";
import { SMALL_PARTS, setUpTransfers } from "../../support/transfers.ts";
import { bytesOf } from "../../support/uploads.ts";

type Answer = Record<string, unknown>;
type Part = { partNumber: unknown; uploadUrl: string };

/** A client whose answers of one path are changed. */
async function setUpAnswers(end: string, change: (answer: Answer) => Answer) {
  const { sandbox, createClient, ...set } = await setUpTransfers();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await sandbox.fetch(input, init);
    if (!new URL(String(input)).pathname.endsWith(end)) return response;
    return Response.json(change((await response.json()) as Answer));
  };
  return { ...set, sandbox, koodrive: createClient({ fetch, validate: false }) };
}

it.each<[string, object]>([
  ["a text instead of true", { rapidUpload: "false", exist: "false" }],
  ["that a file is there, unasked", { exist: true }],
])("bytes are sent whatever the service says: %s", async (_, told) => {
  const set = await setUpAnswers("/files/create", (answer) => ({ ...answer, ...told }));
  const { koodrive, containerId, read } = set;
  for (const size of [50, 300]) {
    const options = { containerId, fileName: `${size}.bin`, ...SMALL_PARTS };
    const file = await koodrive.files.upload(bytesOf(size), options);
    expect(file.outcome).toBe("sent");
    expect(await read(file.fileId)).toEqual(bytesOf(size));
  }
});

it("a file that is said to be there at once, and is not, is told", async () => {
  const told = { fileId: "nowhere", rapidUpload: true };
  const { koodrive, containerId } = await setUpAnswers("/files/create", () => told);
  const options = { containerId, fileName: "a.bin", ...SMALL_PARTS };
  const upload = koodrive.files.upload(bytesOf(50), options);
  await expect(upload).rejects.toMatchObject({ name: "TransferError", reason: "unclear" });
});

it.each([[null], [""], [undefined]])("a size of %s is not told, and not compared", async (size) => {
  const detail = (answer: Answer) => ({ ...answer, size });
  const set = await setUpTransfers();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await set.sandbox.fetch(input, init);
    const isDetail = (init?.method ?? "GET") === "GET" && !String(input).includes("_storage");
    return isDetail ? Response.json(detail((await response.json()) as Answer)) : response;
  };
  const koodrive = set.createClient({ fetch, validate: false });
  const options = { containerId: set.containerId, fileName: "a.bin", ...SMALL_PARTS };
  expect(await koodrive.files.upload(bytesOf(50), options)).toMatchObject({ outcome: "sent" });
});

it("numbers of parts may be text", async () => {
  const asText = (part: Part) => ({ ...part, partNumber: String(part.partNumber) });
  const { koodrive, containerId } = await setUpAnswers("/files/create", (answer) => ({
    ...answer,
    multiParts: (answer.multiParts as Part[]).map(asText),
  }));
  const options = { containerId, fileName: "a.bin", ...SMALL_PARTS };
  expect(await koodrive.files.upload(bytesOf(300), options)).toMatchObject({ outcome: "sent" });
});

it.each([[[null]], [{}], [[7]], [[{ partNumber: 1, uploadUrl: {} }]]])(
  "parts that are %j have no address",
  async (multiParts) => {
    const set = await setUpAnswers("", (answer) => ({ ...answer, multiParts }));
    const options = { containerId: set.containerId, fileName: "a.bin", ...SMALL_PARTS };
    const upload = set.koodrive.files.upload(bytesOf(300), options);
    await expect(upload).rejects.toMatchObject({ name: "TransferError", reason: "no-address" });
  },
);
