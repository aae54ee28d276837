import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";
import { fieldsAt } from "../../scripts/contract/fields.ts";
import { locate } from "../../scripts/contract/source.ts";

const contract = readContract();
const { pointer } = contract.operation("updateSpace");

function lineAt(pointer: string): { file: string; text: string | undefined } {
  const { file, line } = locate(pointer);
  return { file, text: readFileSync(file, "utf8").split("\n")[line - 1] };
}

describe("the place in openapi/ of", () => {
  it.each([
    ["an operation", pointer, "spaces/updateSpace.yaml", "operationId: updateSpace"],
    [
      "a field of an operation",
      `${pointer}/x-koodrive-method`,
      "spaces/updateSpace.yaml",
      "x-koodrive-method: spaces.update",
    ],
    [
      "an element of a list",
      `${pointer}/x-koodrive-unknown/1`,
      "spaces/updateSpace.yaml",
      "  - Whether fields that are left out keep their values.",
    ],
    [
      "a parameter",
      `${pointer}/parameters/0/required`,
      "spaces/updateSpace.yaml",
      "    required: true",
    ],
    [
      "a shared parameter that an operation names",
      `${pointer}/parameters/1/x-koodrive-option`,
      "common/parameters.yaml",
      "  x-koodrive-option: traceId",
    ],
    [
      "a reference itself",
      `${pointer}/parameters/1`,
      "spaces/updateSpace.yaml",
      "  - $ref: ../common/parameters.yaml#/TraceId",
    ],
    [
      "a property, through the references on the way",
      `${pointer}/requestBody/content/application~1json/schema/properties/status`,
      "spaces/schemas.yaml",
      "    status:",
    ],
    [
      "what a schema of the same file says",
      "/components/schemas/GetSpaceAllocationResponse/properties/data/items/properties/type",
      "spaces/schemas.yaml",
      "    type:",
    ],
    [
      "a component",
      "/components/schemas/SpaceAllocation",
      "spaces/schemas.yaml",
      "SpaceAllocation:",
    ],
    [
      "a shared parameter",
      "/components/parameters/TraceId/schema",
      "common/parameters.yaml",
      "  schema:",
    ],
    [
      "a security scheme",
      "/components/securitySchemes/AppSignature/name",
      "common/security-schemes.yaml",
      "  name: Authorization",
    ],
    [
      "an error code",
      "/info/x-koodrive-error-catalogue/0/code",
      "common/error-catalogue.yaml",
      "- code: 13000101",
    ],
    ["what stands in the root", "/tags/0/name", "openapi.yaml", "  - name: Spaces"],
  ])("%s", (_, pointer, file, text) => {
    const found = lineAt(pointer);
    expect(found.file).toBe(`openapi/${file}`);
    expect(found.text).toContain(text);
  });

  it("an annotation beside a reference, which is not that of what it names", () => {
    const field = "/components/schemas/CreateSessionResponse/properties/accessToken/description";
    expect(lineAt(field).text).toContain("Documented here in 2024 only");
    expect(lineAt(field.replace(/description$/, "minLength")).file).toBe(
      "openapi/sessions/schemas.yaml",
    );
  });

  it("what is not written is the nearest place around it", () => {
    expect(lineAt(`${pointer}/requestBody/content/none/schema`).text).toContain("content:");
    expect(locate("/none")).toEqual({ file: "openapi/openapi.yaml", line: 1 });
  });

  it("every operation begins with its operationId", () => {
    for (const { id, pointer } of contract.operations)
      expect(lineAt(pointer).text, id).toBe(`operationId: ${id}`);
  });

  it("every field of every schema begins with its name", () => {
    for (const name of ["UpdateSpaceRequest", "CreateSessionResponse", "SearchFilesResponse"]) {
      for (const field of fieldsAt(`/components/schemas/${name}`, contract))
        expect(lineAt(field.pointer).text?.trim(), field.pointer).toMatch(
          new RegExp(`^"?${field.name}"?:`),
        );
    }
  });
});
