// The other editions of the contract, which the installed package makes when they are asked for,
// are those of the repository, to the byte.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";
import { editions } from "../../scripts/editions/editions.ts";
import { startCommand } from "../support/command.ts";
import { temporaryDirectory } from "../support/kept.ts";
import { runBun, runDeno } from "./bun-deno.ts";
import { MAJORS, type Run, runNode } from "./runtimes.ts";

const directory = inject("directory");
const program = join(directory, "node_modules/koodrive-client/dist/koodrive.js");
const contract = readContract();

/** The texts of all documents, as files of the site. */
const TEXTS: Record<string, string> = {
  "openapi.json": `${JSON.stringify(contract.root)}\n`,
  ...editions(contract),
};

const digest = (text: string) => createHash("sha256").update(text).digest("hex");
const DIGESTS = Object.fromEntries(
  Object.entries(TEXTS).map(([file, text]) => [file, digest(text)]),
);

/** Each document by the command, and the file that it is on the site. */
const COMMANDS: Record<string, string> = {
  openapi: "openapi.json",
  "openapi --edition 3.0": "openapi-3.0.json",
  postman: "postman/collection.json",
  "postman --environment sandbox": "postman/sandbox.environment.json",
  "postman --environment intl": "postman/intl.environment.json",
  "postman --environment cn": "postman/cn.environment.json",
};

describe("the entry koodrive-client/openapi makes all documents in", () => {
  beforeAll(() => {
    writeFileSync(
      join(directory, "editions.js"),
      `import { createHash } from "node:crypto";
       import * as made from "koodrive-client/openapi";
       const { sandbox, intl, cn } = made.postmanEnvironments();
       const digests = Object.entries({
         "openapi.json": made.openApi31(),
         "openapi-3.0.json": made.openApi30(),
         "postman/collection.json": made.postmanCollection(),
         "postman/sandbox.environment.json": sandbox,
         "postman/intl.environment.json": intl,
         "postman/cn.environment.json": cn,
       }).map(([file, document]) => {
         const hash = createHash("sha256").update(JSON.stringify(document) + "\\n");
         return [file, hash.digest("hex")];
       });
       console.log(JSON.stringify(Object.fromEntries(digests)));`,
    );
  });

  const RUNTIMES: Record<string, Run> = {
    ...Object.fromEntries(MAJORS.map((major) => [`Node ${major}`, runNode.bind(null, major)])),
    Bun: runBun,
    Deno: (cwd, ...args) => runDeno(cwd, "run", "--cached-only", "--allow-read=.", ...args),
  };

  it.each(Object.entries(RUNTIMES))("%s", async (_, run) => {
    expect(JSON.parse(await run(directory, "editions.js"))).toEqual(DIGESTS);
  });
});

it.each(Object.entries(COMMANDS))("koodrive %s writes one of them", async (line, file) => {
  const cwd = temporaryDirectory();
  const args = [program, ...line.split(" "), "--out", "document.json"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd });
  expect(stdout).toBe("");
  const written = readFileSync(join(cwd, "document.json"), "utf8");
  const expected = `${JSON.stringify(JSON.parse(TEXTS[file] ?? ""), undefined, 2)}\n`;
  expect(digest(written)).toBe(digest(expected));
});

it("koodrive docs serves all of them", async () => {
  const { printed, output, signal, ended } = startCommand(
    `${process.execPath} ${program} docs --port 0`,
  );
  onTestFinished(async () => {
    signal("SIGKILL");
    await ended;
  });
  await printed(/\n/);
  const [url = ""] = /http:\/\/127\.0\.0\.1:\d+\//.exec(output()) ?? [];
  for (const [file, expected] of Object.entries(DIGESTS)) {
    const response = await fetch(url + file);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(digest(await response.text()), file).toBe(expected);
  }
});

it("says what is missing where a program was bundled into one file", async () => {
  const bundled = join(temporaryDirectory(), "bundled.mjs");
  cpSync("dist/openapi.js", bundled);
  const { postmanCollection } = await import(pathToFileURL(bundled).href);
  expect(postmanCollection).toThrow(
    /^koodrive-client\/openapi needs the file openapi\.json .* import koodrive-client\/openapi\.json/,
  );
});

it("no module of the package loads it but those that make documents", () => {
  const inputs: Record<string, string[]> = JSON.parse(readFileSync("dist/inputs.json", "utf8"));
  const loading = Object.keys(inputs).flatMap((module) => {
    if (!module.startsWith("cli/")) return [];
    const code = readFileSync(`dist/${module}`, "utf8");
    const found = code.match(/[^\n]*"\.\.\/openapi\.js"/g) ?? [];
    return found.map((line) => [module, /\bimport\("/.test(line) ? "later" : "at once"]);
  });
  expect(loading).toEqual([
    ["cli/docs.js", "later"],
    ["cli/openapi.js", "later"],
    ["cli/postman.js", "later"],
  ]);
  const having = Object.entries(inputs).filter(([, files]) =>
    files.some((file) => /openapi-down-convert|scripts\/editions|js-yaml/.test(file)),
  );
  expect(having.map(([module]) => module)).toEqual(["openapi.js"]);
  expect(inputs["openapi.js"]?.filter((file) => file.includes("js-yaml"))).toEqual([]);
});
