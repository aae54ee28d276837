// A contract of one operation, small enough to be seen whole, and what might be published of it.
import { stringify } from "yaml";
import { Contract, type Node } from "../../scripts/contract/contract.ts";
import type { Published, Revision } from "../../scripts/ledger/model.ts";
import { parsePublished } from "../../scripts/ledger/read.ts";

const json = (schema: Node) => ({ content: { "application/json": { schema } } });

export const contract = new Contract({
  security: [{ AccessToken: [] }, { AppSignature: [], AppUserId: [] }],
  paths: {
    "/v1/space/{ownerId}": {
      put: {
        operationId: "updateSpace",
        "x-koodrive-method": "spaces.update",
        parameters: [
          { name: "ownerId", in: "path", required: true, schema: { type: "string" } },
          { name: "dryRun", in: "query", schema: { type: "boolean" } },
          { $ref: "#/components/parameters/TraceId" },
        ],
        requestBody: json({ $ref: "#/components/schemas/Update" }),
        responses: { 200: json({ $ref: "#/components/schemas/Updated" }) },
      },
    },
  },
  components: {
    parameters: { TraceId: { name: "X-Traceid", in: "header", schema: { type: "string" } } },
    securitySchemes: {
      AccessToken: { in: "header", name: "Authorization" },
      AppSignature: { in: "header", name: "Authorization" },
      AppUserId: { in: "header", name: "X-User-Id" },
    },
    schemas: {
      Update: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "integer", enum: [0, 1], "x-koodrive-wire": ["integer", "string"] },
          days: { type: "integer", minimum: 0, maximum: 365, "x-koodrive-unit": "days" },
          users: {
            type: "array",
            items: { $ref: "#/components/schemas/User" },
            "x-koodrive-wire": ["array", "object"],
          },
          "kind/of": { type: "string", maxLength: 3, "x-koodrive-wire": ["string", "integer"] },
          labels: { type: "object", additionalProperties: { type: "string", maxLength: 3 } },
        },
      },
      User: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "string", format: "int64" }, admin: { type: "boolean" } },
      },
      Open: {
        type: "object",
        properties: {
          grid: { type: "array", items: { type: "array", items: { type: "string" } } },
        },
        additionalProperties: true,
      },
      Owner: { $ref: "#/components/schemas/User" },
      Updated: {
        type: "object",
        properties: { code: { type: "integer" }, owner: { $ref: "#/components/schemas/Owner" } },
      },
    },
  },
});

export const operation = contract.operation("updateSpace");

/** A chapter of what was published, read as a published.yaml is. */
export function published(revisions: Record<string, object>, errata: object[] = []): Published {
  const pages = Object.entries(revisions).map(([name, content]) => [
    name,
    { page: "api/UpdateSpace", ...content },
  ]);
  const source = stringify({ updateSpace: { revisions: Object.fromEntries(pages), errata } });
  return parsePublished(source, "openapi/spaces/published.yaml").updateSpace as Published;
}

export function revision(content: object): Revision {
  return published({ "en-us 2025": content }).revisions["en-us 2025"] as Revision;
}
