// A small contract, of which tests change something.
import type { Node } from "../../scripts/contract/contract.ts";

/** One operation that sends `Sent` and gets `Got`; both have `Shared`, and the same fields. */
export function smallContract(): Node {
  const thing = (): Node => ({
    type: "object",
    required: ["id"],
    properties: {
      id: { type: "string" },
      name: { type: "string", maxLength: 10, pattern: "^a" },
      kind: { type: "integer", enum: [1, 2], default: 1 },
      size: { type: "integer", minimum: 1, "x-koodrive-unit": "GB" },
      items: { type: "array", items: { type: "string" }, "x-koodrive-wire": ["array", "object"] },
      more: { type: "object", additionalProperties: { type: "string" } },
      either: { oneOf: [{ type: "string" }, { type: "integer" }] },
      shared: { $ref: "#/components/schemas/Shared" },
    },
  });
  const json = (name: string) => ({
    "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
  });
  const operation = {
    operationId: "updateThing",
    "x-koodrive-method": "things.update",
    "x-koodrive-idempotent": true,
    "x-koodrive-pagination": { style: "offset" },
    security: [{ Token: [] }, { Signature: [] }],
    parameters: [
      { name: "thingId", in: "path", required: true, schema: { type: "string" } },
      { name: "sort", in: "query", schema: { type: "string" }, "x-koodrive-argument": "order" },
    ],
    requestBody: { required: true, content: json("Sent") },
    responses: {
      200: { content: json("Got") },
      400: { $ref: "#/components/responses/BadRequest" },
    },
  };
  return {
    openapi: "3.1.0",
    info: {
      version: "0.1.0",
      "x-koodrive-error-catalogue": [
        { code: 1, statuses: [400], retryable: false },
        { code: 2, statuses: [500], retryable: true },
      ],
    },
    paths: { "/things/{thingId}": { put: operation } },
    components: {
      securitySchemes: {
        Token: { type: "apiKey", in: "header", name: "Authorization" },
        Signature: { type: "apiKey", in: "header", name: "Authorization" },
      },
      responses: { BadRequest: { content: json("Failure") } },
      schemas: {
        Sent: thing(),
        Got: thing(),
        Shared: { type: "object", properties: { id: { type: "string" } } },
        Failure: { type: "object", properties: { code: { type: "integer" } } },
      },
    },
  };
}
