// The calls that every contender makes, and the fetch that responds with the contract's own
// examples, without a network.
import { readContract } from "../../scripts/contract/contract.ts";

export const ORIGIN = "https://intl.myhuaweicloud-koodrive.com";
export const TOKEN = "Bearer+MTIzNDU2Nzg5MGFiY2RlZg";
export const APP = {
  appId: "a378331e",
  appSecret: "secret-of-the-benchmark",
  userId: "1505084218764547200",
};
/** 58 characters, as the service asks for. */
export const TRACE_ID = "0123456789".repeat(6).slice(2);
export const LANGUAGE = "en-US";
export const SHARE = {
  shareId: "1689743054514187776",
  body: { validDays: 9, extractCode: "MDg2K0vU", comment: "123" },
};
export const SHARE_PATH = "/koodrive/ose/v1/share/{shareId}";
export const ALLOCATION_PATH = "/koodrive/ose/v1/space/allocation/get";

/** What a contender does: each resolves to the parsed body of the response. */
export interface Contender {
  updateShare(): Promise<unknown>;
  getAllocation(): Promise<unknown>;
}

export const SCENARIOS = [
  { call: "updateShare", title: "`PUT` with a JSON body", method: "PUT", path: SHARE_PATH },
  { call: "getAllocation", title: "`GET`", method: "GET", path: ALLOCATION_PATH },
] as const satisfies { call: keyof Contender; title: string; method: string; path: string }[];
export type Scenario = (typeof SCENARIOS)[number];

/** The contract's example of the response, as text. */
export function exampleResponse({ method, path }: Scenario): string {
  const { examples } =
    contract.root.paths[path][method.toLowerCase()].responses["200"].content["application/json"];
  const [example] = Object.values<{ value: unknown }>(examples);
  return JSON.stringify(example?.value);
}
const contract = readContract();

/** The body of every response, and who is told of the requests, if anyone. */
export const stub: { body: string; onRequest?: ((request: Request) => void) | undefined } = {
  body: "",
};

/** The one fetch of all contenders, which does nothing but respond. */
export const fetchStub: typeof fetch = async (input, init) => {
  if (stub.onRequest) stub.onRequest(new Request(input, init));
  return new Response(stub.body, {
    status: 200,
    headers: { "content-type": "application/json" },
  });
};
