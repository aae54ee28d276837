// What the guides say in tables is what the contract and the client have.
import * as crypto from "node:crypto";
import { readFileSync } from "node:fs";
import * as client from "koodrive-client";
import { createKooDriveClient } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { type Operation, readContract } from "../../scripts/contract/contract.ts";
import { createSha256 } from "../../src/files/hash/sha256-state.ts";
import { guideExamples, runExample } from "../support/guide.ts";
import { rowsOfTables } from "../support/tables.ts";

const contract = readContract();
const guide = (name: string) => readFileSync(`openapi/guide/${name}.md`, "utf8");
/** A guide without its line breaks. */
const proseOf = (name: string) => guide(name).replaceAll(/\s+/g, " ");
const rowsIn = (name: string, wanted: string) =>
  rowsOfTables(guide(name)).filter(({ section }) => section === wanted);
const firstCells = (name: string, section: string) =>
  rowsIn(name, section).map(({ cells: [first = ""] }) => first);
const namesIn = (cells: readonly string[]) =>
  cells.flatMap((cell) => Array.from(cell.matchAll(/`([\w.-]+)`/g), ([, name = ""]) => name));

/** The operations that a text links, those of tags included. */
function operationsIn(text: string): string[] {
  const links = Array.from(text.matchAll(/\(#(operation|tag)\/(\w+)\)/g));
  return links.flatMap(([, kind, name = ""]) =>
    kind === "operation"
      ? [name]
      : contract.operations.filter(({ node }) => node.tags[0] === name).map(({ id }) => id),
  );
}

it("README says how many operations are complete", () => {
  const readme = readFileSync("README.md", "utf8").replaceAll(/\s+/g, " ");
  const all = contract.operations.length;
  const partial = contract.operations.filter(({ node }) => node["x-koodrive-unknown"]).length;
  expect(readme).toContain(`description of ${all} operations`);
  expect(readme).toContain(`Of the ${all} operations, ${all - partial} are complete:`);
  expect(readme).toContain(`The other ${partial} are partial:`);
});

describe("credentials", () => {
  const rows = rowsIn("02-credentials", "Which operation takes which");
  const schemesOf = (operation: Operation) => contract.security(operation).map(([first]) => first);

  it.each([
    ["none", []],
    ["access token of a user", ["AccessToken"]],
    ["access token of an application, or app signature", ["AppAccessToken", "AppSignature"]],
  ])("%s: all operations that take it, and no other", (name, schemes) => {
    const [, text = ""] = rows.find(({ cells }) => cells[0] === name)?.cells ?? [];
    const expected = contract.operations.filter((operation) => {
      // Signing out is documented with an optional token.
      const required = schemesOf(operation).filter((scheme) => scheme !== undefined);
      return required.join() === schemes.join();
    });
    expect(operationsIn(text).sort()).toEqual(expected.map(({ id }) => id).sort());
  });

  it("all others take a user's token or an app signature", () => {
    const named = operationsIn(rows.map(({ cells }) => cells[1]).join());
    const others = contract.operations.filter(({ id }) => !named.includes(id));
    expect(new Set(others.map((operation) => schemesOf(operation).join()))).toEqual(
      new Set(["AccessToken,AppSignature"]),
    );
  });
});

describe("lists", () => {
  it("by offset and by number are those that are named", () => {
    const [text = ""] =
      /By offset go .*? by page number goes .*?\./.exec(proseOf("06-lists")) ?? [];
    const byNumber = contract.operations.filter(({ node }) => {
      const { style } = node["x-koodrive-pagination"] ?? {};
      return style !== undefined && style !== "cursor";
    });
    const others = byNumber.filter(({ node }) => node.tags[0] !== "Spaces").map(({ id }) => id);
    expect(operationsIn(text).sort()).toEqual(others.sort());
  });
});

describe("files", () => {
  it("has states of SHA-256 that are right", async () => {
    const [, begin = "", end = ""] =
      /the state before the first byte is (.*?); after 64 bytes of zero it is (.*?)\./.exec(
        proseOf("07-files"),
      ) ?? [];
    const hash = await createSha256();
    expect(namesIn([begin]).map(Number)).toEqual(hash.words());
    hash.update(new Uint8Array(64));
    expect(namesIn([end]).map(Number)).toEqual(hash.words());
  });

  it("has the proof of the contract, and a program that computes it", async () => {
    const rows = rowsIn("07-files", "Instant uploads");
    const textOf = (name: string) =>
      namesIn([rows.find(({ cells }) => cells[0] === name)?.cells[1] ?? ""])[0] ?? "";
    const { description } = contract.operation("createFile").node;
    const values = ["`X-User-Id`", "seed", "start", "`proofCode`"].map(textOf);
    for (const value of values) expect(description).toContain(value);
    const [program] = guideExamples("openapi/guide/07-files.md").filter(({ code }) =>
      code.includes("export function proofCode"),
    );
    const modules = { "node:crypto": crypto };
    const { proofCode } = await runExample(program as never, { modules });
    const file = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
    const prove = proofCode as (credential: string, file: Uint8Array) => string;
    expect(prove(values[0] ?? "", file)).toBe(values[3]);
  });
});

describe("errors", () => {
  it("has a row for each class of the client", () => {
    const classes = Object.keys(client).filter((name) => name.endsWith("Error"));
    const named = namesIn(firstCells("05-errors", "The client's errors")).filter((name) =>
      name.endsWith("Error"),
    );
    expect([...named, "KooDriveError"].sort()).toEqual(classes.sort());
  });
});

describe("jobs", () => {
  it("has all types and actions", () => {
    const { JobType, JobAction } = contract.root.components.schemas;
    const rows = rowsIn("10-jobs", "Begin a job");
    const types = namesIn(rows.map(({ cells: [type = ""] }) => type));
    const actions = namesIn(rows.map(({ cells }) => cells[2] ?? ""));
    expect(types.map(Number)).toEqual(JobType.enum);
    expect(actions.map(Number)).toEqual(JobAction.enum);
  });
});

describe("the client", () => {
  it("has the options that are listed", () => {
    const names = namesIn(firstCells("15-typescript", "Options of the client"));
    expect(names).toContain("endpoint");
    const options = Object.fromEntries(names.map((name) => [name, undefined]));
    expect(() =>
      createKooDriveClient({ ...options, endpoint: "https://koodrive.example.com" }),
    ).not.toThrow();
  });
});

describe("other languages", () => {
  it("lists every extension of the contract", () => {
    const used = new Set<string>();
    JSON.stringify(contract.root, (key, value) => {
      if (key.startsWith("x-koodrive-")) used.add(key);
      return value;
    });
    expect(namesIn(firstCells("16-other-languages", "Extensions")).sort()).toEqual(
      [...used].sort(),
    );
  });
});

describe("wire variants", () => {
  it("lists every pair of types", () => {
    const pairs = new Set<string>();
    JSON.stringify(contract.root, (key, value) => {
      if (key === "x-koodrive-wire") pairs.add(value.join());
      return value;
    });
    // In the order of the table.
    const listed = [
      "integer,string",
      "string,integer",
      "array,object",
      "boolean,string",
      "string,number",
    ];
    expect(rowsIn("12-wire-variants", "What varies")).toHaveLength(listed.length);
    expect([...pairs].sort()).toEqual(listed.sort());
  });
});
