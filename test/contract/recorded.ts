// A real server behind a recorded fetch, and the rules that a recording keeps to.
import { Ajv2020 } from "ajv/dist/2020.js";
import { type Auth, accessToken, createKooDriveClient } from "koodrive-client";
import { type Har, type HarOptions, recordHar } from "koodrive-client/contract";
import { expect } from "vitest";
import { type Responder, serve } from "../support/server.ts";

export async function serveRecorded(respond?: Responder, options?: HarOptions) {
  const { url, received } = await serve(respond);
  const recorder = recordHar(options);
  const client = (auth: Auth = accessToken("Bearer+t0ken-of-the-user")) =>
    createKooDriveClient({ endpoint: url, auth, fetch: recorder.fetch });
  return { url, received, recorder, client };
}

/** What HAR 1.2 demands (http://www.softwareishard.com/blog/har-12-spec/). */
const strings = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { type: "string" }]));
const all = (properties: object, optional: object = {}) => ({
  type: "object",
  properties: { comment: { type: "string" }, ...properties, ...optional },
  required: Object.keys(properties),
  unevaluatedProperties: false,
  patternProperties: { "^_": {} },
});
const pairs = { type: "array", items: all(strings("name", "value")) };
const size = { type: "integer", minimum: -1 };
const time = { type: "number", minimum: 0 };
const message = {
  ...strings("httpVersion"),
  cookies: { type: "array" },
  headers: pairs,
  headersSize: size,
  bodySize: size,
};
const postData = all({ ...strings("mimeType", "text") });
const content = all({ size, ...strings("mimeType") }, strings("text"));
const entry = all({
  startedDateTime: {
    type: "string",
    pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",
  },
  time,
  request: all({ ...message, ...strings("method", "url"), queryString: pairs }, { postData }),
  response: all({
    ...message,
    status: { type: "integer" },
    ...strings("statusText", "redirectURL"),
    content,
  }),
  cache: { type: "object" },
  timings: all({ send: time, wait: time, receive: time }),
});
const isHar = new Ajv2020({ strict: false, allErrors: true }).compile(
  all({
    log: all({
      version: { const: "1.2" },
      creator: all(strings("name", "version")),
      entries: { type: "array", items: entry },
    }),
  }),
);

export function expectHar(har: Har): void {
  expect(isHar(JSON.parse(JSON.stringify(har))), JSON.stringify(isHar.errors)).toBe(true);
  for (const { time, timings } of har.log.entries)
    expect(timings.send + timings.wait + timings.receive).toBeCloseTo(time, 6);
}
