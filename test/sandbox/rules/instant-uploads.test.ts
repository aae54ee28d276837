import { createHash } from "node:crypto";
import { appSignature, createKooDriveClient } from "koodrive-client";
import { expect, it } from "vitest";
import { ENDPOINT } from "../../support/sandbox.ts";
import { announcement, bytesOf, digestOf, setUpUploads } from "../../support/uploads.ts";

const sha256 = (data: string | Uint8Array): string =>
  createHash("sha256").update(data).digest("hex");

/** The proof of a content by the published steps. */
function proofOf(credential: string, bytes: Uint8Array): string {
  const digest = createHash("sha256").update(sha256(credential)).digest();
  const number = digest.readBigUInt64BE(24) & 0x7fff_ffff_ffff_ffffn;
  const start = Number(number % BigInt(bytes.length));
  return sha256(bytes.subarray(start, start + 8));
}

/** A world that has a content, and a token whose value the test knows. */
async function setUpKnown(bytes = bytesOf(1000)) {
  const set = await setUpUploads();
  const first = await set.upload(bytes);
  const token = set.sandbox.createToken({ userId: set.userId });
  const create = (authorization: string, changes: object) =>
    set.send(`${ENDPOINT}/koodrive/ose/v1/files/create`, {
      method: "POST",
      headers: { authorization, "content-type": "application/json" },
      body: JSON.stringify({ ...announcement(set.containerId, bytes.length), ...changes }),
    });
  return { ...set, first, bytes, token, create, digest: await digestOf(bytes) };
}

it("our own test vector of the reference is right", () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
  expect(proofOf("1605107117323346560", bytes)).toBe(
    "871bdacd1df5b18948003b81f2bb374f2bd3129f873f8c6fa5cd3ae69504e76f",
  );
});

it.each([
  ["as it was issued", (token: string) => token],
  ["with a blank", (token: string) => token.replace("+", " ")],
  ["without its prefix", (token: string) => token.replace("Bearer+", "")],
])("an upload is instant with a proof by the token %s", async (_, write) => {
  const { create, token, bytes, digest, urlOf, download, first } = await setUpKnown();
  const authorization = write(token);
  const proofCode = proofOf(authorization, bytes);
  const answer = await (await create(authorization, { sha256: digest, proofCode })).json();
  expect(answer).toMatchObject({ rapidUpload: true, fileName: expect.stringMatching(/^test_/) });
  expect(answer).not.toHaveProperty("multiParts");
  expect(answer.fileId).not.toBe(first);
  expect(await download(await urlOf(answer.fileId))).toEqual(bytes);
});

it("an upload is instant with a proof by the identifier of a user who is signed for", async () => {
  const { sandbox, containerId, userId, bytes, digest } = await setUpKnown();
  const koodrive = createKooDriveClient({
    ...{ endpoint: ENDPOINT, fetch: sandbox.fetch, now: sandbox.now },
    auth: appSignature({ appId: "sandbox-app", appSecret: "sandbox-secret", userId }),
  });
  const proof = { sha256: digest, proofCode: proofOf(userId, bytes) };
  const file = { ...announcement(containerId, bytes.length), ...proof };
  expect(await koodrive.files.create(file)).toMatchObject({ rapidUpload: true });
});

it.each([1, 7, 8, 9])("a content of %i bytes can be proved", async (length) => {
  const { create, token, bytes, digest } = await setUpKnown(bytesOf(length));
  const proofCode = proofOf(token, bytes);
  const answer = await (await create(token, { sha256: digest, proofCode })).json();
  expect(answer.rapidUpload).toBe(true);
});

it("an empty file needs no proof", async () => {
  const { create, token, digest } = await setUpKnown(bytesOf(0));
  const answer = await (await create(token, { sha256: digest })).json();
  expect(answer.rapidUpload).toBe(true);
});

it.each<[string, (known: Awaited<ReturnType<typeof setUpKnown>>) => object]>([
  ["a wrong proof", ({ digest }) => ({ sha256: digest, proofCode: "0".repeat(64) })],
  [
    "the proof of another credential",
    ({ digest, bytes }) => ({ sha256: digest, proofCode: proofOf("Bearer+x", bytes) }),
  ],
  [
    "another length",
    ({ digest, bytes, token }) => ({
      sha256: digest,
      proofCode: proofOf(token, bytes),
      length: 999,
      multiParts: [],
    }),
  ],
  [
    "a content that nobody has",
    ({ bytes, token }) => ({ sha256: "0".repeat(64), proofCode: proofOf(token, bytes) }),
  ],
])("with %s the bytes have to be sent", async (_, changesOf) => {
  const known = await setUpKnown();
  const answer = await (await known.create(known.token, changesOf(known))).json();
  expect(answer).toMatchObject({ code: 0, exist: false, multiParts: expect.any(Array) });
  expect(answer).not.toHaveProperty("rapidUpload");
});
