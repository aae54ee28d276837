// Contents that the service has already: the proof that they are here depends on what the very
// request is authenticated by, and an answer that is lost may have been that a file was made.
import { accessToken, appSignature, type ClientOptions } from "koodrive-client";
import { expect, it } from "vitest";
import { SMALL_PARTS, setUpTransfers } from "../../support/transfers.ts";
import { bytesOf } from "../../support/uploads.ts";

type Set = Awaited<ReturnType<typeof setUpTransfers>>;

/** Uploads contents that are there already, of one part and of several, with another client. */
async function uploadAgain(set: Set, changes: Partial<ClientOptions<never>>) {
  const { koodrive, containerId } = set;
  const other = set.createClient(changes);
  const outcomes: string[] = [];
  for (const size of [200_000, 50, 3]) {
    const bytes = bytesOf(size, 7);
    const options = { containerId, limits: SMALL_PARTS.limits, partSize: 64 * 1024 };
    await koodrive.files.upload(bytes, { ...options, fileName: `${size}.bin` });
    const again = { ...options, fileName: `${size}-again.bin` };
    outcomes.push((await other.files.upload(bytes, again)).outcome);
  }
  return { outcomes, other };
}

it("are proved with a token", async () => {
  const { outcomes } = await uploadAgain(await setUpTransfers(), {});
  expect(outcomes).toEqual(["instant", "instant", "instant"]);
});

it("are proved with the token that takes the place of a refused one", async () => {
  const set = await setUpTransfers();
  const { sandbox, userId } = set;
  let asked = 0;
  const auth = accessToken(() => {
    asked += 1;
    return asked % 2 === 1 ? `Bearer+refused${asked}` : sandbox.createToken({ userId });
  });
  const { outcomes } = await uploadAgain(set, { auth } as never);
  expect(outcomes).toEqual(["instant", "instant", "instant"]);
  const proofs = set.bodies("/files/create").map(({ proofCode }) => proofCode);
  const refused = set.requests
    .filter(({ path }) => path.endsWith("/files/create"))
    .findIndex(({ headers }) => headers.get("authorization")?.includes("refused"));
  expect(refused).toBeGreaterThan(-1);
  expect(proofs[refused]).not.toBe(proofs[refused + 1]);
});

it("are proved with an app signature, by the identifier of its user", async () => {
  const set = await setUpTransfers();
  const { sandbox, userId } = set;
  const auth = appSignature({ ...sandbox.createApplication(), userId });
  const { outcomes } = await uploadAgain(set, { auth } as never);
  expect(outcomes).toEqual(["instant", "instant", "instant"]);
});

it("are proved where a middleware is in use, which sees no proof that it could keep", async () => {
  const set = await setUpTransfers();
  const seen: string[] = [];
  const other = set.createClient();
  other.http.use({
    async onRequest({ request }) {
      if (request.url.endsWith("/files/create")) seen.push(await request.clone().text());
    },
  });
  const { containerId, koodrive } = set;
  const bytes = bytesOf(300);
  await koodrive.files.upload(bytes, { containerId, fileName: "a.bin", ...SMALL_PARTS });
  const again = await other.files.upload(bytes, { containerId, fileName: "b.bin", ...SMALL_PARTS });
  expect(again.outcome).toBe("instant");
  expect(seen).toHaveLength(1);
  expect(seen[0]).not.toContain("proofCode");
});

it.each(["rename", "fail", "skip-identical"] as const)(
  "are there once if the answer is lost, by %s",
  async (onConflict) => {
    const set = await setUpTransfers();
    const { koodrive, containerId, sandbox, made, read } = set;
    for (const size of [50, 300]) {
      const bytes = bytesOf(size);
      const options = { containerId, onConflict, ...SMALL_PARTS };
      await koodrive.files.upload(bytes, { ...options, fileName: `${size}.bin` });
      const before = made().length;
      for (const fault of [{ reset: true }, { status: 502 }]) {
        sandbox.injectFault({ operation: "files.create", when: "after", ...fault });
        const fileName = `${size}-${Object.keys(fault)}.bin`;
        const file = await koodrive.files.upload(bytes, { ...options, fileName });
        expect(file).toMatchObject({ outcome: "instant", fileName });
        expect(await read(file.fileId)).toEqual(bytes);
      }
      expect(made()).toHaveLength(before + 2);
    }
  },
);

it("are there once if the answer is lost and the name was taken", async () => {
  const { koodrive, containerId, sandbox, made, upload } = await setUpTransfers();
  const bytes = bytesOf(300);
  await upload(bytes, { fileName: "a.bin" });
  await upload(bytesOf(10), { fileName: "b.bin" });
  sandbox.injectFault({ operation: "files.create", when: "after", reset: true });
  const options = { containerId, fileName: "b.bin", ...SMALL_PARTS };
  const file = await koodrive.files.upload(bytes, { ...options, onConflict: "rename" });
  expect(file).toMatchObject({ outcome: "instant", fileName: expect.stringMatching(/^b_/) });
  expect(made()).toHaveLength(3);
  // The refusal is what was lost.
  sandbox.injectFault({ operation: "files.create", when: "after", reset: true });
  await expect(koodrive.files.upload(bytes, options)).rejects.toMatchObject({ code: 13000405 });
  expect(made()).toHaveLength(3);
});

it("are told as unclear if nobody may look", async () => {
  const { koodrive, containerId, sandbox, upload } = await setUpTransfers();
  await upload(bytesOf(300), { fileName: "a.bin" });
  sandbox.injectFault({ operation: "files.create", when: "after", reset: true });
  for (const operation of ["files.listPersonal", "files.search"]) {
    sandbox.injectFault({ operation, code: "13000410", times: "always" });
  }
  const options = { containerId, fileName: "b.bin", ...SMALL_PARTS };
  await expect(koodrive.files.upload(bytesOf(300), options)).rejects.toMatchObject({
    ...{ name: "TransferError", reason: "unclear" },
  });
});
