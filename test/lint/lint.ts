// Lints a small contract by the project's own configuration, as `npm run lint` does. Redocly is
// started once a test file: each case is an operation in a file of its own.
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { Node } from "../../scripts/contract/contract.ts";

export async function redocly(directory: string, ...args: string[]): Promise<string> {
  const cli = resolve("node_modules/@redocly/cli/bin/cli.js");
  const run = promisify(execFile)("node", [cli, ...args], { cwd: directory, maxBuffer: 1e8 });
  // It fails when it finds something, which is what is asked for.
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  return stdout;
}

interface Problem {
  ruleId: string;
  message: string;
  location: { source: { ref: string } }[];
}

/** What the linter finds in a contract of these files, whose root is `openapi.yaml`. */
async function lint(files: Record<string, Node | string>): Promise<Problem[]> {
  const directory = mkdtempSync(join(tmpdir(), "koodrive-lint-"));
  try {
    for (const entry of ["redocly.yaml", "package.json", "scripts/lint"])
      cpSync(entry, join(directory, entry), { recursive: true });
    for (const [file, content] of Object.entries(files)) {
      const path = join(directory, "openapi", file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, typeof content === "string" ? content : toYaml(content));
    }
    const all = ["--format=json", "--max-problems=10000"];
    const output = await redocly(directory, "lint", "koodrive@v1", ...all);
    return JSON.parse(output).problems;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const toYaml = (content: Node) => stringify(content, { aliasDuplicateObjects: false });

export interface Case {
  /** What is wrong, or right all the same. */
  title: string;
  /** The fields that differ from those of an operation that is right. */
  fields: (right: Node) => Record<string, unknown>;
  /** Lines of its file as they are written, behind the fields. */
  yaml?: string;
  /** Where the operation stands, if not in a file of `spaces` that is named after it. */
  file?: string;
  /** Another rule than that of the other cases. */
  rule?: string;
  /** What the rule says of it: a list of texts, or what `expect` makes of one. */
  messages: unknown;
}

interface Root extends Pick<Case, "fields" | "messages"> {
  /** The text of a file that the description of the contract is in. */
  guide?: string;
}

/** Tests of a rule. Of openapi.yaml with other `fields` it says `messages`. */
export function describeRule(
  rule: string,
  cases: Case[],
  root: Root = { fields: () => ({}), messages: [] },
): void {
  const valid: Case = { title: "what is right", fields: () => ({}), messages: [] };
  const written = [valid, ...cases].map((one, index) => {
    const name = `getSpace${"s".repeat(index)}`;
    const { fields, yaml = "", file = `spaces/${name}.yaml` } = one;
    const right = rightOperation(name);
    return { rule, ...one, file, operation: toYaml({ ...right, ...fields(right) }) + yaml };
  });

  describe(rule, () => {
    let problems: Problem[];
    beforeAll(async () => {
      const rightOne = rightRoot(written.map(({ file }) => file));
      const operations = written.map(({ file, operation }) => [file, operation]);
      problems = await lint({
        ...Object.fromEntries(operations),
        "openapi.yaml": { ...rightOne, ...root.fields(rightOne) },
        "guide.md": root.guide ?? "",
        "common/parameters.yaml": PARAMETERS,
        "common/responses.yaml": RESPONSES,
        "spaces/schemas.yaml": SCHEMAS,
      });
    });
    const found = (ruleId: string, file: string) =>
      problems
        .filter((problem) => problem.ruleId === ruleId)
        .filter(({ location: [at] }) => at?.source.ref === `openapi/${file}`)
        .map(({ message }) => message);

    it.each(written)("judges $title", ({ rule, file, messages }) => {
      expect(found(rule, file)).toEqual(messages);
    });
    it("judges the root of the contract", () => {
      expect([...found(rule, "openapi.yaml"), ...found(rule, "guide.md")]).toEqual(root.messages);
    });
  });
}

function rightRoot(files: string[]): Node {
  return {
    openapi: "3.1.0",
    info: { title: "Small", version: "1.0.0", license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: "https://koodrive.example.com" }],
    tags: [
      { name: "Spaces", description: "Spaces." },
      { name: "FileVersions", description: "Versions." },
    ],
    "x-tagGroups": [{ name: "All", tags: ["Spaces", "FileVersions"] }],
    security: [{ AccessToken: [] }],
    paths: Object.fromEntries(
      files.map((file) => [`/v1/${file.replace(".yaml", "")}`, { get: { $ref: file } }]),
    ),
    components: {
      securitySchemes: { AccessToken: { type: "apiKey", in: "header", name: "Authorization" } },
    },
  };
}

function rightOperation(name: string): Node {
  return {
    operationId: name,
    summary: "Get a space",
    description: "Returns a space.",
    tags: ["Spaces"],
    "x-koodrive-operation": "GetSpace",
    "x-koodrive-method": `spaces.${name}`,
    "x-koodrive-idempotent": true,
    "x-koodrive-source": { page: "api-koodrive/GetSpace", revision: "en-us 2025" },
    parameters: [
      {
        name: "limit",
        in: "query",
        description: "How many spaces to return.",
        schema: { type: "integer" },
        example: 10,
      },
    ],
    responses: {
      "200": {
        description: "A space.",
        content: {
          "application/json": {
            schema: { $ref: "../spaces/schemas.yaml#/Space" },
            examples: { ours: { summary: "A space", value: { id: "1" } } },
          },
        },
      },
      ...Object.fromEntries(
        Object.keys(STATUSES).map((status) => [
          status,
          { $ref: `../common/responses.yaml#/${STATUSES[status]}` },
        ]),
      ),
    },
  };
}

const STATUSES: Record<string, string> = {
  "400": "BadRequest",
  "401": "Unauthorized",
  "403": "Forbidden",
  "404": "NotFound",
  "429": "TooManyRequests",
  "5XX": "ServerError",
};
const RESPONSES = Object.fromEntries(
  Object.values(STATUSES).map((name) => [name, { description: `${name}.` }]),
);

const PARAMETERS = {
  Cursor: {
    name: "x-cursor",
    in: "header",
    "x-koodrive-argument": "cursor",
    description: "Where the page begins.",
    schema: { type: "string" },
    example: "a",
  },
};

const SCHEMAS = {
  Space: {
    type: "object",
    properties: { id: { type: "string", description: "Identifier.", examples: ["1"] } },
  },
  Identifier: { $ref: "#/Space/properties/id" },
  Page: {
    type: "object",
    properties: {
      next: { type: "string", description: "Where the next page begins.", examples: ["b"] },
      last: { $ref: "#/Space", description: "The last space of this page." },
      list: {
        type: "array",
        description: "The spaces of this page.",
        items: { $ref: "#/Space" },
      },
    },
  },
};
