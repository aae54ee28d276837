// Random requests, to the API and to the store, from nonsense to calls with one thing changed: none
// makes the sandbox fail, and none that is refused changes what it holds.
import fc from "fast-check";
import { createSandbox } from "koodrive-client/sandbox";
import { expect, it } from "vitest";
import { readContract } from "../../../scripts/contract/contract.ts";
import { plainRequest } from "../../../scripts/contract/plain-request.ts";
import { sampleCall } from "../../../scripts/contract/samples.ts";
import type { Part } from "../../../src/sandbox/world/file-rows.ts";
import { rowsOf } from "../../../src/sandbox/world/table.ts";
import type { Tables } from "../../../src/sandbox/world/tables.ts";
import type { World } from "../../../src/sandbox/world/world.ts";
import { ALL_CASES } from "../../support/sample.ts";
import { ENDPOINT } from "../../support/sandbox.ts";
import { argumentsIn } from "../random/steps.ts";
import { type RandomRequest, type RequestIn, segment, storeRequests } from "./store-requests.ts";

const contract = readContract();

const ODD_METHODS = ["constructor", "__proto__", "toString", "PROPFIND", "get"];
const TOKEN = "a valid token";
const authorization = fc.oneof(
  { weight: 4, arbitrary: fc.constant(TOKEN) },
  fc.constantFrom("", "Bearer ", "Bearer+", "Basic eA==", "HMAC-SHA256", "HMAC-SHA256 AppId=,"),
  fc
    .tuple(
      fc.constantFrom("sandbox-app", "__proto__", "other"),
      fc.constantFrom("host;x-date;x-user-id", "x-date;x-user-id", "__proto__", ";;", "a b", "é"),
      fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 60, maxLength: 64 }),
    )
    .map(([id, names, hex]) => `HMAC-SHA256 AppId=${id},SignedHeaders=${names},Signature=${hex}`),
);

const SIGNED: [string, string][] = [
  ["x-user-id", "1505084218764547200"],
  ["x-date", "20260101T000000Z"],
];
const headers = fc
  .tuple(
    authorization,
    fc.constantFrom(SIGNED, SIGNED, []),
    fc.array(
      fc.tuple(
        fc.constantFrom("x-user-id", "x-date", "language", "x-traceid", "x-session-id", "host"),
        fc.oneof(fc.string({ unit: "grapheme-ascii", maxLength: 60 }), fc.constant("")),
      ),
      { maxLength: 2 },
    ),
    fc.oneof(
      { weight: 9, arbitrary: fc.constant("application/json") },
      fc.constantFrom("text/plain", ";", ""),
    ),
  )
  .map(([value, signed, others, type]): [string, string][] => [
    ["authorization", value],
    ...signed,
    ...others,
    ["content-type", type],
  ]);

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom("", null, -1, 2 ** 53, 1e300, "9".repeat(30), [], {}, [[]], true),
);

const nonsense: fc.Arbitrary<RandomRequest> = fc.record({
  method: fc.constantFrom(
    "GET",
    "POST",
    "PUT",
    "DELETE",
    "PATCH",
    "HEAD",
    "OPTIONS",
    ...ODD_METHODS,
  ),
  target: fc
    .tuple(fc.constantFrom("", "/koodrive/ose/v1", "/koodrive/ose/v2"), fc.array(segment))
    .map(([start, segments]) => `${start}/${segments.join("/")}`),
  headers,
  body: fc.oneof(
    fc.constant(undefined),
    fc.json(),
    fc.string({ unit: "binary" }),
    fc.uint8Array() as fc.Arbitrary<Uint8Array<ArrayBuffer>>,
    fc.integer({ min: 1, max: 5000 }).map((depth) => "[".repeat(depth) + "]".repeat(depth)),
  ),
});

/** Sample calls of the contract, about things that are there, with one thing changed, or none. */
const nearCalls: fc.Arbitrary<RequestIn> = fc
  .record({
    operation: fc.constantFrom(...contract.operations),
    headers,
    place: fc.constantFrom("path", "query", "body", "body", "nothing"),
    segment,
    value,
    picks: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
  })
  .map(({ operation, headers, place, segment, value, picks }) => async ({ world }) => {
    const { args } = sampleCall(operation, contract);
    const step = { id: operation.id, args, picks, caller: 0 };
    const call = plainRequest(operation, argumentsIn(world, step), contract);
    const [path = "", query = ""] = call.target.split("?");
    const body = call.body && JSON.parse(call.body);
    const segments = path.split("/");
    if (place === "path") segments[segments.length - 1] = segment;
    const parameter = place === "query" ? `&${query.split("=")[0]}=${segment}` : "";
    return {
      method: operation.method,
      target: `${segments.join("/")}?${query}${parameter}`,
      headers: [...Object.entries(call.headers), ...headers],
      body: body && JSON.stringify(place === "body" ? withChange(body, value, picks) : body),
    };
  });

/** JSON with another value in one place, however deep. */
function withChange(
  json: unknown,
  value: unknown,
  [pick = 0, ...picks]: readonly number[],
): unknown {
  if (typeof json !== "object" || json === null) return value;
  const names = Object.keys(json);
  const name = names[pick % names.length] ?? "__proto__";
  const inside = (json as Record<string, unknown>)[name];
  const changed = pick % 3 === 0 ? value : withChange(inside, value, picks);
  const entries = [...Object.entries(json).filter(([other]) => other !== name), [name, changed]];
  return Array.isArray(json) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}

/**
 * What a refusal must leave as it is: all but the times of tokens, counters and the audit log, and
 * the addresses of a part, which can be used once.
 */
function heldBy({ tokens, applications, auditLog, parts, chance, now, lastId, ...held }: World) {
  const addresses = (part: Part) => ({ ...part, openAddresses: [] });
  return {
    ...(held satisfies Omit<Tables, "tokens" | "applications" | "auditLog" | "parts">),
    parts: JSON.stringify(rowsOf(parts).map(addresses)),
  };
}

it("never fail, and change nothing when they are refused", async () => {
  const start = createSandbox({ now: () => Date.UTC(2026, 0, 1) });
  const requests: fc.Arbitrary<RequestIn> = fc.oneof(
    nonsense.map((request) => async () => request),
    { weight: 2, arbitrary: nearCalls },
    storeRequests,
  );
  await fc.assert(
    fc.asyncProperty(requests, async (requestIn) => {
      const sandbox = start.fork();
      const random = await requestIn(sandbox);
      const { id: userId } = sandbox.findUser({ role: 2 });
      const request = toRequest(random, sandbox.createToken({ userId }));
      if (!request) return;
      const before = sandbox.world;
      const response = await sandbox.fetch(...request);
      const text = await response.text();
      const told = [random.method, random.target, random.body, text];
      expect([response.status, told]).toEqual([expect.toSatisfy((status) => status < 500), told]);
      if (response.status < 400) return;
      if (random.method !== "HEAD") expect(codeOf(text)).toMatch(CODE);
      const [heldNow, heldBefore] = [heldBy(sandbox.world), heldBy(before)];
      for (const [name, held] of Object.entries(heldNow)) {
        const isSame = held === heldBefore[name as keyof typeof heldBefore];
        expect([name, isSame, told]).toEqual([name, true, told]);
      }
    }),
    { numRuns: ALL_CASES ? 5_000 : 500 },
  );
});

/** Of the service, the gateway, or the store. */
const CODE = /^(\d{8}|APIGW\.\d{4}|[A-Z][A-Za-z]+)$/;

function codeOf(text: string): string {
  const [, ofStore] = /^<\?xml .*<Code>(\w+)<\/Code>/s.exec(text) ?? [];
  if (ofStore) return ofStore;
  const body = JSON.parse(text);
  return String(body.error_code ?? body.code);
}

/** Undefined for what no Request can be made of. */
function toRequest(random: RandomRequest, token: string): [string, RequestInit] | undefined {
  const { method, target, headers, body } = random;
  const url = `${ENDPOINT}${target}`;
  try {
    const sent = new Headers();
    for (const [name, value] of headers) sent.set(name, value === TOKEN ? token : value);
    const init = { method, headers: sent, ...(body !== undefined && { body }) };
    if (method !== "GET") new Request(url, init);
    return URL.canParse(url) ? [url, init] : undefined;
  } catch {
    return undefined;
  }
}
