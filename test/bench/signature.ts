// The signature alone, beside the signer of Huawei Cloud's own SDK for Node, whose algorithm
// differs in names only: two SHA-256 and an HMAC over the same request with three signed headers.
import { match } from "node:assert/strict";
import { AKSKSigner } from "@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js";
import { BasicCredentials } from "@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js";
import { appSignature } from "koodrive-client";
import { cpuTime } from "./clock.ts";
import { APP, ORIGIN, SCENARIOS, type Scenario, SHARE } from "./scenarios.ts";
import { median, table } from "./table.ts";

const WARM_UP = 10;
const ROUNDS = 60;
const SIGNATURES = 1000;
const auth = appSignature(APP);
const credentials = new BasicCredentials()
  .withAk(APP.appId)
  .withSk(APP.appSecret)
  .withProjectId("0");
let second = Date.now();

interface Request {
  method: string;
  endpoint: string;
  data?: object;
}
type Signer = () => string;

/**
 * How many times as long as ours theirs takes, from the same input; the smaller of two requests.
 */
export function measureSignature(): number {
  const columns = SCENARIOS.map((scenario) => {
    const signers = signersOf(requestOf(scenario));
    const rounds = interleave(Object.values(signers));
    return Object.keys(signers).map((name, index) => ({
      name,
      time: median(rounds.map((round) => round[index] ?? Number.NaN)),
      ratio: median(rounds.map((round) => (round[0] ?? Number.NaN) / (round[index] ?? Number.NaN))),
    }));
  });
  const head = [
    "Signature",
    ...SCENARIOS.flatMap(({ title }) => [`${title}, µs of CPU`, "times faster"]),
  ];
  const rows =
    columns[0]?.map(({ name }, row) => [
      name,
      ...columns.flatMap((column) => cells(column[row])),
    ]) ?? [];
  table(head, rows);
  return Math.min(...columns.map(([, ours]) => ours?.ratio ?? Number.NaN));
}

function cells({ time, ratio } = { time: Number.NaN, ratio: Number.NaN }): string[] {
  return [time.toFixed(1), ratio.toFixed(1)];
}

/**
 * Theirs first. Ours once from the same input, the body as data, and then from what the client has
 * at hand.
 */
function signersOf(request: Request): Record<string, Signer> {
  const { url, body } = prepare(request);
  const signers = {
    "huaweicloud-sdk-core": () => theirs(request),
    "koodrive-client, from the same input": () => sign(request.method, prepare(request)),
    "koodrive-client, from URL and body as text": () => sign(request.method, { url, body }),
    "the same, each in a second of its own": () =>
      sign(request.method, { url, body }, () => (second += 1000)),
  };
  for (const [name, signer] of Object.entries(signers))
    match(signer(), /SignedHeaders=host;x-(sdk-)?date;x-user-id, ?Signature=[0-9a-f]{64}$/, name);
  return signers;
}

function requestOf({ method, path }: Scenario): Request {
  const endpoint = ORIGIN + path.replace("{shareId}", SHARE.shareId);
  return method === "PUT" ? { method, endpoint, data: SHARE.body } : { method, endpoint };
}

function prepare({ endpoint, data }: Request) {
  return { url: endpoint, body: data && JSON.stringify(data) };
}

function sign(method: string, { url, body }: ReturnType<typeof prepare>, now = Date.now): string {
  const headers = auth.headers({ method, url, body, now });
  if (headers instanceof Promise) throw new Error("the signature is made synchronously");
  return String(headers.Authorization);
}

function theirs({ method, endpoint, data }: Request): string {
  const request = { method, endpoint, data, headers: { "x-user-id": APP.userId }, queryParams: {} };
  const signed = AKSKSigner.sign(
    request as unknown as Parameters<typeof AKSKSigner.sign>[0],
    credentials,
  );
  return (signed as { Authorization: string }).Authorization;
}

/** CPU time a signature, by round and signer. */
function interleave(signers: Signer[]): number[][] {
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () =>
    signers.map((signer) => {
      const start = cpuTime();
      for (let i = 0; i < SIGNATURES; i++) signer();
      return (cpuTime() - start) / SIGNATURES;
    }),
  );
  return rounds.slice(WARM_UP);
}
