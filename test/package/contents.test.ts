// The package as it is published.
import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, inject, it } from "vitest";
import { statements } from "../../src/sandbox/rules/statements.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

/** What may be in the package. */
const PACKED = [/^dist\//, /^openapi\/guide\/[\w-]+\.md$/, /^(package\.json|[A-Z]+(\.md)?)$/];

/** What the client loads later, and what carries files beside, by the entry of the platform. */
const LATER = ["by-path", "follow", "validate", "walk", "watch"];

describe("the package", () => {
  it("has no runtime dependency, and is made with exact versions", () => {
    expect(manifest).not.toHaveProperty("dependencies");
    expect(manifest).not.toHaveProperty("peerDependencies");
    for (const version of Object.values(manifest.devDependencies))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("contains the build, the contract and its reference, and no source or test", () => {
    const [{ files }] = JSON.parse(
      execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
    const paths: string[] = files.map(({ path }: { path: string }) => path);
    for (const target of Object.values<string | Record<string, string>>(manifest.exports).flatMap(
      (target) => (typeof target === "string" ? [target] : Object.values(target)),
    )) {
      expect(paths).toContain(target.replace("./", ""));
    }
    expect(paths).toEqual(expect.arrayContaining(["dist/reference.js", "dist/reference.json.br"]));
    expect(paths.filter((path) => /^dist\/(docs|site)\//.test(path))).toEqual([]);
    // The other editions are made when they are asked for.
    expect(paths.filter((path) => /^dist\/.*\.json$/.test(path))).toEqual([
      "dist/openapi.json",
      "dist/sbom.json",
    ]);
    expect(paths).toEqual(
      expect.arrayContaining(["FILES.md", "SANDBOX.md", ...globSync("openapi/guide/*.md")]),
    );
    expect(paths.filter((path) => !PACKED.some((files) => files.test(path)))).toEqual([]);
  });

  it("has the contract of the repository in one line", () => {
    const contract = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
    expect(readFileSync("dist/openapi.json", "utf8")).toBe(`${JSON.stringify(contract)}\n`);
  });

  it("exports the contract and no more names than intended", () => {
    const program = `
      import contract from "koodrive-client/openapi.json" with { type: "json" };
      const names = async (entry) => Object.keys(await import(entry)).sort();
      console.log(JSON.stringify({
        openapi: contract.openapi,
        client: await names("koodrive-client"),
        monitor: await names("koodrive-client/contract"),
        errors: await names("koodrive-client/errors"),
        editions: await names("koodrive-client/openapi"),
        sandbox: await names("koodrive-client/sandbox"),
        types: await names("koodrive-client/types"),
      }));`;
    expect(JSON.parse(runInstalled(program))).toEqual({
      openapi: "3.1.0",
      client: [
        "ApiError",
        "ArgumentError",
        "KooDriveError",
        "NetworkError",
        "ResponseError",
        "TimeoutError",
        "TransferError",
        "WorkError",
        "accessToken",
        "appAccessToken",
        "appSignature",
        "createKooDriveClient",
      ],
      monitor: ["ContractError", "describeDeviation", "monitorContract", "recordHar"],
      errors: ["errorCatalogue", "explainError"],
      editions: ["openApi30", "openApi31", "postmanCollection", "postmanEnvironments"],
      sandbox: [
        "ArgumentError",
        "SandboxError",
        "connectSandbox",
        "createSandbox",
        "openSandbox",
        "rowsOf",
      ],
      types: [],
    });
  });

  it.each([
    ["index.node", ["from ./core.js", "import ./files.node.js"]],
    ["index.web", ["from ./core.js", "from ./hash.web.js", "import ./files.web.js"]],
    ["core", LATER.map((name) => `import ./${name}.js`)],
    ["by-path", ["from ./core.js"]],
    ["walk", ["from ./core.js"]],
    ["watch", ["from ./core.js"]],
    ["validate", ["from ./core.js", "from ./request-validator.js"]],
    ["hash.web", []],
    ["request-schemas", []],
    ["contract-data", ["from ./request-schemas.js"]],
    ["request-validator", ["from ./request-schemas.js"]],
    ["files", ["from ./core.js"]],
    ["files.web", ["from ./core.js", "from ./files.js", "import ./sha256-state.js"]],
    ["follow", ["from ./core.js"]],
    ["hash-worker.web", ["from ./sha256-state.js"]],
    ["sha256-state", []],
    ["contract", ["from ./contract-data.js", "from ./request-schemas.js"]],
    [
      "sandbox-core",
      [
        ...["from ./contract-data.js", "from ./errors.js", "from ./request-schemas.js"],
        ...["import #sandbox-data", "import #sandbox-server", "import ./sandbox-archives.js"],
      ],
    ],
    ["sandbox", ["from ./sandbox-core.js"]],
    ["sandbox-archives", []],
    ["sandbox-data.web", []],
    ["sandbox-server.web", []],
  ])("imports nothing of Node or of other packages in %s", (module, expected) => {
    const code = readFileSync(`dist/${module}.js`, "utf8");
    const statements = code.matchAll(/\b(from|import|require) ?\(?"([^"\n]+)"/g);
    const imports = new Set(Array.from(statements, ([, keyword, name]) => `${keyword} ${name}`));
    expect([...imports].sort()).toEqual(expected);
  });

  it("is readable where programs run it, without source maps, which would be more than half of it", () => {
    for (const module of ["core", "files", "files.node", "files.web", "follow", "contract"])
      expect(readFileSync(`dist/${module}.js`, "utf8")).toMatch(/\n {2}return \w/);
    const packed = globSync("dist/**", { withFileTypes: true }).filter(
      (entry) => entry.isFile() && !entry.parentPath.includes("dist/site"),
    );
    expect(packed.filter(({ name }) => name.endsWith(".map"))).toEqual([]);
    for (const { parentPath, name } of packed.filter((file) => file.name.endsWith("s")))
      expect(readFileSync(join(parentPath, name), "utf8")).not.toContain("\n//# sourceMapping");
  });

  it("has declarations that are indented by tabs", () => {
    const files = globSync("dist/types/**/*.d.ts");
    expect(files.length).toBeGreaterThan(80);
    const withSpaces = files.filter((file) => /^\t* (?!\*)/m.test(readFileSync(file, "utf8")));
    expect(withSpaces).toEqual([]);
  });

  it("has in its declarations the identifiers of statements, and not their texts", () => {
    const declaration = readFileSync("dist/types/src/sandbox/rules/statements.d.ts", "utf8");
    for (const [id, { says }] of Object.entries(statements)) {
      expect(declaration).toContain(`"${id}"`);
      expect(declaration).not.toContain(says);
    }
  });

  it("has nothing of the sandbox in what the client loads", () => {
    const inputs: Record<string, string[]> = JSON.parse(readFileSync("dist/inputs.json", "utf8"));
    const sandbox = Object.entries(inputs)
      .filter(([module]) => !module.startsWith("cli/"))
      .filter(([, files]) =>
        files.some((file) => /src\/sandbox\/|node_modules\/@?hono/.test(file)),
      );
    expect(sandbox.map(([module]) => module)).toEqual([
      "sandbox-archives.js",
      "sandbox-core.js",
      "sandbox-data.node.js",
      "sandbox-data.web.js",
      "sandbox-server.node.js",
      "sandbox-server.web.js",
      "sandbox.js",
    ]);
  });

  it.each([
    [0, "without signatures", 'accessToken("Bearer+token")'],
    [1, "with signatures", 'appSignature({ appId: "a", appSecret: "b", userId: "c" })'],
  ])("brings %i hashes for the web to a bundled program %s", async (count, _, auth) => {
    const contents = `
      import { accessToken, appSignature, createKooDriveClient } from "koodrive-client";
      export const koodrive = createKooDriveClient({ endpoint: "https://example.com", auth: ${auth} });`;
    const { metafile } = await build({
      stdin: { contents, resolveDir: inject("directory") },
      ...{ bundle: true, write: false, format: "esm", platform: "browser", metafile: true },
    });
    const used = Object.entries(metafile.outputs["stdin.js"]?.inputs ?? {}).filter(
      ([file, { bytesInOutput }]) => file.endsWith("/hash.web.js") && bytesInOutput > 0,
    );
    expect(used.length).toBe(count);
  });

  it("loads what carries files, and what waits, with the first call that needs it", () => {
    const program = `
      import { registerHooks } from "node:module";
      const loaded = [];
      registerHooks({
        load(url, context, next) {
          if (url.startsWith("file:")) loaded.push(url.split("/").at(-1));
          return next(url, context);
        },
      });
      const { accessToken, createKooDriveClient } = await import("koodrive-client");
      const fetch = async () => Response.json({ code: 13000401, msg: "none" }, { status: 404 });
      const auth = accessToken("Bearer+token");
      const koodrive = createKooDriveClient({ endpoint: "https://example.com", auth, fetch });
      const { spaces, jobs, files } = koodrive;
      const steps = [];
      for (const call of [
        () => spaces.getAllocation(),
        () => jobs.wait("1"),
        () => files.download({ containerId: "1", fileId: "2" }),
      ]) {
        await call().catch(() => {});
        steps.push(loaded.splice(0).sort());
      }
      console.log(JSON.stringify(steps));`;
    expect(JSON.parse(runInstalled(program))).toEqual([
      ["core.js", "index.node.js"],
      ["follow.js"],
      ["files.js", "files.node.js"],
    ]);
  });

  it("monitors with nothing else installed, and where no code may be made of texts", () => {
    const program = `
      import { monitorContract, recordHar } from "koodrive-client/contract";
      const recorder = recordHar({ fetch: async () => Response.json({ code: "none", msg: "" }) });
      const monitor = await monitorContract({ mode: "throw", fetch: recorder.fetch });
      await monitor("https://example.com/koodrive/ose/v1/space/allocation/get", {
        headers: { authorization: "Bearer+t0ken" },
      }).catch(({ deviations }) => console.log(deviations[0].pointer));`;
    expect(runInstalled(program, "--disallow-code-generation-from-strings")).toBe("/body/code\n");
  });
});

/** What a program prints that runs where nothing but the package is installed. */
function runInstalled(program: string, ...flags: string[]): string {
  return execFileSync(process.execPath, [...flags, "--input-type=module", "--eval", program], {
    cwd: inject("directory"),
    encoding: "utf8",
  });
}
