// The contract is fit for other generators than the one that this project uses: each takes it as it
// is, knows every operation, and what it writes in TypeScript compiles with nothing installed.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";
import { compile } from "./compile.ts";
import { type Outcome, runConfined } from "./confined.ts";
import { CONTRACT, heyApi, redocly } from "./contract.ts";

const operations = readContract().operations.map(({ id }) => id);

const pascal = (id: string) => id.replace(/^./, (letter) => letter.toUpperCase());
const snake = (id: string) => id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

interface Generator {
  /** The program and its arguments, given the directory to write to. */
  command: (output: string) => [program: string, ...args: string[]];
  /**
   * How the output begins to define an operation. Comments mention operations too, which must not
   * count.
   */
  defines: (id: string) => string;
}

const typescript: Record<string, Generator> = {
  "@hey-api/openapi-ts": {
    command: heyApi,
    defines: (id) => `export const ${id} = <`,
  },
  orval: {
    command: (output) => [
      "test/generators/node_modules/.bin/orval",
      `--input=${CONTRACT}`,
      `--output=${output}/client.ts`,
      "--client=fetch",
    ],
    defines: (id) => `export const ${id} = async (`,
  },
  kubb: {
    command: (output) => ["test/generators/kubb.ts", CONTRACT, output],
    defines: (id) => `export async function ${id}(`,
  },
  "swagger-typescript-api": {
    command: (output) => [
      "test/generators/node_modules/.bin/swagger-typescript-api",
      "generate",
      `--path=${CONTRACT}`,
      `--output=${output}`,
      "--name=client.ts",
    ],
    defines: (id) => `\n    ${id}: (`,
  },
  "redocly generate-client": {
    command: redocly("typescript"),
    defines: (id) => `\n    ${id}: { id: "${id}", method: `,
  },
};

// Java is not here: of an enum with the value "*" this version makes a constant named _, which Java
// reserves.
const others: Record<string, Generator> = {
  Go: { command: redocly("go"), defines: (id) => `func (c *Client) ${pascal(id)}(` },
  PHP: { command: redocly("php"), defines: (id) => `public function ${id}(` },
  Python: { command: redocly("python"), defines: (id) => `    def ${snake(id)}(` },
};

const directory = mkdtempSync("test/generators/output-");
afterAll(() => rmSync(directory, { recursive: true }));

const outputOf = (name: string) => join(directory, name.replace(/\W/g, "-"));

/** All files below a directory, those in hidden directories too. */
const filesIn = (output: string) =>
  readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

describe.each(Object.entries({ ...typescript, ...others }))("%s", (name, { command, defines }) => {
  const output = outputOf(name);
  let outcome: Outcome;
  beforeAll(() => {
    outcome = runConfined(directory, ...command(output));
  });

  it("accepts the contract", () => {
    expect(outcome.status, outcome.printed).toBe(0);
  });

  it(`defines all ${operations.length} operations`, () => {
    const text = filesIn(output)
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    expect(operations.filter((id) => !text.includes(defines(id)))).toEqual([]);
  });

  if (!(name in typescript)) return;
  it("compiles with --strict, and imports nothing but itself", () => {
    for (const file of filesIn(output)) {
      const code = readFileSync(file, "utf8");
      expect(
        code.match(/\b(from |import ?|import\(|require\()["'][^."'\s][^"'\s]*["']/g) ?? [],
        file,
      ).toEqual([]);
      // Some tell the compiler not to look.
      writeFileSync(file, code.replaceAll("@ts-nocheck", ""));
    }
    expect(compile(output)).toBe("");
  });
});

describe("these checks bite", () => {
  const output = outputOf("bite");

  it("on code that does not compile", () => {
    mkdirSync(output);
    writeFileSync(join(output, "wrong.ts"), "export const wrong = (argument) => argument;");
    expect(compile(output)).toContain("implicitly has an 'any' type");
  });

  it.each([
    ["writes elsewhere", 'fs.writeFileSync("test/generators/stray", "")', "ERR_ACCESS_DENIED"],
    ["starts another program", 'child_process.execFileSync("true")', "ERR_ACCESS_DENIED"],
    ["fetches", 'fetch("http://127.0.0.1:4010").catch(() => {})', "tried to reach the network"],
    [
      "looks up a name",
      'dns.promises.resolve("example.org").catch(() => {})',
      "tried to reach the network",
    ],
  ])("on a generator that %s", (_, code, message) => {
    const { status, printed } = runConfined(directory, "--eval", code);
    expect(status).not.toBe(0);
    expect(printed).toContain(message);
  });
});
