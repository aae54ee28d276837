// Random requests, from nonsense to calls with one thing changed: none makes the sandbox fail, and
// none that is refused changes what it holds.
import fc from "fast-check";
import { createSandbox } from "koodrive-client/sandbox";
import { expect, it } from "vitest";
import { readContract } from "../../../scripts/contract/contract.ts";
import { sampleCall } from "../../../scripts/contract/samples.ts";
import { all } from "../../../src/sandbox/world/table.ts";
import type { Tables, World } from "../../../src/sandbox/world/world.ts";
import { plainRequest } from "../../support/plain-request.ts";
import { ALL_CASES } from "../../support/sample.ts";
import { ENDPOINT } from "../../support/sandbox.ts";

interface RandomRequest {
  method: string;
  target: string;
  headers: [string, string][];
  body: string | Uint8Array<ArrayBuffer> | undefined;
}

const contract = readContract();

const NAMES = [
  "__proto__",
  "constructor",
  "toString",
  "",
  "..",
  ".",
  "%2e%2e",
  "*",
  ":id",
  "{jobId}",
];
const ODD_METHODS = ["constructor", "__proto__", "toString", "PROPFIND", "get"];
const segment = fc.oneof(
  fc.constantFrom(...NAMES, "%zz", "%00", "%E7%8E", "0", "-1", "9".repeat(400)),
  fc.string({ unit: "binary", maxLength: 20 }).map((text) => encodeURIComponent(text)),
  fc.string({ unit: "grapheme-ascii", maxLength: 20 }),
);

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

/** Sample calls of the contract with one thing changed, or none. */
const nearCalls: fc.Arbitrary<RandomRequest> = fc
  .record({
    operation: fc.constantFrom(...contract.operations),
    headers,
    place: fc.constantFrom("path", "query", "body", "nothing"),
    segment,
    value,
    pick: fc.nat(20),
  })
  .map(({ operation, headers, place, segment, value, pick }) => {
    const { args } = sampleCall(operation, contract);
    const call = plainRequest(operation, args, contract);
    const [path = "", query = ""] = call.target.split("?");
    const fields = call.body === undefined ? {} : JSON.parse(call.body);
    const names = Object.keys(fields);
    const field = names[pick % names.length] ?? "__proto__";
    const changed = place === "body" ? { ...fields, [field]: value } : fields;
    const segments = path.split("/");
    if (place === "path") segments[segments.length - 1] = segment;
    const parameter = place === "query" ? `&${query.split("=")[0]}=${segment}` : "";
    return {
      method: operation.method,
      target: `${segments.join("/")}?${query}${parameter}`,
      headers: [...Object.entries(call.headers), ...headers],
      body: call.body && JSON.stringify(changed),
    };
  });

/** What a refusal must leave as it is: all but the times of tokens, counters and the audit log. */
function heldBy({ tokens, applications, auditLog, chance, now, lastId, ...held }: World) {
  return held satisfies Omit<Tables, "tokens" | "applications" | "auditLog">;
}

it("never fail, and change nothing when they are refused", async () => {
  const sandbox = createSandbox({ now: () => Date.UTC(2026, 0, 1) });
  const [user] = all(sandbox.world.users);
  const token = () => sandbox.createToken({ userId: user?.id ?? "" });

  await fc.assert(
    fc.asyncProperty(fc.oneof(nonsense, nearCalls), async (random) => {
      const request = toRequest(random, token());
      if (!request) return;
      const before = sandbox.world;
      const response = await sandbox.fetch(...request);
      const text = await response.text();
      expect([response.status, text]).toEqual([expect.toSatisfy((status) => status < 500), text]);
      if (response.status < 400) return;
      const code = random.method === "HEAD" ? "-" : codeOf(text);
      expect(code).toMatch(/^(\d{8}|APIGW\.\d{4}|-)$/);
      const [heldNow, heldBefore] = [heldBy(sandbox.world), heldBy(before)];
      for (const [name, held] of Object.entries(heldNow)) {
        expect([name, held === heldBefore[name as keyof typeof heldBefore]]).toEqual([name, true]);
      }
    }),
    { numRuns: ALL_CASES ? 5_000 : 500 },
  );
});

function codeOf(text: string): string {
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
