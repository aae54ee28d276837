// Imports go one way: model, then redact, auth and transport, then client; model, then validation,
// then contract. test/support/import-table.ts says who may import whom.
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { MAY_IMPORT, PACKAGES } from "./support/import-table.ts";

const parts = Object.keys(MAY_IMPORT);
const partOf = (file: string) =>
  parts.find((part) => file === part || file.startsWith(`${part}/`)) ?? file;

const files = globSync(["src/**/*.ts", "scripts/**/*.{ts,js}", "generated/*.ts"]);

const imports = files.flatMap((file) => {
  const code = readFileSync(file, "utf8");
  const statements = code.matchAll(
    /^(?:import|export)\b([^;]*?)from "([^"]+)";|\bimport\("([^"]+)"\)/gms,
  );
  return [...statements].map(([, names = "", from, dynamic]) => ({
    file,
    target: (from ?? dynamic) as string,
    isDynamic: from === undefined,
    isOfTypes: /^ (type |\{(\s*type [^,]+,?)+\s*\} $)/.test(names),
  }));
});

/** The modules that are loaded with a module, without those that it imports later. */
const loadedBy = (file: string) =>
  imports
    .filter((each) => each.file === file && !each.isDynamic && !each.isOfTypes)
    .map(({ target }) => join(dirname(file), target));

/** These, and those that are loaded with them, but for what is left out. */
function allLoadedBy(
  file: string,
  isLeftOut: (file: string) => boolean = () => false,
  seen = new Set<string>(),
): Set<string> {
  for (const next of loadedBy(file)) {
    if (seen.has(next) || isLeftOut(next)) continue;
    seen.add(next);
    allLoadedBy(next, isLeftOut, seen);
  }
  return seen;
}

describe("the table of imports", () => {
  it("has a line for every file, and sees its imports", () => {
    expect(files.map(partOf).filter((part) => !parts.includes(part))).toEqual([]);
    expect(parts.filter((part) => !files.some((file) => partOf(file) === part))).toEqual([]);
    expect(imports.length).toBeGreaterThan(100);
  });

  it("holds for the project's own modules", () => {
    const own = imports.filter(({ target }) => target.startsWith("."));
    const refused = own
      .map(({ file, target }) => ({ file, to: relative(".", join(dirname(file), target)) }))
      .filter(({ file, to }) => partOf(file) !== partOf(to))
      .filter(({ file, to }) => !MAY_IMPORT[partOf(file)]?.includes(partOf(to)))
      .map(({ file, to }) => `${file} imports ${to}`);
    expect(refused).toEqual([]);
  });

  it("has one import of the validation in the client, of the module that is loaded later", () => {
    const found = imports.filter(
      ({ file, target }) => partOf(file) === "src/client" && target.includes("/validation/"),
    );
    expect(found.map(({ file }) => file)).toEqual(["src/client/validate/validate.ts"]);
  });

  it("lets the command have the entries of the package, and no other of its code", () => {
    const ENTRIES =
      /\/(index|error-catalogue|place|names|canonical-request|hash\.node)\.ts$|\/generated\//;
    const RULES =
      /\/(model\/(file-names|is-unclear)|files\/(download\/answered|trees\/(folder-contents|target-names|upload-rules)|node\/(folding|make-directory|part-files|system-reason|walk-directory)))\.ts$/;
    const outside = imports.filter(
      ({ file, target }) => partOf(file) === "src/cli" && /^\.\./.test(target),
    );
    const own = (file: string, target: string) =>
      join(dirname(file), target).startsWith("src/cli/");
    const refused = outside.filter(
      ({ file, target, isOfTypes }) =>
        !own(file, target) && !isOfTypes && !ENTRIES.test(target) && !RULES.test(target),
    );
    expect(refused).toEqual([]);
    expect(outside.length).toBeGreaterThan(10);
  });

  it("has in the core of the command all that its parts share", () => {
    const core = readFileSync("src/cli/core.ts", "utf8");
    const shared = globSync("src/cli/{arguments,model,output,terminal}/*.ts");
    expect(shared.length).toBeGreaterThan(10);
    for (const file of shared) {
      expect(core).toContain(`export * from "./${relative("src/cli", file)}";`);
    }
  });

  it("has no static import of what the client loads later", () => {
    const found = imports.filter(({ file, target }) => {
      const [, folder] = /(by-path|validate|walk|watch|files|follow)\/\1\.ts$/.exec(target) ?? [];
      return folder && !file.includes(`/${folder}/`);
    });
    expect(found.map(({ isDynamic }) => isDynamic)).toEqual(
      expect.arrayContaining([true, true, true, true, true, true]),
    );
    expect(found.every(({ isDynamic, target }) => isDynamic || target === "./watch/watch.ts")).toBe(
      true,
    );
  });

  it("has Node's part of the transfers in two places, which the web has other modules for", () => {
    const found = imports.filter(
      ({ file, target }) => partOf(file) === "src/files" && target.includes("/node/"),
    );
    const places = new Set(found.map(({ target }) => basename(target)));
    expect([...places].sort()).toEqual(["platform.ts", "trees.ts"]);
  });

  // In a bundle, a constant of a module that comes later is undefined while the modules are set up.
  it("has no circles in what the client loads", () => {
    const modules = files.filter((file) => /^src\/(?!sandbox)/.test(file));
    expect(modules.filter((file) => allLoadedBy(file).has(file))).toEqual([]);
  });

  it("has nothing of Node in the sandbox but what is loaded when it listens", () => {
    const found = imports.filter(
      ({ file, target }) => partOf(file) === "src/sandbox" && target.includes("/server/"),
    );
    const places = found.filter(({ isDynamic }) => isDynamic).map(({ file }) => file);
    expect(places).toEqual(["src/sandbox/sandbox.ts"]);
    for (const { file, target } of found) {
      const code = readFileSync(file, "utf8");
      expect(code).toMatch(new RegExp(`(import\\(|(import|export) type [^;]* from )"${target}"`));
    }
  });

  it("holds for packages", () => {
    const refused = imports
      .filter(({ file, target }) => file.startsWith("src/") && !target.startsWith("."))
      .filter(({ file, target }) => {
        const allowed = PACKAGES[partOf(file)] ?? [];
        return !allowed.some(
          (name) => target === name || target.startsWith(name.endsWith(":") ? name : `${name}/`),
        );
      })
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(refused).toEqual([]);
  });
});

describe("src/files/common.ts", () => {
  const dependsOnPlatform = (file: string) =>
    ["platform", "trees"].some((name) => allLoadedBy(file).has(`src/files/node/${name}.ts`));
  const common = loadedBy("src/files/common.ts");

  it("has nothing that depends on the platform", () => {
    expect(common.length).toBeGreaterThan(10);
    expect(common.filter(dependsOnPlatform)).toEqual([]);
  });

  it("has all else that carries files on every platform", () => {
    const isOfNode = (file: string) => file.startsWith("src/files/node/");
    const everywhere = [...allLoadedBy("src/files/files.ts", isOfNode)];
    const missing = everywhere.filter(
      (file) => file.startsWith("src/files/") && !dependsOnPlatform(file) && !common.includes(file),
    );
    expect(missing).toEqual([]);
  });
});

describe("the modules that the client loads later", () => {
  const core = readFileSync("src/core.ts", "utf8");

  it("find in src/core.ts what they import from outside their folder", () => {
    const inClient = globSync("src/client/{by-path,validate,walk,watch}/*.ts");
    const besideIt = globSync("src/{files,follow}/**/*.ts");
    expect(Math.min(inClient.length, besideIt.length)).toBeGreaterThan(1);
    for (const file of [...inClient, ...besideIt]) {
      const pattern = inClient.includes(file)
        ? /^import \{([^}]*)\} from "\.\.\/(?!.*\/request-validator)/gms
        : /^import \{([^}]*)\} from "[./]+\/(?:errors|transfer-errors|validate|client\/[^"]*)\.ts"/gms;
      const outside = readFileSync(file, "utf8").matchAll(pattern);
      const names = [...outside].flatMap(([, list = ""]) =>
        list.split(",").map((name) => name.trim()),
      );
      for (const name of names.filter((name) => name && !name.startsWith("type "))) {
        expect(core, `${file} imports ${name}`).toMatch(new RegExp(`\\b${name}\\b`));
      }
    }
  });
});
