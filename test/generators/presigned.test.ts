// The addresses of the sandbox's store, judged by aws4: it signs what they ask for in the same way.
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { createSandbox, rowsOf } from "../../src/sandbox/index.ts";

const { sign } = createRequire(import.meta.url)("aws4");

/** The signature that aws4 makes for the request of an address. */
function signatureFor(address: string, method: string, headers: object, secret: string) {
  const { host, pathname, searchParams } = new URL(address);
  searchParams.delete("X-Amz-Signature");
  const request = {
    ...{ service: "s3", region: "cn-north-4", signQuery: true },
    ...{ method, host, path: `${pathname}?${searchParams}`, headers },
  };
  const { path } = sign(request, { accessKeyId: "SANDBOX", secretAccessKey: secret });
  return new URL(path, address).searchParams.get("X-Amz-Signature");
}

const signatureIn = (address: string) => new URL(address).searchParams.get("X-Amz-Signature");

it.each(["Notes.txt", "Résumé (1) 'final' + ~.txt"])(
  "addresses of %s have the signature that aws4 computes",
  async (fileName) => {
    const sandbox = createSandbox();
    const { storageKey } = sandbox.world;
    const { id: userId } = sandbox.findUser({ role: 2 });
    const [space] = rowsOf(sandbox.world.spaces).filter(({ ownerId }) => ownerId === userId);
    const headers = { authorization: sandbox.createToken({ userId }) };
    const call = async (path: string, body: object) => {
      const address = `https://koodrive.example.com/koodrive/ose/v1/files/${path}`;
      const type = { "content-type": "application/json" };
      const init = { method: "POST", headers: { ...headers, ...type }, body: JSON.stringify(body) };
      return (await sandbox.fetch(address, init)).json();
    };
    const containerId = space?.containerId;
    const { multiParts } = await call("create", {
      ...{ containerId, fileName, fileType: "26", parentFolder: ["root"], length: 5 },
      ...{ uploadMode: "multipart", uploadType: 1, autoRename: 2 },
    });
    const [{ uploadUrl }] = multiParts;
    const length = { "Content-Length": "5" };
    expect(signatureIn(uploadUrl)).toBe(signatureFor(uploadUrl, "PUT", length, storageKey));

    const { id } = await sandbox.addFile({ userId, path: fileName, text: "Notes" });
    const { downloads } = await call("download", { containerId, fileIds: [id] });
    const [{ url }] = downloads;
    expect(signatureIn(url)).toBe(signatureFor(url, "GET", {}, storageKey));
  },
);
