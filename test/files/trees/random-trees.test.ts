// Trees of any kind, up and down again; and how many calls many files take.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultOfName } from "../../../src/model/file-names.ts";
import { ALL_CASES } from "../../support/sample.ts";
import { makeTree, readTree, type Tree } from "../../support/trees.ts";
import { setUpUploads } from "../../support/uploads.ts";

/** Names that the service and this file system take. */
const name = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
    fc.constantFrom("a", "A", "\u00e9", "e\u0301", "CON", " ", "x.", "..x", "-", "~", "%2f", "$&"),
  )
  .filter(
    (text) => faultOfName(text) === undefined && !text.includes("\0") && !/\p{Cs}/u.test(text),
  );

type Node = string | { [name: string]: Node };

const { tree } = fc.letrec<{ tree: Record<string, Node>; node: Node }>((tie) => ({
  tree: fc.dictionary(name, tie("node"), { maxKeys: 4 }),
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.string({ unit: "binary", maxLength: 300 }).filter((text) => !/\p{Cs}/u.test(text)),
    tie("tree"),
  ),
}));

/** Contents by path, and folders that are empty. */
function flatten(nodes: Record<string, Node>, above = ""): [string, string][] {
  return Object.entries(nodes).flatMap(([inner, node]): [string, string][] => {
    const path = above + inner;
    if (typeof node === "string") return [[path, node]];
    const contents = flatten(node, `${path}/`);
    return contents.length > 0 ? contents : [[`${path}/`, ""]];
  });
}

const sorted = (contents: Tree) =>
  Object.fromEntries(Object.entries(contents).sort(([a], [b]) => (a < b ? -1 : 1)));

describe("trees", { timeout: ALL_CASES ? 120_000 : 20_000 }, () => {
  it("are the same when they have gone up and come down again", async () => {
    const { koodrive, sandbox, containerId } = await setUpUploads({ minPartSize: 64 });
    let runs = 0;
    const check = async (nodes: Record<string, Node>, concurrency: number) => {
      runs += 1;
      const { id: parentFolder } = await sandbox.addFile({ containerId, path: `${runs}/` });
      const given = sorted(Object.fromEntries(flatten(nodes)));
      const directory = makeTree(given);
      const limits = { minPartSize: 64 };
      const options = { concurrency, limits, partSize: 128 };
      const up = { containerId, parentFolder, onConflict: "skip-identical" } as const;
      const target = makeTree();
      const fetch = () =>
        koodrive.files.downloadDirectory({ containerId, fileId: parentFolder }, target, {
          ...options,
          onConflict: "skip-identical",
        });
      for (const statusOfFiles of ["done", "identical"]) {
        for (const result of [
          await koodrive.files.uploadDirectory(directory, up, options),
          await fetch(),
        ]) {
          expect(result.outcome).toBe("all");
          const files = result.entries.filter(({ kind }) => kind === "file");
          expect(new Set(files.map(({ status }) => status)).size).toBeLessThan(2);
          expect(files[0]?.status ?? statusOfFiles).toBe(statusOfFiles);
        }
        expect(readTree(target)).toEqual(given);
      }
    };
    await fc.assert(fc.asyncProperty(tree, fc.integer({ min: 1, max: 6 }), check), {
      numRuns: ALL_CASES ? 60 : 5,
      endOnFailure: true,
    });
  });

  it("take three calls a file, one a folder and two to look, and down a call and an address", async () => {
    const FILES = ALL_CASES ? 1000 : 60;
    const contents = Array.from({ length: FILES }, (_, file) => [
      `${file % 3}/${file}`,
      `file ${file}`,
    ]);
    const given: Tree = Object.fromEntries(contents);
    let counts: Record<string, number> = {};
    const { koodrive, containerId } = await setUpUploads({
      log({ operation }) {
        counts[String(operation)] = (counts[String(operation)] ?? 0) + 1;
      },
    });
    counts = {};
    await koodrive.files.uploadDirectory(makeTree(given), { containerId });
    expect(counts).toEqual({
      // What is in the folder that they go to, whose space it is first.
      ...{ "spaces.getById": 1, "files.listPersonal": 1 },
      ...{ "files.createDirectory": 3, "files.create": FILES },
      ...{ "storage.put": FILES, "files.completeUpload": FILES },
    });
    const target = makeTree();
    await koodrive.files.downloadDirectory({ containerId, fileId: "root" }, target);
    expect(readTree(target)).toEqual(sorted(given));
    const { "files.getDownloadUrls": addresses = 0, "storage.get": gets } = counts;
    expect(gets).toBe(FILES);
    expect(addresses).toBeLessThanOrEqual(FILES / 6);
  });
});
