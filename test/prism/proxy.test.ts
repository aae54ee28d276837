// Prism as a validating proxy before a server that responds as the published examples do: the
// violations it names are those that the ledger predicts, and the client reads every one of these
// responses all the same.
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { accessToken, createKooDriveClient } from "koodrive-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Node, readContract } from "../../scripts/contract/contract.ts";
import { methodOf, sampleCall } from "../../scripts/contract/samples.ts";
import { disagreements } from "../../scripts/ledger/disagreements.ts";
import { parseExample } from "../../scripts/ledger/examples.ts";
import { readLedger } from "../../scripts/ledger/read.ts";
import { bodyPointer } from "../../scripts/ledger/schemas.ts";
import { rounds } from "../../scripts/ledger/validation.ts";
import { type PrismProcess, startPrism } from "../../scripts/prism.ts";
import { starIndices } from "../../src/model/json-pointer.ts";

const contract = readContract();
const ledger = readLedger();

/** The body of what the upstream server responds next. */
let upstreamBody: unknown;
let upstream: Server;
let prism: PrismProcess;
beforeAll(async () => {
  upstream = createServer((request, response) => {
    request
      .resume()
      .on("end", () =>
        response
          .writeHead(200, { "content-type": "application/json" })
          .end(JSON.stringify(upstreamBody)),
      );
  }).listen(0, "127.0.0.1");
  await once(upstream, "listening");
  prism = await startPrism({
    mode: "proxy",
    args: [`http://127.0.0.1:${(upstream.address() as AddressInfo).port}`],
  });
});
afterAll(async () => {
  await prism.stop();
  upstream.closeAllConnections();
  upstream.close();
});

const published = contract.operations.flatMap((operation) =>
  Object.entries(ledger.operations[operation.id]?.revisions ?? {}).flatMap(
    ([revision, { examples = {} }]) =>
      Object.entries(examples)
        .filter(([name]) => name.startsWith("response"))
        .map(([, text]) => ({
          id: operation.id,
          operation,
          revision,
          body: successful(parseExample(text).body),
        })),
  ),
);

/** A code "string" or "integer" is a placeholder for any text; the text of a success is "0". */
function successful(body: Node): Node {
  return ["string", "integer"].includes(body.code) ? { ...body, code: "0" } : body;
}

/** Fields that the contract does not have are no violation to Prism: its objects are open. */
const known = (violation: string) => !violation.endsWith(" unknown");
const named = new Map<string, Set<string>>(contract.operations.map(({ id }) => [id, new Set()]));

describe.each(published)("$id as published in $revision", ({ operation, body }) => {
  it("is read in every shape, and Prism names what the round predicts", async () => {
    const expected = await exchange(body);
    const { "x-koodrive-success-code": code = 0 } = operation.node;
    expect(expected.result).toMatchObject("code" in body ? { code } : {});
    // A wire shape hides what is inside it, so the example is sent as published and then with one
    // shape after the other turned.
    for (const round of rounds(body, bodyPointer(operation, "response", contract), contract)) {
      const { result, violations } = await exchange(round.body);
      expect(result).toEqual(expected.result);
      expect(violations).toEqual(
        expect.arrayContaining(
          round.violations.map(({ path, keyword }) => `${path} ${keyword}`).filter(known),
        ),
      );
      for (const violation of violations) named.get(operation.id)?.add(violation);
    }
  });

  async function exchange(body: unknown): Promise<{ result: unknown; violations: string[] }> {
    upstreamBody = body;
    let header: string | null = null;
    const koodrive = createKooDriveClient({
      endpoint: prism.url,
      auth: accessToken("Bearer+mock"),
    });
    koodrive.http.use({
      onResponse: ({ response }) => {
        header = response.headers.get("sl-violations");
      },
    });
    const sample = sampleCall(operation, contract);
    const result = await methodOf(koodrive, sample)(sample.args);
    return { result, violations: responseViolations(header ?? "[]") };
  }
});

describe.each(contract.operations.map(({ id }) => id))("%s", (id) => {
  it("broke the contract exactly where the ledger predicts", () => {
    const keys = disagreements(ledger.operations[id] as Node, contract, id).map(
      ({ key }) => /^example\.response (\/\S* \S+)$/.exec(key)?.[1],
    );
    expect([...(named.get(id) ?? [])].sort()).toEqual(
      keys.filter((key) => key !== undefined && known(key)).sort(),
    );
  });
});

/**
 * Prism's violations as the ledger writes them. That a value of the wrong type is outside the enum
 * too is one matter.
 */
function responseViolations(header: string): string[] {
  const violations: { location: string[]; code: string }[] = JSON.parse(header);
  const places = violations.map(({ location: [side, part, ...keys], code }) => ({
    place: `${side} ${part}`,
    path: starIndices(`/${keys.join("/")}`),
    keyword: code,
  }));
  expect(places.filter(({ place }) => place !== "response body")).toEqual([]);
  const ofType = new Set(
    places.filter(({ keyword }) => keyword === "type").map(({ path }) => path),
  );
  return places
    .filter(({ path, keyword }) => keyword === "type" || !ofType.has(path))
    .map(({ path, keyword }) => `${path} ${keyword}`);
}
