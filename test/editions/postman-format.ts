// What of Postman's collection format 2.1 our collection uses, as a JSON schema. It is stricter than
// Postman's own, which allows further fields anywhere.

const object = (required: object, optional: object = {}) => ({
  type: "object",
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});
const list = (items: object) => ({ type: "array", items });
const text = { type: "string" };
const named = { type: "string", minLength: 1 };

const header = object(
  { key: named, value: text },
  { description: text, disabled: { const: true } },
);
const body = object({
  mode: { const: "raw" },
  raw: named,
  options: object({ raw: object({ language: { const: "json" } }) }),
});

const request = object(
  {
    method: { enum: ["GET", "POST", "PUT", "DELETE"] },
    header: list(header),
    url: object({
      raw: { type: "string", pattern: "^\\{\\{baseUrl\\}\\}/koodrive/" },
      host: { const: ["{{baseUrl}}"] },
      path: list(text),
      query: list(header),
      variable: list(header),
    }),
    description: named,
  },
  { body },
);

const response = object(
  {
    id: named,
    name: named,
    originalRequest: object({ method: named, url: named }, { body }),
    status: { const: "OK" },
    code: { const: 200 },
    header: list(header),
    body: named,
  },
  { _postman_previewlanguage: { enum: ["json", "text"] } },
);

const item = object(
  { id: named, name: named, request, response: { ...list(response), minItems: 1 } },
  { protocolProfileBehavior: object({ disableBodyPruning: { const: true } }) },
);

export const COLLECTION = object({
  info: object({
    _postman_id: { type: "string", format: "uuid" },
    name: named,
    version: named,
    description: named,
    schema: { const: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
  }),
  item: list(object({ id: named, name: named, description: named, item: list(item) })),
  event: list(
    object({
      listen: { const: "prerequest" },
      script: object({ type: { const: "text/javascript" }, exec: list(text) }),
    }),
  ),
  variable: list(object({ key: named, value: text })),
});

export const ENVIRONMENT = object({
  name: named,
  values: list(
    object({
      key: named,
      value: text,
      type: { enum: ["default", "secret"] },
      enabled: { const: true },
    }),
  ),
  _postman_variable_scope: { const: "environment" },
});
