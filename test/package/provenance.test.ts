// What the package contains of other packages: their licences, and the bill of materials.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import type { Sbom } from "../../scripts/build/sbom.ts";
import { PACKED_LIMIT } from "../../scripts/release/limits.ts";

const root = join(inject("directory"), "node_modules/koodrive-client");
const textOf = (file: string) => readFileSync(join(root, file), "utf8");

/** Name and version of every package of which a module of dist/ has something. */
const inputs: Record<string, string[]> = JSON.parse(readFileSync("dist/inputs.json", "utf8"));
const directories = Object.values(inputs)
  .flat()
  .flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
const bundled = [...new Set(directories)].map((directory) => {
  const { name, version } = JSON.parse(readFileSync(`${directory}/package.json`, "utf8"));
  return { name, version, directory };
});

it("some packages are bundled, and none is installed", () => {
  expect(bundled.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["openapi-fetch", "@noble/hashes", "hono", "hash-wasm", "minisearch"]),
  );
  expect(existsSync(join(inject("directory"), "node_modules/openapi-fetch"))).toBe(false);
});

describe("licences", () => {
  it.each(bundled)("of $name", ({ name, version, directory }) => {
    const [file] = readdirSync(directory).filter((entry) => /^licen[cs]e/i.test(entry));
    const licence = readFileSync(`${directory}/${file}`, "utf8").trim();
    expect(textOf("dist/LICENSES.txt")).toContain(`${name} ${version}\n\n${licence}`);
  });
});

describe("the bill of materials", () => {
  const text = textOf("dist/sbom.json");
  const sbom: Sbom = JSON.parse(text);

  it("is CycloneDX", async () => {
    const require = createRequire(join(process.cwd(), "test/package/package.json"));
    const { Validation } = require("@cyclonedx/cyclonedx-library");
    const validator = new Validation.JsonStrictValidator("1.5");
    expect(await validator.validate(text)).toBe(null);
    expect(await validator.validate(text.replace('"library"', '"libary"'))).not.toBe(null);
  });

  it("lists what is bundled, with digests, and nothing else", () => {
    const expected = bundled.map(({ name, version }) => `${name}@${version}`);
    const found = sbom.components.map((component) => component["bom-ref"]);
    expect(found).toEqual(expected.sort());
    for (const component of sbom.components)
      expect(component).toMatchObject({ scope: "required", hashes: [{ alg: "SHA-512" }] });
    expect(sbom.metadata.component).toMatchObject({ name: "koodrive-client", scope: "required" });
    expect(sbom.dependencies[0]?.dependsOn).toEqual(found);
  });

  it("is the same whenever it is made", () => {
    expect(sbom).not.toHaveProperty("serialNumber");
    expect(sbom.metadata).not.toHaveProperty("timestamp");
  });
});

it("the tarball weighs no more than it may", () => {
  expect(statSync(inject("tarball")).size).toBeLessThan(PACKED_LIMIT);
});
