import { describeRule } from "./lint.ts";

describeRule("koodrive/error-responses", [
  {
    title: "a missing error response",
    fields: ({ responses }) => ({ responses: { ...responses, "429": undefined } }),
    messages: [
      'The response 429 is missing. Write "429": { $ref: ../common/responses.yaml#/TooManyRequests }.',
    ],
  },
  {
    title: "an error response that is another's",
    fields: ({ responses }) => ({ responses: { ...responses, "404": responses["400"] } }),
    messages: [
      'The response 404 is ../common/responses.yaml#/BadRequest. Write "404": { $ref: ../common/responses.yaml#/NotFound }.',
    ],
  },
  {
    title: "an error response of its own",
    fields: ({ responses }) => ({ responses: { ...responses, "5XX": { description: "Oh." } } }),
    messages: [
      'The response 5XX is a description of its own. Write "5XX": { $ref: ../common/responses.yaml#/ServerError }.',
    ],
  },
  {
    title: "a success of another status",
    fields: ({ responses: { "200": success, ...failures } }) => ({
      responses: { "201": success, ...failures },
    }),
    messages: ['The response "200" is missing. Describe the success that the service documents.'],
  },
  {
    title: "no error responses at all",
    fields: ({ responses }) => ({ responses: { "200": responses["200"] } }),
    messages: [
      'The response 400 is missing. Write "400": { $ref: ../common/responses.yaml#/BadRequest }.',
      'The response 401 is missing. Write "401": { $ref: ../common/responses.yaml#/Unauthorized }.',
      'The response 403 is missing. Write "403": { $ref: ../common/responses.yaml#/Forbidden }.',
      'The response 404 is missing. Write "404": { $ref: ../common/responses.yaml#/NotFound }.',
      'The response 429 is missing. Write "429": { $ref: ../common/responses.yaml#/TooManyRequests }.',
      'The response 5XX is missing. Write "5XX": { $ref: ../common/responses.yaml#/ServerError }.',
    ],
  },
]);
