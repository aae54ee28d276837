// What an editor shows over methods, arguments and fields of responses: the language service is
// what editors ask.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { argumentsOf } from "../../scripts/contract/arguments.ts";
import { JSON_SCHEMA, readContract } from "../../scripts/contract/contract.ts";
import { fieldsAt } from "../../scripts/contract/fields.ts";

const contract = readContract();
const operations = contract.operations.map((operation) => ({
  method: String(operation.node["x-koodrive-method"]),
  operation,
}));
const lists = operations
  .filter(({ operation }) => operation.node["x-koodrive-pagination"])
  .map(({ method }) => method);

const MODULE = resolve("test/types/hovered.ts");
const CODE = `import type { KooDriveClient } from "koodrive-client";
import type { FileMethods } from "../../src/files/methods.ts";
import type { FollowMethods } from "../../src/follow/methods.ts";
declare const koodrive: KooDriveClient<"AccessToken">;
declare const later: FileMethods & FollowMethods;
koodrive.users.list.all(
  { deptId: "7", limit: 50 },
  { maxItems: 500, prefetch: true, timeout: 5_000, traceId: undefined },
);
koodrive.spaces.update({ ownerId: "7", type: 0, capacity: "20" });
koodrive.shares.create({ fileIds: ["7"], validDays: 7 });
koodrive.files.getFullPath({ fileId: "7", shareFolderId: "8" });
koodrive.spaces.getById({ containerId: "7" }).then((space) => space.data?.bizRootFileId);
${operations.map(({ method }) => `koodrive.${method};`).join("\n")}
${lists.map((method) => `koodrive.${method}.all;`).join("\n")}
`;

const service = ts.createLanguageService(languageServiceHost());
const program = service.getProgram() as ts.Program;
const checker = program.getTypeChecker();

function languageServiceHost(): ts.LanguageServiceHost {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ".");
  const readFile = (file: string) => (file === MODULE ? CODE : ts.sys.readFile(file));
  return {
    getScriptFileNames: () => [MODULE],
    getScriptVersion: () => "1",
    getScriptSnapshot(file) {
      const text = readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === MODULE || ts.sys.fileExists(file),
    readFile,
  };
}

/** The documentation over the end of the first such text: its sentences, and its tags by name. */
function hover(text: string) {
  const position = CODE.indexOf(text) + text.length - 1;
  const { documentation, tags = [] } = service.getQuickInfoAtPosition(MODULE, position) ?? {};
  return {
    text: ts.displayPartsToString(documentation),
    tags: tags.map(({ name, text }) => `${name} ${ts.displayPartsToString(text)}`),
  };
}

/** The fields, at every depth, of the arguments of a method and of what it resolves to or yields. */
function fieldsOf(method: string): { args: Field[]; result: Field[] } {
  const statements = program.getSourceFile(MODULE)?.statements ?? [];
  const statement = statements.find((node) => node.getText() === `koodrive.${method};`);
  const { expression } = statement as ts.ExpressionStatement;
  const [signature] = checker.getTypeAtLocation(expression).getCallSignatures();
  const [args] = signature?.parameters ?? [];
  return {
    args: args ? fieldsIn(checker.getTypeOfSymbol(args)) : [],
    // A promise or a generator, of one type or of that first.
    result: fieldsIn(firstTypeArgument(signature?.getReturnType())),
  };
}

interface Field {
  /** Such as `.data[].capacity`. */
  path: string;
  name: string;
  documentation: string;
}

function fieldsIn(type: ts.Type, path = "", within: readonly ts.Type[] = []): Field[] {
  const inside = [...within, type];
  const below = (inner: ts.Type, place: string) =>
    within.includes(inner) ? [] : fieldsIn(inner, place, inside);
  if (type.isUnion()) return type.types.flatMap((variant) => below(variant, path));
  if (checker.isArrayType(type)) return below(firstTypeArgument(type), `${path}[]`);
  if (!(type.flags & ts.TypeFlags.Object) && !type.isIntersection()) return [];
  const values = type.getStringIndexType();
  return [
    ...checker.getPropertiesOfType(type).flatMap((property) => {
      const field = {
        path: `${path}.${property.name}`,
        name: property.name,
        documentation: ts.displayPartsToString(property.getDocumentationComment(checker)),
      };
      return [field, ...below(checker.getTypeOfSymbol(property), field.path)];
    }),
    ...(values ? below(values, `${path}[*]`) : []),
  ];
}

/** The methods that are no operations, and the types that they can be called by. */
function laterMethods() {
  const isDeclared = (node: ts.Statement) => node.getText().startsWith("declare const later");
  const declared = program.getSourceFile(MODULE)?.statements.find(isDeclared);
  const [later] = (declared as ts.VariableStatement).declarationList.declarations;
  const type = checker.getTypeAtLocation(later as ts.Node);
  return checker.getPropertiesOfType(type).flatMap((resource) =>
    checker.getPropertiesOfType(checker.getTypeOfSymbol(resource)).map((method) => ({
      method: `${resource.name}.${method.name}`,
      signatures: checker.getTypeOfSymbol(method).getCallSignatures(),
    })),
  );
}

/** The fields of these types, at every depth, that are declared in src/. */
function ownFields(types: readonly ts.Type[], seen = new Set<ts.Type>()): Field[] {
  return types.flatMap((type) => {
    if (seen.has(type)) return [];
    seen.add(type);
    const inside = type.isUnionOrIntersection()
      ? type.types
      : [
          ...checker.getTypeArguments(type as ts.TypeReference),
          ...type.getCallSignatures().flatMap(typesIn),
        ];
    const own = checker
      .getPropertiesOfType(type)
      .filter(({ declarations = [] }) => declarations.some(isInSource));
    const fields = own.map((property) => ({
      path: `${checker.typeToString(type)}.${property.name}`,
      name: property.name,
      documentation: ts.displayPartsToString(property.getDocumentationComment(checker)),
    }));
    const typesOfFields = own.map((property) => checker.getTypeOfSymbol(property));
    return [...fields, ...ownFields([...inside, ...typesOfFields], seen)];
  });
}

function isInSource(node: ts.Declaration): boolean {
  const isField = ts.isPropertySignature(node) || ts.isMethodSignature(node);
  return isField && node.getSourceFile().fileName.startsWith(resolve("src"));
}

/** The types of what is taken, and of what is given back. */
function typesIn(signature: ts.Signature): ts.Type[] {
  const taken = signature.parameters.map((parameter) => checker.getTypeOfSymbol(parameter));
  return [...taken, signature.getReturnType()];
}

function firstTypeArgument(type: ts.Type | undefined): ts.Type {
  return checker.getTypeArguments(type as ts.TypeReference)[0] as ts.Type;
}

function undocumented(fields: Field[]): string[] {
  return fields.filter(({ documentation }) => !documentation.trim()).map(({ path }) => path);
}

function names(fields: { name: string }[]): string[] {
  return [...new Set(fields.map(({ name }) => name))].sort();
}

describe("hovering over", () => {
  it.each(operations)(
    "each argument and each field of the response of $method shows what it is",
    ({ method, operation }) => {
      const { args, result } = fieldsOf(method);
      expect(undocumented(args)).toEqual([]);
      expect(undocumented(result)).toEqual([]);
      // None has been overlooked.
      const inBody = fieldsAt(`${operation.pointer}/requestBody${JSON_SCHEMA}`, contract);
      expect(names(args)).toEqual(names([...argumentsOf(operation, contract), ...inBody]));
      expect(names(result)).toEqual(names(fieldsAt(contract.successSchema(operation), contract)));
    },
  );

  it.each(lists)(
    "each argument and each field of the elements of %s.all shows what it is",
    (method) => {
      const { args, result } = fieldsOf(`${method}.all`);
      expect(names(args)).toEqual(names(fieldsOf(method).args));
      expect(result).not.toEqual([]);
      expect(undocumented([...args, ...result])).toEqual([]);
    },
  );

  it.each(lists)("%s.all shows what it yields, its arguments, options and errors", (method) => {
    const { text, tags } = hover(`koodrive.${method}.all`);
    expect(text).toContain(`for await (const element of koodrive.${method}.all(…))`);
    expect(text).toMatch(/Goes from page to page, each one call, .* until .*\./);
    const shown = tags.join("\n");
    expect(shown).toMatch(/^param args\.\w+ /m);
    expect(shown).toMatch(/^param options .*`maxItems`.*`prefetch`/m);
    expect(shown).toMatch(/^returns The elements\./m);
    for (const said of [
      "ApiError",
      "ResponseError",
      "`not-a-list`",
      "`not-a-cursor`",
      "`repeated`",
    ])
      expect(shown).toContain(said);
  });

  it("all of a list by offset warns of deletions, of one by cursor does not", () => {
    expect(hover("koodrive.users.list.all").text).toContain("collect first, then delete");
    expect(hover("koodrive.shares.list.all").text).not.toContain("delete");
  });

  it.each(laterMethods())(
    "$method shows what it does, with an example, its errors, and each field that it knows",
    ({ signatures }) => {
      for (const signature of signatures) {
        const tags = signature.getJsDocTags().map(({ name }) => name);
        expect(ts.displayPartsToString(signature.getDocumentationComment(checker))).toMatch(/\.$/);
        expect(tags).toEqual(expect.arrayContaining(["throws", "example"]));
      }
      const fields = ownFields(signatures.flatMap(typesIn));
      expect(fields.length).toBeGreaterThan(5);
      expect(undocumented(fields)).toEqual([]);
    },
  );

  it("the methods that are no operations are found, and all the ways to call them", () => {
    const found = laterMethods();
    expect(found.map(({ method }) => method)).toEqual(
      expect.arrayContaining(["files.upload", "shareLinks.waitForTask", "syncDirectories.changes"]),
    );
    expect(found.find(({ method }) => method === "files.download")?.signatures).toHaveLength(3);
  });

  it.each([
    ["maxItems", /^Ends the walk after so many elements\. Default: none\.$/],
    ["prefetch", /^Fetches pages ahead [\s\S]* Default `false`\.$/],
    ["timeout", /^Milliseconds for the whole call/],
    ["traceId", /^Identifier that the service writes to its log/],
  ])("the option %s shows what it does", (option, expected) => {
    expect(hover(option).text).toMatch(expected);
  });

  it.each([
    ["what it is", "deptId", /^The identifier in KooDrive of the department whose users/],
    ["its range", "limit", /^1 to 100; format int32\.$/m],
    ["its unit", "capacity", /; in GB\.$/m],
    ["the carrier edition's limit", "fileIds", /^The carrier edition allows 1 to 100 elements\.$/m],
    [
      "what was observed",
      "validDays",
      /^Observed in published values: A day seems to be 24 hours/m,
    ],
    ["what it is under its own name", "shareFolderId", /^The identifier of the shared folder/],
    [
      "what a reference describes",
      "space.data?.bizRootFileId",
      /^The identifier of the top folder/,
    ],
  ])("a field shows %s: %s", (_, field, expected) => {
    expect(hover(field).text).toMatch(expected);
  });

  it("a field shows an example", () => {
    expect(hover("space.data?.bizRootFileId").tags.join()).toMatch(/^example DEUI7pa0C24Aroot/);
  });

  it.each(["types.ts", "resources.ts"])("what %s declares shows no link of the page", (file) => {
    expect(readFileSync(`generated/${file}`, "utf8")).not.toMatch(/#(operation|tag)\//);
  });

  it("a method names methods and resources where the reference page has links", () => {
    expect(hover("koodrive.spaces.deleteGroup").text).toContain(
      "the reverse of `spaces.createGroup`",
    );
    expect(hover("koodrive.sharedWithMe").text).toContain("accessed through\n`shareLinks`.");
  });
});
