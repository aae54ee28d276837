// What people are told of a mistake in the contract: file, line, what is wrong and what to do.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeMistake, reportMistakes } from "../../scripts/contract/report.ts";
import { contractData } from "../../scripts/generate/contract-data.ts";
import { METHODS_GUIDE, withMethodsTable } from "../../scripts/generate/methods-table.ts";
import { operations } from "../../scripts/generate/operations.ts";
import { resources } from "../../scripts/generate/resources.ts";
import { secrets } from "../../scripts/generate/secrets.ts";
import { changedContract, parameter, property } from "./changed-contract.ts";
import { expectTold, type Mistake, mistakeOf } from "./mistakes.ts";

const cases: Record<string, Mistake> = {
  "two arguments of one name": {
    change(contract) {
      parameter(contract.operation("updateSpace"), "ownerId")["x-koodrive-argument"] = "status";
    },
    generate: operations,
    place: ["openapi/spaces/schemas.yaml", "    status:"],
    message: 'the argument "status" of updateSpace stands for both a path and a body field',
    hint: "Give one of them another name by x-koodrive-argument.",
  },
  "an argument that no program can name": {
    change(contract) {
      parameter(contract.operation("updateSpace"), "ownerId")["x-koodrive-argument"] = "owner-id";
    },
    generate: operations,
    place: ["openapi/spaces/updateSpace.yaml", "  - name: ownerId"],
    message: 'the path field "owner-id" of updateSpace cannot be the name of an argument',
    hint: "Give it one by x-koodrive-argument, in lowerCamelCase.",
  },
  "a method without a resource": {
    change(contract) {
      contract.operation("updateSpace").node["x-koodrive-method"] = "update";
    },
    generate: resources,
    place: ["openapi/spaces/updateSpace.yaml", "x-koodrive-method: spaces.update"],
    message: 'the method "update" is not a resource and a method',
    hint: "Write x-koodrive-method as resource.method, such as spaces.update.",
  },
  "a method with too many parts": {
    change(contract) {
      contract.operation("updateSpace").node["x-koodrive-method"] = "spaces.update.all";
    },
    generate: operations,
    place: ["openapi/spaces/updateSpace.yaml", "x-koodrive-method: spaces.update"],
    message: 'the method "spaces.update.all" is not a resource and a method',
    hint: "Write x-koodrive-method as resource.method, such as spaces.update.",
  },
  "a name with wire variants and two types in one response": {
    change(contract) {
      const { properties } = contract.root.components.schemas.GetSpaceAllocationResponse;
      properties.inner = { type: "object", properties: { totalCapacity: { type: "string" } } };
    },
    generate: operations,
    place: ["openapi/spaces/schemas.yaml", "    totalCapacity:"],
    message:
      '"totalCapacity", which has wire variants, is integer here and string elsewhere in the response of getSpaceAllocation',
    hint: "Give both the same type: the client knows the fields of a response by name alone.",
  },
  "wire variants that begin with another type": {
    change(contract) {
      property(contract, "SpaceAllocation", "totalCapacity")["x-koodrive-wire"].reverse();
    },
    generate: operations,
    place: ["openapi/spaces/schemas.yaml", "    totalCapacity:"],
    message:
      'the wire variants of "totalCapacity" do not begin with a type that the client can turn them into',
    hint: "Begin x-koodrive-wire with the type of the schema, one of array, integer, string, boolean.",
  },
  "wire variants of a type that the client cannot turn values into": {
    change(contract) {
      const schema = property(contract, "SpaceAllocation", "totalCapacity");
      Object.assign(schema, { type: "number", "x-koodrive-wire": ["number", "string"] });
    },
    generate: operations,
    place: ["openapi/spaces/schemas.yaml", "    totalCapacity:"],
    message: 'the wire variants of "totalCapacity" do not begin with a type',
    hint: "one of array, integer, string, boolean.",
  },
  "a body without a schema of a name": {
    change(contract) {
      contract.operation("updateSpace").node.requestBody.content["application/json"].schema = {
        type: "object",
      };
    },
    generate: resources,
    place: ["openapi/spaces/updateSpace.yaml", "      schema: { $ref: schemas.yaml"],
    message: "bodies and the elements of lists need a schema with a name",
    hint: "Move the schema to the schemas.yaml of the folder, and name it here by $ref.",
  },
  "elements of a list without a schema of a name": {
    change(contract) {
      property(contract, "ListUserPermissionsResponse", "userPermissonList").items = {};
    },
    generate: resources,
    place: ["openapi/permissions/schemas.yaml", "      items: "],
    message: "bodies and the elements of lists need a schema with a name",
    hint: "Move the schema to the schemas.yaml of the folder, and name it here by $ref.",
  },
  "a keyword that nobody has decided on": {
    change(contract) {
      property(contract, "SpaceAllocation", "totalCapacity").multipleOf = 10;
    },
    generate: contractData,
    place: ["openapi/spaces/schemas.yaml", "    totalCapacity:"],
    message: 'the keyword "multipleOf" is not known to the validator',
    hint: "Say in scripts/generate/slim-schema.ts whether it decides if a value is valid.",
  },
  "an operation without one of the failures": {
    change(contract) {
      delete contract.operation("updateSpace").node.responses["404"];
    },
    generate: contractData,
    place: ["openapi/spaces/updateSpace.yaml", "responses:"],
    message: "the operation documents other failures than the first one does",
    hint: "Give it the responses 200, 400, 401, 403, 404, 429, 5XX, as common/responses.yaml has them.",
  },
  "an operation with failures of its own": {
    change(contract) {
      contract.operation("updateSpace").node.responses["404"] = {
        content: { "application/json": { schema: {} } },
      };
    },
    generate: contractData,
    place: ["openapi/spaces/updateSpace.yaml", "responses:"],
    message: "the operation documents other failures than the first one does",
    hint: "Give it the responses 200, 400",
  },
  "an object that is a secret": {
    change(contract) {
      contract.root.components.schemas.SpaceAllocation["x-koodrive-secret"] = true;
    },
    generate: secrets,
    place: ["openapi/spaces/schemas.yaml", "    data:"],
    message: '"data" is an object and cannot be a secret as a whole',
    hint: "Write x-koodrive-secret on those of its fields that are secret.",
  },
  "a reference to nothing": {
    change(contract) {
      delete contract.root.components.schemas.SpaceAllocation;
    },
    generate: operations,
    place: ["openapi/spaces/schemas.yaml", "SpaceAllocation:"],
    message: "#/components/schemas/SpaceAllocation does not resolve",
    hint: "Define it there, or correct the $ref that names it.",
  },
  "an operationId that is none": {
    change() {},
    generate: (contract) => contract.operation("enlargeSpace").id,
    place: ["openapi/openapi.yaml", "paths:"],
    message: 'no operation "enlargeSpace" in the contract',
    hint: "Write the operationId as the file of the operation has it, and run npm run generate.",
  },
};

describe("a mistake is told with file, line and what to do", () => {
  it.each(Object.entries(cases))("%s", (_, mistake) => expectTold(mistake));

  it.each(["operations: made by", "end of operations"])("a guide without the mark %s", (mark) => {
    const text = readFileSync(METHODS_GUIDE, "utf8").replace(mark, "");
    const error = mistakeOf(() =>
      withMethodsTable(
        changedContract(() => {}),
        text,
      ),
    );
    expect(describeMistake(error)).toMatch(
      new RegExp(
        `^openapi/guide/15-typescript\\.md: a mark of the table .* is missing\\n {2}Put "<!-- ${mark}.*" back`,
      ),
    );
  });

  it("what is no mistake of the contract keeps its stack", async () => {
    const error = new TypeError("a fault of the script");
    await expect(reportMistakes(() => Promise.reject(error))).rejects.toBe(error);
  });
});
